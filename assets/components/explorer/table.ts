// The explorer as a table: a row for every query and key.

import { unpack } from "../shared/packing.ts";
import { digits, type Table, tableOf } from "../shared/table.ts";
import type { Sent } from "./data.ts";

export function table({ queries, keys, dots, weights }: Sent): Table {
  const [dot, weight] = [unpack(dots), unpack(weights)];
  return tableOf(
    queries.flatMap((query, i) =>
      keys.map((key, j) => ({
        query: i + 1,
        query_token: query,
        key: j + 1,
        key_token: key,
        dot_product: digits(dot[i * keys.length + j]),
        weight: digits(weight[i * keys.length + j]),
      })),
    ),
  );
}

/** Its packed arrays, and how long a row of each is. */
export function packed({ d, keys }: Sent): Record<string, number> {
  return { q: d, k: d, v: d, z: d, dots: keys.length, weights: keys.length };
}
