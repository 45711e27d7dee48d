// What stands in a file beside the weights (offline/data.py).

import type { Palette } from "../components/shared/colour.ts";
import type { FunctionWords } from "./content-words.ts";
import type { Vocabulary } from "./tokenizer.ts";
import { bytesOf, type Format, readWeights, shorts, type Tensor, type Weights, widened } from "./weights.ts";

export type Language = string;
/** The labels of one language by the app's keys. */
export type Catalog = Readonly<Record<string, string>>;

export interface Sent {
  /** The lesson's folder. */
  readonly lesson: string;
  readonly words: Readonly<Record<Language, Catalog>>;
  readonly palettes: Readonly<Record<"light" | "dark", Palette>>;
  readonly vocabulary: { readonly characters: string; readonly merges: string };
  readonly format: Format;
  readonly tensors: readonly Tensor[];
  /** Of the Transformer alone. */
  readonly attention?: {
    readonly layers: number;
    readonly heads: number;
    /** What sets each head apart, L × heads: head_role.<role> of the catalog. */
    readonly roles: readonly (readonly string[])[];
    /** The same in words, by language: L × heads. */
    readonly does: Readonly<Record<Language, readonly (readonly string[])[]>>;
    readonly looks: { readonly longest: number; readonly byPosition: string };
    readonly functionWords: FunctionWords;
  };
}

export interface Data extends Omit<Sent, "vocabulary"> {
  readonly vocabulary: Vocabulary;
  readonly weights: Weights;
}

/** base64: of the weights. Throws where they do not fit what stands beside them. */
export function unpackedFile(sent: Sent, base64: string): Data {
  const { characters, merges } = sent.vocabulary;
  return {
    ...sent,
    vocabulary: { characters, merges: shorts(merges) },
    weights: readWeights(bytesOf(base64), sent.format, sent.tensors),
  };
}

export function usualLooks({ attention }: Data) {
  if (!attention) throw new Error("this file has no attention");
  const { longest, byPosition } = attention.looks;
  return { longest, byPosition: widened(bytesOf(byPosition)) };
}

/** The labels whose keys begin with `prefix`, without it, as ui/component.py sends them. */
export function labels<Words>(catalog: Catalog, prefix: string): Words {
  const found = Object.entries(catalog)
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, text]) => [key.slice(prefix.length), text]);
  return Object.fromEntries(found) as Words;
}
