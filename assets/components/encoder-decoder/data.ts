// What the picture is sent (charts/encoder_decoder.py, ui/encoder_decoder.py), and what it makes of it.

import { colourScale, type Palette, type Pixel } from "../shared/colour.ts";
import type { ControlWords } from "../shared/controls.ts";
import { rowOf, unpack } from "../shared/packing.ts";

export type Guess = readonly [token: string, probability: number];
export type Run = readonly [first: number, length: number];

export type Words = ControlWords &
  Record<
    | "a_token"
    | "all"
    | "all_there_is"
    | "came_in"
    | "candidates"
    | "context"
    | "decoder"
    | "decoder_label"
    | "encoder"
    | "encoder_label"
    | "end"
    | "has_read"
    | "keys"
    | "legend"
    | "numbers"
    | "others"
    | "panel"
    | "parts"
    | "reads"
    | "sheet"
    | "tell_read"
    | "tell_write"
    | "tokens"
    | "writes"
    | "written",
    string
  >;

export interface Sent {
  readonly tokens: string[];
  readonly runs: Run[];
  readonly target: string[];
  readonly units: number;
  readonly embedded: number;
  readonly vocabulary: number;
  readonly encoder: string;
  readonly decoder: string;
  readonly probabilities: number[];
  readonly guesses: Guess[][];
  readonly step: number | null;
  /** The first word at which the translator with attention goes another way, and what it writes. */
  readonly parting: { readonly at: number; readonly other: string } | null;
  readonly alternative: string;
  readonly palette: Palette;
  readonly words: Words;
}

export interface Data extends Omit<Sent, "encoder" | "decoder"> {
  /** The numbers of h_{j + 1}. */
  encoderState(j: number): Float32Array;
  /** The numbers of s_{t + 1}. */
  decoderState(t: number): Float32Array;
  colour(value: number): Pixel;
}

export function unpacked(sent: Sent): Data {
  const [encoder, decoder] = [unpack(sent.encoder), unpack(sent.decoder)];
  return {
    ...sent,
    encoderState: (j) => rowOf(encoder, j, sent.units),
    decoderState: (t) => rowOf(decoder, t, sent.units),
    colour: colourScale(sent.palette.diverging),
  };
}

/** Reading a source token, handing over the context vector, or writing a target token. */
export type Place = { phase: "read"; n: number } | { phase: "context" } | { phase: "write"; n: number };

/** Steps: S tokens are read, c is handed over, T words are written. */
export function placeOf(step: number, read: number): Place {
  if (step < read) return { phase: "read", n: step };
  return step === read ? { phase: "context" } : { phase: "write", n: step - read - 1 };
}
