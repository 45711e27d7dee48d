// The film as a table: what is left of each word in the state after each later one.

import { type Table, tableOf } from "../shared/table.ts";
import type { Sent } from "./data.ts";

export function table({ chips, left }: Sent): Table {
  return tableOf(
    left.flatMap((row, n) =>
      row.map((part, k) => ({ after: n + 1, after_token: chips[n], of: k + 1, of_token: chips[k], left: part })),
    ),
  );
}

export function packed({ units }: Sent): Record<string, number> {
  return { hidden: units };
}
