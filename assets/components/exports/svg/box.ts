// A box of CSS: its shadows, ground, border and outline.

import { svg } from "../../shared/dom.ts";
import { ground } from "./ground.ts";
import { ink } from "./ink.ts";
import { type Box, filled, lined, type Paper, round } from "./paper.ts";

const SIDES = ["top", "right", "bottom", "left"] as const;
type Side = (typeof SIDES)[number];
type Corners = [topLeft: number, topRight: number, bottomRight: number, bottomLeft: number];

interface Edge {
  readonly width: number;
  readonly style: string;
  readonly colour: string;
}

export function drawBox(paper: Paper, style: CSSStyleDeclaration, box: Box, scale: number): void {
  if (box.width <= 0 && box.height <= 0) return;
  const corners = cornersOf(style, box, scale);
  shadows(paper, style, box, corners, scale, false);
  ground(paper, style, box, (grown) => shape(paper, box, corners, grown), scale);
  shadows(paper, style, box, corners, scale, true);
  borders(paper, style, box, corners, scale);
  outline(paper, style, box, corners, scale);
}

/** The inside of a box, which what overflows is cut to. */
export function inside(paper: Paper, style: CSSStyleDeclaration, box: Box, scale: number): SVGElement {
  const [top, right, bottom, left] = SIDES.map((side) => edge(style, side, scale).width);
  const inner = {
    x: box.x + left,
    y: box.y + top,
    width: box.width - left - right,
    height: box.height - top - bottom,
  };
  const corners = cornersOf(style, box, scale).map((each) => Math.max(0, each - Math.max(top, left))) as Corners;
  return shape(paper, inner, corners);
}

/** clip-path: polygon() in percent of the box; null for any other. */
export function polygon(paper: Paper, clip: string, box: Box): SVGElement | null {
  const inner = /^polygon\((.+)\)$/.exec(clip)?.[1];
  if (!inner) return null;
  const points = inner.split(",").map((pair) => {
    const [x, y] = pair.trim().split(/\s+/);
    return paper.at(box.x + share(x, box.width), box.y + share(y, box.height)).join(",");
  });
  return svg("polygon", { points: points.join(" ") });
}

function share(value: string, whole: number): number {
  return value.endsWith("%") ? (Number.parseFloat(value) / 100) * whole : Number.parseFloat(value);
}

function edge(style: CSSStyleDeclaration, side: Side, scale: number): Edge {
  const kind = style.getPropertyValue(`border-${side}-style`);
  const width = kind === "none" ? 0 : Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) * scale;
  return { width: width || 0, style: kind, colour: style.getPropertyValue(`border-${side}-color`) };
}

function cornersOf(style: CSSStyleDeclaration, box: Box, scale: number): Corners {
  const all = [
    style.borderTopLeftRadius,
    style.borderTopRightRadius,
    style.borderBottomRightRadius,
    style.borderBottomLeftRadius,
  ].map((each) => {
    const [first] = each.split(" ");
    return first.endsWith("%") ? share(first, box.width) : (Number.parseFloat(first) || 0) * scale;
  });
  const most = Math.min(box.width, box.height) / 2;
  return all.map((each) => Math.min(each, most)) as Corners;
}

/** A box with its corners, grown on every side. */
function shape(paper: Paper, box: Box, corners: Corners, grown = 0): SVGElement {
  const [x, y] = paper.at(box.x - grown, box.y - grown);
  const width = Math.max(0, round(box.width + 2 * grown));
  const height = Math.max(0, round(box.height + 2 * grown));
  const radii = corners.map((each) => (each > 0 ? Math.max(0, round(each + grown)) : 0)) as Corners;
  if (radii.every((each) => each === radii[0])) {
    return svg("rect", { x, y, width, height, rx: radii[0] || null });
  }
  return svg("path", { d: rounded(x, y, width, height, radii) });
}

/** The path of a box whose corners differ. */
export function rounded(x: number, y: number, width: number, height: number, [a, b, c, d]: Corners): string {
  const arc = (radius: number, dx: number, dy: number) => (radius ? `a${radius} ${radius} 0 0 1 ${dx} ${dy}` : "");
  return [
    `M${round(x + a)} ${y}H${round(x + width - b)}`,
    arc(b, b, b),
    `V${round(y + height - c)}`,
    arc(c, -c, c),
    `H${round(x + d)}`,
    arc(d, -d, -d),
    `V${round(y + a)}`,
    arc(a, a, -a),
    "z",
  ].join("");
}

function borders(paper: Paper, style: CSSStyleDeclaration, box: Box, corners: Corners, scale: number): void {
  const edges = SIDES.map((side) => edge(style, side, scale));
  const [first] = edges;
  const seen = edges.filter((each) => each.width > 0 && ink(each.colour).opacity > 0);
  if (!seen.length) return;
  paper.covers(box);
  const same = edges.every(
    (each) => each.width === first.width && each.style === first.style && each.colour === first.colour,
  );
  if (same) {
    const line = shape(paper, box, corners, -first.width / 2);
    put(paper, line, lined(ink(first.colour), first.width, first.style));
    return;
  }
  const [top, right, bottom, left] = edges.map((each) => each.width);
  const [x, y] = [box.x, box.y];
  const [outerRight, outerLower] = [x + box.width, y + box.height];
  const inner = [
    [x + left, y + top],
    [outerRight - right, y + top],
    [outerRight - right, outerLower - bottom],
    [x + left, outerLower - bottom],
  ];
  const outer = [
    [x, y],
    [outerRight, y],
    [outerRight, outerLower],
    [x, outerLower],
  ];
  edges.forEach((each, n) => {
    const colour = ink(each.colour);
    if (!each.width || !colour.opacity) return;
    const next = (n + 1) % 4;
    if (["dashed", "dotted"].includes(each.style)) {
      const middle = (from: number) => [0, 1].map((axis) => (outer[from][axis] + inner[from][axis]) / 2);
      const [[x1, y1], [x2, y2]] = [middle(n), middle(next)].map(([px, py]) => paper.at(px, py));
      put(paper, svg("line", { x1, y1, x2, y2 }), lined(colour, each.width, each.style));
      return;
    }
    const points = [outer[n], outer[next], inner[next], inner[n]].map(([px, py]) => paper.at(px, py).join(","));
    put(paper, svg("polygon", { points: points.join(" ") }), filled(colour));
  });
}

function outline(paper: Paper, style: CSSStyleDeclaration, box: Box, corners: Corners, scale: number): void {
  const colour = ink(style.outlineColor);
  const width = Number.parseFloat(style.outlineWidth) * scale;
  if (style.outlineStyle === "none" || !width || !colour.opacity) return;
  const off = Number.parseFloat(style.outlineOffset) * scale + width / 2;
  put(paper, shape(paper, box, corners, off), lined(colour, width, style.outlineStyle));
}

interface Shadow {
  readonly colour: string;
  readonly x: number;
  readonly y: number;
  readonly blur: number;
  readonly spread: number;
  readonly inset: boolean;
}

/** The shadows of a computed box-shadow, the uppermost first. */
export function shadowsOf(value: string): Shadow[] {
  if (!value || value === "none") return [];
  return value.split(/,(?![^(]*\))/).map((each) => {
    const [x = 0, y = 0, blur = 0, spread = 0] = [...each.matchAll(/(-?[\d.]+)px/g)].map((found) => Number(found[1]));
    const colour = each
      .replace(/(-?[\d.]+)px/g, "")
      .replace("inset", "")
      .trim();
    return { colour, x, y, blur, spread, inset: each.includes("inset") };
  });
}

// Soft ones are left out: they are the page's depth, no part of what the picture says.
function shadows(
  paper: Paper,
  style: CSSStyleDeclaration,
  box: Box,
  corners: Corners,
  scale: number,
  inset: boolean,
): void {
  for (const shadow of shadowsOf(style.boxShadow).reverse()) {
    const colour = ink(shadow.colour);
    if (shadow.inset !== inset || shadow.blur || !colour.opacity) continue;
    const spread = shadow.spread * scale;
    if (shadow.x || shadow.y) {
      const { width, height } = box;
      const moved = { x: box.x + shadow.x * scale, y: box.y + shadow.y * scale, width, height };
      put(paper, shape(paper, moved, corners, spread), filled(colour));
    } else if (spread) {
      const ring = shape(paper, box, corners, (inset ? -spread : spread) / 2);
      put(paper, ring, lined(colour, spread));
    }
  }
}

function put(paper: Paper, element: SVGElement, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  paper.add(element);
}
