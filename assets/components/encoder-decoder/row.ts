// One network unrolled over its tokens: a column for each step, scrolled sideways where it is long.

import { tile } from "../shared/bitmap.ts";
import { el } from "../shared/dom.ts";
import { percent } from "../shared/numbers.ts";
import { chosenToken, END, symbol, tokenText } from "../shared/tokens.ts";
import type { Data } from "./data.ts";

type Wire = "left" | "right" | "down" | "above";

export class Row {
  readonly element: HTMLElement;
  readonly start: HTMLElement;
  readonly columns: HTMLElement[];

  constructor(name: string, label: string, start: HTMLElement, columns: HTMLElement[], pick: (n: number) => void) {
    this.columns = columns;
    this.start = start;
    const track = el("div", { class: "track" }, start, ...columns);
    track.style.gridTemplateColumns = `auto repeat(${columns.length}, minmax(max-content, 132px))`;
    this.element = el("div", { class: `row ${name}`, tabindex: "0", role: "group", "aria-label": label }, track);
    columns.forEach((column, n) => {
      column.onclick = () => pick(n);
    });
  }

  /** Light the step `lit`; dim all after `now`, the start too where `now` is −2. */
  show(lit: number, now: number): void {
    this.start.classList.toggle("later", now < -1);
    this.columns.forEach((column, n) => {
      column.classList.toggle("lit", n === lit);
      column.classList.toggle("later", n > now);
    });
  }

  /** The state after step n; the one it starts from where n is −1. */
  tile(n: number): HTMLElement {
    return (this.columns[n] ?? this.start).querySelector<HTMLElement>(".tile") ?? this.start;
  }

  /** What step n reads: its token, or the word that was written before it. */
  given(n: number): HTMLElement {
    const column = this.columns[n];
    return column.querySelector<HTMLElement>(".fed") ?? this.chosen(n);
  }

  /** The token of step n. */
  chosen(n: number): HTMLElement {
    return this.columns[n].querySelector<HTMLElement>(".chip") ?? this.columns[n];
  }

  /** Brings step n into sight; true where it was there already. */
  reveal(n: number, smooth: boolean): boolean {
    const { element } = this;
    const column = this.columns[n];
    if (!column) return true;
    const left = column.offsetLeft;
    const right = left + column.offsetWidth;
    if (left < element.scrollLeft || right > element.scrollLeft + element.clientWidth) {
      element.scrollTo({ left: left - element.clientWidth / 2, behavior: smooth ? "smooth" : "auto" });
      return false;
    }
    return true;
  }
}

/** A state as a tile: its numbers row by row, each a pixel on the diverging scale from −1 to 1. */
export function stateTile(values: Float32Array, { colour }: Data, size = ""): HTMLElement {
  return tile(values, colour, 1, `tile ${size}`);
}

/** h with its index; bare for the one context vector. */
export function stateSymbol(name: string, index?: number): HTMLElement {
  return symbol(name, index, "hidden");
}

function stateCell(values: Float32Array, data: Data, mark: HTMLElement, wires: Wire[]): HTMLElement {
  return el(
    "div",
    { class: "cell" },
    ...wires.map((side) => el("span", { class: `wire ${side}` })),
    stateTile(values, data),
    el("div", { class: "mark" }, mark),
  );
}

/** h_0, where nothing has been read. */
export function readingStart(data: Data): HTMLElement {
  const blank = () => el("div", { class: "blank" });
  return el(
    "div",
    { class: "column start" },
    blank(),
    blank(),
    stateCell(new Float32Array(data.units), data, stateSymbol("h", 0), ["right"]),
  );
}

/** s_0, which is c. */
export function writingStart(data: Data): HTMLElement {
  const through = () => el("div", { class: "wire through" });
  return el(
    "div",
    { class: "column start" },
    through(),
    through(),
    stateCell(data.encoderState(data.tokens.length - 1), data, stateSymbol("s", 0), ["right", "above"]),
  );
}

/** x_j above, the arrow, h_j below. */
export function readingColumn(data: Data, j: number): HTMLElement {
  const token = data.tokens[j];
  const [first, length] = data.runs.find(([at, count]) => j >= at && j < at + count) ?? [j, 1];
  const chip = el("div", { class: length > 1 ? "chip piece" : "chip", title: token }, tokenText(token));
  if (length > 1) chip.append(el("small", {}, `${j - first + 1}/${length}`));
  const out: Wire = j < data.tokens.length - 1 ? "right" : "down";
  return el(
    "div",
    { class: "column" },
    chip,
    el("div", { class: "arrow" }),
    stateCell(data.encoderState(j), data, stateSymbol("h", j + 1), ["left", out]),
  );
}

/** y_t on top, where the arrow from c arrives; s_t below it; y_{t−1}, which it reads, at the bottom. */
export function writingColumn(data: Data, t: number): HTMLElement {
  const { end } = data.words;
  const last = t === data.target.length - 1;
  const before = t ? data.target[t - 1] : END;
  const chosen = el(
    "div",
    { class: "chip word" },
    chosenToken(data.target[t], end),
    el("small", {}, percent(data.probabilities[t])),
  );
  return el(
    "div",
    { class: "column" },
    chosen,
    el("div", { class: "arrow up" }),
    stateCell(data.decoderState(t), data, stateSymbol("s", t + 1), last ? ["left"] : ["left", "right"]),
    el("div", { class: "arrow up short" }),
    el("div", { class: "fed" }, chosenToken(before, end)),
  );
}
