// What is to be seen in this sentence, as a table.

import { type Table, tableOf } from "../shared/table.ts";
import type { Below } from "../unrolled-rnn/data.ts";

export function table({ tokens, pointers }: Below): Table {
  return tableOf(
    pointers.map(({ name, step, unit, number, other, low, high }) => ({
      name,
      step: step + 1,
      token: tokens[step],
      unit: unit === undefined ? null : unit + 1,
      number,
      other,
      low,
      high,
    })),
  );
}
