// Embeddings as a table: a row for every number of every token.

import { unpack } from "../shared/packing.ts";
import { digits, type Table, tableOf } from "../shared/table.ts";
import type { Sent } from "./embedding-rows.ts";

export function table({ tokens, ids, row, rows, width }: Sent): Table {
  const values = unpack(rows);
  return tableOf(
    tokens.flatMap((token, t) =>
      Array.from({ length: width }, (_, n) => ({
        place: t + 1,
        token,
        id: ids[t],
        dimension: n + 1,
        value: digits(values[row[t] * width + n]),
      })),
    ),
  );
}

export function packed({ width }: Sent): Record<string, number> {
  return { rows: width };
}
