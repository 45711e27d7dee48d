// The numbers beside the picture: the gates that multiply to a weight, and the same state in both readings.

import { el, fill } from "../shared/dom.ts";
import { fixed, percent, sum } from "../shared/numbers.ts";
import { spoken, symbol } from "../shared/tokens.ts";
import { DIGITS, written } from "./arithmetic.ts";
import { type Cell, type Chosen, type Data, factorsOf, type Gates, partsOf, type Reading, statesOf } from "./data.ts";

/** Summands that are listed; the rest is added up. */
const LISTED = 4;
/** Factors that the panel has room for. */
const FACTORS = 7;

export interface Shown {
  readonly data: Data;
  readonly gates: Gates;
  readonly chosen: Chosen;
  readonly reading: Reading;
  readonly cell: Cell;
  /** Whether the gate of the row is pointed at, rather than the cell. */
  readonly gate: boolean;
}

/** What a cell or a gate says, in one sentence. */
export function title({ data, reading, cell, gate }: Shown): string {
  const { row, column } = cell;
  const steps = data.tokens.length;
  const values = {
    step: row + 1,
    token: spoken(data.tokens[row]),
    place: column + 1,
    from: column < steps ? spoken(data.tokens[column]) : "",
    weight: fixed(reading.shares[row * (steps + 1) + column], DIGITS),
    kept: fixed(1 - reading.z[row], DIGITS),
    written: fixed(reading.z[row], DIGITS),
    before: row,
  };
  if (gate) return fill(data.words[row ? "title_gate" : "title_gate_first"], values);
  if (column === steps) return fill(data.words.title_start, values);
  return fill(data.words[column > row ? "title_later" : "title_cell"], values);
}

export function numbers(shown: Shown): HTMLElement[] {
  const { chosen, gate } = shown;
  const first = gate ? [] : [chosen.unit === null ? range(shown) : factors(shown, chosen.unit)];
  return chosen.unit === null ? [...first, adding(shown)] : [...first, ...twice(shown, chosen.unit)];
}

function factors({ data, gates, chosen, cell }: Shown, unit: number): HTMLElement {
  const found = written(factorsOf(gates.update(chosen.layer, unit), cell), FACTORS);
  const chips = found.factors.map((each) => {
    if (!each) return el("span", { class: "step" }, "⋯");
    const gate = symbol("z", each.step + 1);
    const name = el("small", {}, ...(each.kept ? ["1 − ", gate] : [gate]));
    return el("span", { class: each.kept ? "step kept" : "step wrote" }, name, fixed(each.value, DIGITS));
  });
  const parts = chips.flatMap((chip, n) => (n ? ["×", chip] : [chip]));
  const whole = el("b", { class: "step" }, el("small", {}, data.words.weight), fixed(found.product, DIGITS));
  return el("p", { class: "flow" }, ...parts, ...(chips.length ? [found.sign] : []), whole);
}

/** Of a mean, between which units its cell lies: no product of mean gates makes it. */
function range({ data, gates, chosen, cell }: Shown): HTMLElement {
  const { low, high } = gates.range(chosen.layer, cell);
  const values = {
    units: data.units,
    low: fixed(low.share, DIGITS),
    low_unit: low.unit + 1,
    high: fixed(high.share, DIGITS),
    high_unit: high.unit + 1,
  };
  return el("p", {}, fill(data.words.range, values));
}

/** How the row adds up to 1. */
function adding({ data, reading, cell }: Shown): HTMLElement {
  const width = data.tokens.length + 1;
  const row = reading.shares.subarray(cell.row * width, (cell.row + 1) * width);
  const start = row[width - 1];
  return el("p", {}, fill(data.words.adds_up, { tokens: percent(sum(row) - start), start: percent(start) }));
}

/** The state of one unit, once from the gates and once from the weights. */
function twice({ data, gates, chosen, reading, cell }: Shown, unit: number): HTMLElement[] {
  const { row } = cell;
  const { words } = data;
  const candidate = gates.candidate(chosen.layer, unit);
  const states = statesOf(reading.z, candidate);
  const before = row ? states[row - 1] : 0;
  const h = symbol("h", row + 1, "hidden");
  const n = (value: number) => signedPart(value);
  const kept = fixed(1 - reading.z[row], DIGITS);
  const byGates = el(
    "p",
    { class: "sum" },
    ...[h, " ≈ ", el("span", { class: "kept" }, kept), ` · ${n(before)} + `],
    ...[el("span", { class: "wrote" }, fixed(reading.z[row], DIGITS)), ` · ${n(candidate[row])} ≈ `],
    el("b", {}, fixed(states[row], DIGITS)),
  );
  const parts = partsOf(reading, candidate, row);
  const rest = parts.slice(LISTED);
  const rows = parts
    .slice(0, LISTED)
    .map(({ step, weight, candidate: value, value: part }) =>
      line(
        `${step + 1} ${spoken(data.tokens[step])}`,
        `${fixed(weight, DIGITS)} · ${n(value)}`,
        fixed(part, DIGITS),
        step === cell.column,
      ),
    );
  if (rest.length) {
    const others = sum(rest.map(({ value }) => value));
    rows.push(line(fill(words.others, { count: rest.length }), "", fixed(others, DIGITS)));
  }
  const whole = el("tr", { class: "whole" }, el("th", {}, symbol("h", row + 1, "hidden")), el("td"));
  whole.append(el("td", {}, el("b", {}, fixed(sum(parts.map(({ value }) => value)), DIGITS))));
  return [
    el("h4", {}, words.by_gates),
    byGates,
    el("h4", {}, words.by_weights),
    el("table", {}, el("tbody", {}, ...rows, whole)),
  ];
}

/** A factor that may be negative stands in brackets. */
function signedPart(value: number): string {
  const text = fixed(value, DIGITS);
  return value < 0 ? `(${text})` : text;
}

function line(name: string, factors: string, value: string, lit = false): HTMLElement {
  const cells = [el("td", {}, factors), el("td", {}, value)];
  return el("tr", { class: lit ? "lit" : "" }, el("th", {}, name), ...cells);
}
