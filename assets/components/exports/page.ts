// A drawing with what stands around it, as one SVG: in its own size, or on a slide of 16:9.

import { set, svg } from "../shared/dom.ts";
import type { Captions } from "./captions.ts";
import { fontFamily, measuring } from "./svg/ink.ts";
import { type Drawing, round } from "./svg/paper.ts";
import { wrapped } from "./svg/text.ts";

export interface Look {
  readonly ground: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  /** As CSS lists them. */
  readonly family: string;
}

/** A slide, in CSS pixels. */
export const SLIDE = { width: 1920, height: 1080 };
/** How much a drawing is enlarged at most to fill a slide. */
const LARGEST = 2.6;
/** Of a file of its own, and the narrowest that its captions are legible on. */
const EDGE = 28;
const NARROWEST = 560;

/** Type sizes where the page's is 1: on a slide all of it is larger. */
const SIZES = { title: 24, question: 17, sentence: 17, foot: 13 };
const ON_SLIDE = 1.75;

interface Line {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
}

/** How a text is written in the width there is. */
function lines(
  text: string,
  size: number,
  width: number,
  most: number,
  bold: boolean,
  look: Look,
  colour: string,
): Line[] {
  const pen = measuring();
  pen.font = `${bold ? 700 : 400} ${size}px ${look.family}`;
  return wrapped(text, width, most, (each) => pen.measureText(each).width).map((each) => ({
    text: each,
    size,
    bold,
    colour,
  }));
}

const HEIGHT = 1.36;

/** The page of a drawing, in its own size. */
export function pageOf(drawing: Drawing, captions: Captions, look: Look): SVGSVGElement {
  const width = Math.max(NARROWEST, Math.ceil(drawing.width)) + 2 * EDGE;
  return composed(drawing, captions, look, { width, height: null, edge: EDGE, type: 1 });
}

/** The same on a slide. */
export function slideOf(drawing: Drawing, captions: Captions, look: Look): SVGSVGElement {
  return composed(drawing, captions, look, { ...SLIDE, edge: 56, type: ON_SLIDE });
}

interface Room {
  readonly width: number;
  /** null: as high as it needs. */
  readonly height: number | null;
  readonly edge: number;
  readonly type: number;
}

function composed(drawing: Drawing, captions: Captions, look: Look, room: Room): SVGSVGElement {
  const { width, edge, type } = room;
  const inner = width - 2 * edge;
  const { title, question, sentence } = captions;
  const head = [
    ...lines(title, SIZES.title * type, inner, 2, true, look, look.ink),
    ...lines(question, SIZES.question * type, inner, 2, false, look, look.muted),
    ...lines(sentence, SIZES.sentence * type, inner, 2, false, look, look.ink),
  ];
  const foot = footOf(captions, look, inner, SIZES.foot * type);
  const above = edge + head.reduce((sum, each) => sum + each.size * HEIGHT, 0) + 14 * type;
  const below = foot.rows * SIZES.foot * type * HEIGHT + 16 * type + edge * 0.7;
  const free = room.height === null ? drawing.height : room.height - above - below;
  const scale = room.height === null ? 1 : Math.min(LARGEST, inner / drawing.width, free / drawing.height);
  const height = Math.ceil(room.height ?? above + drawing.height + below);
  const page = svg("svg", { width, height, viewBox: `0 0 ${width} ${height}`, xmlns: "http://www.w3.org/2000/svg" });
  page.append(
    svg("title", {}, title),
    svg("desc", {}, [question, sentence, captions.model, captions.credit].filter(Boolean).join("\n")),
    svg("rect", { width, height, fill: look.ground }),
  );
  let y = edge;
  for (const line of head) {
    page.append(written(line, edge, y + line.size, look));
    y += line.size * HEIGHT;
  }
  const left = round(edge + (inner - drawing.width * scale) / 2);
  const top = round(above + (free - drawing.height * scale) / 2);
  page.append(
    svg("g", { transform: `translate(${left} ${top}) scale(${Math.round(scale * 1e4) / 1e4})` }, drawing.element),
  );
  foot.write(page, edge, height - below + 16 * type);
  return page;
}

function written({ text, size, bold, colour }: Line, x: number, y: number, look: Look, anchor = ""): SVGTextElement {
  return svg(
    "text",
    {
      x: round(x),
      y: round(y),
      "font-family": fontFamily(look.family),
      "font-size": round(size),
      "font-weight": bold ? 700 : null,
      "text-anchor": anchor || null,
      fill: colour,
    },
    text,
  );
}

/** Model at the left, credit at the right; below each other where there is no room for both. */
function footOf({ model, credit }: Captions, look: Look, inner: number, size: number) {
  const pen = measuring();
  pen.font = `${size}px ${look.family}`;
  const taken = pen.measureText(credit).width;
  const beside = pen.measureText(model).width + taken + 2 * size <= inner;
  const said = lines(model, size, inner, beside ? 1 : 2, false, look, look.muted);
  const rows = beside ? 1 : said.length + 1;
  return {
    rows,
    write(page: SVGSVGElement, x: number, top: number) {
      const rule = svg("line", { x1: x, x2: x + inner, y1: round(top - size * 0.5), y2: round(top - size * 0.5) });
      set(rule, { stroke: look.line, "stroke-width": 1 });
      page.append(rule);
      said.forEach((line, n) => {
        page.append(written(line, x, top + size * (1 + n * HEIGHT), look));
      });
      const last = { text: credit, size, bold: false, colour: look.muted };
      page.append(written(last, x + inner, top + size * (1 + (rows - 1) * HEIGHT), look, "end"));
    },
  };
}
