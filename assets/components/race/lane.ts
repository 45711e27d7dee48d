// One lane: a name, a bar that grows to the right, its number, and what the model answers now.

import { el, fill, set, write } from "../shared/dom.ts";
import { count, percent } from "../shared/numbers.ts";
import { tokenText } from "../shared/tokens.ts";
import { answered, type Lane, type Sent } from "./data.ts";

export class LaneView {
  readonly element: HTMLElement;
  #lane: Lane;
  #sent: Sent;
  readonly #name: HTMLButtonElement;
  readonly #bar = el("i", { class: "bar" });
  readonly #share = el("b", { class: "share" });
  readonly #note = el("small", { class: "note" });
  readonly #answer = el("span", { class: "answer" });

  constructor(sent: Sent, lane: Lane, pick: () => void) {
    this.#sent = sent;
    this.#lane = lane;
    this.#name = el("button", { type: "button", class: "name", title: sent.words.ask, onclick: pick }, lane.name);
    const track = el(
      "span",
      { class: "track", "aria-hidden": "true" },
      this.#bar,
      el("i", { class: "chance" }),
      this.#note,
    );
    this.element = el(
      "li",
      { class: "lane", style: { "--bar": lane.colour } },
      this.#name,
      track,
      this.#share,
      this.#answer,
    );
  }

  /** Takes later data where only the moments are others; false where the lane has to be made anew. */
  takes(sent: Sent, lane: Lane): boolean {
    const same = (one: Sent, other: Lane) =>
      JSON.stringify([other.name, other.colour, one.words, one.entries, one.wanted, one.chance]);
    if (same(sent, lane) !== same(this.#sent, this.#lane)) return false;
    this.#sent = sent;
    this.#lane = lane;
    return true;
  }

  /** Another moment. */
  show(moment: number, bet: boolean): void {
    const { words, at, goal } = this.#sent;
    const { right, reached, stopped } = this.#lane;
    const share = right[moment] ?? null;
    const step = at[moment] ?? 0;
    this.#bar.style.width = `${100 * (share ?? 0)}%`;
    write(this.#share, share === null ? "\u2013" : percent(share));
    const halted = stopped !== null && step >= stopped;
    const arrived = reached !== null && step >= reached;
    const note = halted
      ? fill(words.stopped, { step: count(stopped) })
      : arrived
        ? fill(words.reached, { step: count(reached), share: percent(goal) })
        : "";
    write(this.#note, note);
    this.element.classList.toggle("arrived", arrived && !halted);
    this.element.classList.toggle("bet", bet);
    set(this.#name, { "aria-pressed": String(bet) });
    this.#say(moment);
  }

  #say(moment: number): void {
    const { entries, wanted } = this.#sent;
    const said = answered(this.#lane, moment, this.#sent);
    const none = said.every(({ entry }) => entry === null);
    const good = said.filter(({ right }) => right).length;
    const all = good === said.length;
    this.#answer.className = `answer ${none ? "none" : all ? "right" : "wrong"}`;
    const told = JSON.stringify(said);
    if (this.#answer.dataset.told === told) return;
    this.#answer.dataset.told = told;
    const chips = said.map(({ entry, right }) =>
      el("b", { class: right ? "chip right" : "chip wrong" }, entry === null ? "\u2013" : tokenText(entry)),
    );
    if (none) {
      this.#answer.replaceChildren(...chips);
      return;
    }
    const mark = el("span", { class: "mark", "aria-hidden": "true" }, all ? "\u2713" : "\u2717");
    const verdict = el("span", { class: "verdict" }, this.#verdict(good, said.length));
    const one = wanted.length === 1 && !all ? [el("b", { class: "chip wanted" }, tokenText(entries[wanted[0]]))] : [];
    this.#answer.replaceChildren(...chips, mark, verdict, ...one);
  }

  #verdict(good: number, size: number): string {
    const { words } = this.#sent;
    if (good === size) return words.right;
    return size === 1 ? words.wanted : fill(words.of, { good, size });
  }

  /** The same as one sentence. */
  sentence(moment: number): string {
    const { words } = this.#sent;
    const said = answered(this.#lane, moment, this.#sent);
    const share = this.#lane.right[moment] ?? null;
    return fill(words.said, {
      model: this.#lane.name,
      share: share === null ? "\u2013" : percent(share),
      answer: said.map(({ entry }) => entry ?? "\u2013").join(" "),
      verdict: said.every(({ right }) => right) ? words.right : words.wrong,
    });
  }
}
