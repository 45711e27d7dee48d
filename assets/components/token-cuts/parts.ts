// The letters of the text and the row of each tokenizer, as elements.

import { el, fill } from "../shared/dom.ts";
import { count } from "../shared/numbers.ts";
import { codePoints, tokenText } from "../shared/tokens.ts";
import type { Data, Grapheme, RowData, Span, Token } from "./data.ts";

export interface Letter extends Grapheme {
  readonly element: HTMLElement;
}

export interface Chip extends Span {
  readonly form: string;
  readonly id: number;
  readonly known: boolean;
  readonly kind: string;
  readonly row: Row;
  readonly element: HTMLElement;
}

export interface Row {
  readonly data: RowData;
  readonly name: HTMLButtonElement;
  readonly element: HTMLElement;
  readonly chips: Chip[];
}

export function letterOf(grapheme: Grapheme): Letter {
  return { ...grapheme, element: letterElement(grapheme.segment) };
}

function letterElement(segment: string): HTMLElement {
  const mark = (text: string) => el("span", { class: "unseen" }, text);
  if (["\n", "\r", "\r\n"].includes(segment)) return el("span", { class: "letter end" }, mark("\u21b5"), el("br"));
  const text = /^[\p{Cf}\p{Cn}]+$/u.test(segment) ? mark(codePoints(segment).join(" ")) : tokenText(segment);
  return el("span", { class: segment.trim() ? "letter" : "letter blank" }, text);
}

/** select: the row's cuts are to be drawn into the text. */
export function rowOf(data: RowData, n: number, { text, words }: Data, select: () => void): Row {
  const name = el(
    "button",
    { type: "button", class: "name", title: words.paint, onclick: select },
    words[`row_${data.name}`],
  );
  const who = el("div", { class: "who" }, name);
  const element = el("section", { class: "row", "data-row": data.name }, who);
  const row: Row = { data, name, element, chips: [] };
  if (!data.tokens) {
    name.disabled = true;
    element.append(el("p", { class: "note" }, data.note ?? ""));
    return row;
  }
  who.append(facts(data, words));
  row.chips.push(...data.tokens.map((token, i) => chipOf(token, `${n}.${i}`, row)));
  const list = el("div", { class: "chips", role: "list" }, ...withGaps(row, [...text], words));
  element.append(el("div", {}, list, ...back(data, words)));
  return row;
}

function facts(data: RowData, words: Data["words"]): HTMLElement {
  const found = [
    el("b", {}, fill(words.total, { n: count(data.total) })),
    el("span", {}, fill(words.entries, { n: count(data.entries) })),
  ];
  if (data.unknown) found.push(el("strong", {}, fill(words.unknown, { n: count(data.unknown) })));
  return el("div", { class: "facts" }, ...found);
}

function chipOf([form, id, from, to, known, kind]: Token, at: string, row: Row): Chip {
  const looks = `chip${known ? "" : " unknown"}${kind === "byte" ? " byte" : ""}`;
  const element = el(
    "span",
    { class: looks, role: "listitem", tabindex: -1, "data-at": at },
    el("span", { class: "form" }, tokenText(form)),
    el("small", {}, known ? id : "?"),
  );
  return { form, id, from, to, known, kind, row, element };
}

// The chips, and between them what the tokenizer throws away.
function withGaps({ data, chips }: Row, points: string[], words: Data["words"]): HTMLElement[] {
  const gap = (from: number, to: number) =>
    el("span", { class: "gap", title: words.lost }, tokenText(points.slice(from, to).join("")));
  const list: HTMLElement[] = [];
  let before = 0;
  for (const { from, to, element } of chips) {
    if (from > before) list.push(gap(before, from));
    before = Math.max(before, to);
    list.push(element);
  }
  const more = data.total - chips.length;
  if (more > 0) list.push(el("span", { class: "more" }, fill(words.more, { n: count(more) })));
  else if (before < points.length) list.push(gap(before, points.length));
  return list;
}

// Whether the text comes back from the ids alone.
function back({ exact, decoded }: RowData, words: Data["words"]): HTMLElement[] {
  if (exact === null) return [];
  if (exact) return [el("p", { class: "back" }, `\u2713 ${words.exact}`)];
  return [el("p", { class: "back" }, `${words.inexact} `, el("q", { dir: "auto" }, tokenText(decoded)))];
}
