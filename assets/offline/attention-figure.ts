// What the explorer is sent on /self-attention: charts/explorer.py and pages/self_attention, held to them by
// a test.

import type { HeadChoice, Pin, Sent, Story, Words } from "../components/explorer/data.ts";
import { depths } from "../components/saved/thumbnail.ts";
import type { Palette } from "../components/shared/colour.ts";
import { percent } from "../components/shared/numbers.ts";
import { indexOfLargest, rowOf } from "../components/shared/packing.ts";
import { type Catalog, type Data, labels, usualLooks } from "./data.ts";
import { label } from "./labels.ts";
import { type HeadLooks, headLooks, type UsualLooks } from "./looks.ts";
import { fillParticles } from "./particles.ts";
import { thumbnail } from "./thumbnail.ts";
import { runs, Tokenizer, type Tokens } from "./tokenizer.ts";
import { type Change, Transformer, type TransformerTrace } from "./transformer.ts";
import { packed } from "./weights.ts";

export interface AttentionChoices {
  /** Counted from 0; null for the head that the text opens on. */
  readonly layer: number | null;
  readonly head: number | null;
  readonly byLayer: boolean;
  readonly pins: readonly Pin[];
  readonly change: Change;
}

/** A text as the lesson reads it. trained: without the change that trace may have. */
export interface Attended {
  readonly read: Tokens;
  readonly trace: TransformerTrace;
  readonly trained: TransformerTrace;
  /** Every head, the one with the most to tell first. */
  readonly found: readonly HeadLooks[];
}

export class AttentionLesson {
  readonly transformer: Transformer;
  readonly #tokenizer: Tokenizer;
  readonly #usual: UsualLooks;
  readonly #attention: NonNullable<Data["attention"]>;

  constructor(data: Data) {
    if (!data.attention) throw new Error("this file has no attention");
    this.#attention = data.attention;
    this.#tokenizer = new Tokenizer(data.vocabulary);
    this.#usual = usualLooks(data);
    this.transformer = new Transformer(data.weights, data.attention.layers, data.attention.heads);
  }

  read(text: string, limit: number, change: Change): Attended {
    const read = this.#tokenizer.encode(text, limit);
    const trained = this.transformer.trace(read.ids);
    const same = change.mask && change.scale && change.temperature === 1;
    const trace = same ? trained : this.transformer.trace(read.ids, change);
    return { read, trace, trained, found: headLooks(trained, read, this.#usual, this.#attention.functionWords) };
  }

  /** The explorer's data, in the words of a language. */
  figure(attended: Attended, choices: AttentionChoices, catalog: Catalog, palette: Palette): Sent {
    const { read, trace, found } = attended;
    const [opening] = found;
    const [layer, head] = chosenHead(choices, opening);
    const shown = trace.heads[layer][head];
    const best = found.find((each) => each.layer === layer && each.head === head);
    return {
      queries: [...read.tokens],
      keys: [...read.tokens],
      queryRuns: runs(read),
      keyRuns: runs(read),
      d: trace.dimensions,
      q: packed(shown.q),
      k: packed(shown.k),
      v: packed(shown.v),
      z: packed(shown.z),
      dots: packed(shown.dots),
      weights: packed(shown.weights),
      causal: choices.change.mask,
      scaled: choices.change.scale,
      temperature: choices.change.temperature,
      symbols: { query: "q", key: "k", value: "v", output: "z" },
      start: cellOf(best),
      story: story(opening, trace, catalog),
      heads: this.#heads(trace, layer, head, found, choices.byLayer, catalog, palette),
      pins: choices.pins.filter(([i, j]) => i < trace.tokens && j < trace.tokens),
      alternative: matrixInWords(read, shown.weights, catalog),
      palette,
      words: labels<Words>(catalog, "explorer."),
    };
  }

  #heads(
    trace: TransformerTrace,
    layer: number,
    head: number,
    found: readonly HeadLooks[],
    byLayer: boolean,
    catalog: Catalog,
    palette: Palette,
  ): HeadChoice {
    const { roles } = this.#attention;
    return {
      layer,
      head,
      rows: trace.heads.map((row, n) =>
        row.map(({ weights }, m) => ({
          image: thumbnail(depths(weights, trace.tokens), trace.tokens, palette.sequential, 0, 1),
          title: catalog[`head_role.${roles[n][m]}`],
        })),
      ),
      ranking: found.map((each) => [each.layer, each.head] as const),
      byLayer,
    };
  }
}

function chosenHead({ layer, head }: AttentionChoices, opening: HeadLooks): [number, number] {
  return layer === null && head === null ? [opening.layer, opening.head] : [layer ?? 0, head ?? 0];
}

function cellOf(found: HeadLooks | undefined): Pin | null {
  return found?.best ? [found.best.query.token, found.best.key.token] : null;
}

// The look that a text opens on, in words: pages/self_attention/facts.py.
function story(opening: HeadLooks, trace: TransformerTrace, catalog: Catalog): Story {
  const { layer, head, best, interest } = opening;
  const cell = cellOf(opening);
  if (!best) return { layer, head, cell, text: catalog["self_attention.look_few"] };
  const weight = trace.heads[layer][head].weights[best.query.token * trace.tokens + best.key.token];
  const text = fillParticles(catalog[interest ? "self_attention.look" : "self_attention.look_none"], {
    head: fillParticles(catalog["self_attention.head"], { layer: layer + 1, head: head + 1 }),
    asks: best.query.word,
    answers: best.key.word,
    share: percent(weight),
    usual: percent(best.usual),
  });
  return { layer, head, cell, text };
}

// Where the largest weight of each query goes: charts.explorer.matrix_fact.
function matrixInWords({ tokens }: Tokens, weights: Float32Array, catalog: Catalog): string {
  const pairs = tokens.map((token, i) => {
    const j = indexOfLargest(rowOf(weights, i, tokens.length));
    return `${i + 1} ${label(token)} → ${j + 1} ${label(tokens[j])}`;
  });
  return fillParticles(catalog["attention_matrix.alt"], { tokens: tokens.length, pairs: pairs.join("; ") });
}
