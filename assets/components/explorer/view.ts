// What the explorer shows: a cell, a whole row or a whole column; and which cells are pinned. Pure.

import { indexOfLargest, rowOf } from "../shared/packing.ts";
import type { Pin } from "./data.ts";

export type Whole = "" | "row" | "column";

/** A cell. whole: its row or its column is looked at as one. */
export interface View {
  readonly row: number;
  readonly column: number;
  readonly whole: Whole;
}

/** What is pointed at: of a whole row the column is open, and the other way round. */
export interface Aim {
  readonly row: number | null;
  readonly column: number | null;
  readonly whole: Whole;
}

export interface Weights {
  readonly weights: Float32Array;
  readonly queries: readonly string[];
  readonly keys: readonly string[];
  readonly causal: boolean;
}

const MOST_PINS = 6;
/** Of more tokens than this the weights are small: the colours show their square roots. */
const MANY = 20;

/** weight: from 0 to 1, evenly. root: the square root, the deepest colour being the largest weight. */
export type Scale = "weight" | "root";

export function usualScale({ queries, keys }: Weights): Scale {
  return Math.max(queries.length, keys.length) > MANY ? "root" : "weight";
}

/** From a weight to the depth of its colour, from 0 to 1. */
export function depth(scale: Scale, weight: number, largest: number): number {
  return scale === "weight" ? weight : Math.sqrt(weight / (largest || 1));
}

export function cell(row: number, column: number): View {
  return { row, column, whole: "" };
}

export function wholeRow(row: number): Aim {
  return { row, column: null, whole: "row" };
}

export function wholeColumn(column: number): Aim {
  return { row: null, column, whole: "column" };
}

export function sameAim(one: Aim | null, other: Aim | null): boolean {
  return one?.row === other?.row && one?.column === other?.column && one?.whole === other?.whole;
}

/** What is open in an aim goes where the weight is largest. */
export function complete(aim: Aim, data: Weights): View {
  const row = aim.row ?? strongestQuery(aim.column ?? 0, data);
  const column = aim.column ?? indexOfLargest(rowOf(data.weights, row, data.keys.length));
  return { row, column, whole: aim.whole };
}

function strongestQuery(column: number, { weights, queries, keys }: Weights): number {
  return indexOfLargest(queries.map((_, row) => weights[row * keys.length + column]));
}

/** Where a token looks hardest at another that is not the first: there is something to see there. */
export function strikingCell({ weights, keys, queries, causal }: Weights): Aim {
  let found: Aim = { row: queries.length - 1, column: null, whole: "" };
  let most = 0;
  for (let i = 0; i < queries.length; i++) {
    for (let j = causal ? 1 : 0; j < (causal ? i : keys.length); j++) {
      const weight = weights[i * keys.length + j];
      if (weight <= most) continue;
      most = weight;
      found = cell(i, j);
    }
  }
  return found;
}

export function isPinned(pins: readonly Pin[], row: number, column: number): boolean {
  return pins.some(([i, j]) => i === row && j === column);
}

/** Pins a cell, or takes its pin away; of too many the oldest goes. */
export function togglePin(pins: readonly Pin[], row: number, column: number): Pin[] {
  if (isPinned(pins, row, column)) return pins.filter(([i, j]) => i !== row || j !== column);
  return [...pins, [row, column] as const].slice(-MOST_PINS);
}

/** The pins whose two tokens are still the same in another text. */
export function keptPins(pins: readonly Pin[], before: Weights, after: Weights): Pin[] {
  return pins.filter(([i, j]) => before.queries[i] === after.queries[i] && before.keys[j] === after.keys[j]);
}
