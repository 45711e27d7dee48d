// Beside the picture: what the chosen step asked, what its context is made of, the word and its
// runners-up; where attention was moved, the likeliest words before and after.

import { el, fill } from "../shared/dom.ts";
import { fixed, percent, sum } from "../shared/numbers.ts";
import { indexOfLargest, rowOf } from "../shared/packing.ts";
import { chosenToken, spoken, spokenChoice, symbol, tokenText } from "../shared/tokens.ts";
import type { Data, Guess, Line, Words } from "./data.ts";

const LARGEST = 4;

export class Panel {
  readonly element: HTMLElement;
  private readonly words: Words;

  constructor(words: Words) {
    this.words = words;
    this.element = el("div", { class: "panel" });
  }

  show(data: Data, t: number): void {
    this.element.replaceChildren(...(data.mode === "move" ? this.moved(data, t) : this.made(data, t)));
  }

  // The step, its word, and the source word with the largest weight.
  private title(data: Data, t: number): HTMLElement {
    const weights = rowOf(data.weights, t, data.source.length);
    const j = indexOfLargest(weights);
    return el(
      "div",
      { class: "title" },
      el("span", {}, el("span", { class: "symbol" }, el("i", {}, "t")), ` = ${t + 1}`),
      el("span", { class: "chip lit" }, chosenToken(data.target[t], this.words.end)),
      el(
        "span",
        { class: "looks" },
        "\u2192",
        el("span", { class: "word key" }, tokenText(data.source[j])),
        percent(weights[j]),
      ),
    );
  }

  private made(data: Data, t: number): HTMLElement[] {
    const { words } = this;
    const [s, c] = [() => symbol("s", t + 1, "query"), () => symbol("c", t + 1, "value")];
    const before = t ? chosenToken(data.target[t - 1], words.end) : words.begin;
    const asked = el(
      "p",
      { class: "from" },
      s(),
      " = GRU(",
      symbol("y", t),
      ", ",
      symbol("s", t, "query"),
      ")",
      el("small", {}, symbol("y", t), " = ", before),
    );
    const total = el("span", { class: "symbol" }, "\u03a3", el("sub", {}, el("i", {}, "j")));
    const output = el(
      "span",
      { class: "small output" },
      "softmax(",
      el("i", {}, "E"),
      " tanh(",
      symbol("W", "c"),
      "[",
      s(),
      "; ",
      c(),
      "]) + ",
      symbol("b", "y"),
      ")",
    );
    return [
      this.title(data, t),
      el("div", { class: "asked" }, el("h3", {}, words.asks), asked),
      el(
        "div",
        {},
        el("h3", {}, words.sum, " ", c(), " = ", total, " ", symbol("a", `${t + 1}j`), " ", symbol("h", "j", "value")),
        this.parts(data, t),
      ),
      el("div", {}, el("h3", {}, words.chooses, " ", output), guessList(data.guesses[t], data.target[t], words)),
    ];
  }

  // The largest parts of the sum one by one, all others in one.
  private parts(data: Data, t: number): HTMLElement {
    const weights = rowOf(data.weights, t, data.source.length);
    const order = data.source.map((_, j) => j).sort((a, b) => weights[b] - weights[a]);
    const largest = order.slice(0, LARGEST).sort((a, b) => a - b);
    const list = el("ul", { class: "parts" }, ...largest.map((j) => this.part(j, weights[j], data)));
    const rest = order.slice(LARGEST);
    if (rest.length) {
      const name = el("span", {}, fill(this.words.others, { count: rest.length }));
      list.append(
        el("li", { class: "rest" }, name, el("span", { class: "number" }, fixed(sum(rest.map((j) => weights[j])), 3))),
      );
    }
    return list;
  }

  private part(j: number, weight: number, data: Data): HTMLElement {
    const token = el("span", { class: "word key" }, tokenText(data.source[j]));
    return el(
      "li",
      {},
      el("span", { class: "bar", style: { width: `${100 * weight}%` } }),
      el("span", {}, fixed(weight, 3), " \u00d7 ", symbol("h", j + 1, "value"), " ", token),
    );
  }

  private moved(data: Data, t: number): HTMLElement[] {
    const { words } = this;
    const [trained, changed] = data.rows;
    const place = new Map(data.moves).get(t);
    const note =
      place === undefined
        ? words.unmoved
        : fill(words.moved_to, { token: spoken(data.source[place]), position: place + 1 });
    const list = (name: string, row: Line) => {
      const written = t < row.target.length;
      return el(
        "div",
        {},
        el("h3", {}, name),
        written ? guessList(row.guesses[t], row.target[t], words) : el("p", { class: "hint" }, words.over),
      );
    };
    const parts = [
      this.title(data, t),
      el("p", { class: "note" }, note),
      el("div", { class: "two" }, list(words.trained, trained), list(words.moved, changed)),
    ];
    const parted = data.target.findIndex((token, n) => token !== trained.target[n]);
    if (parted >= 0 && parted < t)
      parts.push(el("p", { class: "hint" }, fill(words.other_words, { step: parted + 1 })));
    return parts;
  }
}

// The likeliest words of a step, bars as long as their probabilities; the chosen one is framed.
function guessList(guesses: Guess[], chosen: string, { end }: Words): HTMLElement {
  return el(
    "ol",
    { class: "guesses" },
    ...guesses.map(([token, probability]) =>
      el(
        "li",
        { class: token === chosen ? "hit" : "", title: `${spokenChoice(token, end)} ${percent(probability)}` },
        el("span", { class: "bar", style: { width: `${100 * probability}%` } }),
        el("span", { class: "word" }, chosenToken(token, end)),
        el("span", { class: "share" }, percent(probability)),
      ),
    ),
  );
}

/** Translations under each other, token under token; where one parts from the first it is marked. */
export function compared(rows: Line[], { end }: Words): HTMLElement {
  const first = rows[0]?.target ?? [];
  const line = (row: Line) => {
    const chips = row.target.map((token, t) =>
      el(
        "li",
        { class: token === first[t] ? "" : "other" },
        el("span", { class: "chip" }, chosenToken(token, end)),
        el("small", {}, percent(row.probabilities[t])),
      ),
    );
    return el("div", { class: "line" }, el("h3", {}, row.name), el("ol", {}, ...chips));
  };
  return el("div", { class: "rows" }, ...rows.map(line));
}
