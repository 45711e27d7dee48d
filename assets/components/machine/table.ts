// The machine as a table: how long the stream of each token is after each sub-layer, and what that added.

import { digits, type Table, tableOf } from "../shared/table.ts";
import type { Sent } from "./data.ts";

export function table({ tokens, stream, added }: Sent): Table {
  return tableOf(
    stream.flatMap((lengths, n) =>
      lengths.map((length, t) => ({
        sublayer: n,
        place: t + 1,
        token: tokens[t],
        length: digits(length),
        added: n ? digits(added[n - 1]?.[t] ?? Number.NaN) : null,
      })),
    ),
  );
}

export function packed({ sizes }: Sent): Record<string, number> {
  return { vectors: sizes.D };
}
