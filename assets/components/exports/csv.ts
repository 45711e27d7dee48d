// Tables for a spreadsheet.

import type { Cell, Table } from "../shared/table.ts";

/** By this Excel knows UTF-8. */
const MARK = "\ufeff";
/** What makes a formula of a cell. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

export function csv({ columns, rows }: Table): string {
  return `${MARK}${[columns, ...rows].map((row) => row.map(field).join(",")).join("\r\n")}\r\n`;
}

/** One field: numbers as they are, texts so that no program calculates them. */
export function field(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  const text = FORMULA.test(String(cell)) ? `'${cell}` : String(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
