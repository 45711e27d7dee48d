// The names of the rows, which stay put while the columns scroll.

import { type Child, el } from "../shared/dom.ts";
import { symbol } from "../shared/tokens.ts";
import type { Data } from "./data.ts";
import type { RowName, Rows } from "./layout.ts";

const role = (kind: string, text: string) => el("b", { class: kind }, text);

export function rowNames({ mode, words }: Data, rows: Rows): HTMLElement[] {
  const name = (row: RowName, height: number, mark: Child, text: Child, kind = "name") =>
    el("div", { class: kind, style: { top: `${rows[row]}px`, height: `${height}px` } }, mark, el("small", {}, text));
  const attends = mode !== "fixed";
  const states = attends ? el("span", {}, role("key", "Key"), ", ", role("value", "Value")) : words.encoder;
  const names = [
    name("x", rows.h - rows.x - 6, symbol("x", "j", "input"), words.source),
    name("h", rows.tile + 22, symbol("h", "j"), states),
    name("c", rows.tile + 22, symbol("c", "t", "value"), words.context),
    name(
      "s",
      rows.tile + 22,
      symbol("s", "t", attends ? "query" : ""),
      attends ? role("query", "Query") : words.decoder,
    ),
    name("y", Math.min(44, rows.end - rows.y - 16), symbol("y", "t"), words.output),
  ];
  if (!attends) return names;
  const product = [symbol("s", "t", "query"), "\u00b7", symbol("h", "j", "key"), "/\u221a", el("i", {}, "H")];
  return [
    ...names,
    name(
      "score",
      rows.weight - rows.score - 1,
      el("span", { class: "symbol" }, ...product),
      words.score,
      "name inline",
    ),
    name("weight", rows.lines - rows.weight - 6, symbol("a", "tj"), words.weight, "name inline"),
  ];
}
