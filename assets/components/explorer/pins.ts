// Pinned cells side by side: the same four numbers of each.

import { el } from "../shared/dom.ts";
import { symbol, tokenText } from "../shared/tokens.ts";
import { cellNumbers } from "./cell-numbers.ts";
import type { Data, Pin, Words } from "./data.ts";
import { cell, type View } from "./view.ts";

export interface PinActions {
  take(view: View): void;
  pin(row: number, column: number): void;
}

export class Pins {
  readonly element = el("div", { class: "pins" });
  private readonly words: Words;
  private readonly on: PinActions;

  constructor(words: Words, on: PinActions) {
    this.words = words;
    this.on = on;
  }

  show(data: Data, pins: readonly Pin[]): void {
    const { words } = this;
    if (!pins.length) {
      this.element.replaceChildren(el("p", { class: "hint" }, words.hint));
      return;
    }
    const column = (kind: string, ...parts: (HTMLElement | string)[]) =>
      el("th", { class: kind, scope: "col" }, ...parts);
    const { query, key } = data.symbols;
    const head = el(
      "tr",
      {},
      column("query", words.query),
      column("key", words.key),
      ...(data.d
        ? [column("", symbol(query, "", "query"), " · ", symbol(key, "", "key")), column("", words.score)]
        : []),
      column("", words.weight_short),
      el("th"),
    );
    const rows = pins.map(([i, j]) => this.row(data, i, j));
    this.element.replaceChildren(el("table", {}, el("thead", {}, head), el("tbody", {}, ...rows)));
  }

  private row(data: Data, i: number, j: number): HTMLElement {
    const { words, on } = this;
    const { dot, score, weight } = cellNumbers(data, i, j);
    const show = el(
      "button",
      { type: "button", class: "word", onclick: () => on.take(cell(i, j)) },
      `${i + 1} `,
      tokenText(data.queries[i]),
    );
    const away = el(
      "button",
      { type: "button", class: "away", "aria-label": words.unpin, onclick: () => on.pin(i, j) },
      "\u00d7",
    );
    return el(
      "tr",
      {},
      el("td", { class: "query" }, show),
      el("td", { class: "key" }, `${j + 1} `, tokenText(data.keys[j])),
      ...(data.d ? [el("td", {}, dot), el("td", {}, score)] : []),
      el("td", { class: "strong" }, weight),
      el("td", {}, away),
    );
  }
}
