// What the picture is sent (charts/contexts.py, ui/contexts.py), and what it makes of it.

import type { Palette } from "../shared/colour.ts";
import type { ControlWords } from "../shared/controls.ts";
import { unpack } from "../shared/packing.ts";

/** Step through, move attention, or the version with one context vector. */
export type Mode = "play" | "move" | "fixed";
export type Guess = readonly [token: string, probability: number];
/** Tokens that are written as one: where they begin, and how many. */
export type Run = readonly [first: number, length: number];
/** All the weight of a target step, on one source position. */
export type Move = readonly [step: number, place: number];

export type Words = ControlWords &
  Record<
    | "ask"
    | "asks"
    | "begin"
    | "chooses"
    | "context"
    | "decoder"
    | "drag"
    | "encoder"
    | "end"
    | "keys"
    | "move_to"
    | "moved"
    | "moved_to"
    | "other_words"
    | "others"
    | "output"
    | "over"
    | "panel"
    | "pick"
    | "reset"
    | "score"
    | "sheet"
    | "source"
    | `stage_${Mode}`
    | "start"
    | "sum"
    | "tell"
    | "tile"
    | "trained"
    | "unmoved"
    | "weight",
    string
  >;

export interface Written {
  readonly target: string[];
  readonly probabilities: number[];
  readonly guesses: Guess[][];
}

export interface Line extends Written {
  readonly name: string;
}

interface Plain extends Written {
  readonly mode: Mode;
  readonly source: string[];
  readonly runs: Run[];
  readonly width: number;
  readonly step: number;
  readonly moves: Move[];
  readonly rows: Line[];
  readonly alternative: string;
  readonly palette: Palette;
  readonly words: Words;
}

export interface Sent extends Plain {
  readonly h: string;
  readonly c: string;
  readonly s: string;
  readonly scores: string | null;
  readonly weights: string;
}

export interface Data extends Plain {
  readonly h: Float32Array;
  readonly c: Float32Array;
  readonly s: Float32Array;
  readonly scores: Float32Array | null;
  readonly weights: Float32Array;
}

export function unpacked(sent: Sent): Data {
  const scores = sent.scores === null ? null : unpack(sent.scores);
  return { ...sent, h: unpack(sent.h), c: unpack(sent.c), s: unpack(sent.s), scores, weights: unpack(sent.weights) };
}
