// The context vectors' weights as a table: a row for every target step and source token.

import { unpack } from "../shared/packing.ts";
import { digits, type Table, tableOf } from "../shared/table.ts";
import type { Sent } from "./data.ts";

export function table({ source, target, scores, weights }: Sent): Table {
  const [score, weight] = [scores === null ? null : unpack(scores), unpack(weights)];
  return tableOf(
    target.flatMap((written, t) =>
      source.map((token, j) => ({
        step: t + 1,
        target_token: written,
        source: j + 1,
        source_token: token,
        ...(score && { score: digits(score[t * source.length + j]) }),
        weight: digits(weight[t * source.length + j]),
      })),
    ),
  );
}

export function packed({ width, source, scores }: Sent): Record<string, number> {
  const of = { h: width, c: width, s: width, weights: source.length };
  return scores === null ? of : { ...of, scores: source.length };
}
