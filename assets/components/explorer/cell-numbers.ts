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
