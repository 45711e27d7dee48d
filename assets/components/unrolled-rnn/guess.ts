import { el } from "../shared/dom.ts";
import { percent } from "../shared/numbers.ts";
import { END, spokenChoice, tokenText } from "../shared/tokens.ts";
import type { Data } from "./data.ts";

/** What step t expects next: bars as long as the probabilities, framed where it is what came. */
export function guessList({ guesses, tokens, words }: Data, t: number, kind: string): HTMLOListElement {
  const rows = guesses[t].map(([token, probability]) => {
    const name = spokenChoice(token, words.end);
    return el(
      "li",
      { class: token === tokens[t + 1] ? "hit" : "", title: `${name} ${percent(probability)}` },
      el("span", { class: "bar", style: { width: `${probability * 100}%` } }),
      el("span", { class: token === END ? "word end" : "word" }, token === END ? name : tokenText(token)),
      el("span", { class: "share" }, percent(probability)),
    );
  });
  return el("ol", { class: kind }, ...rows);
}
