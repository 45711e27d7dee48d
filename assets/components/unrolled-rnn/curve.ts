// tanh from −3 to 3, with the point a → h on it; what lies beyond is drawn at the edge.

import { set, svg } from "../shared/dom.ts";
import { clamp, fixed } from "../shared/numbers.ts";

const x = (a: number) => 160 + clamp(a, -3, 3) * 46;
const y = (h: number) => 55 - h * 42;

export class Curve {
  readonly element: SVGSVGElement;
  private readonly guide = svg("path", { class: "guide" });
  private readonly point = svg("circle", { class: "point", r: 6 });
  private readonly caption = svg("text", { class: "caption", "text-anchor": "middle", y: 116 });

  constructor(name: string) {
    const points = Array.from({ length: 61 }, (_, k) => (k - 30) / 10);
    const path = points.map((a, k) => `${k ? "L" : "M"}${x(a)} ${y(Math.tanh(a))}`).join("");
    const label = (h: number, text: string) => svg("text", { x: 304, y: y(h) + 5, "text-anchor": "start" }, text);
    this.element = svg(
      "svg",
      { class: "curve", viewBox: "0 0 320 120", role: "img", "aria-label": name },
      svg("path", { class: "axis", d: "M20 55H300M160 8V102" }),
      svg("path", { class: "limit", d: `M20 ${y(1)}H300M20 ${y(-1)}H300` }),
      label(1, "1"),
      label(-1, "\u22121"),
      svg("path", { class: "tanh", d: path }),
      this.guide,
      this.point,
      this.caption,
    );
  }

  show(a: number, h: number): void {
    this.guide.setAttribute("d", `M${x(a)} 55V${y(h)}H160`);
    set(this.point, { cx: x(a), cy: y(h) });
    this.caption.setAttribute("x", String(clamp(x(a), 60, 260)));
    const edge = a > 3 ? " \u2192" : a < -3 ? " \u2190" : "";
    this.caption.textContent = `a = ${fixed(a, 2)}${edge}`;
  }
}
