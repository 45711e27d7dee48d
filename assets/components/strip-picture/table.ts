// The strip as a table: its matrices with their shapes. Their numbers are the explorer's.

import { type Table, tableOf } from "../shared/table.ts";
import type { Sent } from "./strip-picture.ts";

export function table({ blocks }: Sent): Table {
  return tableOf(
    blocks.map(({ step, name, role, shape: [rows, columns], limit }) => ({ step, name, role, rows, columns, limit })),
  );
}
