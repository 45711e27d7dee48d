// The unrolled RNN on a saved page: the largest products of any unit, from the weights.

import type { Answer } from "../shared/bare.ts";
import { unpack } from "../shared/packing.ts";
import { type Rounded, unrounded } from "../shared/rounding.ts";
import type { Order, Part, Sent } from "../unrolled-rnn/data.ts";

/** pages.rnn.figures.unrolled.every_unit. */
export interface EveryUnit {
  /** W_xh (H, E), W_hh (H, H) and x_t (T, E), row by row. */
  readonly fromInput: Rounded;
  readonly fromHidden: Rounded;
  readonly inputs: Rounded;
  /** h_0, packed. */
  readonly initial: string;
  readonly rows: Readonly<Record<Order, number[]>>;
}

/** Products of a step that are shown: charts.units.contributions. */
const SHOWN = 3;

/** Answers the choice of another unit, and of another order of the units. */
export function everyUnit(carried: Sent, every: EveryUnit): Answer<Sent> {
  const { units, inputs: width, tokens } = carried;
  const ofInput = unrounded(every.fromInput, width);
  const ofHidden = unrounded(every.fromHidden, units);
  const inputs = unrounded(every.inputs, width);
  const hidden = unpack(carried.hidden);
  const initial = unpack(every.initial);

  function parts(unit: number, step: number): Part[] {
    const found: Part[] = [];
    for (let n = 0; n < width; n++) found.push(part("x", n, ofInput[unit * width + n], inputs[step * width + n]));
    for (let n = 0; n < units; n++) {
      found.push(part("h", n, ofHidden[unit * units + n], step ? hidden[(step - 1) * units + n] : initial[n]));
    }
    found.sort((one, other) => Math.abs(other[4]) - Math.abs(one[4]));
    return found.slice(0, SHOWN).filter((each) => each[4] !== 0);
  }

  return (name, value, shown) => {
    if (name === "order") return { ...shown, order: value as Order, rows: every.rows[value as Order] };
    if (name !== "cell") return undefined;
    const unit = (value as { unit: number }).unit - 1;
    return { ...shown, unit, parts: tokens.map((_, step) => parts(unit, step)) };
  };
}

function part(source: "x" | "h", index: number, weight: number, value: number): Part {
  return [source, index, weight, value, weight * value];
}
