// Two of the reader's own tokens as a and b: the plane that their embeddings span.

import { el, fill } from "../shared/dom.ts";
import { spoken, symbol } from "../shared/tokens.ts";
import type { Words } from "./data.ts";
import type { Name } from "./geometry.ts";

type Pair = readonly [number, number];

/** The pair after one token is chosen: whoever chooses one sees it beside the first other one. */
export function choosePair(pair: Pair | null, name: Name, token: number): Pair {
  const other = pair?.[name === "a" ? 1 : 0] ?? (token === 0 ? 1 : 0);
  return name === "a" ? [token, other] : [other, token];
}

export class PairChoice {
  readonly element = el("div", { class: "pairs" });
  private readonly words: Words;
  private readonly selects = new Map<Name, HTMLSelectElement>();
  private readonly note = el("p", { class: "note" });

  /** choose: a token in place of a or b; null: the vectors are free again. */
  constructor(words: Words, tokens: string[], choose: (name: Name, token: number | null) => void) {
    this.words = words;
    if (tokens.length < 2) return;
    this.element.append(el("p", {}, words.pairs));
    for (const name of ["a", "b"] as const) {
      const role = name === "a" ? "query" : "key";
      const options = tokens.map((token, t) => el("option", { value: t }, `${t + 1} ${spoken(token)}`));
      const select = el(
        "select",
        { "aria-label": fill(words.pick, { name }) },
        el("option", { value: "" }, words.free),
        ...options,
      );
      select.onchange = () => choose(name, select.value === "" ? null : Number(select.value));
      this.selects.set(name, select);
      this.element.append(el("label", { class: role }, symbol(name, "", role), select));
    }
    this.element.append(this.note);
  }

  show(pair: Pair | null): void {
    for (const [name, select] of this.selects) select.value = pair ? String(pair[name === "a" ? 0 : 1]) : "";
    this.note.textContent = pair ? this.words.pair_note : this.words.pair_hint;
  }
}
