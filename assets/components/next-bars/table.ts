// The bars as a table: a row for every candidate of every model after every token.

import { type Table, tableOf } from "../shared/table.ts";
import type { Data } from "./data.ts";

export function table({ tokens, models, entries }: Data): Table {
  return tableOf(
    models.flatMap((model) =>
      model.steps.flatMap(({ guesses }, t) =>
        guesses.map(([id, probability], rank) => ({
          model: model.name,
          after: t + 1,
          after_token: tokens[t],
          rank: rank + 1,
          token: entries[id],
          id,
          probability,
        })),
      ),
    ),
  );
}
