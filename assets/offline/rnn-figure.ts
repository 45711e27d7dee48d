// What the picture of /rnn is sent: pages/rnn/figures/unrolled.py, held to it by a test.

import { fill } from "../components/shared/dom.ts";
import { fixed } from "../components/shared/numbers.ts";
import type { Below, Order, Pointer, Sent, Words } from "../components/unrolled-rnn/data.ts";
import { type Catalog, type Data, labels } from "./data.ts";
import { Rnn, type RnnTrace } from "./rnn.ts";
import { runs, Tokenizer, type Tokens } from "./tokenizer.ts";
import { contributions, liveliestUnit, unitOrder } from "./units.ts";
import { packed } from "./weights.ts";

/** Beyond this a unit counts as saturated: models.traces.SATURATED. */
const SATURATED = 0.9;

export interface RnnChoices {
  /** Counted from 0; null for the liveliest. */
  readonly unit: number | null;
  readonly step: number | null;
  readonly order: Order;
}

/** Of at least one token: the picture, without its colours and words. */
export type Figure = Omit<Sent, "step" | "alternative" | "palette" | "words">;

export class RnnLesson {
  readonly #tokenizer: Tokenizer;
  readonly #rnn: Rnn;

  constructor({ vocabulary, weights }: Data) {
    this.#tokenizer = new Tokenizer(vocabulary);
    this.#rnn = new Rnn(weights);
  }

  get units(): number {
    return this.#rnn.units;
  }

  read(text: string, limit: number): { read: Tokens; trace: RnnTrace } {
    const read = this.#tokenizer.encode(text, limit);
    return { read, trace: this.#rnn.trace(read.ids) };
  }

  figure(read: Tokens, trace: RnnTrace, { unit: wanted, order }: RnnChoices): Figure {
    const unit = wanted !== null && wanted >= 0 && wanted < trace.units ? wanted : liveliestUnit(trace);
    return {
      tokens: [...read.tokens],
      runs: runs(read),
      bits: trace.bits.map((bits) => (bits === null ? null : Number(bits.toFixed(4)))),
      guesses: trace.guesses.map((guesses) =>
        guesses.map(([id, p]) => [this.#tokenizer.entries[id], Number(p.toFixed(6))] as const),
      ),
      units: trace.units,
      inputs: trace.units,
      vocabulary: trace.vocabulary,
      hidden: packed(trace.hidden),
      fromInput: packed(trace.fromInput),
      fromHidden: packed(trace.fromHidden),
      bias: packed(trace.bias),
      order,
      rows: unitOrder(trace, order),
      unit,
      parts: contributions(this.#rnn, trace, unit),
    };
  }
}

/** The picture in words: charts/heatmap.py. */
export function hiddenStates({ hidden, units, steps }: RnnTrace, catalog: Catalog): string {
  let [low, high] = [1, -1];
  for (const value of hidden) [low, high] = [Math.min(low, value), Math.max(high, value)];
  return fill(catalog["hidden_states.alt"], {
    units,
    steps,
    low: fixed(low, 2),
    high: fixed(high, 2),
    near: saturated(hidden.subarray(-units)),
  });
}

export function rnnWords(catalog: Catalog): Words {
  return {
    ...labels<Words>(catalog, "unrolled."),
    end: catalog["token.end"],
    sheet: catalog["picture.sheet"],
  };
}

/** What stands below the picture, without its colours and words. */
export function belowFigure(read: Tokens, trace: RnnTrace): Omit<Below, "palette" | "words"> {
  const { units, vocabulary } = trace;
  return { tokens: [...read.tokens], units, inputs: units, vocabulary, pointers: pointers(trace) };
}

// What to look at: pages/rnn/facts.py and figures/unrolled.py.
function pointers(trace: RnnTrace): Pointer[] {
  const { hidden, units, steps, bits } = trace;
  const last = steps - 1;
  const found: Pointer[] = [];
  if (steps > 1) {
    const row = (t: number) => hidden.subarray(t * units, (t + 1) * units);
    const change = (t: number) => Math.hypot(...row(t).map((value, n) => value - hidden[(t - 1) * units + n]));
    const after = Array.from({ length: last }, (_, n) => n + 1);
    const most = (value: (t: number) => number, of: readonly number[]) =>
      of.reduce((best, t) => (value(t) > value(best) ? t : best));
    const changed = most(change, after);
    found.push({ name: "changed", step: changed, number: change(changed) });
    const unit = liveliestUnit(trace);
    const at = (t: number) => hidden[t * units + unit];
    const highest = most(at, [0, ...after]);
    const lowest = most((t) => -at(t), [0, ...after]);
    found.push({ name: "lively", step: highest, unit, other: lowest, low: at(lowest), high: at(highest) });
    const surprising = most((t) => bits[t] ?? 0, after);
    found.push({ name: "surprising", step: surprising, number: bits[surprising] ?? 0 });
  }
  found.push({ name: "near", step: last, number: saturated(hidden.subarray(-units)) });
  return found;
}

function saturated(state: Float32Array): number {
  return state.filter((value) => Math.abs(value) > SATURATED).length;
}
