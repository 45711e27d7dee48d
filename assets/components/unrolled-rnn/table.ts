// The unrolled network as a table: a row for every unit at every step.

import { unpack } from "../shared/packing.ts";
import { digits, type Table, tableOf } from "../shared/table.ts";
import type { Sent } from "./data.ts";

export function table({ tokens, units, hidden, fromInput, fromHidden, bias }: Sent): Table {
  const [h, x, before, b] = [hidden, fromInput, fromHidden, bias].map(unpack);
  return tableOf(
    tokens.flatMap((token, t) =>
      Array.from({ length: units }, (_, unit) => ({
        step: t + 1,
        token,
        unit: unit + 1,
        h: digits(h[t * units + unit]),
        from_input: digits(x[t * units + unit]),
        from_hidden: digits(before[t * units + unit]),
        bias: digits(b[unit]),
      })),
    ),
  );
}

export function packed({ units }: Sent): Record<string, number> {
  return { hidden: units, fromInput: units, fromHidden: units, bias: 0 };
}
