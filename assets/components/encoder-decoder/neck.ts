// The one context vector between both rows, and the arrows: one comes in, all the others leave it.

import { el, fill, svg } from "../shared/dom.ts";
import { clamp } from "../shared/numbers.ts";
import type { Data } from "./data.ts";
import { stateSymbol, stateTile } from "./row.ts";

type Way = "down" | "left" | "right";

export class Neck {
  readonly element: HTMLElement;
  readonly tile: HTMLElement;
  private readonly box: HTMLButtonElement;
  private readonly lines = svg("svg", { class: "lines", "aria-hidden": "true" });
  private into: SVGGElement | null = null;
  private paths: SVGGElement[] = [];

  constructor(data: Data, pick: () => void) {
    const { words } = data;
    const last = data.tokens.length;
    this.tile = stateTile(data.encoderState(last - 1), data, "large");
    this.box = el(
      "button",
      { type: "button", class: "context", onclick: pick },
      this.tile,
      el(
        "span",
        { class: "says" },
        el("b", {}, stateSymbol("c"), " = ", stateSymbol("h", last)),
        el("small", {}, fill(words.numbers, { units: data.units })),
        el("small", { class: "name" }, words.context),
      ),
    );
    this.element = el("div", { class: "neck" }, this.lines, this.box);
  }

  /** Draw anew for where the columns stand now. source: the cell of h_S; targets: what c reaches. */
  draw(source: Element, start: Element, targets: Element[]): void {
    const area = this.element.getBoundingClientRect();
    if (!area.width) return;
    const middleOf = (part: Element) => {
      const at = part.getBoundingClientRect();
      return at.left + at.width / 2 - area.left;
    };
    this.lines.setAttribute("viewBox", `0 0 ${area.width} ${area.height}`);
    this.into = this.arrowIn(area, clamp(middleOf(source), 4, area.width - 4));
    const fan = (part: Element, kind: string) => this.arrowOut(area, middleOf(part), kind);
    this.paths = [fan(start, "line first"), ...targets.map((part) => fan(part, "line"))];
    this.lines.replaceChildren(...this.paths, this.into);
  }

  // From h_S down to the side of the box that faces it, or straight to its top.
  private arrowIn(area: DOMRect, from: number): SVGGElement {
    const box = this.box.getBoundingClientRect();
    const [left, right] = [box.left - area.left, box.right - area.left];
    const [top, level] = [box.top - area.top, (box.top + box.bottom) / 2 - area.top];
    const turn = (edge: number, way: -1 | 1) => {
      const d = `M${from} 0V${level - 14}Q${from} ${level} ${from + 14 * way} ${level}H${edge}`;
      return arrow(d, "into", edge, level, way < 0 ? "left" : "right");
    };
    if (from > right + 24) return turn(right + 9, -1);
    if (from < left - 24) return turn(left - 9, 1);
    const to = clamp(from, left + 16, right - 16);
    return arrow(`M${from} 0Q${from} ${top / 2} ${to} ${top - 9}`, "into", to, top - 9, "down");
  }

  private arrowOut(area: DOMRect, to: number, kind: string): SVGGElement {
    if (to <= -40 || to >= area.width + 40) return svg("g");
    const box = this.box.getBoundingClientRect();
    const [middle, bottom] = [(box.left + box.right) / 2 - area.left, box.bottom - area.top];
    const height = area.height - 9;
    const half = (bottom + height) / 2;
    return arrow(`M${middle} ${bottom}C${middle} ${half} ${to} ${half - 6} ${to} ${height}`, kind, to, height, "down");
  }

  /** now: the last word that is written, −1 for s_0 alone, −2 before c exists. */
  show(lit: number, now: number): void {
    this.box.classList.toggle("later", now < -1);
    this.box.classList.toggle("lit", now >= -1);
    this.into?.classList.toggle("later", now < -1);
    this.paths.forEach((path, n) => {
      path.classList.toggle("lit", n - 1 === lit && lit >= 0);
      path.classList.toggle("later", n - 1 > now);
    });
    const front = this.paths[lit + 1];
    if (lit >= 0 && front) this.lines.append(front);
  }
}

function arrow(d: string, kind: string, x: number, y: number, way: Way): SVGGElement {
  const head = way === "down" ? `M${x - 6} ${y}h12l-6 9z` : `M${x} ${y - 6}v12l${way === "left" ? -9 : 9} -6z`;
  return svg("g", { class: kind }, svg("path", { d, class: "stroke" }), svg("path", { d: head, class: "head" }));
}
