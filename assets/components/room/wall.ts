// The wall: what a student writes for the class, and what the presenter sees of it and chooses.

import { el, fill, set, write } from "../shared/dom.ts";
import type { Sentence, State, Words } from "./contract.ts";
import { type Ask, draw, type Small } from "./small.ts";

/** Cards that the presenter sees, and characters of one (classroom/limits.py). */
const CARDS = 60;
const LONGEST = 200;

/** The field of a student. */
export class Field {
  readonly #send: (text: string) => Promise<boolean>;
  readonly #name = el("label", { for: "room-sentence" });
  readonly #field = el("input", { id: "room-sentence", type: "text", maxlength: LONGEST, autocomplete: "off" });
  readonly #button = el("button", { type: "submit", class: "primary" });
  readonly #said = el("p", { class: "room-count", role: "status" });
  readonly #dismiss = el("button", { type: "button", class: "room-fold", onclick: () => this.#put() }, "×");
  readonly element = el(
    "form",
    { class: "room-write" },
    this.#name,
    el("div", { class: "room-line" }, this.#field, this.#button),
    this.#said,
    this.#dismiss,
  );
  /** Whether it was put out of sight since the wall is open. */
  #away = false;
  #redraw = () => {};

  constructor(send: (text: string) => Promise<boolean>) {
    this.#send = send;
    this.element.addEventListener("submit", (event) => {
      event.preventDefault();
      const text = this.#field.value.trim();
      if (text) void this.#sent(text);
    });
  }

  /** False where there is nothing to write. */
  update({ wall, role }: State, words: Words, redraw: () => void): boolean {
    this.#redraw = redraw;
    if (!wall.open) this.#away = false;
    const shown = wall.open && role === "student" && !this.#away;
    this.element.hidden = !shown;
    write(this.#name, words.write);
    write(this.#button, words.send);
    write(this.#said, wall.mine ? fill(words.sent, { text: wall.mine }) : words.anonymous);
    set(this.#dismiss, { "aria-label": words.dismiss, title: words.dismiss });
    return shown;
  }

  /** Brings it back. */
  ask(): void {
    this.#away = false;
    this.#redraw();
    this.#field.focus();
  }

  #put(): void {
    this.#away = true;
    this.#redraw();
  }

  async #sent(text: string): Promise<void> {
    if (!(await this.#send(text))) return;
    this.#field.value = "";
    this.#put();
  }
}

/** The cards of the presenter; folded until asked for, as the panel may be on the projector. */
export class Wall {
  readonly #hide: (sentence: Sentence) => void;
  readonly #stage: (sentence: Sentence) => void;
  readonly #summary = el("summary");
  readonly #note = el("p", { class: "room-note" });
  readonly #cards = el("ul", { class: "room-cards" });
  readonly element = el("details", { class: "room-wall" }, this.#summary, this.#note, this.#cards);
  readonly #ask: Ask;
  #drawn = "";
  #words: Words | null = null;
  /** By sentence; null while it is asked for. */
  readonly #small = new Map<string, Small | null>();

  constructor(hide: (sentence: Sentence) => void, stage: (sentence: Sentence) => void, ask: Ask) {
    this.#hide = hide;
    this.#stage = stage;
    this.#ask = ask;
    this.element.addEventListener("toggle", () => this.#picture());
  }

  update({ wall }: State, words: Words): void {
    const sentences = wall.sentences ?? [];
    this.#words = words;
    this.element.hidden = !wall.open && !sentences.length;
    write(this.#summary, fill(words.sentences, { count: sentences.length }));
    write(this.#note, `${words.private} ${words.small}`);
    const drawn = JSON.stringify([sentences, words.hide]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    const kept = new Map([...this.#cards.children].map((card) => [(card as HTMLElement).dataset.id, card]));
    this.#cards.replaceChildren(
      ...sentences.slice(0, CARDS).map((each) => {
        const card = kept.get(each.id) ?? this.#card(each);
        const [hide, stage] = card.querySelectorAll("button");
        write(hide, words.hide);
        write(stage, words.stage);
        card.querySelector(".room-small")?.remove(); // its verdict is in the language of before
        return card;
      }),
    );
    this.#picture();
  }

  /** Small pictures of what is unfolded: nothing is computed that nobody looks at. */
  #picture(): void {
    const words = this.#words;
    if (!this.element.open || !words) return;
    for (const card of this.#cards.children) {
      const text = card.querySelector("p")?.textContent ?? "";
      const small = this.#small.get(text);
      if (small === undefined) void this.#fetch(text);
      else if (small && !card.querySelector(".room-small")) card.querySelector("p")?.after(draw(small, words));
    }
  }

  async #fetch(text: string): Promise<void> {
    this.#small.set(text, null);
    const small = await this.#ask(text);
    if (small) this.#small.set(text, small);
    else this.#small.delete(text);
    if (small) this.#picture();
  }

  #card(sentence: Sentence): HTMLElement {
    return el(
      "li",
      { class: "room-card-text", "data-id": sentence.id },
      el("p", { dir: "auto" }, sentence.text),
      el("button", { type: "button", onclick: () => this.#hide(sentence) }),
      el("button", { type: "button", class: "room-to-stage", onclick: () => this.#stage(sentence) }),
    );
  }
}
