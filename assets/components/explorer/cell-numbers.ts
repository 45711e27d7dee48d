// The numbers of one cell, each as it is written wherever the cell is shown.

import { fixed } from "../shared/numbers.ts";
import { closed } from "./data.ts";

export const INFINITE = "\u2212\u221e";

/** What of the explorer's data the numbers of a cell are made of. */
interface Scores {
  readonly keys: readonly string[];
  readonly causal: boolean;
  readonly dots: Float32Array;
  readonly weights: Float32Array;
  readonly divisor: number;
}

/** The largest score of row i, and Σ_j e^(score − largest), over the keys that are open to it. */
export function rowTotal({ keys, causal, dots, divisor }: Omit<Scores, "weights">, i: number) {
  let most = -Infinity;
  for (let j = 0; j < keys.length; j++) {
    if (!closed({ causal }, i, j)) most = Math.max(most, dots[i * keys.length + j] / divisor);
  }
  let sum = 0;
  for (let j = 0; j < keys.length; j++) {
    if (!closed({ causal }, i, j)) sum += Math.exp(dots[i * keys.length + j] / divisor - most);
  }
  return { most, sum };
}

/** How many characters a number or an index takes at most, by its name. */
export type Places = Readonly<Record<string, number>>;

/** The places of what changes in the lines on a cell. */
export function placesOf(data: Scores & { readonly queries: readonly string[] }): Places {
  const { queries, keys, dots, divisor } = data;
  const rows = queries.map((_, i) => rowTotal(data, i));
  const scaled = dots.map((dot) => dot / divisor);
  const powers = scaled.map((score, n) => Math.min(0, score - rows[Math.floor(n / keys.length)].most));
  return {
    i2: String(queries.length).length,
    j2: String(keys.length).length,
    dot: widest(dots),
    scaled: widest(scaled),
    mask: `(${INFINITE})`.length,
    score: widest(scaled),
    most: widest(
      rows.map(({ most }) => most),
      2,
    ),
    power: widest(powers, 2),
    total: widest(rows.map(({ sum }) => sum)),
    weight: widest([1]),
  };
}

/** How many digits the longest of the numbers takes, its point half a one: the largest or the smallest. */
function widest(values: Iterable<number>, decimals = 4): number {
  let [least, most] = [0, 0];
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
  return Math.max(fixed(least, decimals).length, fixed(most, decimals).length) - 0.5;
}

/**
 * Cell (i, j): q · k, the same divided, the score that the mask leaves of it, and the weight.
 * most: the largest score of the row, which softmax takes from every score before e to its power,
 * so that no power is too large or too small for the machine.
 */
export function cellNumbers({ keys, causal, dots, weights, divisor }: Scores, i: number, j: number, most = 0) {
  const at = i * keys.length + j;
  const shut = closed({ causal }, i, j);
  const scaled = dots[at] / divisor;
  return {
    dot: fixed(dots[at]),
    scaled: fixed(scaled),
    score: shut ? INFINITE : fixed(scaled),
    power: shut ? INFINITE : fixed(scaled - most, 2),
    weight: fixed(weights[at]),
  };
}
