// What a picture shows as a table: each picture's folder says it in its table.ts, exports/ writes the file.

export type Cell = string | number | boolean | null | undefined;

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Records as a table: a column for every name, in the order in which they come. */
export function tableOf(records: readonly Readonly<Record<string, Cell>>[]): Table {
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return { columns, rows: records.map((record) => columns.map((name) => record[name])) };
}

/** A float32 with no more digits than tell it from its neighbours. */
export function digits(value: number): number | null {
  if (!Number.isFinite(value)) return null;
  for (let count = 6; count < 9; count++) {
    const short = Number(value.toPrecision(count));
    if (Math.fround(short) === Math.fround(value)) return short;
  }
  return Number(value.toPrecision(9));
}
