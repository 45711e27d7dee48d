// What the picture is sent (charts/token_merges.py, ui/merges.py).

import type { Palette } from "../shared/colour.ts";

export type Labels = Record<
  | "at"
  | "back"
  | "by_heart"
  | "candidates"
  | "characters"
  | "enough"
  | "finished"
  | "forward"
  | "many_tokens"
  | "merge"
  | "more_words"
  | "none"
  | "once"
  | "one_token"
  | "play"
  | "rank"
  | "sizes"
  | "slider"
  | "text_now"
  | "times"
  | "vocabulary_now"
  | "which",
  string
>;

/** Two symbols that stand side by side, and how often. */
export type Pair = readonly [left: string, right: string, count: number];
/** A merge that was applied to a word, and the symbols after it; the first step has only those. */
export type Step = readonly [rank: number | null, left: string | null, right: string | null, symbols: string[]];

interface Common {
  readonly words: string[];
  /** The merge or the word in the address, counted from 1. */
  readonly place: number | null;
  readonly alternative: string;
  readonly palette: Palette;
  readonly labels: Labels;
}

export interface LearningData extends Common {
  readonly kind: "learning";
  /** How often each word occurs, and how many different ones there are. */
  readonly counts: number[];
  readonly different: number;
  readonly alphabet: string[];
  readonly merges: Pair[];
  /** The pairs that each merge was chosen from. */
  readonly rivals: Pair[][];
  /** Tokens of the text and entries of the vocabulary after each merge. */
  readonly tokens: number[];
  readonly vocabulary: number[];
  readonly finished: boolean;
}

export interface LaddersData extends Common {
  readonly kind: "ladders";
  readonly steps: Step[][];
  readonly learned: number;
}

/** The symbols of a word with every such pair joined. */
export function joined(symbols: readonly string[], [left, right]: Pair): string[] {
  const result: string[] = [];
  for (let i = 0; i < symbols.length; i++) {
    if (symbols[i] === left && symbols[i + 1] === right) {
      result.push(left + right);
      i += 1;
    } else result.push(symbols[i]);
  }
  return result;
}

/** The word that takes the most merges: it says most. */
export function longest(steps: Step[][]): number {
  return steps.reduce((best, each, n) => (each.length > steps[best].length ? n : best), 0);
}
