// A drawing that is SVG already: copied with what its style sheets say, which the file does not have.

import { set, svg } from "../../shared/dom.ts";
import { drawBitmap } from "./bitmap.ts";
import { fontFamily, ink, metricsOf } from "./ink.ts";
import { type Box, filled, type Paper, round } from "./paper.ts";
import { fontOf } from "./text.ts";

/** Images of drawings, decoded. */
export type Images = ReadonlyMap<Element, HTMLImageElement>;

/** What is no part of a picture: what catches the pointer, and what lies under it. */
const LEFT_OUT =
  "foreignObject, script, style, title, desc, animate, animateTransform, .hoverlayer, .draglayer, .shapelayer-drag";
const DEFINED = "defs, clipPath, linearGradient, radialGradient, pattern, marker, mask, symbol";
/** Presentation attributes of shapes, with what holds where they are not given. */
const SHAPES: [name: string, usual: string][] = [
  ["fill-rule", "nonzero"],
  ["clip-rule", "nonzero"],
  ["stroke-dasharray", "none"],
  ["stroke-dashoffset", "0px"],
  ["stroke-linecap", "butt"],
  ["stroke-linejoin", "miter"],
  ["shape-rendering", "auto"],
  ["marker-start", "none"],
  ["marker-mid", "none"],
  ["marker-end", "none"],
];
const GROUPS: [name: string, usual: string][] = [
  ["opacity", "1"],
  ["clip-path", "none"],
  ["mask", "none"],
];
/** Attributes of geometry, and those that say what is said of it. */
const KEPT =
  /^(x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|d|points|dx|dy|transform|offset|viewBox|preserveAspectRatio|href|xlink:href|id|gradientUnits|gradientTransform|spreadMethod|clipPathUnits|patternUnits|patternTransform|refX|refY|markerWidth|markerHeight|markerUnits|orient|fx|fy|rotate|textLength|lengthAdjust|xml:space)$/;

export function drawInline(paper: Paper, element: SVGSVGElement, box: Box, scale: number, images: Images): void {
  if (box.width <= 0 || box.height <= 0) return;
  const [x, y] = paper.at(box.x, box.y);
  const { across, down, left, top } = viewOf(element, box, scale);
  const transform = `translate(${round(x + left)} ${round(y + top)}) scale(${four(across)} ${four(down)})`;
  reach(paper, element, box, { across, down, left, top });
  const draws = () =>
    paper.group({ transform, ...opacityOf(element) }, () => {
      for (const child of element.children) {
        const copied = copy(paper, child, images);
        if (copied) paper.add(copied);
      }
    });
  if (getComputedStyle(element).overflow === "visible") draws();
  else paper.clipped(svg("rect", { x, y, width: round(box.width), height: round(box.height) }), draws);
}

function opacityOf(element: Element): Record<string, string> {
  const { opacity } = getComputedStyle(element);
  return opacity === "1" ? {} : { opacity };
}

interface View {
  readonly across: number;
  readonly down: number;
  readonly left: number;
  readonly top: number;
}

/** From the units of a drawing to its box on the page. */
function viewOf(element: SVGSVGElement, box: Box, scale: number): View {
  const view = element.viewBox.baseVal;
  if (!view || !(view.width > 0)) return { across: scale, down: scale, left: 0, top: 0 };
  let [across, down] = [box.width / view.width, box.height / view.height];
  const fit = element.getAttribute("preserveAspectRatio") ?? "xMidYMid meet";
  if (!fit.startsWith("none")) across = down = fit.includes("slice") ? Math.max(across, down) : Math.min(across, down);
  const share = (name: string) => (fit.includes(`${name}Min`) ? 0 : fit.includes(`${name}Max`) ? 1 : 0.5);
  return {
    across,
    down,
    left: (box.width - view.width * across) * share("x") - view.x * across,
    top: (box.height - view.height * down) * share("Y") - view.y * down,
  };
}

/** What a drawing shows beyond its box belongs to the picture, where it is not cut off. */
function reach(paper: Paper, element: SVGSVGElement, box: Box, { across, down, left, top }: View): void {
  paper.covers(box);
  if (getComputedStyle(element).overflow !== "visible") return;
  const { x, y, width, height } = element.getBBox();
  if (width * across > 4 * box.width || height * down > 4 * box.height) return;
  paper.covers({
    x: box.x + left + x * across,
    y: box.y + top + y * down,
    width: width * across,
    height: height * down,
  });
}

function copy(paper: Paper, source: Element, images: Images): SVGElement | null {
  if (!(source instanceof SVGElement) || source.matches(LEFT_OUT)) return null;
  const style = getComputedStyle(source);
  const defines = source.matches(DEFINED);
  if (!defines && !source.closest(DEFINED) && (style.display === "none" || style.opacity === "0")) return null;
  if (source instanceof SVGImageElement) return image(paper, source, style, images);
  if (source instanceof SVGTextElement) return text(source, style);
  const made = svg(source.tagName as "g");
  for (const { name, value } of source.attributes) if (KEPT.test(name)) made.setAttribute(name, value);
  if (!defines) place(made, source, style);
  if (source instanceof SVGGeometryElement || source.tagName === "use") {
    if (style.visibility === "hidden" || !paint(made, style, source)) return null;
  }
  if (source.tagName === "stop") {
    const { colour, opacity } = ink(style.stopColor);
    set(made, { "stop-color": colour, "stop-opacity": round(opacity * Number(style.stopOpacity)) });
  }
  for (const child of source.children) {
    const copied = copy(paper, child, images);
    if (copied) made.append(copied);
  }
  const empty = !made.childNodes.length && ["g", "svg", "a"].includes(source.tagName);
  return empty ? null : made;
}

/** Where it stands, how opaque it is, and what it is cut by. */
function place(made: SVGElement, source: SVGElement, style: CSSStyleDeclaration): void {
  given(made, style, GROUPS);
  const { transform } = style;
  if (source.hasAttribute("transform") || !transform || transform === "none") return;
  const [x, y] = style.transformOrigin.split(" ").map((each) => Number.parseFloat(each));
  const of =
    style.transformBox === "fill-box" && source instanceof SVGGraphicsElement ? source.getBBox() : { x: 0, y: 0 };
  const [left, top] = [round(x + of.x), round(y + of.y)];
  set(made, { transform: `translate(${left} ${top}) ${transform} translate(${-left} ${-top})` });
}

function given(made: SVGElement, style: CSSStyleDeclaration, names: [name: string, usual: string][]): void {
  for (const [name, usual] of names) {
    const value = style.getPropertyValue(name);
    if (value && value !== usual) made.setAttribute(name, within(value));
  }
}

/** url("http://…#name") as url(#name): it is in the file. */
function within(value: string): string {
  return value.replace(/url\(["']?[^"')]*#([^"')]+)["']?\)/g, "url(#$1)").replace(/(\d)px/g, "$1");
}

/** Fills and strokes a shape; false where nothing of it is seen. */
function paint(made: SVGElement, style: CSSStyleDeclaration, source: Element): boolean {
  const fill = painted(style.fill, style.fillOpacity);
  const stroke = painted(style.stroke, style.strokeOpacity);
  const width = Number.parseFloat(style.strokeWidth);
  const line = Boolean(stroke && width > 0);
  if (!fill && !line && !source.closest(DEFINED) && style.markerEnd === "none") return false;
  set(made, { fill: fill?.colour ?? "none", "fill-opacity": share(fill) });
  if (line) set(made, { stroke: stroke?.colour, "stroke-width": width, "stroke-opacity": share(stroke) });
  given(made, style, SHAPES);
  return true;
}

interface Painted {
  readonly colour: string;
  readonly opacity: number;
}

/** A fill or a stroke; null where there is none. */
function painted(value: string, opacity: string): Painted | null {
  if (value.startsWith("url(")) return { colour: within(value).split(" ")[0], opacity: Number(opacity) };
  const found = ink(value);
  return found.opacity > 0 && Number(opacity) > 0
    ? { colour: found.colour, opacity: found.opacity * Number(opacity) }
    : null;
}

function share(paint: Painted | null): number | null {
  return paint && paint.opacity < 1 ? round(paint.opacity) : null;
}

/** A text with its parts. A halo is a text of its own under it: not every program draws one. */
function text(source: SVGTextElement, style: CSSStyleDeclaration): SVGElement | null {
  if (style.visibility === "hidden" || !source.textContent?.trim()) return null;
  const made = svg("text", { ...fontOf(style, Number.parseFloat(style.fontSize)) });
  for (const { name, value } of source.attributes) if (KEPT.test(name)) made.setAttribute(name, value);
  place(made, source, style);
  set(made, { "text-anchor": style.textAnchor === "start" ? null : style.textAnchor });
  if (style.whiteSpaceCollapse === "preserve") set(made, { "xml:space": "preserve" });
  lower(made, source, style);
  for (const child of source.childNodes) spans(made, child, style);
  const fill = painted(style.fill, style.fillOpacity);
  const halo = painted(style.stroke, style.strokeOpacity);
  const width = Number.parseFloat(style.strokeWidth);
  if (!halo || !(width > 0)) {
    if (!fill) return null;
    set(made, filled(fill));
    return made;
  }
  const under = made.cloneNode(true) as SVGElement;
  for (const each of [under, ...under.querySelectorAll("tspan")]) each.removeAttribute("fill");
  const line = {
    stroke: halo.colour,
    "stroke-opacity": share(halo),
    "stroke-width": width,
    "stroke-linejoin": "round",
  };
  set(under, { ...line, fill: halo.colour, "aria-hidden": "true" });
  set(made, fill ? filled(fill) : { fill: "none" });
  return svg("g", {}, under, made);
}

/** dominant-baseline as a distance: not every program knows it. */
function lower(made: SVGElement, source: Element, style: CSSStyleDeclaration): void {
  const { ascent, descent } = metricsOf(style);
  const down = {
    middle: 0.26,
    central: (ascent - descent) / 2,
    hanging: 0.8 * ascent,
    "text-before-edge": ascent,
    "text-after-edge": -descent,
  }[style.dominantBaseline];
  if (!down) return;
  const size = Number.parseFloat(style.fontSize);
  for (const each of [made, ...(source.querySelector("tspan[y]") ? made.querySelectorAll("tspan[y]") : [])]) {
    each.setAttribute("y", String(round(Number(each.getAttribute("y") ?? 0) + down * size)));
  }
}

function spans(into: SVGElement, node: Node, outer: CSSStyleDeclaration): void {
  if (node instanceof Text) {
    into.append(node.data);
    return;
  }
  if (!(node instanceof SVGElement) || node.matches("title, desc")) return;
  const style = getComputedStyle(node);
  const made = svg("tspan");
  for (const { name, value } of node.attributes) if (KEPT.test(name) && name !== "href") made.setAttribute(name, value);
  const differs = (name: keyof CSSStyleDeclaration) => style[name] !== outer[name];
  if (differs("fill")) set(made, { fill: ink(style.fill).colour });
  if (differs("fontSize")) set(made, { "font-size": Number.parseFloat(style.fontSize) });
  if (differs("fontWeight")) set(made, { "font-weight": style.fontWeight });
  if (differs("fontStyle")) set(made, { "font-style": style.fontStyle });
  if (differs("fontFamily")) set(made, { "font-family": fontFamily(style.fontFamily) });
  down(made, Number.parseFloat(style.fontSize));
  for (const child of node.childNodes) spans(made, child, style);
  into.append(made);
}

/** dy in pixels; in a line of its own as part of its y, as not every program goes down by dy there. */
function down(made: SVGElement, size: number): void {
  const dy = made.getAttribute("dy");
  if (dy === null) return;
  const pixels = Number.parseFloat(dy) * (dy.endsWith("em") ? size : 1);
  if (made.hasAttribute("x") && made.hasAttribute("y")) {
    set(made, { y: round(Number(made.getAttribute("y")) + pixels) });
    made.removeAttribute("dy");
  } else set(made, { dy: round(pixels) });
}

function image(paper: Paper, source: SVGImageElement, style: CSSStyleDeclaration, images: Images): SVGElement | null {
  const decoded = images.get(source);
  if (!decoded) return null;
  const [x, y, width, height] = [source.x, source.y, source.width, source.height].map((each) => each.baseVal.value);
  const made = svg("g");
  place(made, source, style);
  if (source.hasAttribute("transform")) set(made, { transform: source.getAttribute("transform") });
  const pixelated = style.imageRendering === "pixelated" || style.imageRendering.includes("crisp");
  paper.apart(made, () => drawBitmap(paper, decoded, { x, y, width, height }, pixelated));
  return made;
}

function four(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
