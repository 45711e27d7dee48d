// The two equations of the network, with the shape of each array under its symbol.

import { el } from "../shared/dom.ts";
import { symbol } from "../shared/tokens.ts";
import type { Below } from "../unrolled-rnn/data.ts";

export function formula({ units, inputs, vocabulary, words }: Below): HTMLElement {
  const piece = (mark: HTMLElement, shape: string | number, name: string) =>
    el("span", { class: "piece", title: words[`means_${name}`] }, mark, el("small", {}, shape));
  const sign = (text: string) => el("span", { class: "sign" }, text);
  const h = (index: string) => piece(symbol("h", index, "hidden"), units, "h");
  const W = (index: string, rows: number, columns: number) =>
    piece(symbol("W", index, "weight"), `${rows}×${columns}`, `W_${index}`);
  const state = [
    h("t"),
    sign(" = tanh( "),
    W("xh", units, inputs),
    piece(symbol("x", "t", "input"), inputs, "x"),
    sign(" + "),
    W("hh", units, units),
    h("t−1"),
    sign(" + "),
    piece(symbol("b"), units, "b"),
    sign(" )"),
  ];
  const output = [
    piece(symbol("y\u0302", "t"), vocabulary, "y"),
    sign(" = softmax( "),
    W("hy", vocabulary, units),
    h("t"),
    sign(" + "),
    piece(symbol("b", "y"), vocabulary, "b_y"),
    sign(" )"),
  ];
  const label = { class: "formula", role: "group", "aria-label": words.formula };
  return el("div", label, el("span", {}, ...state), el("span", {}, ...output));
}
