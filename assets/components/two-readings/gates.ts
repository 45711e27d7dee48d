// The left reading: the gates, a step below the other. What is kept grows from the left, what is written from the right.

import { el, write } from "../shared/dom.ts";
import { clamp } from "../shared/numbers.ts";
import { zoomOf } from "../shared/zoom.ts";
import type { Cell, Reading } from "./data.ts";

export interface GateActions {
  /** The gate of this step; null: the pointer has left. */
  hover(step: number | null): void;
  pick(step: number): void;
}

export class GateField {
  readonly element: HTMLElement;
  readonly field: HTMLElement;
  private readonly bars = el("div", { class: "bars" });
  /** Round the gates that multiply to a weight: the one that writes, and those that keep. */
  private readonly wrote = el("div", { class: "mark wrote" });
  private readonly kept = el("div", { class: "mark kept" });
  private readonly tip = el("span", { class: "tip" });
  private size = 1;

  constructor(on: GateActions, head: HTMLElement) {
    this.field = el("div", { class: "field" }, this.bars, this.kept, this.wrote, this.tip);
    this.element = el("div", { class: "gates" }, head, this.field);
    const at = (event: MouseEvent): number => {
      const box = this.field.getBoundingClientRect();
      const size = this.size * zoomOf(this.field);
      return clamp(Math.floor((event.clientY - box.top) / size), 0, this.bars.childElementCount - 1);
    };
    this.field.onpointermove = (event) => {
      if (event.pointerType !== "touch") on.hover(at(event));
    };
    this.field.onpointerleave = () => on.hover(null);
    this.field.onclick = (event) => on.pick(at(event));
  }

  paint({ z }: Reading): void {
    this.bars.replaceChildren(
      ...Array.from(z, (written) =>
        el("div", { class: "gate" }, el("i", { style: { width: `${100 * (1 - written)}%` } }), el("b")),
      ),
    );
  }

  /** size: how high a step is, in pixels. */
  resize(size: number): void {
    this.size = size;
    this.field.style.setProperty("--thin", size < 9 ? "0px" : "1px");
  }

  /** Mark the gates behind a cell: its column's writes, those of the steps up to its row keep. */
  show({ row, column }: Cell, { z }: Reading): void {
    const start = column === z.length;
    const first = start ? 0 : column + 1;
    span(this.wrote, column, start || column > row ? 0 : 1, this.size);
    span(this.kept, first, Math.max(0, row - first + 1), this.size);
    this.tip.hidden = true;
  }

  /** Mark one gate and say what it does. */
  point(step: number, said: string): void {
    span(this.wrote, step, 1, this.size);
    span(this.kept, step, 1, this.size);
    this.tip.hidden = false;
    write(this.tip, said);
    // Above the gate, of the first ones below it.
    const above = step * this.size - this.tip.offsetHeight - 5;
    this.tip.style.transform = `translateY(${above < 0 ? (step + 1) * this.size + 5 : above}px)`;
  }
}

function span(mark: HTMLElement, first: number, count: number, size: number): void {
  mark.hidden = count === 0;
  mark.style.transform = `translateY(${first * size}px)`;
  mark.style.height = `${count * size}px`;
}
