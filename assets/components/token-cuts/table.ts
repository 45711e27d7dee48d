// The cuts as a table: a row for every token of every tokenizer.

import { type Table, tableOf } from "../shared/table.ts";
import type { Data } from "./data.ts";

export function table({ rows }: Data): Table {
  return tableOf(
    rows.flatMap(({ name, tokens = [] }) =>
      tokens.map(([token, id, from, to], n) => ({ tokenizer: name, place: n + 1, token, id, from, to })),
    ),
  );
}
