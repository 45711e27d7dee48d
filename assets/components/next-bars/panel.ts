// The candidates of one model as bars.

import { el, fill } from "../shared/dom.ts";
import { count, percent } from "../shared/numbers.ts";
import { byteOf, tokenText } from "../shared/tokens.ts";
import type { Data, Model, Step } from "./data.ts";

export interface Row {
  readonly element: HTMLElement;
  readonly word: HTMLElement;
  readonly bar: HTMLElement;
  readonly share: HTMLElement;
}

export class ModelPanel {
  readonly element: HTMLElement;
  readonly rows: Row[];
  private readonly data: Data;
  private readonly middle = el("span");
  private readonly end = el("span");

  /** light: a candidate is pointed at; null: none. */
  constructor(data: Data, model: Model, light: (id: string | null) => void) {
    this.data = data;
    const scale = el("div", { class: "scale", "aria-hidden": "true" }, el("span", {}, "0"), this.middle, this.end);
    this.rows = Array.from({ length: data.k + 1 }, () => row(light));
    const list = el("ol", { class: "rows", "aria-label": model.name }, ...this.rows.map(({ element }) => element));
    this.element = el(
      "section",
      { class: "panel", style: { "--bar": model.colour } },
      el("h3", {}, model.name),
      scale,
      list,
    );
  }

  /** top: where the bars end. common: candidates of all models. came: the id that really came. */
  show(step: Step, top: number, common: Set<number>, came: number | null): void {
    this.middle.textContent = percent(top / 2);
    this.end.textContent = percent(top);
    const listed = step.guesses.length;
    // The token that came stands below the list where it is not among the candidates.
    const outside =
      step.true && came !== null && step.true[1] > listed
        ? { id: came, chance: step.true[0], rank: step.true[1] }
        : null;
    this.rows.forEach((row, n) => {
      const { element, word, bar, share } = row;
      const [id, chance] = step.guesses[n] ?? (outside ? [outside.id, outside.chance] : [null, 0]);
      element.hidden = id === null;
      element.tabIndex = n ? -1 : 0;
      element.dataset.id = id === null ? "" : String(id);
      if (id === null) return;
      element.classList.toggle("true", id === came);
      element.classList.toggle("common", common.has(id));
      element.classList.toggle("outside", n >= listed);
      const rank =
        n >= listed && outside
          ? [el("small", {}, ` ${fill(this.data.words.rank, { rank: count(outside.rank) })}`)]
          : [];
      word.replaceChildren(
        common.has(id) ? el("b", { class: "dot" }, "\u25cf ") : "",
        id === came ? el("b", { class: "tick" }, "\u2713 ") : "",
        this.entry(id),
        ...rank,
      );
      bar.style.width = `${100 * Math.min(1, chance / top)}%`;
      share.textContent = percent(chance);
    });
  }

  light(id: string | null): void {
    for (const { element } of this.rows) element.classList.toggle("lit", id !== null && element.dataset.id === id);
  }

  // An entry of the vocabulary on the screen: a byte and the end of the text are not quoted text.
  private entry(id: number): HTMLElement {
    const { words, entries } = this.data;
    if (id === 0) return el("span", { class: "end" }, words.end);
    const byte = id < 257 ? byteOf(entries[id]) : null;
    return byte ? el("span", { class: "byte" }, fill(words.byte, { byte })) : tokenText(entries[id]);
  }
}

function row(light: (id: string | null) => void): Row {
  const [word, bar, share] = [el("span", { class: "word" }), el("i"), el("span", { class: "share" })];
  const element = el("li", { class: "row", tabindex: -1 }, word, el("span", { class: "track" }, bar), share);
  element.onpointerenter = element.onfocus = () => light(element.dataset.id ?? null);
  element.onpointerleave = element.onblur = () => light(null);
  return { element, word, bar, share };
}
