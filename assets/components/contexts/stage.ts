// Source and encoder states above, decoder states and words below, every context vector between
// them: lines as thick as the weights run from each h_j into each c_t.

import { tile } from "../shared/bitmap.ts";
import { colourScale } from "../shared/colour.ts";
import { el, fill, svg } from "../shared/dom.ts";
import { fly } from "../shared/flight.ts";
import { clamp, fixed, largest, percent, sum } from "../shared/numbers.ts";
import { indexOfLargest, rowOf } from "../shared/packing.ts";
import { chosenToken, spoken, spokenChoice, symbol, tokenText } from "../shared/tokens.ts";
import { zoomOf } from "../shared/zoom.ts";
import type { Data } from "./data.ts";
import { arrows, edges, type Places, type RowName, rowsOf, spread, TILE, TINY_TILE, thread, ZERO } from "./layout.ts";
import { rowNames } from "./names.ts";
import { partsOf, type SourceChip, type SourceColumn, type StageActions, type TargetColumn } from "./parts.ts";

/** How many values of a sum are seen on their way. */
const FLYING = 4;

export class Stage {
  readonly data: Data;
  readonly scroller: HTMLElement;
  readonly field = el("div", { class: "field" });
  readonly lead = svg("path", { class: "lead", visibility: "hidden" });
  readonly sources: SourceColumn[];
  readonly targets: TargetColumn[];
  /** The largest number of all vectors: their colours go from −bound to bound. */
  readonly bound: number;
  /** Where everything lies; null until there is room to lay it out. */
  places: Places | null = null;
  private readonly on: StageActions;
  private readonly names = el("div", { class: "names", "aria-hidden": "true" });
  private readonly canvas = svg("svg", { class: "wires", role: "img" });
  private readonly still = svg("g");
  private readonly threads = svg("g");
  private readonly asks = svg("g", { class: "asks" });
  private readonly chips: SourceChip[];
  private readonly start: HTMLElement;
  private readonly colour;
  private groups: SVGGElement[] = [];
  private nameWidth = 0;

  constructor(data: Data, on: StageActions) {
    this.data = data;
    this.on = on;
    const { mode, words } = data;
    this.scroller = el(
      "div",
      { class: `stage ${mode}`, tabindex: 0, role: "group", "aria-label": words[`stage_${mode}`] },
      this.names,
      this.field,
    );
    this.canvas.setAttribute("aria-label", data.alternative);
    this.canvas.append(this.still, this.threads, this.asks, this.lead);
    this.field.append(this.canvas);
    this.colour = colourScale(data.palette.diverging);
    this.bound = largest(
      [data.h, data.c, data.s].map((array) => largest(array.map(Math.abs))),
      1e-9,
    );
    this.sources = data.source.map((_, j) => this.sourceColumn(j));
    this.chips = data.runs.map(([first, length]) => this.sourceChip(first, length));
    const first = el("small", {}, "= ", symbol("h", data.source.length));
    this.start = el("div", { class: "state zero", title: words.start }, symbol("s", "0", "query"), first);
    this.field.append(this.start);
    this.targets = data.target.map((_, t) => this.targetColumn(t));
    this.field.onpointerleave = () => on.peek(null);
  }

  private tile(array: Float32Array, row: number): HTMLCanvasElement {
    return tile(rowOf(array, row, this.data.width), this.colour, this.bound);
  }

  private sourceChip(first: number, length: number): SourceChip {
    const { data, on } = this;
    const token = data.source[first];
    const text = tokenText(token);
    const label = fill(data.words.move_to, { token: spoken(token), position: first + 1 });
    const looks = { class: "chip source", title: token, "data-first": first };
    const element =
      data.mode === "move"
        ? el("button", { ...looks, type: "button", "aria-label": label, onclick: () => on.move(first) }, text)
        : el("div", looks, text);
    this.field.append(element);
    return { element, text, first, length };
  }

  private sourceColumn(j: number): SourceColumn {
    const { data, on } = this;
    const state = el("div", { class: "vector h", title: `h${j + 1}` }, this.tile(data.h, j), symbol("h", j + 1));
    this.field.append(state);
    if (data.mode === "move") state.onclick = () => on.move(j);
    if (data.mode === "fixed") return { state, attention: null };
    const [score, share, bar] = [
      el("div", { class: "score" }),
      el("span", { class: "share" }),
      el("span", { class: "bar" }),
    ];
    const weight = el("div", { class: "weight" }, bar, share);
    this.field.append(score, weight);
    return { state, attention: { score, share, bar, weight } };
  }

  private targetColumn(t: number): TargetColumn {
    const { data, on } = this;
    const { words } = data;
    const token = data.target[t];
    const context = el(
      "div",
      { class: "vector c", title: `c${t + 1}` },
      this.tile(data.c, t),
      symbol("c", t + 1, "value"),
    );
    const state = el(
      "div",
      { class: "vector s", title: `s${t + 1}` },
      this.tile(data.s, t),
      symbol("s", t + 1, "query"),
    );
    const text = chosenToken(token, words.end);
    const label = fill(words.pick, { step: t + 1, token: spokenChoice(token, words.end) });
    const chip = el("button", { type: "button", class: "chip target", "aria-label": label }, text);
    const written = el(
      "div",
      { class: "written" },
      chip,
      el("small", { class: "probability" }, percent(data.probabilities[t])),
    );
    for (const part of [context, state, written]) {
      part.onclick = () => on.pick(t);
      part.onpointerenter = (event) => {
        if (event.pointerType !== "touch") on.peek(t);
      };
    }
    this.field.append(context, state, written);
    return { context, state, written, chip, text };
  }

  resize(): void {
    const room = this.scroller.clientWidth;
    if (!room) return;
    const { data } = this;
    const phone = room < 560;
    this.scroller.classList.toggle("small", phone);
    const rows = rowsOf(data.mode, data.mode === "play" ? this.scroller.clientHeight : null);
    this.scroller.style.setProperty("--tile", `${rows.tile}px`);
    this.scroller.classList.toggle("tight", rows.tile < TILE);
    this.scroller.classList.toggle("tiny", rows.tile === TINY_TILE);
    this.nameWidth = phone ? 44 : 130;
    this.names.style.width = `${this.nameWidth}px`;
    this.names.replaceChildren(...rowNames(data, rows));
    const seen = room - this.nameWidth - 4;
    // Where all columns would not be in sight at once, the type gets smaller first.
    let need = this.needed(phone, false);
    if (!phone && (sum(need.source) > seen || sum(need.target) + ZERO > seen)) need = this.needed(phone, true);
    const whole = Math.max(seen, sum(need.source) + 4, sum(need.target) + ZERO + 4);
    this.places = { rows, source: spread(need.source, 0, whole), target: spread(need.target, ZERO, whole) };
    this.field.style.width = `${whole}px`;
    this.field.style.height = `${rows.end}px`;
    this.canvas.setAttribute("width", String(whole));
    this.canvas.setAttribute("height", String(rows.end));
    this.put(this.places);
    this.wire(this.places);
  }

  // The least width of each column: of the source, of the target.
  private needed(phone: boolean, dense: boolean): { source: number[]; target: number[] } {
    this.scroller.classList.toggle("dense", dense);
    const least: number = phone || dense ? 54 : 58;
    const source = this.data.source.map(() => least);
    const zoom = zoomOf(this.scroller);
    const width = (text: Element) => text.getBoundingClientRect().width / zoom;
    for (const { text, first, length } of this.chips) {
      if (length === 1) source[first] = clamp(width(text) + 22, least, 150);
    }
    const target = this.targets.map(({ text }) => clamp(width(text) + 24, least, 160));
    return { source, target };
  }

  private put({ rows, source, target }: Places): void {
    const at = (element: HTMLElement, centre: number, row: RowName, width: number) => {
      element.style.left = `${centre - width / 2}px`;
      element.style.top = `${rows[row]}px`;
      element.style.width = `${width}px`;
    };
    for (const { element, first, length } of this.chips) {
      const [left, right] = [edges(source, first)[0], edges(source, first + length - 1)[1]];
      at(element, (left + right) / 2, "x", right - left - 6);
    }
    this.sources.forEach(({ state, attention }, j) => {
      at(state, source.centres[j], "h", rows.tile + 12);
      if (!attention) return;
      at(attention.score, source.centres[j], "score", source.widths[j]);
      at(attention.weight, source.centres[j], "weight", Math.min(58, source.widths[j] - 6));
    });
    at(this.start, edges(target, 0)[0] - 28, "s", 54);
    this.targets.forEach(({ context, state, written }, t) => {
      at(context, target.centres[t], "c", rows.tile + 8);
      at(state, target.centres[t], "s", rows.tile + 8);
      at(written, target.centres[t], "y", target.widths[t] - 6);
    });
  }

  private wire(places: Places): void {
    const { weights, source, target } = this.data;
    this.still.replaceChildren(...arrows(places).map((d) => svg("path", { class: "wire", d })));
    this.groups = target.map((_, t) => {
      const paths = Array.from(rowOf(weights, t, source.length), (weight, j) => ({ weight, j }))
        .filter(({ weight }) => weight >= 0.004)
        .map(({ weight, j }) => ({ d: thread(places, j, t), "stroke-width": Math.max(0.7, 18 * weight).toFixed(2) }));
      return svg("g", { class: "threads" }, ...paths.map((path) => svg("path", path)));
    });
    this.threads.replaceChildren(...this.groups);
  }

  /** step: the one whose numbers are shown. now: what has been made, when not all is to be seen. */
  show(step: number, now: number, all: boolean): void {
    const { data } = this;
    const attends = data.mode !== "fixed";
    const made = (t: number) => all || t <= now;
    this.targets.forEach((column, t) => {
      for (const part of partsOf(column)) {
        part.classList.toggle("lit", t === step && attends);
        part.classList.toggle("coming", !made(t));
      }
      column.chip.setAttribute("aria-pressed", String(t === step));
    });
    this.groups.forEach((group, t) => {
      group.setAttribute("class", t === step && attends ? "threads lit" : made(t) ? "threads" : "threads coming");
    });
    if (this.groups[step]) this.threads.append(this.groups[step]);
    if (attends && this.places) this.attend(step, this.places);
  }

  private attend(step: number, places: Places): void {
    const { data } = this;
    const count = data.source.length;
    const most = largest(rowOf(data.weights, step, count));
    this.sources.forEach(({ attention, state }, j) => {
      const weight = data.weights[step * count + j];
      state.classList.toggle("most", weight === most);
      if (!attention) return;
      attention.score.textContent = data.scores ? fixed(data.scores[step * count + j], 2) : "";
      attention.share.textContent = percent(weight);
      attention.bar.style.height = `${100 * weight}%`;
    });
    const asked = data.source.map((_, j) => svg("path", { d: thread(places, j, step) }));
    const up = `M${places.target.centres[step]} ${places.rows.s}V${places.rows.c + places.rows.tile + 26}`;
    this.asks.replaceChildren(...asked, svg("path", { d: up }));
    const moved = new Map(data.moves);
    const place = moved.get(step);
    for (const { element, first, length } of this.chips) {
      element.classList.toggle("taken", place !== undefined && place >= first && place < first + length);
    }
    for (const [t, { context }] of this.targets.entries()) context.classList.toggle("moved", moved.has(t));
  }

  /** From here on what changes is seen on its way; with `false` it is there at once. */
  slowly(slow: boolean): void {
    this.scroller.classList.remove("go");
    if (!slow) return;
    void this.scroller.offsetWidth; // starts the animation again
    this.scroller.classList.add("go");
  }

  /** A step is made: s_t asks, the values with the largest weights go into c_t, c_t into the word. */
  travel(t: number): void {
    const { field, data } = this;
    const { context, state, written } = this.targets[t];
    const before = t ? this.targets[t - 1] : null;
    const row = rowOf(data.weights, t, data.source.length);
    const order = data.source.map((_, j) => j).sort((a, b) => row[b] - row[a]);
    fly(before ? before.state : this.start, state, field);
    if (before) fly(before.chip, state, field);
    for (const j of order.slice(0, FLYING)) {
      const { state: value, attention } = this.sources[j];
      if (attention) fly(state, attention.score, field, { delay: 380, opacity: 0.4 });
      fly(value, context, field, { delay: 1000, duration: 560, opacity: Math.max(0.15, row[j]) });
    }
    fly(context, written, field, { delay: 1560 });
  }

  /** Bring step t into view, and the source it looks at most where both fit. */
  reveal(t: number, smooth: boolean): void {
    if (!this.places) return;
    const { scrollLeft, clientWidth } = this.scroller;
    const { data, nameWidth, places } = this;
    const best = indexOfLargest(rowOf(data.weights, t, data.source.length));
    const room = clientWidth - nameWidth;
    let [left, right] = edges(places.target, t);
    const [from, to] = edges(places.source, best);
    if (Math.max(right, to) - Math.min(left, from) <= room) [left, right] = [Math.min(left, from), Math.max(right, to)];
    if (left < scrollLeft || right > scrollLeft + room) {
      this.scroller.scrollTo({ left: (left + right - room) / 2, behavior: smooth ? "smooth" : "auto" });
    }
  }
}
