// The plane: a grid, two arrows to take by their tips, the angle between them and the shadow.

import { fill, set, svg } from "../shared/dom.ts";
import { act, modified } from "../shared/keys.ts";
import { clamp, fixed } from "../shared/numbers.ts";
import type { Words } from "./data.ts";
import { DEGREE, directionOf, foot, lengthOf, type Measures, type Name, type Vector } from "./geometry.ts";

const HALF = 300; // of the drawing, in its own units
const EDGE = 22; // room for a handle that reaches beyond the plane

export interface PlaneActions {
  take(): void;
  move(name: Name, place: Vector): void;
  letGo(): void;
  turn(name: Name, degrees: number): void;
  stretch(name: Name, steps: number): void;
}

/** What is drawn. */
export interface Seen {
  readonly a: Vector;
  readonly b: Vector;
  readonly onto: Name;
  readonly seen: Measures;
}

export class Plane {
  readonly element: SVGSVGElement;
  private readonly words: Words;
  private readonly actions: PlaneActions;
  private readonly grid = svg("g", { class: "grid" });
  private readonly wedge = svg("path", { class: "wedge" });
  private readonly theta = svg("text", { class: "theta" });
  private readonly line = svg("line", { class: "support" });
  private readonly fall = svg("line", { class: "fall" });
  private readonly corner = svg("path", { class: "corner" });
  private readonly shadow = svg("line", { class: "shadow" });
  private readonly shadowName = svg("text", { class: "shadow-name" });
  private readonly arrows: Record<Name, Arrow>;
  private range = 0;

  constructor(words: Words, actions: PlaneActions) {
    this.words = words;
    this.actions = actions;
    this.arrows = { a: this.arrow("a"), b: this.arrow("b") };
    const size = HALF + EDGE;
    this.element = svg(
      "svg",
      {
        class: "plane",
        viewBox: `${-size} ${-size} ${2 * size} ${2 * size}`,
        role: "group",
        "aria-label": words.plane,
      },
      this.grid,
      this.wedge,
      this.line,
      this.shadow,
      this.fall,
      this.corner,
      this.arrows.b.group,
      this.arrows.a.group,
      this.theta,
      this.shadowName,
    );
  }

  private arrow(name: Name): Arrow {
    const arrow = drawArrow(name);
    arrow.handle.onpointerdown = (event) => this.take(event, name, arrow.handle);
    arrow.handle.onkeydown = (event) => this.key(event, name);
    return arrow;
  }

  private take(event: PointerEvent, name: Name, handle: SVGGElement): void {
    if (event.button) return;
    event.preventDefault();
    handle.focus({ preventScroll: true });
    handle.setPointerCapture(event.pointerId);
    this.actions.take();
    handle.onpointermove = (move) => this.actions.move(name, this.place(move));
    handle.onpointerup = handle.onpointercancel = () => {
      handle.onpointermove = handle.onpointerup = handle.onpointercancel = null;
      this.actions.letGo();
    };
  }

  // Where on the plane a pointer is, at the nearest 50th of the range and inside it.
  private place(event: PointerEvent): Vector {
    const box = this.element.getBoundingClientRect();
    const scale = (2 * (HALF + EDGE)) / box.width;
    const step = this.range / 50;
    const at = (pixels: number) => clamp(Math.round(((pixels * scale) / HALF) * 50), -50, 50) * step;
    return { x: at(event.clientX - box.left - box.width / 2), y: -at(event.clientY - box.top - box.height / 2) };
  }

  private key(event: KeyboardEvent, name: Name): void {
    if (modified(event)) return;
    const [degrees, steps] = event.shiftKey ? [15, 5] : [1, 1];
    act(event, {
      ArrowLeft: () => this.actions.turn(name, degrees),
      ArrowRight: () => this.actions.turn(name, -degrees),
      ArrowUp: () => this.actions.stretch(name, steps),
      ArrowDown: () => this.actions.stretch(name, -steps),
    });
  }

  /** The grid goes from −range to range. */
  rule(range: number): void {
    if (range === this.range) return;
    this.range = range;
    const step = range / 5;
    this.grid.replaceChildren();
    for (let n = -5; n <= 5; n++) {
      const at = (n * HALF) / 5;
      const kind = n ? "thin" : "axis";
      this.grid.append(
        svg("line", { class: kind, x1: at, x2: at, y1: -HALF, y2: HALF }),
        svg("line", { class: kind, y1: at, y2: at, x1: -HALF, x2: HALF }),
      );
      if (n % 2 === 0) continue;
      const text = fixed(n * step, step < 1 ? 1 : 0);
      this.grid.append(
        svg("text", { class: "tick", x: at, y: 21, "text-anchor": "middle" }, text),
        svg("text", { class: "tick", x: -8, y: -at + 5, "text-anchor": "end" }, text),
      );
    }
  }

  // On the drawing y points down.
  private at(v: Vector): [x: number, y: number] {
    const scale = HALF / this.range;
    return [v.x * scale, -v.y * scale];
  }

  show(seen: Seen, names: Record<Name, string>): void {
    this.draw("a", seen.a, names.a);
    this.draw("b", seen.b, names.b);
    this.angle(seen);
    this.project(seen);
  }

  private draw(name: Name, v: Vector, text: string): void {
    const { shaft, head, label, handle, grip, ring } = this.arrows[name];
    const [x, y] = this.at(v);
    const turn = Math.atan2(y, x);
    const [dx, dy] = [Math.cos(turn), Math.sin(turn)];
    set(shaft, { x1: 0, y1: 0, x2: x - 14 * dx, y2: y - 14 * dy });
    set(head, { transform: `translate(${x} ${y}) rotate(${turn / DEGREE})` });
    for (const circle of [grip, ring]) set(circle, { cx: x - 8 * dx, cy: y - 8 * dy });
    // A letter stands beyond the tip, a word above or below it; neither leaves the drawing.
    const half = 8 + 13 * (text.length - 1);
    const [left, top] = text.length === 1 ? [x + 26 * dx, y + 26 * dy + 9] : [x, dy > 0 ? y + 40 : y - 20];
    set(label, {
      x: clamp(left, half - HALF, HALF - half),
      y: clamp(top, 20 - HALF, HALF - 4),
      "text-anchor": "middle",
    });
    label.replaceChildren(text);
    const degrees = directionOf(v) / DEGREE;
    set(handle, {
      "aria-label": fill(this.words.handle, { name }),
      "aria-valuenow": degrees.toFixed(1),
      "aria-valuetext": fill(this.words.handle_value, { length: fixed(lengthOf(v), 2), angle: fixed(degrees, 1) }),
    });
  }

  private angle({ a, b, seen }: Seen): void {
    const [longA, longB] = [a, b].map((v) => Math.hypot(...this.at(v)));
    const radius = clamp(0.42 * Math.min(longA, longB), 16, 74);
    const from = directionOf(a);
    const sweep = a.x * b.y - a.y * b.x >= 0 ? 1 : -1;
    const point = (angle: number) => [radius * Math.cos(angle), -radius * Math.sin(angle)];
    const [x1, y1] = point(from);
    const [x2, y2] = point(from + sweep * seen.angle);
    set(this.wedge, { d: `M 0 0 L ${x1} ${y1} A ${radius} ${radius} 0 0 ${sweep > 0 ? 0 : 1} ${x2} ${y2} Z` });
    const middle = from + (sweep * seen.angle) / 2;
    const [x, y] = [(radius + 24) * Math.cos(middle), -(radius + 24) * Math.sin(middle) + 7];
    set(this.theta, { x, y, "text-anchor": "middle" });
    this.theta.textContent = seen.angle > 0.2 ? "θ" : "";
  }

  // The shadow of the one on the line of the other.
  private project({ a, b, onto, seen }: Seen): void {
    const [from, ground] = onto === "a" ? [b, a] : [a, b];
    const [gx, gy] = this.at(ground);
    const [ex, ey] = this.at(foot(from, ground));
    const [fx, fy] = this.at(from);
    const stretch = (2 * HALF) / Math.hypot(gx, gy);
    set(this.line, { x1: -gx * stretch, y1: -gy * stretch, x2: gx * stretch, y2: gy * stretch });
    set(this.fall, { x1: fx, y1: fy, x2: ex, y2: ey });
    set(this.shadow, { x1: 0, y1: 0, x2: ex, y2: ey, class: seen.cosine >= 0 ? "shadow" : "shadow behind" });
    const turn = Math.atan2(gy, gx);
    const [dx, dy] = [Math.cos(turn), Math.sin(turn)];
    const side = Math.sign((fx - ex) * -dy + (fy - ey) * dx) || 1; // on which side the tip stands
    const back = seen.cosine >= 0 ? -1 : 1;
    const [u, w] = [
      [back * dx * 14, back * dy * 14],
      [side * -dy * 14, side * dx * 14],
    ];
    const [high, wide] = [Math.hypot(fx - ex, fy - ey), Math.hypot(ex, ey)];
    this.corner.style.display = high > 24 && wide > 24 ? "" : "none";
    set(this.corner, {
      d: `M ${ex + u[0]} ${ey + u[1]} L ${ex + u[0] + w[0]} ${ey + u[1] + w[1]} L ${ex + w[0]} ${ey + w[1]}`,
    });
    // Its name lies across the line from the tip, beyond the numbers of an axis along it.
    set(this.shadowName, { x: ex / 2 + side * dy * 46, y: ey / 2 - side * dx * 46 + 6, "text-anchor": "middle" });
    this.shadowName.textContent = wide > 60 ? this.words.shadow : "";
  }
}

type Arrow = ReturnType<typeof drawArrow>;

function drawArrow(name: Name) {
  const shaft = svg("line", { class: "shaft" });
  const head = svg("path", { class: "head", d: "M 0 0 L -22 -10 L -17 0 L -22 10 Z" });
  const label = svg("text", { class: "name" }, name);
  const grip = svg("circle", { class: "grip", r: 21 });
  const ring = svg("circle", { class: "ring", r: 13 });
  const slider = {
    class: "handle",
    tabindex: "0",
    role: "slider",
    "aria-valuemin": "-180",
    "aria-valuemax": "180",
    "data-name": name,
  };
  const handle = svg("g", slider, grip, ring, head);
  const group = svg("g", { class: `arrow ${name}` }, shaft, handle, label);
  return { group, shaft, head, label, handle, grip, ring };
}
