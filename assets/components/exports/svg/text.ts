// Text as text: a line of it one element, where the page shows it.

import { svg } from "../../shared/dom.ts";
import { fontFamily, ink, measuring, metricsOf } from "./ink.ts";
import { type Box, filled, type Paper, round } from "./paper.ts";

export interface Line {
  readonly text: string;
  readonly box: Box;
}

/** Where a text has to end that its element is too narrow for, in the window. */
export type Cut = number | null;

const ELLIPSIS = "…";
const LETTERS = "Segmenter" in Intl ? new Intl.Segmenter(undefined, { granularity: "grapheme" }) : null;

function letters(text: string): { letter: string; at: number }[] {
  if (LETTERS) return Array.from(LETTERS.segment(text), ({ segment, index }) => ({ letter: segment, at: index }));
  let at = 0;
  return [...text].map((letter) => {
    at += letter.length;
    return { letter, at: at - letter.length };
  });
}

/** The lines of a text node, without the blanks around them. */
export function linesOf(node: Text, kept: boolean): Line[] {
  const text = node.data;
  const range = document.createRange();
  const from = kept ? 0 : text.search(/\S/);
  if (from < 0) return [];
  const to = kept ? text.length : text.trimEnd().length;
  range.setStart(node, from);
  range.setEnd(node, to);
  const all = [...range.getClientRects()].filter((rect) => rect.width > 0);
  if (!all.length) return [];
  const plain = (part: string) => (kept ? part : part.replace(/\s+/g, " "));
  if (all.every((rect) => Math.abs(rect.top - all[0].top) < rect.height / 2)) {
    return [{ text: plain(text.slice(from, to)), box: around(all) }];
  }
  const lines: { text: string; boxes: DOMRect[] }[] = [];
  for (const { letter, at } of letters(text.slice(from, to))) {
    range.setStart(node, from + at);
    range.setEnd(node, from + at + letter.length);
    const [rect] = [...range.getClientRects()].slice(-1);
    const last = lines.at(-1);
    if (!rect || (rect.width === 0 && !last)) continue;
    const first = last?.boxes[0];
    if (last && first && (rect.width === 0 || Math.abs(rect.top - first.top) < rect.height / 2)) {
      last.text += letter;
      if (rect.width > 0) last.boxes.push(rect);
    } else if (kept || letter.trim()) lines.push({ text: letter, boxes: [rect] });
  }
  return lines.map((line) => ({ text: kept ? line.text : plain(line.text).trim(), box: around(line.boxes) }));
}

function around(rects: DOMRect[]): Box {
  const [x, y] = [Math.min(...rects.map((each) => each.left)), Math.min(...rects.map((each) => each.top))];
  const right = Math.max(...rects.map((each) => each.right));
  return { x, y, width: right - x, height: Math.max(...rects.map((each) => each.bottom)) - y };
}

/** holds: the box of the element that the text stands in; it stays in its middle, whatever font is there. */
export function drawText(
  paper: Paper,
  node: Text,
  style: CSSStyleDeclaration,
  scale: number,
  holds: Box,
  cut: Cut,
): void {
  if (ink(style.color).opacity === 0 || !node.data.trim()) return;
  const kept = style.whiteSpaceCollapse === "preserve" || style.whiteSpace.startsWith("pre");
  for (const line of linesOf(node, kept)) {
    const shown = cut === null ? line : shortened(line, cut, style, scale);
    if (shown) drawLine(paper, shown, style, scale, holds);
  }
}

export function drawLine(paper: Paper, line: Line, style: CSSStyleDeclaration, scale: number, holds: Box): void {
  const { box } = line;
  const { ascent, descent } = metricsOf(style);
  const [left, top] = paper.at(box.x, box.y);
  const anchor = anchorOf(box, holds, style);
  const x = left + { start: 0, middle: box.width / 2, end: box.width }[anchor];
  const size = Number.parseFloat(style.fontSize) * scale;
  const element = svg("text", {
    x: round(x),
    y: round(top + (box.height * ascent) / (ascent + descent)),
    "text-anchor": anchor === "start" ? null : anchor,
    ...fontOf(style, size),
    ...filled(ink(style.color)),
  });
  element.textContent = transformed(line.text, style.textTransform);
  if (/^\s|\s$|\s\s/.test(line.text)) element.setAttribute("xml:space", "preserve");
  const lines = style.textDecorationLine;
  if (lines && lines !== "none") element.setAttribute("text-decoration", lines);
  paper.add(element);
  paper.covers(box);
}

/** The attributes of a font, as the page has it. */
export function fontOf(style: CSSStyleDeclaration, size: number): Record<string, string | number | null> {
  const spacing = Number.parseFloat(style.letterSpacing);
  return {
    "font-family": fontFamily(style.fontFamily),
    "font-size": round(size),
    "font-weight": style.fontWeight === "400" ? null : style.fontWeight,
    "font-style": style.fontStyle === "normal" ? null : style.fontStyle,
    "letter-spacing": spacing ? round((spacing * size) / Number.parseFloat(style.fontSize)) : null,
    style: style.fontVariantNumeric === "normal" ? null : `font-variant-numeric: ${style.fontVariantNumeric}`,
  };
}

/** Where a text is held, so that another font moves it least. */
function anchorOf(box: Box, holds: Box, { textAlign }: CSSStyleDeclaration): "start" | "middle" | "end" {
  if (textAlign === "right" || textAlign === "end") return "end";
  const off = box.x + box.width / 2 - holds.x - holds.width / 2;
  if (textAlign === "center" || (Math.abs(off) < 1 && box.width < holds.width + 1)) return "middle";
  return holds.x + holds.width - box.x - box.width < 1 && box.x - holds.x > 2 ? "end" : "start";
}

function transformed(text: string, how: string): string {
  if (how === "uppercase") return text.toUpperCase();
  return how === "lowercase" ? text.toLowerCase() : text;
}

/** The line up to `cut`, with an ellipsis where it is longer; null where none of it is left. */
function shortened(line: Line, cut: number, style: CSSStyleDeclaration, scale: number): Line | null {
  const { box, text } = line;
  if (box.x + box.width <= cut + 1) return line;
  const pen = measuring();
  pen.font = `${style.fontStyle} ${style.fontWeight} ${Number.parseFloat(style.fontSize) * scale}px ${style.fontFamily}`;
  const short = fitted(text, cut - box.x, (each) => pen.measureText(each).width);
  return short ? { text: short, box: { ...box, width: cut - box.x } } : null;
}

/** As much of a text as fits with an ellipsis; "" where not even that does. */
export function fitted(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  const all = letters(text).map(({ letter }) => letter);
  while (all.length && measure(all.join("").trimEnd() + ELLIPSIS) > width) all.pop();
  return all.length ? all.join("").trimEnd() + ELLIPSIS : "";
}

/** A text in lines of a width, broken at its spaces, and within a word that is wider; the last one cut. */
export function wrapped(text: string, width: number, most: number, measure: (text: string) => number): string[] {
  const words = text.trim().split(/\s+/).filter(Boolean);
  const lines: string[] = [];
  while (words.length && lines.length < most) {
    if (lines.length === most - 1) {
      lines.push(fitted(words.join(" "), width, measure));
      break;
    }
    let line = words.shift() ?? "";
    while (words.length && measure(`${line} ${words[0]}`) <= width) line += ` ${words.shift()}`;
    if (measure(line) > width) {
      const all = letters(line).map(({ letter }) => letter);
      let count = all.length;
      while (count > 1 && measure(all.slice(0, count).join("")) > width) count -= 1;
      words.unshift(all.slice(count).join(""));
      line = all.slice(0, count).join("");
    }
    lines.push(line);
  }
  return lines.filter(Boolean);
}
