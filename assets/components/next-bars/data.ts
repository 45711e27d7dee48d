// What the picture is sent (charts/next_token_steps.py, ui/next_token_bars.py).

import type { Palette } from "../shared/colour.ts";

export type Guess = readonly [id: number, chance: number];

/** What one model expects after one token. */
export interface Step {
  readonly guesses: Guess[];
  /** What the token that came was given, and its rank; null after the last. */
  readonly true: readonly [chance: number, rank: number] | null;
}

export interface Model {
  readonly name: string;
  readonly colour: string;
  readonly steps: Step[];
}

export type Words = Record<
  | "ask"
  | "back"
  | "byte"
  | "came"
  | "end"
  | "fared"
  | "forward"
  | "in_all"
  | "name"
  | "rank"
  | "same_scale"
  | "say_common"
  | "say_last"
  | "say_no_common"
  | "say_rest"
  | "say_true",
  string
>;

export interface Data {
  readonly tokens: string[];
  readonly ids: number[];
  /** The token to begin at, and the one in the address; both counted from 1. */
  readonly start: number;
  readonly place: number | null;
  readonly vocabulary: number;
  /** Candidates of a list. */
  readonly k: number;
  readonly entries: Record<string, string>;
  readonly models: Model[];
  readonly palette: Palette;
  readonly words: Words;
}

const SCALES = [0.05, 0.1, 0.2, 0.5, 1];

/** Where all bars end: the least of the scales that holds the largest chance. */
export function scaleOf(steps: Step[]): number {
  const most = Math.max(...steps.map((step) => step.guesses[0][1]));
  return SCALES.find((end) => end >= most) ?? 1;
}

/** The candidates that every list has, in the order of the first. */
export function inAll(steps: Step[]): number[] {
  const lists = steps.map((step) => new Set(step.guesses.map(([id]) => id)));
  return steps[0].guesses.map(([id]) => id).filter((id) => lists.every((list) => list.has(id)));
}
