// The reader's tokens as a table: the dot product of every pair.

import { unpack } from "../shared/packing.ts";
import { digits, type Table, tableOf } from "../shared/table.ts";
import type { Sent } from "./data.ts";

export function table({ tokens, dots }: Sent): Table {
  const products = unpack(dots);
  return tableOf(
    tokens.flatMap((one, i) =>
      tokens.map((other, j) => ({
        token: one,
        other_token: other,
        dot_product: digits(products[i * tokens.length + j]),
      })),
    ),
  );
}

export function packed({ tokens }: Sent): Record<string, number> {
  return { dots: tokens.length };
}
