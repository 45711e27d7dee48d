// The numbers of one cell, each as it is written wherever the cell is shown.

import { fixed } from "../shared/numbers.ts";
import { closed, type Data } from "./data.ts";

export const INFINITE = "\u2212\u221e";

/** What of the explorer's data the numbers of a cell are made of. */
type Scores = Pick<Data, "keys" | "causal" | "dots" | "weights" | "divisor" | "softcap" | "bias" | "shut">;

/** The score of a cell before the mask: q · k divided, and then what some families do to it. */
function steps({ dots, divisor, softcap, bias }: Omit<Scores, "weights">, at: number) {
  const scaled = dots[at] / divisor;
  const capped = softcap ? softcap.cap * Math.tanh(scaled / softcap.cap) : scaled;
  const added = bias ? bias.values[at] : 0;
  return { scaled, capped, added, open: capped + added };
}

/** The largest score of row i, and Σ_j e^(score − largest), over the keys that are open to it. */
export function rowTotal(data: Omit<Scores, "weights">, i: number) {
  const { keys } = data;
  const open = keys.map((_, j) => j).filter((j) => !closed(data, i, j));
  const scores = open.map((j) => steps(data, i * keys.length + j).open);
  const most = scores.reduce((top, score) => Math.max(top, score), -Infinity);
  return { most, sum: scores.reduce((sum, score) => sum + Math.exp(score - most), 0) };
}

/** How many characters a number or an index takes at most, by its name. */
export type Places = Readonly<Record<string, number>>;

/** The places of what changes in the lines on a cell. */
export function placesOf(data: Scores & { readonly queries: readonly string[] }): Places {
  const { queries, keys, dots } = data;
  const rows = queries.map((_, i) => rowTotal(data, i));
  const cells = Array.from(dots, (_, at) => steps(data, at));
  const scaled = cells.map((each) => each.scaled);
  const open = cells.map((each) => each.open);
  const powers = open.map((score, n) => Math.min(0, score - rows[Math.floor(n / keys.length)].most));
  return {
    i2: String(queries.length).length,
    j2: String(keys.length).length,
    dot: widest(dots),
    scaled: widest(scaled),
    capped: widest(cells.map((each) => each.capped)),
    added: widest(cells.map((each) => each.added)),
    open: widest(open),
    mask: `(${INFINITE})`.length,
    score: widest(open),
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
export function cellNumbers(data: Scores, i: number, j: number, most = 0) {
  const at = i * data.keys.length + j;
  const shut = closed(data, i, j);
  const { scaled, capped, added, open } = steps(data, at);
  return {
    dot: fixed(data.dots[at]),
    scaled: fixed(scaled),
    capped: fixed(capped),
    added: fixed(added),
    open: fixed(open),
    score: shut ? INFINITE : fixed(open),
    power: shut ? INFINITE : fixed(open - most, 2),
    weight: fixed(data.weights[at]),
  };
}
