// What a chart of Plotly shows: its traces with their numbers, and the same as a table.

import { type Cell, digits, type Table, tableOf } from "../shared/table.ts";

/** A typed array as Plotly's JSON has it. */
interface Packed {
  readonly dtype: string;
  readonly bdata: string;
  readonly shape?: string | number | readonly number[];
}

type Axis = { readonly title?: unknown; readonly tickvals?: unknown; readonly ticktext?: unknown };

export interface Chart {
  readonly data?: readonly Readonly<Record<string, unknown>>[];
  readonly layout?: Readonly<Record<string, unknown>>;
}

const KINDS: Record<string, new (buffer: ArrayBuffer) => ArrayLike<number>> = {
  i1: Int8Array,
  int8: Int8Array,
  u1: Uint8Array,
  uint8: Uint8Array,
  u1c: Uint8ClampedArray,
  uint8c: Uint8ClampedArray,
  i2: Int16Array,
  int16: Int16Array,
  u2: Uint16Array,
  uint16: Uint16Array,
  i4: Int32Array,
  int32: Int32Array,
  u4: Uint32Array,
  uint32: Uint32Array,
  f4: Float32Array,
  float32: Float32Array,
  f8: Float64Array,
  float64: Float64Array,
};
/** What of a trace is data, not how it looks. */
const DATA = ["type", "name", "orientation", "x", "y", "z", "base", "measure", "text", "customdata"];

/** Numbers and texts of a trace as plain arrays, whatever they were packed as. */
export function decoded(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<number>, exact);
  if (Array.isArray(value)) return value.map(decoded);
  if (isPacked(value)) return unpacked(value);
  return value;
}

function isPacked(value: unknown): value is Packed {
  return typeof value === "object" && value !== null && "bdata" in value && "dtype" in value;
}

function unpacked({ dtype, bdata, shape }: Packed): unknown {
  const Kind = KINDS[dtype];
  if (!Kind) throw new Error(`no numbers are packed as ${dtype}`);
  const text = atob(bdata);
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const flat = Array.from(new Kind(bytes.buffer), exact);
  const sizes = (typeof shape === "string" ? shape.split(",") : [shape ?? flat.length].flat()).map(Number);
  return folded(flat, sizes);
}

/** As many digits as the number has: a float32 has fewer than a double writes. */
function exact(value: number): number | null {
  if (Number.isInteger(value)) return value;
  return Math.fround(value) === value || !Number.isFinite(value) ? digits(value) : value;
}

/** A flat array in rows, and rows of rows. */
export function folded(flat: readonly unknown[], sizes: readonly number[]): unknown {
  if (sizes.length < 2) return flat;
  const size = sizes.slice(1).reduce((product, each) => product * each, 1);
  return Array.from({ length: sizes[0] }, (_, n) => folded(flat.slice(n * size, (n + 1) * size), sizes.slice(1)));
}

type Trace = Readonly<Record<string, unknown>> & { readonly axes: Readonly<Record<string, string>> };

/** The traces of a chart, decoded, each with what its axes are called. */
export function tracesOf({ data = [], layout = {} }: Chart): Trace[] {
  return data.map((trace) => ({
    ...Object.fromEntries(DATA.filter((name) => trace[name] !== undefined).map((name) => [name, decoded(trace[name])])),
    axes: {
      x: titleOf(axisOf(layout, trace, "x")),
      y: titleOf(axisOf(layout, trace, "y")),
      value: plain(titled((trace.colorbar as Axis | undefined)?.title)),
    },
  }));
}

function axisOf(layout: Chart["layout"], trace: Readonly<Record<string, unknown>>, letter: "x" | "y"): Axis {
  const number = String(trace[`${letter}axis`] ?? letter).slice(1);
  return (layout?.[`${letter}axis${number}`] as Axis | undefined) ?? {};
}

function titleOf(axis: Axis): string {
  return plain(titled(axis.title));
}

function titled(title: unknown): string {
  const text = typeof title === "object" && title !== null ? (title as { text?: unknown }).text : title;
  return typeof text === "string" ? text : "";
}

/** A label without Plotly's tags. */
export function plain(label: string): string {
  return label
    .replace(/<br\s*\/?>/gi, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();
}

/** Long format: a row for every point or cell, the columns called as the axes are. */
export function tableOfChart(chart: Chart): Table {
  const layout = chart.layout ?? {};
  return tableOf(
    tracesOf(chart).flatMap((trace, n) => {
      const given = (chart.data ?? [])[n];
      const { x: xTitle, y: yTitle, value } = trace.axes;
      const x = xTitle || "x";
      const y = yTitle && yTitle !== x ? yTitle : "y";
      const named = { ...(trace.name ? { trace: plain(String(trace.name)) } : { trace: n + 1 }) };
      const [ticksX, ticksY] = [ticksOf(axisOf(layout, given, "x")), ticksOf(axisOf(layout, given, "y"))];
      const place = (across: unknown, down: unknown) => ({
        ...named,
        [x]: cell(across),
        ...(ticksX && { [`${x} (label)`]: ticksX.get(across) ?? null }),
        [y]: cell(down),
        ...(ticksY && { [`${y} (label)`]: ticksY.get(down) ?? null }),
      });
      const [xs, ys] = [list(trace.x), list(trace.y)];
      const z = list(trace.z);
      if (z.some(Array.isArray)) {
        return (z as unknown[][]).flatMap((row, i) =>
          row.map((each, j) => ({ ...place(xs[j] ?? j, ys[i] ?? i), [value || "value"]: cell(each) })),
        );
      }
      const count = Math.max(xs.length, ys.length);
      return Array.from({ length: count }, (_, i) => ({
        ...place(xs[i] ?? i, ys[i] ?? i),
        ...(z.length && { z: cell(z[i]) }),
      }));
    }),
  );
}

/** What an axis writes at its places, where that is not the place itself. */
function ticksOf({ tickvals, ticktext }: Axis): Map<unknown, string> | null {
  const [places, texts] = [list(decoded(tickvals)), list(decoded(ticktext))];
  if (!places.length || places.length !== texts.length) return null;
  return new Map(places.map((place, n) => [place, plain(String(texts[n]))]));
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function cell(value: unknown): Cell {
  if (typeof value === "string") return plain(value);
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}
