// Colours and fonts as any reader of SVG understands them.

import { penOf } from "../../shared/bitmap.ts";
import { el } from "../../shared/dom.ts";

export interface Ink {
  /** #rrggbb */
  readonly colour: string;
  /** From 0 to 1. */
  readonly opacity: number;
}

const RGB = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/;
const NOTHING: Ink = { colour: "#000000", opacity: 0 };
/** Fonts with Korean letters, for where the page's own are not installed. */
const KOREAN = ["Pretendard", "Noto Sans KR", "Noto Sans CJK KR", "Apple SD Gothic Neo", "Malgun Gothic"];
const GENERIC = ["serif", "sans-serif", "monospace", "system-ui", "math"];

const inks = new Map<string, Ink>();
let pen: CanvasRenderingContext2D | null = null;

/** For measuring texts and colours. */
export function measuring(): CanvasRenderingContext2D {
  if (!pen) {
    const canvas = el("canvas", { width: 1, height: 1 });
    canvas.getContext("2d", { willReadFrequently: true });
    pen = penOf(canvas);
  }
  return pen;
}

/** A computed colour, in whatever notation the browser writes it. */
export function ink(colour: string): Ink {
  const known = inks.get(colour);
  if (known) return known;
  const found = written(colour) ?? painted(colour);
  inks.set(colour, found);
  return found;
}

/** rgb() and rgba() as getComputedStyle writes them; null for any other notation. */
export function written(colour: string): Ink | null {
  if (!colour || colour === "none" || colour === "transparent") return NOTHING;
  const parts = RGB.exec(colour);
  return parts && { colour: hex(parts.slice(1, 4).map(Number)), opacity: Number(parts[4] ?? 1) };
}

function painted(colour: string): Ink {
  const pen = measuring();
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = "#000";
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data;
  return { colour: hex([red, green, blue]), opacity: alpha / 255 };
}

export function hex(channels: number[]): string {
  return `#${channels.map((each) => each.toString(16).padStart(2, "0")).join("")}`;
}

/** The families of a computed font-family, without quotes. */
export function families(list: string): string[] {
  return list.split(",").map((each) => each.trim().replace(/^["']|["']$/g, ""));
}

/**
 * `list` with the font that is there in front, for those who read only the first. Behind the page's own, Korean ones:
 * not where it sets symbols in a serif, whose letters those would take over.
 */
export function named(list: string, there: (family: string) => boolean): string {
  const all = families(list);
  const own = all.filter((family) => !GENERIC.includes(family));
  const first = own.find(there);
  const generic = all.find((family) => ["serif", "sans-serif", "monospace"].includes(family)) ?? "sans-serif";
  const korean = generic === "sans-serif" ? KOREAN : [];
  const order = [...new Set([...(first ? [first] : []), ...own, ...korean])];
  return [...order.map((family) => `'${family.replace(/['\\]/g, "")}'`), generic].join(", ");
}

const installed = new Map<string, boolean>();

/** Whether a font is installed: then it does not matter what stands in for it. */
function isThere(family: string): boolean {
  const known = installed.get(family);
  if (known !== undefined) return known;
  const pen = measuring();
  const width = (stand: string) => {
    pen.font = `40px "${family}", ${stand}`;
    return pen.measureText("Wi가힣1l").width;
  };
  const found = width("monospace") === width("serif") && width("monospace") === width("cursive");
  installed.set(family, found);
  return found;
}

const lists = new Map<string, string>();

export function fontFamily(list: string): string {
  const known = lists.get(list);
  if (known) return known;
  const found = named(list, isThere);
  lists.set(list, found);
  return found;
}

export interface Metrics {
  readonly ascent: number;
  readonly descent: number;
}

const metrics = new Map<string, Metrics>();

/** How far a font reaches above and below its baseline, in font sizes. */
export function metricsOf({ fontStyle, fontWeight, fontFamily: list }: CSSStyleDeclaration): Metrics {
  const key = `${fontStyle} ${fontWeight} 100px ${list}`;
  const known = metrics.get(key);
  if (known) return known;
  const pen = measuring();
  pen.font = key;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = pen.measureText("x");
  const found = { ascent: fontBoundingBoxAscent / 100, descent: fontBoundingBoxDescent / 100 };
  metrics.set(key, found);
  return found;
}
