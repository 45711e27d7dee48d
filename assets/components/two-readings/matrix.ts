// The right reading: the weight of each step's candidate in each state, and last that of the empty start. One bitmap,
// painted once; marks and numbers lie above it.

import { depth, type Scale } from "../explorer/view.ts";
import { paint } from "../shared/bitmap.ts";
import { colourScale, type Palette } from "../shared/colour.ts";
import { el, write } from "../shared/dom.ts";
import { clamp } from "../shared/numbers.ts";
import { zoomOf } from "../shared/zoom.ts";
import type { Cell, Reading } from "./data.ts";

export interface MatrixActions {
  hover(cell: Cell | null): void;
  pick(cell: Cell): void;
}

export class Matrix {
  readonly element: HTMLElement;
  readonly field: HTMLElement;
  private readonly canvas = el("canvas", { "aria-hidden": "true" });
  private readonly row = el("div", { class: "mark row" });
  private readonly before = el("div", { class: "mark before" });
  private readonly column = el("div", { class: "mark column" });
  private readonly cell = el("div", { class: "mark cell" });
  private readonly tip = el("output", { class: "tip" });
  private steps = 1;
  private across = 1;
  private down = 1;

  constructor(on: MatrixActions, head: HTMLElement, tops: HTMLElement) {
    const marks = [this.row, this.before, this.column, this.cell, this.tip];
    this.field = el("div", { class: "field" }, this.canvas, ...marks);
    this.element = el("div", { class: "matrix" }, head, tops, this.field);
    const at = (event: MouseEvent): Cell => {
      const box = this.field.getBoundingClientRect();
      const zoom = zoomOf(this.field);
      return {
        row: clamp(Math.floor((event.clientY - box.top) / zoom / this.down), 0, this.steps - 1),
        column: clamp(Math.floor((event.clientX - box.left) / zoom / this.across), 0, this.steps),
      };
    };
    this.field.onpointermove = (event) => {
      if (event.pointerType !== "touch") on.hover(at(event));
    };
    this.field.onpointerleave = () => on.hover(null);
    this.field.onclick = (event) => on.pick(at(event));
  }

  /** One pixel a cell; of steps that are yet to come the ground shines through. */
  paint({ z, shares, largest }: Reading, palette: Palette, scale: Scale): void {
    this.steps = z.length;
    const width = z.length + 1;
    const colour = colourScale(palette.sequential);
    paint(this.canvas, width, z.length, (n) => {
      const [t, k] = [Math.floor(n / width), n % width];
      return k > t && k < z.length ? null : colour(2 * depth(scale, shares[n], largest) - 1);
    });
  }

  /** across, down: a cell, in pixels. */
  resize(across: number, down: number): void {
    [this.across, this.down] = [across, down];
    for (const [name, size] of Object.entries({ across, down })) {
      this.field.style.setProperty(`--${name}`, `${size}px`);
    }
    this.field.style.setProperty("--start", `${this.steps * across}px`);
  }

  /** The arithmetic that stands at the cell. */
  get said(): string {
    return this.tip.textContent ?? "";
  }

  /** Mark a cell; said: its arithmetic. */
  show({ row, column }: Cell, said: string): void {
    this.mark({ row, column }, said);
    this.before.hidden = this.column.hidden = true;
  }

  /** Mark the rows that a gate joins, and the column that it writes. */
  point(step: number): void {
    this.mark({ row: step, column: step }, "");
    this.before.hidden = step === 0;
    place(this.before, 0, (step - 1) * this.down);
    this.before.style.width = `${step * this.across}px`;
    this.column.hidden = false;
    place(this.column, step * this.across, step * this.down);
    this.column.style.height = `${(this.steps - step) * this.down}px`;
  }

  private mark({ row, column }: Cell, said: string): void {
    place(this.row, 0, row * this.down);
    place(this.cell, column * this.across, row * this.down);
    this.tip.hidden = said === "";
    write(this.tip, said);
    // The number stands above the cell, in the upper rows below it, and never beyond an edge.
    const low = row * this.down < 30;
    const width = this.steps * this.across + this.across;
    const over = width - this.tip.offsetWidth; // what is wider than the matrix reaches out to the left
    const left = clamp((column + 0.5) * this.across - this.tip.offsetWidth / 2, Math.min(0, over), over);
    place(this.tip, left, low ? (row + 1) * this.down + 5 : row * this.down - this.tip.offsetHeight - 5);
  }
}

function place(element: HTMLElement, x: number, y: number): void {
  element.style.transform = `translate(${x}px, ${y}px)`;
}
