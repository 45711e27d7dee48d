// The explorer on a saved page: every head, from q, k and v of all of them.

import type { HeadChoice, Pin, Sent } from "../explorer/data.ts";
import { packedAttended } from "../shared/attend.ts";
import type { Answer } from "../shared/bare.ts";
import { rowOf, unpack } from "../shared/packing.ts";
import { pack, type Rounded, unrounded } from "../shared/rounding.ts";
import { thumbnail } from "./thumbnail.ts";

/** charts.explorer.every_head: rows of T × d numbers, a row a head. */
export interface EveryHead {
  readonly layers: number;
  readonly heads: number;
  readonly q: Rounded;
  readonly k: Rounded;
  readonly v: Rounded;
  readonly starts: readonly (readonly (Pin | null)[])[];
}

/** What a page with one head carries: without what follows from q, k and v. */
type OfOne = Omit<Sent, "dots" | "weights" | "z"> & Partial<Pick<Sent, "dots" | "weights" | "z">>;

export function oneHead(carried: OfOne): Sent {
  const { dots, weights, z } = carried;
  return dots && weights && z ? { ...carried, dots, weights, z } : { ...carried, ...packedAttended(carried) };
}

/** What is shown of all heads, and what answers the choice of another one. */
export function everyHead(carried: Sent, every: EveryHead): { data: Sent; answer: Answer<Sent> } {
  const width = carried.queries.length * carried.d;
  const arrays = { q: unrounded(every.q, width), k: unrounded(every.k, width), v: unrounded(every.v, width) };
  const choice = carried.heads as HeadChoice;
  const steps = carried.queries.length;

  function of(shown: Sent, layer: number, head: number): Sent {
    const row = (name: "q" | "k" | "v") => pack(rowOf(arrays[name], layer * every.heads + head, width));
    const sent = { ...shown, q: row("q"), k: row("k"), v: row("v"), start: every.starts[layer][head] };
    return { ...sent, ...packedAttended(sent), heads: { ...choice, ...shown.heads, layer, head } };
  }

  // Drawn here: as pictures they would take as much room as all the numbers of a head.
  const rows = choice.rows.map((names, layer) =>
    names.map(({ title }, head) => {
      const weights = unpack(of(carried, layer, head).weights);
      return { title, image: thumbnail(weights, steps, carried.palette.sequential) };
    }),
  );

  function answer(name: string, value: unknown, shown: Sent): Sent | undefined {
    if (name === "head") {
      const { layer, head } = value as { layer: number; head: number };
      return of(shown, layer - 1, head - 1);
    }
    if (name === "order" && shown.heads) return { ...shown, heads: { ...shown.heads, byLayer: value === "layer" } };
    return undefined;
  }

  const opened = { ...carried, heads: { ...choice, rows } };
  return { data: of(opened, choice.layer, choice.head), answer };
}
