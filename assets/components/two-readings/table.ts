// Both readings of what is chosen, as a table: a row for each step, its gate and its weights.

import { digits, type Table, tableOf } from "../shared/table.ts";
import { type Data, Gates } from "./data.ts";

export function table(data: Data): Table {
  const { z, shares } = new Gates(data).reading(data.chosen);
  const width = z.length + 1;
  return tableOf(
    data.tokens.map((token, t) => {
      const row = shares.subarray(t * width, (t + 1) * width);
      const weights = Array.from(row, (weight, k) => [k < z.length ? `w_${k + 1}` : "h_0", digits(weight)]);
      return { step: t + 1, token, z: digits(z[t]), kept: digits(1 - z[t]), ...Object.fromEntries(weights) };
    }),
  );
}

/** Of each layer and step. */
export function packed({ units }: Data): Record<string, number> {
  return { update: units, candidate: units };
}
