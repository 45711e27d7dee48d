// What is drawn on: groups, clips and definitions, and how far it reaches.

import { set, svg } from "../../shared/dom.ts";
import type { Ink } from "./ink.ts";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export class Paper {
  readonly #definitions = svg("defs");
  readonly #top = svg("g");
  #origin: { readonly x: number; readonly y: number };
  #group: SVGGElement = this.#top;
  #count = 0;
  #left = Number.POSITIVE_INFINITY;
  #upper = Number.POSITIVE_INFINITY;
  #right = Number.NEGATIVE_INFINITY;
  #lower = Number.NEGATIVE_INFINITY;
  /** Inside of what is turned, boxes are not where they seem. */
  #turned = 0;

  /** origin: the corner of the picture, in the window. */
  constructor(origin: { readonly x: number; readonly y: number }) {
    this.#origin = origin;
  }

  /** A place of the window. */
  at(x: number, y: number): [x: number, y: number] {
    return [round(x - this.#origin.x), round(y - this.#origin.y)];
  }

  add(element: SVGElement): void {
    this.#group.append(element);
  }

  /** What `draw` draws, in a group with these attributes. */
  group(attributes: Record<string, string | number>, draw: () => void): void {
    const outer = this.#group;
    const group = svg("g", attributes);
    this.#group = group;
    if (attributes.transform) this.#turned += 1;
    draw();
    if (attributes.transform) this.#turned -= 1;
    this.#group = outer;
    if (group.childNodes.length) outer.append(group);
  }

  /** What `draw` draws, into `group`, in coordinates of its own. */
  apart(group: SVGGElement, draw: () => void): void {
    const outer = this.#group;
    const origin = this.#origin;
    this.#group = group;
    this.#origin = { x: 0, y: 0 };
    this.#turned += 1;
    draw();
    this.#turned -= 1;
    this.#origin = origin;
    this.#group = outer;
  }

  /** What `draw` draws, within `shape`. */
  clipped(shape: SVGElement, draw: () => void): void {
    const id = this.define(svg("clipPath", {}, shape));
    this.group({ "clip-path": `url(#${id})` }, draw);
  }

  /** Keeps a definition; the name to refer to it by. */
  define(element: SVGElement): string {
    this.#count += 1;
    const id = `drawn-${this.#count}`;
    element.setAttribute("id", id);
    this.#definitions.append(element);
    return id;
  }

  /** A box of the window is part of the picture. */
  covers({ x, y, width, height }: Box): void {
    if (this.#turned || width <= 0 || height <= 0) return;
    this.#left = Math.min(this.#left, x);
    this.#upper = Math.min(this.#upper, y);
    this.#right = Math.max(this.#right, x + width);
    this.#lower = Math.max(this.#lower, y + height);
  }

  /** All that was drawn, moved so that its corner is 0, 0. Throws where nothing was. */
  done(): Drawing {
    if (!(this.#right > this.#left)) throw new Error("there is nothing to draw");
    const [x, y] = this.at(this.#left, this.#upper);
    set(this.#top, { transform: `translate(${-x} ${-y})` });
    return {
      element: svg("g", {}, this.#definitions, this.#top),
      width: round(this.#right - this.#left),
      height: round(this.#lower - this.#upper),
    };
  }
}

export interface Drawing {
  readonly element: SVGGElement;
  readonly width: number;
  readonly height: number;
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The attributes of a filled shape. */
export function filled({ colour, opacity }: Ink): Record<string, string | number> {
  return opacity < 1 ? { fill: colour, "fill-opacity": round(opacity) } : { fill: colour };
}

/** The attributes of a line. */
export function lined({ colour, opacity }: Ink, width: number, style = "solid"): Record<string, string | number> {
  const line: Record<string, string | number> = { fill: "none", stroke: colour, "stroke-width": round(width) };
  if (opacity < 1) line["stroke-opacity"] = round(opacity);
  if (style === "dashed") line["stroke-dasharray"] = `${round(2.2 * width)} ${round(1.6 * width)}`;
  if (style === "dotted") line["stroke-dasharray"] = `${round(width)} ${round(width)}`;
  return line;
}
