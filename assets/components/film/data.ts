// What the film is sent (pages/home/film.py), and which of its moments a step is.

import { colourScale, type Palette, type Pixel } from "../shared/colour.ts";
import type { ControlWords } from "../shared/controls.ts";
import { clamp } from "../shared/numbers.ts";
import { rowOf, unpack } from "../shared/packing.ts";

export type Words = ControlWords & Record<"alt" | "begin" | "bet" | "guess" | "legend" | "read", string>;

export interface Look {
  /** The chips that ask and answer; what the head puts on each chip up to the one that asks. */
  readonly query: number;
  readonly key: number;
  readonly weights: number[];
}

/** Sentences about this text, in the reader's language. */
export interface Said {
  readonly ask?: string;
  readonly look?: string;
  readonly end: string;
}

export interface Sent {
  readonly chips: string[];
  /** For each chip the step of its last token, from 1. */
  readonly step: number[];
  readonly units: number;
  readonly hidden: string;
  /** [n][k]: the part of what chip k did to the state that is left after chip n. */
  readonly left: number[][];
  readonly look: Look | null;
  readonly said: Said;
  readonly begin: string | null;
  readonly palette: Palette;
  readonly words: Words;
}

export interface Data extends Omit<Sent, "hidden"> {
  /** The numbers of the state after chip n. */
  state(n: number): Float32Array;
  colour(value: number): Pixel;
}

export function unpacked(sent: Sent): Data {
  const hidden = unpack(sent.hidden);
  return { ...sent, state: (n) => rowOf(hidden, n, sent.units), colour: colourScale(sent.palette.diverging) };
}

/** Reading a chip, asking for a word, or looking back at it. chip: the one that was read last. */
export interface Moment {
  readonly kind: "read" | "ask" | "look";
  readonly chip: number;
}

/** The last step: one for each chip, then the question and the look where there is one. */
export function lastStep({ chips, look }: Pick<Sent, "chips" | "look">): number {
  return chips.length - 1 + (look ? 2 : 0);
}

export function momentOf(step: number, { chips, look }: Pick<Sent, "chips" | "look">): Moment {
  if (step < chips.length || !look) return { kind: "read", chip: clamp(step, 0, chips.length - 1) };
  return { kind: step === chips.length ? "ask" : "look", chip: look.query };
}

/** The four moments that tell the film without motion: three where it has no look. */
export function stillSteps(data: Pick<Sent, "chips" | "look">): number[] {
  const read = data.chips.length - 1;
  const steps = data.look ? [0, read, read + 1, read + 2] : [0, Math.floor(read / 2), read];
  return [...new Set(steps)];
}

const READING = 11_000;

/** Milliseconds that a step is shown: twenty seconds in all for a sentence of usual length. */
export function pace(step: number, data: Pick<Sent, "chips" | "look">): number {
  const { kind } = momentOf(step, data);
  if (kind === "read") return clamp(READING / data.chips.length, 220, 1_400);
  return kind === "ask" ? 4_500 : 4_000;
}
