// What the picture is sent (charts/reader.py, ui/reader.py), and what it makes of it.

import type { Palette } from "../shared/colour.ts";
import type { ControlWords } from "../shared/controls.ts";
import { unpack } from "../shared/packing.ts";

export type Guess = readonly [token: string, probability: number];
export type Run = readonly [first: number, length: number];
/** A product of the chosen unit's sum: of the token's embedding ("x") or of the state before ("h"). */
export type Part = readonly [source: "x" | "h", index: number, weight: number, value: number, product: number];
export type Order = "trained" | "similar";

/** What is to be seen in this sentence, and where. */
export interface Pointer {
  readonly name: "changed" | "lively" | "surprising" | "near";
  readonly step: number;
  readonly unit?: number;
  readonly number?: number;
  readonly other?: number;
  readonly low?: number;
  readonly high?: number;
}

/** What stands below the picture: its equations, and what is to be seen in this sentence. */
export interface Below {
  readonly tokens: string[];
  readonly units: number;
  readonly inputs: number;
  readonly vocabulary: number;
  readonly pointers: Pointer[];
  readonly palette: Palette;
  readonly words: Words;
}

export type Words = ControlWords &
  Record<
    | "all"
    | "arithmetic"
    | "cell"
    | "choose"
    | "curve"
    | "end"
    | "expects"
    | "formula"
    | "from_dimension"
    | "from_unit"
    | "keys"
    | "largest"
    | `means_${string}`
    | "next"
    | "nothing_before"
    | "place"
    | "rest"
    | "rounding"
    | "sheet"
    | `see_${Pointer["name"]}`
    | "similar"
    | "stage"
    | "start"
    | "state"
    | "surprise"
    | "token"
    | "unit_short",
    string
  >;

interface Plain {
  readonly tokens: string[];
  readonly runs: Run[];
  readonly bits: (number | null)[];
  readonly guesses: Guess[][];
  readonly units: number;
  readonly inputs: number;
  readonly vocabulary: number;
  readonly order: Order;
  /** Which unit each row of the heatmap shows. */
  readonly rows: number[];
  /** The chosen unit, whose products are known. */
  readonly unit: number;
  readonly parts: Part[][];
  readonly step: number | null;
  readonly alternative: string;
  readonly palette: Palette;
  readonly words: Words;
}

export interface Sent extends Plain {
  readonly hidden: string;
  readonly fromInput: string;
  readonly fromHidden: string;
  readonly bias: string;
}

export interface Data extends Plain {
  readonly hidden: Float32Array;
  readonly fromInput: Float32Array;
  readonly fromHidden: Float32Array;
  readonly bias: Float32Array;
}

/** The name of the event that brings the picture to a place that stands below it. */
export const TO_PLACE = "seq2see:rnn-place";

/** The cell that is shown. */
export interface Cell {
  readonly step: number;
  readonly unit: number;
}

/** Where a pointer is: at a step, and in the heatmap at a unit. */
export interface Pointed {
  readonly step: number;
  readonly unit: number | null;
}

export function unpacked(sent: Sent): Data {
  const { hidden, fromInput, fromHidden, bias } = sent;
  return {
    ...sent,
    hidden: unpack(hidden),
    fromInput: unpack(fromInput),
    fromHidden: unpack(fromHidden),
    bias: unpack(bias),
  };
}
