// From what the page shows to a drawing of it: boxes, texts, drawings and bitmaps, from back to front.
// All of it happens between two frames, so that nobody sees what it changes and puts back.

import { svg } from "../../shared/dom.ts";
import { drawBitmap } from "./bitmap.ts";
import { drawBox, inside, polygon } from "./box.ts";
import { ink, metricsOf } from "./ink.ts";
import { drawInline, type Images } from "./inline.ts";
import { type Box, type Drawing, filled, Paper } from "./paper.ts";
import { standIns } from "./pseudo.ts";
import { type Cut, drawLine, drawText } from "./text.ts";
import { unrolled } from "./whole.ts";

/** What is for using a picture, not for seeing it. */
const CONTROLS =
  ".player, .handle, .live, .pin-button, .more, .order, .begin, .presets, .shade button, button.arrow, button[data-act], .enter, input, datalist, script, style, template";

interface Context {
  readonly paper: Paper;
  readonly images: Images;
  /** Texts that are left out. */
  readonly hints: ReadonlySet<string>;
  /** From CSS pixels of an element to those of the window, without its zoom. */
  readonly scale: number;
  readonly holds: Box;
  readonly cut: Cut;
}

/** hints: texts on how to use the picture, which are no part of it. */
export function draw(root: HTMLElement, images: Images, hints: ReadonlySet<string>): Drawing {
  const undo = [unrolled(root), standIns(root)];
  try {
    const box = root.getBoundingClientRect();
    const paper = new Paper(box);
    walk(root, { paper, images, hints, scale: 1, holds: box, cut: null });
    return paper.done();
  } finally {
    for (const each of undo.reverse()) each();
  }
}

function walk(element: Element, context: Context): void {
  if (element.matches(CONTROLS)) return;
  if (!element.childElementCount && context.hints.has(element.textContent ?? "")) return;
  const style = getComputedStyle(element);
  if (style.display === "none" || style.opacity === "0" || style.clipPath === "inset(50%)") return;
  if (element instanceof HTMLElement && turns(style)) {
    turned(element, style, context);
    return;
  }
  if (style.opacity === "1") paint(element, style, context);
  else context.paper.group({ opacity: style.opacity }, () => paint(element, style, context));
}

function turns({ transform, rotate }: CSSStyleDeclaration): boolean {
  if (rotate !== "none" && rotate !== "0deg") return true;
  if (transform === "none") return false;
  const { a, b, c, d } = new DOMMatrixReadOnly(transform);
  return Math.abs(b) > 1e-3 || Math.abs(c) > 1e-3 || a < 0 || d < 0;
}

/** What is turned is drawn as it is unturned, in a group that is turned. */
function turned(element: HTMLElement, style: CSSStyleDeclaration, context: Context): void {
  const { paper } = context;
  const scale = context.scale * zoomOf(element);
  const matrix = new DOMMatrix(style.transform === "none" ? "" : style.transform);
  const turn = style.rotate === "none" ? 0 : Number.parseFloat(style.rotate);
  const seen = new DOMMatrix().rotate(turn).multiply(matrix);
  const [originX, originY] = style.transformOrigin.split(" ").map((each) => Number.parseFloat(each) * scale);
  const changed = ["transform", "rotate", "transition"];
  const before = changed.map((name) => [name, element.style.getPropertyValue(name)]);
  paper.covers(element.getBoundingClientRect());
  for (const name of changed) element.style.setProperty(name, "none");
  const box = element.getBoundingClientRect();
  const [x, y] = paper.at(box.x + originX, box.y + originY);
  const { a, b, c, d, e, f } = seen;
  const numbers = [a, b, c, d, e * scale, f * scale].map((each) => Math.round(each * 1e5) / 1e5);
  const transform = `translate(${x} ${y}) matrix(${numbers.join(" ")}) translate(${-x} ${-y})`;
  paper.group({ transform }, () => walk(element, context));
  for (const [name, value] of before) element.style.setProperty(name, value);
}

/** The zoom of CSS that an element is shown at, its ancestors' included. */
function zoomOf(element: Element): number {
  return (element as Element & { currentCSSZoom?: number }).currentCSSZoom ?? 1;
}

function paint(element: Element, style: CSSStyleDeclaration, context: Context): void {
  const { paper, images } = context;
  const box = element.getBoundingClientRect();
  const seen = style.visibility !== "hidden";
  const own = style.transform === "none" ? 1 : new DOMMatrixReadOnly(style.transform).a || 1;
  const scaled = { ...context, scale: context.scale * own };
  const scale = scaled.scale * zoomOf(element);
  if (element instanceof SVGSVGElement) {
    if (seen) drawInline(paper, element, box, scale, images);
    return;
  }
  if (seen && style.display !== "contents") {
    const cutout = polygon(paper, style.clipPath, box);
    const draws = () => boxes(element, style, paper, box, scale);
    if (cutout) paper.clipped(cutout, draws);
    else draws();
  }
  if (element instanceof HTMLCanvasElement || element instanceof HTMLImageElement) {
    if (!seen) return;
    const pixelated = style.imageRendering === "pixelated";
    drawBitmap(paper, images.get(element) ?? element, content(style, box, scale), pixelated);
    return;
  }
  if (element instanceof HTMLSelectElement) {
    if (seen) chosen(element, style, paper, box, scale);
    return;
  }
  if (seen && style.display === "list-item") bullet(style, paper, box, scale);
  const holds = style.display === "contents" ? context.holds : box;
  const inner = { ...scaled, holds, cut: cutOf(element, style, box, context.cut, scale) };
  if (cuts(element, style)) paper.clipped(inside(paper, style, box, scale), () => children(element, style, inner));
  else children(element, style, inner);
}

/** An inline element that wraps has a box in every line. */
function boxes(element: Element, style: CSSStyleDeclaration, paper: Paper, box: Box, scale: number): void {
  const all = style.display === "inline" ? [...element.getClientRects()] : [box];
  for (const each of all) drawBox(paper, style, each, scale);
}

/** What is left of a box within border and padding. */
function content(style: CSSStyleDeclaration, box: Box, scale: number): Box {
  const size = (name: string) => (Number.parseFloat(style.getPropertyValue(name)) || 0) * scale;
  const at = (side: string) => size(`border-${side}-width`) + size(`padding-${side}`);
  const [left, top] = [at("left"), at("top")];
  return {
    x: box.x + left,
    y: box.y + top,
    width: box.width - left - at("right"),
    height: box.height - top - at("bottom"),
  };
}

function cuts(element: Element, { overflowX, overflowY, display }: CSSStyleDeclaration): boolean {
  if (display === "inline" || ![overflowX, overflowY].some((each) => each === "hidden" || each === "clip"))
    return false;
  return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
}

function cutOf(element: Element, style: CSSStyleDeclaration, box: Box, outer: Cut, scale: number): Cut {
  const short = style.textOverflow === "ellipsis" && element.scrollWidth > element.clientWidth;
  if (!short) return outer;
  const inner = content(style, box, scale);
  return Math.min(inner.x + inner.width, outer ?? Number.POSITIVE_INFINITY);
}

/** The children from back to front; what is positioned lies over what is not. */
function children(element: Element, style: CSSStyleDeclaration, context: Context): void {
  const scale = context.scale * zoomOf(element);
  const tree = element.shadowRoot ?? element;
  const layers: { node: Node; layer: number }[] = [];
  for (const node of tree.childNodes) {
    if (node instanceof Text) layers.push({ node, layer: 0 });
    if (node instanceof Element) layers.push({ node, layer: layerOf(getComputedStyle(node)) });
  }
  layers.sort((one, other) => one.layer - other.layer);
  for (const { node } of layers) {
    if (node instanceof Element) walk(node, context);
    else if (style.visibility !== "hidden")
      drawText(context.paper, node as Text, style, scale, context.holds, context.cut);
  }
}

function layerOf({ position, zIndex, transform, opacity }: CSSStyleDeclaration): number {
  const order = Number.parseInt(zIndex, 10);
  if (order) return order < 0 ? order : order + 1;
  return position !== "static" || transform !== "none" || opacity !== "1" ? 1 : 0;
}

function chosen(element: HTMLSelectElement, style: CSSStyleDeclaration, paper: Paper, box: Box, scale: number): void {
  const { ascent, descent } = metricsOf(style);
  const height = (ascent + descent) * Number.parseFloat(style.fontSize) * scale;
  const inner = content(style, box, scale);
  const place = { ...inner, y: box.y + (box.height - height) / 2, height };
  drawLine(paper, { text: element.selectedOptions[0]?.text ?? "", box: place }, style, scale, box);
}

/** The mark of an item of a list. */
function bullet(style: CSSStyleDeclaration, paper: Paper, box: Box, scale: number): void {
  if (style.listStyleType !== "disc") return;
  const size = Number.parseFloat(style.fontSize) * scale;
  const line = Number.parseFloat(style.lineHeight) * scale || 1.2 * size;
  const inner = content(style, box, scale);
  const [x, y] = paper.at(inner.x - 0.85 * size, inner.y + line / 2);
  paper.covers({ x: inner.x - 1.1 * size, y: inner.y, width: size, height: line });
  paper.add(svg("circle", { cx: x, cy: y, r: Math.round(size * 17) / 100, ...filled(ink(style.color)) }));
}
