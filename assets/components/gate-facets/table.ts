// The facets as a table: a row for every unit at every step, a column for each quantity.

import { unpack } from "../shared/packing.ts";
import { digits, type Table, tableOf } from "../shared/table.ts";
import type { Data } from "./data.ts";

export function table({ tokens, units, facets }: Data): Table {
  const values = facets.map((facet) => unpack(facet.values));
  return tableOf(
    tokens.flatMap((token, t) =>
      units.flatMap((unit, row) => {
        if (!unit) return [];
        const numbers = facets.map(({ symbol }, n) => [symbol, digits(values[n][t * units.length + row])]);
        return [{ step: t + 1, token, unit, ...Object.fromEntries(numbers) }];
      }),
    ),
  );
}

/** Of each facet. */
export function packed({ units }: Data): Record<string, number> {
  return { values: units.length };
}
