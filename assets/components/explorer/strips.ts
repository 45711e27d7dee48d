// Keys on the left, queries on the right, and lines as thick as the weights between them.

import { penOf } from "../shared/bitmap.ts";
import { el } from "../shared/dom.ts";
import { clamp } from "../shared/numbers.ts";
import type { Data, Words } from "./data.ts";
import { Labels } from "./labels.ts";
import { breadth } from "./layout.ts";
import type { MatrixActions } from "./matrix.ts";
import { type View, wholeColumn, wholeRow } from "./view.ts";

/** How wide a strip is at least and at most, and what of it no token takes, in pixels. */
const WIDTH = { least: 96, most: 140, edge: 18 };

export class Strips {
  readonly element: HTMLElement;
  private readonly on: MatrixActions;
  private readonly keys = new Labels("strip keys");
  private readonly queries = new Labels("strip queries");
  private readonly canvas = el("canvas", { class: "lines", "aria-hidden": "true" });
  private readonly pen = penOf(this.canvas);
  private width = 0;
  private height = 0;

  constructor(words: Words, on: MatrixActions) {
    this.on = on;
    this.element = el(
      "div",
      { class: "strips" },
      el("div", { class: "head key" }, words.keys),
      el("div"),
      el("div", { class: "head query" }, words.queries),
      this.keys.element,
      this.canvas,
      this.queries.element,
    );
  }

  /** size: the height of a row of the matrix, in pixels; the strips are as tall as the matrix. */
  resize(data: Data, size: number): void {
    const { on, canvas } = this;
    this.height = size * data.queries.length;
    const keySize = this.height / data.keys.length;
    const lay = (each: number) => (chip: HTMLElement, first: number, length: number) => {
      chip.style.top = `${first * each}px`;
      chip.style.height = `${length * each}px`;
    };
    for (const { element } of [this.keys, this.queries]) element.style.height = `${this.height}px`;
    const keys = {
      over: (column: number | null) => on.hover(column === null ? null : wholeColumn(column)),
      press: (column: number) => on.take(wholeColumn(column)),
    };
    const queries = {
      over: (row: number | null) => on.hover(row === null ? null : wholeRow(row)),
      press: (row: number) => on.take(wholeRow(row)),
    };
    this.keys.build(data.keys, data.keyRuns, keySize, lay(keySize), keys, widened(this.keys, data.keys, keySize));
    this.queries.build(
      data.queries,
      data.queryRuns,
      size,
      lay(size),
      queries,
      widened(this.queries, data.queries, size),
    );
    const ratio = window.devicePixelRatio || 1;
    this.width = canvas.clientWidth || 90;
    canvas.width = this.width * ratio;
    canvas.height = this.height * ratio;
    canvas.style.height = `${this.height}px`;
    this.pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  }

  show(data: Data, view: View): void {
    this.keys.light(view.whole === "row" ? null : view.column);
    this.queries.light(view.whole === "column" ? null : view.row);
    this.pen.clearRect(0, 0, this.width, this.height);
    this.pen.lineCap = "round";
    const across = view.whole === "column" ? data.queries.length : data.keys.length;
    for (let n = 0; n < across; n++) {
      const [row, column] = view.whole === "column" ? [n, view.column] : [view.row, n];
      this.line(data, row, column, row === view.row && column === view.column && view.whole === "");
    }
  }

  private line(data: Data, row: number, column: number, chosen: boolean): void {
    const weight = data.weights[row * data.keys.length + column];
    if (weight < 0.003 && !chosen) return;
    const { pen, width, height } = this;
    const from = ((column + 0.5) * height) / data.keys.length;
    const to = ((row + 0.5) * height) / data.queries.length;
    pen.globalAlpha = chosen ? 1 : 0.3 + 0.5 * weight;
    pen.strokeStyle = String(data.palette[chosen ? "text-key" : "query"]);
    pen.lineWidth = Math.max(chosen ? 1.5 : 0.5, 16 * weight);
    pen.beginPath();
    pen.moveTo(0, from);
    pen.bezierCurveTo(width * 0.5, from, width * 0.5, to, width, to);
    pen.stroke();
  }
}

/** Makes a strip as wide as its longest token needs, as far as that goes. Returns what a token may take of it. */
function widened(labels: Labels, tokens: string[], size: number): number {
  const longest = Math.max(0, ...tokens.map(breadth)) * labels.type(size);
  const width = clamp(longest + WIDTH.edge, WIDTH.least, WIDTH.most);
  labels.element.style.minWidth = `${width}px`;
  return width - WIDTH.edge;
}
