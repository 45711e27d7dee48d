// The RNN of models/recurrent.py, step by step, held to it by a test.

import { embedded, joined, times } from "./products.ts";
import { tensor, type Weights } from "./weights.ts";

/** What one step computed. H units, V entries. */
interface Step {
  readonly id: number;
  /** x_t, W_xh x_t, W_hh h_{t-1} and h_t, (H,) each. */
  readonly input: Float32Array;
  readonly fromInput: Float32Array;
  readonly fromHidden: Float32Array;
  readonly hidden: Float32Array;
  /** The scores of what comes next, (V,), and ln Σ exp of them. */
  readonly logits: Float32Array;
  readonly logSum: number;
  /** The three likeliest entries, likeliest first. */
  readonly likeliest: readonly number[];
}

/** What the RNN computed on a text: arrays of T rows, as models.traces.RecurrentTrace has them. */
export interface RnnTrace {
  readonly steps: number;
  readonly units: number;
  readonly vocabulary: number;
  readonly inputs: Float32Array;
  readonly hidden: Float32Array;
  readonly fromInput: Float32Array;
  readonly fromHidden: Float32Array;
  readonly bias: Float32Array;
  readonly logits: readonly Float32Array[];
  readonly guesses: readonly (readonly (readonly [id: number, probability: number])[])[];
  /** −log₂ p of each token, in bits; null before the first, when nothing was read. */
  readonly bits: readonly (number | null)[];
}

export class Rnn {
  readonly wXh: Float32Array;
  readonly wHh: Float32Array;
  readonly #b: Float32Array;
  readonly #embedding: Float32Array;
  readonly #outputBias: Float32Array;
  readonly units: number;
  /** The steps of the text that was read last: what a longer one shares with it is not read again. */
  #read: Step[] = [];

  constructor(weights: Weights) {
    this.wXh = tensor(weights, "layer.weight_ih_l0");
    this.wHh = tensor(weights, "layer.weight_hh_l0");
    this.#b = tensor(weights, "layer.bias_ih_l0");
    this.#embedding = tensor(weights, "embedding.weight");
    this.#outputBias = tensor(weights, "output_bias");
    this.units = this.#b.length;
  }

  /** ids (T,), at least one. */
  trace(ids: readonly number[]): RnnTrace {
    const units = this.units;
    const steps = this.#steps(ids);
    this.#read = steps;
    return {
      steps: ids.length,
      units,
      vocabulary: this.#outputBias.length,
      inputs: joined(steps.map(({ input }) => input)),
      hidden: joined(steps.map(({ hidden }) => hidden)),
      fromInput: joined(steps.map(({ fromInput }) => fromInput)),
      fromHidden: joined(steps.map(({ fromHidden }) => fromHidden)),
      bias: this.#b,
      logits: steps.map(({ logits }) => logits),
      guesses: steps.map(({ logits, logSum, likeliest }) =>
        likeliest.map((id) => [id, Math.exp(logits[id] - logSum)] as const),
      ),
      bits: steps.map(({ id }, t) => (t ? (steps[t - 1].logSum - steps[t - 1].logits[id]) / Math.LN2 : null)),
    };
  }

  #steps(ids: readonly number[]): Step[] {
    const units = this.units;
    const changed = ids.findIndex((id, t) => this.#read[t]?.id !== id);
    const shared = changed < 0 ? ids.length : changed;
    const fresh = ids.slice(shared);
    const x = embedded(fresh, this.#embedding, units); // (new, H)
    const fromInput = times(x, this.wXh, units);
    const row = (all: Float32Array, t: number) => all.slice(t * units, (t + 1) * units);
    let before: Float32Array = shared ? this.#read[shared - 1].hidden : new Float32Array(units);
    const states: { fromHidden: Float32Array; hidden: Float32Array }[] = [];
    for (let t = 0; t < fresh.length; t++) {
      // h_t = tanh(W_xh x_t + W_hh h_{t-1} + b)
      const fromHidden = times(before, this.wHh, units);
      const hidden = fromHidden.map((h, n) => Math.tanh(fromInput[t * units + n] + this.#b[n] + h));
      states.push({ fromHidden, hidden });
      before = hidden;
    }
    const scores = times(joined(states.map(({ hidden }) => hidden)), this.#embedding, units); // (new, V)
    const entries = this.#outputBias.length;
    const added = states.map(({ fromHidden, hidden }, t) => {
      const logits = scores.subarray(t * entries, (t + 1) * entries).map((score, v) => score + this.#outputBias[v]);
      const likeliest = largestThree(logits);
      return {
        id: fresh[t],
        input: row(x, t),
        fromInput: row(fromInput, t),
        fromHidden,
        hidden,
        logits,
        logSum: logSumExp(logits, logits[likeliest[0]]),
        likeliest,
      };
    });
    return [...this.#read.slice(0, shared), ...added];
  }
}

/** ln Σ exp, with the largest taken out first. */
function logSumExp(values: Float32Array, most: number): number {
  let total = 0;
  for (const value of values) total += Math.exp(value - most);
  return most + Math.log(total);
}

/** The places of the three largest values, largest first. */
export function largestThree(values: Float32Array): [number, number, number] {
  let [first, second, third] = [-1, -1, -1];
  for (let n = 0; n < values.length; n++) {
    const value = values[n];
    if (third >= 0 && value <= values[third]) continue;
    if (first < 0 || value > values[first]) [first, second, third] = [n, first, second];
    else if (second < 0 || value > values[second]) [second, third] = [n, second];
    else third = n;
  }
  return [first, second, third];
}
