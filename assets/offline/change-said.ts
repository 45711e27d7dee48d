// What is changed of the trained network, and what that does to the weights: pages/self_attention/facts.py.

import { fixed, largest, sum } from "../components/shared/numbers.ts";
import type { Attended } from "./attention-figure.ts";
import type { Catalog } from "./data.ts";
import { fillParticles } from "./particles.ts";
import type { Change, TransformerTrace } from "./transformer.ts";

/** "" where nothing is changed. */
export function changeSaid({ trace, trained }: Attended, change: Change, catalog: Catalog): string {
  const say = (key: string, values = {}) => fillParticles(catalog[`self_attention.${key}`], values);
  const said: string[] = [];
  if (!change.mask) said.push(say("note_mask"));
  if (!change.scale) said.push(say("note_scale", { root: fixed(Math.sqrt(trace.dimensions), 2) }));
  const { temperature } = change;
  if (temperature !== 1) said.push(say(temperature < 1 ? "note_sharp" : "note_soft", { temperature }));
  if (!said.length) return "";
  const values = { trained: fixed(meanOfLargest(trained), 2), now: fixed(meanOfLargest(trace), 2) };
  return [...said, say("note_largest", values)].join(" ");
}

/** The largest weight of a query, averaged over all heads and tokens. */
function meanOfLargest({ heads, tokens }: TransformerTrace): number {
  const all = heads.flat().flatMap(({ weights }) => {
    return Array.from({ length: tokens }, (_, i) => largest(weights.subarray(i * tokens, (i + 1) * tokens)));
  });
  return sum(all) / all.length;
}
