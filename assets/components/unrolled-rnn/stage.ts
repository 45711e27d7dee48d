// The unrolled network over the heatmap: every token is one column, from its chip to its state.

import { el } from "../shared/dom.ts";
import { fly } from "../shared/flight.ts";
import { clamp, fixed, sum } from "../shared/numbers.ts";
import { embedded } from "../shared/presenting.ts";
import { symbol, tokenText } from "../shared/tokens.ts";
import { zoomOf } from "../shared/zoom.ts";
import type { Cell, Data, Pointed } from "./data.ts";
import { guessList } from "./guess.ts";
import { Heatmap } from "./heatmap.ts";
import { columnWidths, lastWhole, leftsOf } from "./layout.ts";

// Grid columns: the names of the rows, h_0, then one for each token.
const NAMES = 1;
const START = 2;
const FIRST = 3;
/** Below this the frame of another page is small, in pixels. */
const FRAME = 1000;
const ROWS = { chip: 1, bits: 2, into: 3, cell: 4, out: 5, guesses: 6, heat: 7 };

export interface StageActions {
  hover(place: Pointed | null): void;
  pick(place: Pointed): void;
}

interface Layout {
  readonly widths: number[];
  readonly lefts: number[];
  /** Of the names, which stay put while the columns scroll. */
  readonly nameWidth: number;
  /** Where the first column begins. */
  readonly origin: number;
  /** Whether all columns are in sight. */
  readonly whole: boolean;
}

export class Stage {
  readonly scroller: HTMLElement;
  readonly heatmap: Heatmap;
  /** null until there is room to lay it out. */
  layout: Layout | null = null;
  private data: Data;
  private readonly track = el("div", { class: "track" });
  private readonly band = el("div", { class: "band" });
  private readonly veil = el("div", { class: "veil" });
  /** What lights up with each step. */
  private readonly columns: HTMLElement[][];
  private readonly lists: HTMLOListElement[];
  private readonly states: HTMLElement[] = [];
  private readonly first: HTMLElement;
  private readonly chips = new Map<number, { element: HTMLElement; text: HTMLElement }>();

  constructor(data: Data, on: StageActions) {
    this.data = data;
    this.scroller = el(
      "div",
      { class: "stage", tabindex: "0", role: "group", "aria-label": data.words.stage },
      this.track,
    );
    this.track.append(this.band, this.veil);
    this.names();
    this.first = this.start();
    this.lists = data.tokens.map((_, t) => guessList(data, t, "guesses"));
    this.columns = data.tokens.map((_, t) => this.column(t));
    for (const [t, length] of data.runs) this.chip(t, length);
    this.heatmap = new Heatmap(data);
    this.place(this.heatmap.element, FIRST, ROWS.heat, data.tokens.length);
    this.place(this.heatmap.axis, NAMES, ROWS.heat);
    this.listen(on);
  }

  /** Other numbers for the same tokens. */
  update(data: Data): void {
    this.data = data;
    this.heatmap.update(data);
  }

  private place<Element extends HTMLElement>(element: Element, column: number, row: number, span = 1): Element {
    element.style.gridArea = `${row} / ${column} / auto / span ${span}`;
    this.track.append(element);
    return element;
  }

  private names(): void {
    const { words } = this.data;
    const name = (row: number, mark: HTMLElement, text: string, role: string) =>
      this.place(el("div", { class: `name ${role}` }, mark, el("small", {}, text)), NAMES, row);
    name(ROWS.chip, symbol("x", "t"), words.token, "input");
    this.place(el("div", { class: "name quiet" }, el("small", {}, words.surprise)), NAMES, ROWS.bits);
    name(ROWS.cell, symbol("h", "t"), words.state, "hidden");
    name(ROWS.guesses, symbol("y\u0302", "t"), words.next, "output");
    for (const row of [ROWS.into, ROWS.out]) this.place(el("div", { class: "name" }), NAMES, row);
  }

  private start(): HTMLElement {
    const cell = el("div", { class: "state start", title: this.data.words.start }, symbol("h", "0"));
    this.place(el("div", { class: "cell first" }, el("span", { class: "wire right" }), cell), START, ROWS.cell);
    this.place(el("div", { class: "zeros" }, "= 0"), START, ROWS.out);
    return cell;
  }

  private chip(t: number, length: number): void {
    const token = this.data.tokens[t];
    const text = tokenText(token);
    const looks = { class: length > 1 ? "chip run" : "chip", title: token, "data-first": t };
    const element = el("div", looks, text);
    this.chips.set(t, { element, text });
    this.place(element, FIRST + t, ROWS.chip, length);
    for (let i = t; i < t + length; i++) this.columns[i].push(element);
  }

  private column(t: number): HTMLElement[] {
    const { data } = this;
    const at = (row: number, element: HTMLElement) => this.place(element, FIRST + t, row);
    const last = t === data.tokens.length - 1;
    const cell = el(
      "div",
      { class: t ? "cell" : "cell second" },
      el("span", { class: "wire left" }),
      symbol("W", "hh", "weight over"),
    );
    if (!last) cell.append(el("span", { class: "wire right" }));
    this.states[t] = el("div", { class: "state" }, symbol("h", t + 1));
    cell.append(this.states[t]);
    return [
      at(ROWS.bits, this.surprise(data.bits[t])),
      at(ROWS.into, el("div", { class: "arrow down" }, symbol("W", "xh", "weight"))),
      at(ROWS.cell, cell),
      at(ROWS.out, el("div", { class: "arrow down" }, symbol("W", "hy", "weight"))),
      at(ROWS.guesses, this.lists[t]),
    ];
  }

  private surprise(bits: number | null): HTMLElement {
    if (bits === null) return el("div", { class: "bits", title: this.data.words.nothing_before }, "\u2013");
    const width = `${clamp(bits / 16, 0.02, 1) * 100}%`;
    return el("div", { class: "bits" }, fixed(bits, 1), el("span", { class: "bar", style: { width } }));
  }

  private listen(on: StageActions): void {
    this.track.onpointermove = (event) => {
      if (event.pointerType !== "touch") on.hover(this.where(event));
    };
    this.track.onpointerleave = () => on.hover(null);
    this.track.onclick = (event) => {
      const place = this.where(event);
      if (place) on.pick(place);
    };
  }

  private where(event: MouseEvent): Pointed | null {
    if (!this.layout) return null;
    const box = this.heatmap.canvas.getBoundingClientRect();
    const x = event.clientX - box.left;
    const zoom = zoomOf(this.scroller);
    const edge = this.scroller.getBoundingClientRect().left + this.layout.nameWidth * zoom;
    if (x < 0 || x >= box.width || event.clientX < edge) return null;
    const step = this.layout.lefts.findLastIndex((left) => left * zoom <= x);
    if (event.clientY < box.top || event.clientY >= box.bottom) return { step, unit: null };
    const row = Math.floor(((event.clientY - box.top) / box.height) * this.data.units);
    return { step, unit: this.heatmap.unitOf(clamp(row, 0, this.data.units - 1)) };
  }

  /** Each column is as wide as its chip needs; where there is room, as its guesses need, and more. */
  resize(): void {
    const room = this.scroller.clientWidth;
    if (!room) return;
    const small = room < (embedded() ? FRAME : 640);
    this.scroller.classList.toggle("small", small);
    this.scroller.classList.remove("dense", "tight"); // as wide as they are with everything they say
    const [nameWidth, start] = small ? [44, 54] : [112, 62];
    const free = room - nameWidth - start - 6;
    const wanted = this.lists.map((list) => guessedWidth(list));
    let needed = this.needed(small ? 74 : 82, 170);
    if ((!small || embedded()) && sum(needed) > free) needed = this.tightened(needed, free);
    const widths = columnWidths(needed, wanted, free);
    const dense = sum(widths) > free || this.scroller.classList.contains("tight");
    this.scroller.classList.toggle("dense", dense);
    this.layout = { widths, lefts: leftsOf(widths), nameWidth, origin: nameWidth + start, whole: sum(widths) <= free };
    const columns = widths.map((width) => `${width}px`).join(" ");
    this.track.style.gridTemplateColumns = `${nameWidth}px ${start}px ${columns}`;
    this.scroller.style.scrollPaddingLeft = `${nameWidth}px`;
    this.heatmap.paint(widths);
  }

  // Smaller chips in narrower columns, where all of them are in sight that way.
  private tightened(needed: number[], free: number): number[] {
    this.scroller.classList.add("tight");
    const tight = this.needed(embedded() ? 48 : 62, 170);
    if (sum(tight) <= free) return tight;
    this.scroller.classList.remove("tight");
    return needed;
  }

  private needed(least: number, most: number): number[] {
    const widths = this.data.tokens.map(() => least);
    const zoom = zoomOf(this.scroller);
    for (const [t, length] of this.data.runs) {
      const text = (this.chips.get(t)?.text.getBoundingClientRect().width ?? 0) / zoom;
      if (length === 1) widths[t] = Math.ceil(clamp(text + (embedded() ? 20 : 27), least, most));
    }
    return widths;
  }

  /** The last step that is seen whole without scrolling. */
  lastSeen(): number {
    return this.layout ? lastWhole(this.layout.widths, this.scroller.clientWidth - this.layout.origin) : 0;
  }

  /** Light step `cell.step`; dim what comes after `now` unless `all` is to be seen. */
  show(cell: Cell, now: number, all: boolean): void {
    for (const part of this.columns.flat()) part.classList.remove("lit");
    for (const part of this.columns[cell.step]) part.classList.add("lit");
    this.track.classList.remove("stepping");
    if (!this.layout) return;
    const { lefts, widths, origin } = this.layout;
    Object.assign(this.band.style, {
      transform: `translateX(${origin + lefts[cell.step]}px)`,
      width: `${widths[cell.step]}px`,
    });
    this.veil.hidden = all || now >= lefts.length - 1;
    if (!this.veil.hidden) this.veil.style.transform = `translateX(${origin + lefts[now] + widths[now]}px)`;
    this.heatmap.show(cell, lefts[cell.step], widths[cell.step]);
  }

  /** A step is made: the token and the state before go into the new state, and out of it come
   * the prediction and its column of the heatmap. */
  travel(t: number): void {
    this.track.classList.add("stepping");
    const [before, now] = [t ? this.states[t - 1] : this.first, this.states[t]];
    const chip = this.chips.get(this.data.runs.findLast(([at]) => at <= t)?.[0] ?? t)?.element;
    fly(before, now, this.track);
    if (chip) fly(chip, now, this.track);
    fly(now, this.lists[t], this.track, { delay: 420, duration: 380 });
    for (const part of [now, this.lists[t]]) {
      part.classList.remove("pulse");
      void part.offsetWidth; // starts the animation again
      part.classList.add("pulse");
    }
  }

  reveal(t: number, smooth: boolean): void {
    if (!this.layout || this.layout.whole) return;
    const { scrollLeft, clientWidth } = this.scroller;
    const { widths, lefts, nameWidth, origin } = this.layout;
    const left = origin + lefts[t];
    const right = left + widths[t] + (smooth ? (widths[t + 1] ?? 0) : 0);
    if (left < scrollLeft + nameWidth || right > scrollLeft + clientWidth) {
      this.scroller.scrollTo({ left: left - clientWidth / 2, behavior: smooth ? "smooth" : "auto" });
    }
  }
}

// The width in which the longest guess of a list is read whole.
function guessedWidth(list: HTMLElement): number {
  const widths = [...list.children].map((row) => {
    const word = row.querySelector(".word")?.scrollWidth ?? 0;
    return word + (row.querySelector<HTMLElement>(".share")?.offsetWidth ?? 0);
  });
  return Math.max(...widths) + 22;
}
