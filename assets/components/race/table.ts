// The race as a table: what each model had right at each moment.

import { type Table, tableOf } from "../shared/table.ts";
import type { Sent } from "./data.ts";

export function table({ at, lanes }: Sent): Table {
  return tableOf(
    lanes.flatMap(({ name, right }) =>
      right.slice(0, at.length).map((share, n) => ({ model: name, steps: at[n], right: share })),
    ),
  );
}
