// The hidden states as a bitmap with one pixel row a unit, stretched downwards by the browser.
// Marks lie above it, so moving them repaints no value.

import { penOf } from "../shared/bitmap.ts";
import { colourScale } from "../shared/colour.ts";
import { el } from "../shared/dom.ts";
import { sum } from "../shared/numbers.ts";
import type { Cell, Data } from "./data.ts";

/** Pixels between the middle of the flag and that of a number beside it. */
const CLEAR = 22;

export class Heatmap {
  readonly canvas = el("canvas", { role: "img" });
  readonly element: HTMLElement;
  readonly axis: HTMLElement;
  private readonly line = el("div", { class: "line" });
  private readonly mark = el("div", { class: "mark" });
  private readonly flag = el("div", { class: "flag" });
  private data: Data;
  private widths: number[] = [];
  /** Its height in pixels, as last seen, and where the flag is: asking for it would lay out the page. */
  private high = 0;
  private at = 0;

  constructor(data: Data) {
    this.data = data;
    this.element = el("div", { class: "heat" }, this.canvas, this.line, this.mark);
    this.axis = el("div", { class: "name axis" }, this.flag);
    this.update(data);
    new ResizeObserver(([seen]) => {
      this.high = seen.contentRect.height;
      this.clear();
    }).observe(this.element);
  }

  update(data: Data): void {
    this.data = data;
    this.element.style.setProperty("--units", String(data.units));
    this.canvas.setAttribute("aria-label", data.alternative);
    this.paint(this.widths);
    this.axis.replaceChildren(this.flag, ...(data.order === "trained" ? this.ticks() : []));
  }

  private ticks(): HTMLElement[] {
    const { units } = this.data;
    const counted = [1, ...[0.25, 0.5, 0.75, 1].map((part) => Math.round(part * units))];
    return counted.map((unit) =>
      el("span", { class: "tick", style: { top: `${((unit - 0.5) / units) * 100}%` } }, unit),
    );
  }

  // A number of the axis that the flag would touch is not shown.
  private clear(): void {
    for (const tick of this.axis.querySelectorAll<HTMLElement>(".tick")) {
      const apart = (Math.abs(Number.parseFloat(tick.style.top) - this.at) * this.high) / 100;
      tick.hidden = this.high > 0 && apart < CLEAR;
    }
  }

  unitOf(row: number): number {
    return this.data.rows[row];
  }

  rowOf(unit: number): number {
    return this.data.rows.indexOf(unit);
  }

  /** widths: of the columns, in pixels; each leaves its last pixel free. */
  paint(widths: number[]): void {
    this.widths = widths;
    if (!widths.length) return;
    const { data, canvas } = this;
    const total = sum(widths);
    canvas.width = total;
    canvas.height = data.units;
    const pen = penOf(canvas);
    const image = pen.createImageData(total, data.units);
    const scale = colourScale(data.palette.diverging);
    const pixels = new Uint32Array(image.data.buffer);
    const one = new Uint32Array(1);
    const channels = new Uint8Array(one.buffer);
    for (let row = 0; row < data.units; row++) {
      let from = row * total;
      widths.forEach((width, t) => {
        channels.set(scale(data.hidden[t * data.units + data.rows[row]]));
        pixels.fill(one[0], from, from + width - 1);
        from += width;
      });
    }
    pen.putImageData(image, 0, 0);
  }

  show(cell: Cell, left: number, width: number): void {
    const { units, words } = this.data;
    this.at = ((this.rowOf(cell.unit) + 0.5) / units) * 100;
    const top = `${this.at}%`;
    for (const part of [this.line, this.mark, this.flag]) part.style.top = top;
    this.clear();
    this.mark.style.transform = `translateX(${left - 1}px)`;
    this.mark.style.width = `${width + 1}px`;
    const [before, after = ""] = words.unit_short.split("{unit}");
    const word = (text: string) => el("span", { class: "unit" }, text);
    this.flag.replaceChildren(word(before), String(cell.unit + 1), word(after));
  }
}
