// What the picture is sent (charts/token_rows.py, ui/cuts.py), and where its parts lie in the text.

import type { Palette } from "../shared/colour.ts";

/** One token: `from` and `to` count code points of the text. kind: of a morpheme or a jamo, "byte", or "". */
export type Token = readonly [form: string, id: number, from: number, to: number, known: boolean, kind: string];

/** A tokenizer's row. One without tokens shows its note instead. */
export interface RowData {
  readonly name: string;
  readonly tokens?: Token[];
  readonly note?: string;
  /** Of the whole text; the tokens are of its beginning. */
  readonly total: number;
  readonly entries: number;
  readonly unknown: number;
  /** Whether the text comes back from the ids; null where nothing is said of that. */
  readonly exact: boolean | null;
  readonly decoded: string;
}

export type Words = Record<
  | "entries"
  | "exact"
  | "hint"
  | "hint_touch"
  | "inexact"
  | `kind_${string}`
  | "lost"
  | "more"
  | "paint"
  | "place"
  | "places"
  | `row_${string}`
  | "say_id"
  | "say_letter"
  | "say_unknown"
  | "total"
  | "unknown",
  string
>;

export interface Data {
  readonly text: string;
  readonly rows: RowData[];
  /** The row whose cuts are drawn into the text at first. */
  readonly selected: string;
  readonly alternative: string;
  readonly palette: Palette;
  readonly words: Words;
}

/** A part of the text, in code points. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export function overlap(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}

export interface Grapheme extends Span {
  readonly segment: string;
}

/** What a person takes for one letter, with its place in code points. */
export function graphemes(text: string): Grapheme[] {
  const segments =
    "Segmenter" in Intl
      ? Array.from(new Intl.Segmenter("ko", { granularity: "grapheme" }).segment(text), ({ segment }) => segment)
      : [...text];
  let from = 0;
  return segments.map((segment) => {
    const to = from + [...segment].length;
    const found = { segment, from, to };
    from = to;
    return found;
  });
}

/** For each letter which token covers it, counted so that neighbours differ; null: none does. */
export function underlines(
  letters: readonly Span[],
  tokens: readonly Span[],
): ({ even: boolean; opens: boolean } | null)[] {
  let number = -1;
  let last: Span | undefined;
  return letters.map((letter) => {
    const own = tokens.find((token) => overlap(token, letter));
    if (!own) return null;
    if (own !== last) number += 1;
    last = own;
    return { even: number % 2 === 0, opens: own.from >= letter.from && own.from < letter.to };
  });
}
