// What happens at one step: reading, handing over, or choosing a word.

import { type Child, el, fill } from "../shared/dom.ts";
import { fixed, count as many, percent, sum } from "../shared/numbers.ts";
import { chosenToken, END, spoken, symbol } from "../shared/tokens.ts";
import type { Data, Place } from "./data.ts";
import { stateSymbol as state, stateTile } from "./row.ts";

export class StepPanel {
  readonly element: HTMLElement;
  private readonly data: Data;

  constructor(data: Data) {
    this.data = data;
    this.element = el("div", { class: "panel" });
  }

  show(place: Place): void {
    const parts =
      place.phase === "read" ? this.reads(place.n) : place.phase === "write" ? this.writes(place.n) : this.hands();
    this.element.replaceChildren(...parts);
  }

  private reads(j: number): HTMLElement[] {
    const { words, units, tokens } = this.data;
    const count = j + 1;
    return [
      el("h2", {}, state("h", count), el("span", {}, fill(words.reads, { token: spoken(tokens[j]) }))),
      equation(
        state("h", count),
        " = GRU( ",
        symbol("E"),
        "[",
        symbol("x", count, "input"),
        "], ",
        state("h", j),
        " )",
      ),
      this.tiles(j, fill(words.has_read, { count, all: tokens.length, units })),
      el("p", { class: "quiet" }, this.cameIn(count)),
    ];
  }

  private hands(): HTMLElement[] {
    const { words, units, tokens, target } = this.data;
    const count = tokens.length;
    return [
      el("h2", {}, state("c"), el("span", {}, words.context)),
      equation(state("c"), " = ", state("h", count)),
      this.tiles(count - 1, fill(words.all_there_is, { count, units, words: target.length })),
      el(
        "p",
        { class: "quiet" },
        this.cameIn(count),
        " ",
        fill(words.a_token, { per: fixed(units / count, 1), units, count }),
      ),
    ];
  }

  private tiles(j: number, text: string): HTMLElement {
    return el("p", { class: "tiles" }, stateTile(this.data.encoderState(j), this.data, "large"), el("span", {}, text));
  }

  private cameIn(count: number): string {
    const { words, embedded } = this.data;
    return fill(words.came_in, { count, embedded, all: many(count * embedded) });
  }

  private writes(t: number): HTMLElement[] {
    const { words, target, guesses, vocabulary, parting } = this.data;
    const step = t + 1;
    const mixed = symbol("W", "c");
    const other = parting ? chosenToken(parting.other, words.end) : "";
    const [start, end = ""] = words.parts.split("{token}");
    const rest = 1 - sum(guesses[t].map(([, probability]) => probability));
    const others = { count: many(vocabulary - guesses[t].length), share: percent(Math.max(0, rest)) };
    return [
      el("h2", {}, state("s", step), el("span", {}, words.writes), chosenToken(target[t], words.end)),
      el(
        "div",
        { class: "writes" },
        el(
          "div",
          {},
          equation(state("s", step), " = GRU(", symbol("E"), "[", symbol("y", t), "], ", state("s", t), ")"),
          equation(symbol("o", step), " = tanh(", mixed, "[", state("s", step), "; ", el("b", {}, state("c")), "])"),
          equation(symbol("p", step), " = softmax(", symbol("E"), " ", symbol("o", step), " + ", symbol("b", "y"), ")"),
        ),
        el(
          "div",
          {},
          el("h3", {}, words.candidates),
          this.candidates(t),
          el("p", { class: "quiet" }, fill(words.others, others)),
        ),
        ...(parting?.at === t ? [el("p", { class: "parts" }, start, other, end)] : []),
      ),
    ];
  }

  private candidates(t: number): HTMLElement {
    const { words, target, guesses } = this.data;
    return el(
      "ol",
      { class: "guesses" },
      ...guesses[t].map(([token, probability]) =>
        el(
          "li",
          { class: token === target[t] ? "chosen" : "" },
          el("span", { class: "bar", style: { width: `${probability * 100}%` } }),
          el("span", { class: token === END ? "word end" : "word" }, chosenToken(token, words.end)),
          el("span", { class: "share" }, percent(probability)),
        ),
      ),
    );
  }
}

function equation(...parts: Child[]): HTMLElement {
  return el("p", { class: "equation" }, ...parts);
}
