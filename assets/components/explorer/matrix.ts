// The attention matrix: one bitmap, painted once; marks and labels lie above it, so that moving
// them repaints no cell.

import { paint } from "../shared/bitmap.ts";
import { colourScale } from "../shared/colour.ts";
import { el, write } from "../shared/dom.ts";
import { clamp, fixed } from "../shared/numbers.ts";
import { zoomOf } from "../shared/zoom.ts";
import { closed, type Data, type Pin } from "./data.ts";
import { Labels } from "./labels.ts";
import { type Aim, cell, depth, type Scale, type View, wholeColumn, wholeRow } from "./view.ts";

export interface MatrixActions {
  hover(aim: Aim | null): void;
  pick(view: View, touched: boolean): void;
  take(aim: Aim): void;
}

/** What a query's name may take beside the matrix, in pixels. */
const BESIDE = 70;

export class Matrix {
  readonly element: HTMLElement;
  readonly field: HTMLElement;
  private readonly on: MatrixActions;
  private readonly canvas = el("canvas", { role: "img" });
  private readonly row = el("div", { class: "mark row" });
  private readonly column = el("div", { class: "mark column" });
  private readonly weight = el("span", { class: "weight" });
  private readonly cell = el("div", { class: "mark cell" }, this.weight);
  private readonly pins = el("div", { class: "pinned" });
  private readonly tops = new Labels("tops", 15);
  private readonly sides = new Labels("sides");
  private size = 1;
  private shownPins: readonly Pin[] | null = null;

  constructor(on: MatrixActions) {
    this.on = on;
    this.field = el(
      "div",
      { class: "field", tabindex: 0, role: "application" },
      this.canvas,
      this.row,
      this.column,
      this.pins,
      this.cell,
    );
    this.element = el("div", { class: "matrix" }, this.tops.element, this.sides.element, this.field);
  }

  update(data: Data, scale: Scale): void {
    for (const each of [this.field, this.canvas]) each.setAttribute("aria-label", data.alternative);
    const at = (event: MouseEvent): View => {
      const box = this.field.getBoundingClientRect();
      const size = this.size * zoomOf(this.field);
      return cell(
        clamp(Math.floor((event.clientY - box.top) / size), 0, data.queries.length - 1),
        clamp(Math.floor((event.clientX - box.left) / size), 0, data.keys.length - 1),
      );
    };
    this.field.onpointermove = (event) => {
      if (event.pointerType !== "touch") this.on.hover(at(event));
    };
    this.field.onpointerleave = () => this.on.hover(null);
    this.field.onclick = (event) =>
      this.on.pick(at(event), event instanceof PointerEvent && event.pointerType === "touch");
    this.paint(data, scale);
  }

  /** One pixel a cell; cells that the mask closes stay the ground's colour. */
  paint(data: Data, scale: Scale): void {
    const columns = data.keys.length;
    const colour = colourScale(data.palette.sequential);
    paint(this.canvas, columns, data.queries.length, (n) =>
      closed(data, Math.floor(n / columns), n % columns)
        ? null
        : colour(2 * depth(scale, data.weights[n], data.largest) - 1),
    );
  }

  /** size: of a cell, in pixels. */
  resize(data: Data, size: number): void {
    const { on } = this;
    this.size = size;
    this.shownPins = null;
    this.field.style.width = `${size * data.keys.length}px`;
    this.field.style.height = `${size * data.queries.length}px`;
    this.element.style.setProperty("--size", `${size}px`);
    this.cell.classList.toggle("small", size < 40);
    const above = (chip: HTMLElement, first: number, length: number) => {
      chip.style.left = `${(first + length / 2) * size}px`;
    };
    this.tops.build(data.keys, data.keyRuns, size, above, {
      over: (column) => on.hover(column === null ? null : wholeColumn(column)),
      press: (column) => on.take(wholeColumn(column)),
    });
    const beside = (chip: HTMLElement, first: number, length: number) => {
      chip.style.top = `${first * size}px`;
      chip.style.height = `${length * size}px`;
    };
    const queries = {
      over: (row: number | null) => on.hover(row === null ? null : wholeRow(row)),
      press: (row: number) => on.take(wholeRow(row)),
    };
    this.sides.build(data.queries, data.queryRuns, size, beside, queries, BESIDE);
  }

  show(data: Data, view: View, pins: readonly Pin[]): void {
    const { size } = this;
    place(this.row, 0, view.row * size);
    place(this.column, view.column * size, 0);
    place(this.cell, view.column * size, view.row * size);
    write(this.weight, fixed(data.weights[view.row * data.keys.length + view.column], 2).replace(/^0/, ""));
    this.cell.classList.toggle("low", view.row < 2);
    this.row.hidden = view.whole === "column";
    this.column.hidden = view.whole === "row";
    this.tops.light(view.whole === "row" ? null : view.column);
    this.sides.light(view.whole === "column" ? null : view.row);
    if (pins === this.shownPins) return;
    this.shownPins = pins;
    this.pins.replaceChildren(
      ...pins.map(([row, column]) => {
        const mark = el("div", { class: "pin" });
        place(mark, column * size, row * size);
        return mark;
      }),
    );
  }
}

/** Scrolls the chosen cell into the part of the matrix that is in sight. */
export function keepInSight(box: HTMLElement, field: HTMLElement, { row, column }: View, size: number): void {
  const [left, top] = [field.offsetLeft + column * size, field.offsetTop + row * size];
  if (box.scrollWidth > box.clientWidth) box.scrollLeft = left + size / 2 - box.clientWidth / 2;
  if (box.scrollHeight > box.clientHeight) box.scrollTop = top + size / 2 - box.clientHeight / 2;
}

function place(element: HTMLElement, x: number, y: number): void {
  element.style.transform = `translate(${x}px, ${y}px)`;
}
