// The question to the class, as everybody has it on their screen: who is asked chooses, who asks leads on.

import { el, fill, set, write } from "../shared/dom.ts";
import type { Move, Question, State, Words } from "./contract.ts";
import { type Count, distribution, last, movements, open } from "./tally.ts";

/** What is done with a question. */
export interface Acts {
  vote(question: Question, choice: number): void;
  lead(step: "show" | "again" | "reveal" | "close"): void;
}

/** So many of those who changed their minds are said one by one. */
const MOST = 4;

export class Vote {
  readonly #acts: Acts;
  readonly #ask = el("p", { class: "room-ask" });
  readonly #choices = el("div", { class: "room-choices", role: "group" });
  readonly #told = el("p", { class: "room-told" });
  readonly #moved = el("p", { class: "room-moved" });
  readonly #count = el("p", { class: "room-said", role: "status" });
  readonly #show = this.#button("show");
  readonly #again = this.#button("again");
  readonly #reveal = this.#button("reveal");
  readonly #close = this.#button("close");
  readonly #fold = el("button", { type: "button", class: "room-fold", onclick: () => this.#put() }, "×");
  readonly #foot = el("div", { class: "room-foot" }, this.#count, this.#show, this.#again, this.#reveal, this.#close);
  readonly element = el(
    "div",
    { class: "room-vote" },
    ...[this.#ask, this.#choices, this.#told, this.#moved, this.#foot, this.#fold],
  );
  #drawn = "";
  #question: Question | null = null;
  /** The revealed question that a student has put out of sight. */
  #folded: number | null = null;
  #leads = false;
  #redraw = () => {};

  constructor(acts: Acts) {
    this.#acts = acts;
  }

  /** Shows the question of a room. False where there is none to be seen. redraw: asks for this again. */
  update({ question, role, mine, here }: State, words: Words, redraw: () => void): boolean {
    this.#question = question;
    this.#redraw = redraw;
    this.element.hidden = !question || (question.revealed && this.#folded === question.id);
    if (!question || this.element.hidden) return false;
    const presenter = role === "presenter";
    this.#leads = presenter;
    const chosen = mine?.choices ?? [];
    write(this.#ask, question.ask);
    const drawn = looks(question, role, chosen, words);
    if (drawn !== this.#drawn) {
      this.#drawn = drawn;
      this.#list(question, presenter, chosen, words);
    }
    set(this.#choices, { "aria-label": question.ask });
    this.#tell(question, chosen, words);
    write(this.#moved, moving(question, words));
    write(this.#count, counted(question, presenter, chosen, here, words));
    const { shown, revealed, round } = question;
    this.element.classList.toggle("told", revealed);
    this.#foot.hidden = revealed;
    const hidden = { show: shown, again: round > 0, reveal: false, close: false };
    const buttons = { show: this.#show, again: this.#again, reveal: this.#reveal, close: this.#close };
    for (const [name, button] of Object.entries(buttons)) {
      write(button, words[name]);
      button.hidden = !presenter || hidden[name as keyof typeof hidden];
    }
    this.#fold.hidden = !revealed;
    const away = presenter ? words.close : words.dismiss;
    set(this.#fold, { "aria-label": away, title: away });
    return true;
  }

  #button(step: "show" | "again" | "reveal" | "close"): HTMLButtonElement {
    return el("button", { type: "button", class: `room-${step}`, onclick: () => this.#acts.lead(step) });
  }

  // The presenter's is put away for all.
  #put(): void {
    if (this.#leads) this.#acts.lead("close");
    else this.#folded = this.#question?.id ?? null;
    this.#redraw();
  }

  #list(question: Question, presenter: boolean, mine: readonly (number | null)[], words: Words): void {
    const held = [...this.#choices.children].indexOf(document.activeElement as Element);
    const counts = distribution(question);
    const seen = question.shown || question.revealed;
    const votable = !presenter && open(question, mine);
    this.#choices.replaceChildren(
      ...question.choices.map(({ label, value }, n) => {
        const [mark, sign] = marks(question, n, mine);
        const given = question.revealed && value && value !== label ? [el("small", {}, value)] : [];
        const inside = [el("span", { class: "room-label" }, `${sign}${label}`), ...given];
        const bars = seen ? tallied(counts[n], words) : [];
        const kind = `room-choice ${mark}`;
        if (!votable) return el("div", { class: kind }, ...inside, ...bars);
        const take = () => this.#acts.vote(question, n);
        return el("button", { type: "button", class: kind, onclick: take }, ...inside, ...bars);
      }),
    );
    if (held >= 0) (this.#choices.children[held] as HTMLElement | undefined)?.focus();
  }

  #tell({ revealed, choices, answer, why }: Question, mine: readonly (number | null)[], words: Words): void {
    this.#told.hidden = !revealed || answer === undefined;
    if (!revealed || answer === undefined) return;
    const own = last(mine);
    const told = own === null ? fill(words.answer, { answer: choices[answer].label }) : (choices[own].told ?? "");
    const sign = own === null ? "" : own === answer ? "✓ " : "✗ ";
    this.#told.replaceChildren(el("b", {}, `${sign}${told}`), ` ${why ?? ""}`);
  }
}

/**
 * All that the choices show. How many have voted is not in it: it changes while others vote, and a button that
 * is made anew under a thumb is not pressed.
 */
export function looks(
  question: Question,
  role: State["role"],
  mine: readonly (number | null)[],
  { round }: Words,
): string {
  return JSON.stringify([{ ...question, votes: 0 }, role, mine, round]);
}

/** The votes of one choice: how many in each round, and a bar for each. */
function tallied(counts: readonly Count[], { round }: Words): Node[] {
  const several = counts.length > 1;
  const percent = several ? "" : ` (${Math.round(100 * (counts[0]?.share ?? 0))}%)`;
  const text = el("span", { "aria-hidden": "true" }, `${counts.map(({ count }) => count).join(" → ")}${percent}`);
  const named = counts.map(({ count }, n) => (several ? `${fill(round, { n: n + 1 })} ${count}` : count));
  const spoken = el("span", { class: "room-spoken" }, `${named.join(", ")}${percent}`);
  const bars = counts.map(({ share }) => el("span", { class: "room-bar", style: { "--share": `${100 * share}%` } }));
  return [el("span", { class: "room-counts" }, text, spoken), ...bars];
}

/** How a choice is marked: the answer, the own one. */
function marks({ revealed, answer }: Question, n: number, mine: readonly (number | null)[]): [string, string] {
  const own = last(mine) === n;
  if (!revealed) return own ? ["mine", ""] : ["", ""];
  if (n === answer) return ["true", "✓ "];
  return own ? ["mine", "✗ "] : ["other", ""];
}

/** Who moved where between the rounds; "" where that is not seen. */
function moving({ moved, rounds, choices, shown, revealed }: Question, words: Words): string {
  if (!moved || !rounds || rounds.length < 2 || !(shown || revealed)) return "";
  const { moves, stayed } = movements(moved);
  const said = ([from, to, count]: Move) =>
    fill(words.move, { from: choices[from].label, to: choices[to].label, count });
  const rest = moves.slice(MOST).reduce((whole, [, , count]) => whole + count, 0);
  const further = rest ? [fill(words.moved_further, { count: rest })] : [];
  return [fill(words.stayed, { count: stayed }), ...moves.slice(0, MOST).map(said), ...further].join("\u00a0· ");
}

function counted(
  question: Question,
  presenter: boolean,
  mine: readonly (number | null)[],
  here: number,
  words: Words,
): string {
  const round = question.round > 0 ? `${words.second} ` : "";
  if (question.revealed) return "";
  if (presenter) return `${round}${fill(words.votes, { votes: question.votes, here })}`;
  if (open(question, mine)) return `${round}${words.choose}`;
  return `${round}${fill(words.voted, { label: question.choices[last(mine) ?? 0].label })}`;
}
