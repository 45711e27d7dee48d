// The data of a picture as JSON and as a table, whatever draws it.

import * as contexts from "../contexts/table.ts";
import * as embeddingRows from "../embedding-rows/table.ts";
import * as encoderDecoder from "../encoder-decoder/table.ts";
import * as explorer from "../explorer/table.ts";
import * as film from "../film/table.ts";
import * as gateFacets from "../gate-facets/table.ts";
import * as machine from "../machine/table.ts";
import * as merges from "../merges/table.ts";
import * as nextBars from "../next-bars/table.ts";
import * as race from "../race/table.ts";
import { unpack } from "../shared/packing.ts";
import { digits, type Table, tableOf } from "../shared/table.ts";
import * as stripPicture from "../strip-picture/table.ts";
import * as tokenCuts from "../token-cuts/table.ts";
import * as twoReadings from "../two-readings/table.ts";
import * as unrolledBelow from "../unrolled-below/table.ts";
import * as unrolledRnn from "../unrolled-rnn/table.ts";
import * as vectors from "../vectors/table.ts";
import type { Data, Shown } from "./find.ts";
import { type Chart, folded, tableOfChart, tracesOf } from "./plotly.ts";

/** What a picture's folder says in its table.ts. packed: how long a row of each packed array is; 0 of a vector. */
interface Telling {
  table(data: never): Table;
  packed?(data: never): Record<string, number>;
}

const TELLING: Readonly<Record<string, Telling>> = {
  contexts,
  "embedding-rows": embeddingRows,
  "encoder-decoder": encoderDecoder,
  explorer,
  film,
  "gate-facets": gateFacets,
  machine,
  merges,
  "next-bars": nextBars,
  race,
  "strip-picture": stripPicture,
  "token-cuts": tokenCuts,
  "two-readings": twoReadings,
  "unrolled-below": unrolledBelow,
  "unrolled-rnn": unrolledRnn,
  vectors,
};

/** Of what a component is sent, what is no data: how it looks, and what it calls things. */
const LOOKS = ["palette", "words", "labels"];

export function tableFor(shown: Shown): Table {
  if (shown.kind === "chart") return tableOfChart(shown.element as Element & Chart);
  if (shown.kind === "drawing") return tableOfDrawing(shown.element);
  const telling = TELLING[shown.name];
  if (!telling) throw new Error(`${shown.name} has no table`);
  return telling.table(shown.data as never);
}

export function dataFor(shown: Shown): unknown {
  if (shown.kind === "chart") return { traces: tracesOf(shown.element as Element & Chart) };
  if (shown.kind === "drawing") {
    const { columns, rows } = tableOfDrawing(shown.element);
    return { columns, rows };
  }
  const widths = TELLING[shown.name]?.packed?.(shown.data as never) ?? {};
  return plainData(shown.data ?? {}, widths);
}

/** Without looks and pictures, and with its packed arrays as numbers. */
export function plainData(value: unknown, widths: Readonly<Record<string, number>>): unknown {
  if (Array.isArray(value)) return value.map((each) => plainData(each, widths));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value as Data).filter(([name, each]) => {
    const looks = LOOKS.includes(name) && !Array.isArray(each);
    return !looks && !(typeof each === "string" && each.startsWith("data:"));
  });
  return Object.fromEntries(
    kept.map(([name, each]) => {
      const packs = Object.hasOwn(widths, name) && typeof each === "string";
      return [name, packs ? numbers(each, widths[name]) : plainData(each, widths)];
    }),
  );
}

function numbers(packed: string, width: number): unknown {
  const flat = Array.from(unpack(packed), digits);
  return width ? folded(flat, [flat.length / width, width]) : flat;
}

/** A drawing in HTML: the cells of its table, or the texts of its items. */
function tableOfDrawing(element: Element): Table {
  const rows = [...element.querySelectorAll("tr")].map((row) => [...row.cells].map(said));
  if (rows.length) {
    const [columns = [], ...rest] = rows;
    return { columns, rows: rest };
  }
  const items = [...element.querySelectorAll("li")].filter((item) => !item.querySelector("li"));
  const parts = items.map((item) => {
    const found = [...item.children].map(said).filter(Boolean);
    return found.length ? found : [said(item)];
  });
  return tableOf(
    parts.map((part, n) => ({ item: n + 1, ...Object.fromEntries(part.map((text, i) => [`part_${i + 1}`, text])) })),
  );
}

function said(element: Element): string {
  return (element.textContent ?? "").replace(/\s+/g, " ").trim();
}
