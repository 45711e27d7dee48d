// The gates and states of a model, a facet each, units × tokens. Pointing at a cell of one facet
// shows its unit and its token in all of them, with their numbers; a click keeps both.

import { Announcer } from "../shared/announcer.ts";
import { penOf } from "../shared/bitmap.ts";
import { applyPalette, colourScale } from "../shared/colour.ts";
import { el, fill, set, write } from "../shared/dom.ts";
import { act, modified } from "../shared/keys.ts";
import { type Host, mount, type Picture } from "../shared/mount.ts";
import { fixed } from "../shared/numbers.ts";
import { unpack } from "../shared/packing.ts";
import { spoken, symbol } from "../shared/tokens.ts";
import { type Cell, cellAt, columnsOf, type Data, type Facet, moved, named } from "./data.ts";

class Panel {
  readonly element: HTMLElement;
  readonly field: HTMLElement;
  readonly axis = el("div", { class: "axis", "aria-hidden": "true" });
  private readonly canvas = el("canvas", { "aria-hidden": "true" });
  private readonly across = el("div", { class: "across" });
  private readonly down = el("div", { class: "down" });
  private readonly value = el("output", { class: "value" });
  private readonly facet: Facet;
  private readonly data: Data;
  private readonly values: Float32Array;

  constructor(data: Data, facet: Facet) {
    this.data = data;
    this.facet = facet;
    this.values = unpack(facet.values);
    this.field = el("div", { class: "field" }, this.canvas, this.across, this.down);
    const name = el("b", {}, facet.name);
    const head = el("div", { class: "head" }, name, symbol(facet.symbol, "t"), scaleOf(facet), this.value);
    this.element = el("div", { class: "facet" }, head, this.field, this.axis);
    this.paint();
  }

  /** A pixel a value, stretched by the browser; marks lie above it, so moving them paints nothing. */
  private paint(): void {
    const { data, facet, canvas } = this;
    const [columns, rows] = [data.tokens.length, data.units.length];
    canvas.width = columns;
    canvas.height = rows;
    const image = penOf(canvas).createImageData(columns, rows);
    const scale = colourScale(facet.gate ? data.palette.sequential : data.palette.diverging);
    for (let row = 0; row < rows; row++) {
      if (!data.units[row]) continue;
      for (let t = 0; t < columns; t++) {
        const value = this.values[t * rows + row];
        image.data.set(scale(facet.gate ? 2 * value - 1 : value / facet.limit), 4 * (row * columns + t));
      }
    }
    penOf(canvas).putImageData(image, 0, 0);
  }

  show(cell: Cell): void {
    const [columns, rows] = [this.data.tokens.length, this.data.units.length];
    this.down.style.left = `${(100 * cell.step) / columns}%`;
    this.down.style.width = `${100 / columns}%`;
    this.across.style.top = `${(100 * cell.row) / rows}%`;
    this.across.style.height = `${100 / rows}%`;
    write(this.value, fixed(this.values[cell.step * rows + cell.row], 3));
  }

  /** every: how far apart the tokens are that are named; 0: none is. */
  name(every: number): void {
    const { tokens } = this.data;
    this.axis.hidden = every === 0;
    const labels = every ? tokens.map((token, t) => ({ token, t })).filter(({ t }) => t % every === 0) : [];
    this.axis.replaceChildren(
      ...labels.map(({ token, t }) => {
        const style = { left: `${(100 * t) / tokens.length}%`, width: `${(100 * every) / tokens.length}%` };
        return el("span", { style, dir: "auto" }, spoken(token));
      }),
    );
  }
}

/** What the colours of a facet stand for. */
function scaleOf({ gate, limit }: Facet): HTMLElement {
  const end = gate ? "1" : fixed(limit, Number.isInteger(limit) ? 0 : 1);
  const ramp = el("i", { class: gate ? "ramp" : "ramp signed" });
  return el("span", { class: "scale" }, gate ? "0" : `\u2212${end}`, ramp, end);
}

class GateFacets implements Picture<Data> {
  private readonly host: Host;
  private readonly said = el("p", { class: "said" });
  private readonly grid = el("div", { class: "facets" });
  private readonly announcer: Announcer;
  private data: Data | null = null;
  private panels: Panel[] = [];
  /** What is chosen, and what the pointer is on. */
  private chosen: Cell = { row: 0, step: 0 };
  private cell: Cell = this.chosen;

  constructor(host: Host) {
    this.host = host;
    this.announcer = new Announcer(host.lifetime);
    host.root.replaceChildren(this.said, this.grid, this.announcer.element);
    set(host.root, { role: "group", tabindex: 0 });
    host.lifetime.listen(host.root, "keydown", (event) => this.key(event));
    host.lifetime.listen(this.grid, "pointermove", (event) => this.point(event, false));
    host.lifetime.listen(this.grid, "click", (event) => this.point(event, true));
    host.lifetime.listen(this.grid, "pointerleave", (event) => {
      if (event.pointerType === "mouse") this.show(this.chosen);
    });
    host.lifetime.resized(host.root, () => this.lay());
  }

  update(data: Data): void {
    this.data = data;
    this.chosen = { row: data.row, step: data.step };
    applyPalette(this.host.root, data.palette);
    set(this.host.root, { "aria-label": data.alternative });
    this.panels = data.facets.map((facet) => new Panel(data, facet));
    this.grid.replaceChildren(...this.panels.map(({ element }) => element));
    this.lay();
    this.show(this.chosen);
  }

  private lay(): void {
    if (!this.data) return;
    const { clientWidth } = this.host.root;
    const columns = columnsOf(clientWidth, this.panels.length);
    const every = named(clientWidth / columns, this.data.tokens.length);
    this.grid.style.setProperty("--columns", String(columns));
    for (const [n, panel] of this.panels.entries()) panel.name(n >= this.panels.length - columns ? every : 0);
  }

  private show(cell: Cell): void {
    const { data } = this;
    if (!data) return;
    this.cell = cell;
    for (const panel of this.panels) panel.show(cell);
    const said = fill(data.words.said, {
      unit: data.units[cell.row],
      step: cell.step + 1,
      token: spoken(data.tokens[cell.step]),
      held: data.held[cell.row],
    });
    write(this.said, said);
    this.host.root.dataset.unit = String(data.units[cell.row]);
    this.host.root.dataset.step = String(cell.step + 1);
  }

  private point(event: MouseEvent, choose: boolean): void {
    const field = event.target instanceof Element ? event.target.closest(".field") : null;
    if (!field || !this.data) return;
    const box = field.getBoundingClientRect();
    const cell = cellAt(this.data, (event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
    if (!cell) return;
    this.show(cell);
    if (choose) this.choose();
  }

  private choose(): void {
    if (!this.data) return;
    this.chosen = this.cell;
    this.host.send("cell", { unit: this.data.units[this.cell.row], step: this.cell.step + 1 });
  }

  private key(event: KeyboardEvent): void {
    if (!this.data || modified(event)) return;
    const { data } = this;
    const go = (rows: number, steps: number) => () => {
      this.show(moved(data, this.cell, rows, steps));
      const values = this.panels.map((panel) => panel.element.querySelector(".head")?.textContent ?? "");
      this.announcer.say(() => `${this.said.textContent} ${values.join(", ")}`);
    };
    act(event, {
      ArrowLeft: go(0, -1),
      ArrowRight: go(0, 1),
      ArrowUp: go(-1, 0),
      ArrowDown: go(1, 0),
      Enter: () => this.choose(),
    });
  }
}

export default mount<Data>("gate-facets", (host) => new GateFacets(host));
