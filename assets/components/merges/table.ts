// Merges as a table: those that were learned in turn, or the steps of each word.

import { type Table, tableOf } from "../shared/table.ts";
import type { LaddersData, LearningData } from "./data.ts";

export function table(data: LearningData | LaddersData): Table {
  if (data.kind === "learning") {
    return tableOf(
      data.merges.map(([left, right, count], n) => ({
        merge: n + 1,
        left,
        right,
        count,
        tokens: data.tokens[n + 1] ?? data.tokens[n],
        vocabulary: data.vocabulary[n + 1] ?? data.vocabulary[n],
      })),
    );
  }
  return tableOf(
    data.words.flatMap((word, n) =>
      data.steps[n].map(([rank, left, right, symbols], step) => ({
        word,
        step,
        rank,
        left,
        right,
        symbols: symbols.join(" "),
      })),
    ),
  );
}
