// A sentence of the wall as a small picture: its tokens, the darker the more surprising, and a verdict.

import { el, fill } from "../shared/dom.ts";
import { clamp, percent } from "../shared/numbers.ts";
import { visibleParts } from "../shared/tokens.ts";
import type { Words } from "./contract.ts";

/** What the server computes of a sentence (serving/small_pictures.py). */
export interface Small {
  readonly tokens: readonly string[];
  /** The GRU's surprise at each token; null for the first. */
  readonly bits: readonly (number | null)[];
  /** The sentiment model's probability of "positive". */
  readonly positive: number;
}

export type Ask = (text: string) => Promise<Small | null>;

/** From so many bits on a token is as dark as it gets. */
const MOST = 14;

/** The server's answers, one after the other: a whole class writes at once. */
export function asking(base: URL): Ask {
  let before: Promise<unknown> = Promise.resolve();
  return (text) => {
    const answer = before.then(() => asked(new URL("small-picture", base), text));
    before = answer;
    return answer;
  };
}

async function asked(url: URL, text: string): Promise<Small | null> {
  try {
    const answer = await fetch(url, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ text }),
      cache: "no-store",
    });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

/** 0 for what was expected, 1 for what surprised most; 0 for the first token, before which nothing was read. */
export const darkness = (bits: number | null): number => clamp((bits ?? 0) / MOST, 0, 1);

/** Whether the verdict is "positive", and the probability of what it is. */
export function verdict(positive: number): { key: "positive" | "negative"; share: number } {
  return positive >= 0.5 ? { key: "positive", share: positive } : { key: "negative", share: 1 - positive };
}

/** The tokens are the sentence once more, which stands above them: those who listen are told the verdict only. */
export function draw({ tokens, bits, positive }: Small, words: Words): HTMLElement {
  const row = el("span", { class: "room-tokens", "aria-hidden": "true" });
  for (const [at, token] of tokens.entries()) {
    const chip = el(
      "span",
      {},
      visibleParts(token)
        .map(({ text }) => text)
        .join(""),
    );
    chip.style.setProperty("--dark", darkness(bits[at]).toFixed(3));
    row.append(chip);
  }
  const { key, share } = verdict(positive);
  return el("div", { class: "room-small" }, row, el("b", {}, fill(words[key], { share: percent(share) })));
}
