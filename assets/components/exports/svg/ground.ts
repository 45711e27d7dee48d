// The ground of a box: a colour, and over it a linear gradient, once or repeated as a hatch.

import { set, svg } from "../../shared/dom.ts";
import { ink } from "./ink.ts";
import { type Box, filled, type Paper, round } from "./paper.ts";

/** Where a colour of a gradient stands: a share of its length, and pixels more. */
interface Place {
  readonly share: number;
  readonly pixels: number;
}

interface Stop extends Place {
  readonly colour: string;
}

export interface Gradient {
  readonly repeats: boolean;
  /** Clockwise from upwards, in degrees. */
  readonly angle: number;
  readonly stops: Stop[];
}

const TURNS: Record<string, number> = { "to top": 0, "to right": 90, "to bottom": 180, "to left": 270 };

/** A text at those of its `marks` that stand outside of brackets. */
export function parts(text: string, marks = ","): string[] {
  const found = [""];
  let depth = 0;
  for (const letter of text) {
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    if (depth === 0 && marks.includes(letter)) found.push("");
    else found[found.length - 1] += letter;
  }
  return found.map((each) => each.trim()).filter(Boolean);
}

/** A computed gradient; null for another image. Stops without a place lie evenly between the others. */
export function gradientOf(value: string): Gradient | null {
  const found = /^(repeating-)?linear-gradient\((.+)\)$/.exec(value);
  if (!found) return null;
  const [first, ...rest] = parts(found[2]);
  const turn = TURNS[first] ?? (/^-?[\d.]+deg$/.test(first) ? Number.parseFloat(first) : null);
  const given = (turn === null ? [first, ...rest] : rest).flatMap(
    (each): { colour: string; share: number | null; pixels: number }[] => {
      const [colour, ...places] = parts(each, " ");
      return places.length
        ? places.map((place) => ({ colour, ...placeOf(place) }))
        : [{ colour, share: null, pixels: 0 }];
    },
  );
  return { repeats: Boolean(found[1]), angle: turn ?? 180, stops: spread(given) };
}

/** 30%, 4px, or calc() of both. */
function placeOf(text: string): Place {
  let [share, pixels] = [0, 0];
  for (const [, sign, number, unit] of text.matchAll(/([+-]?)\s*([\d.]+)(%|px)/g)) {
    const value = (sign === "-" ? -1 : 1) * Number(number);
    if (unit === "%") share += value / 100;
    else pixels += value;
  }
  return { share, pixels };
}

function spread(stops: { colour: string; share: number | null; pixels: number }[]): Stop[] {
  const shares = stops.map(({ share }) => share);
  shares[0] ??= 0;
  shares[shares.length - 1] ??= 1;
  for (let n = 1; n < shares.length; n++) {
    if (shares[n] !== null) continue;
    let end = n;
    while (shares[end] === null) end += 1;
    const from = shares[n - 1] ?? 0;
    shares[n] = from + ((shares[end] ?? 1) - from) / (end - n + 1);
  }
  return stops.map((stop, n) => ({ ...stop, share: shares[n] ?? 0 }));
}

/** area: the shape of the box, to be filled. */
export function ground(
  paper: Paper,
  style: CSSStyleDeclaration,
  box: Box,
  area: (grown?: number) => SVGElement,
  scale: number,
): void {
  const colour = ink(style.backgroundColor);
  if (colour.opacity > 0) {
    const filling = area();
    set(filling, filled(colour));
    paper.add(filling);
    paper.covers(box);
  }
  if (style.backgroundImage === "none") return;
  for (const [n, image] of parts(style.backgroundImage).entries()) {
    const gradient = gradientOf(image);
    if (!gradient) continue;
    if (gradient.repeats) hatch(paper, gradient, box, area(), scale);
    else blend(paper, gradient, tile(style, n, box, scale), box, area, scale);
  }
}

/** Where a background image lies that is not repeated; the box itself where it covers that. */
function tile(style: CSSStyleDeclaration, n: number, box: Box, scale: number): Box {
  const pick = (list: string) => parts(list)[n] ?? parts(list)[0];
  const [across, down = "auto"] = pick(style.backgroundSize).split(" ");
  if (across === "auto" && down === "auto") return box;
  const size = (value: string, whole: number) => {
    if (value === "auto") return whole;
    return value.endsWith("%") ? (Number.parseFloat(value) / 100) * whole : Number.parseFloat(value) * scale;
  };
  const [width, height] = [size(across, box.width), size(down, box.height)];
  const [left, top] = pick(style.backgroundPosition).split(" ");
  const place = (value: string, room: number) =>
    value.endsWith("%") ? (Number.parseFloat(value) / 100) * room : Number.parseFloat(value) * scale;
  return { x: box.x + place(left, box.width - width), y: box.y + place(top, box.height - height), width, height };
}

function blend(paper: Paper, gradient: Gradient, where: Box, box: Box, area: () => SVGElement, scale: number): void {
  const { angle, stops } = gradient;
  paper.covers(where);
  const whole = where === box;
  const [x, y] = paper.at(where.x, where.y);
  const rest = { x, y, width: round(where.width), height: round(where.height) };
  const filling = whole ? area() : svg("rect", rest);
  if (stops.every((stop) => stop.colour === stops[0].colour)) {
    set(filling, filled(ink(stops[0].colour)));
  } else {
    const radians = (angle * Math.PI) / 180;
    const [dx, dy] = [Math.sin(radians), -Math.cos(radians)];
    const reach = (Math.abs(where.width * dx) + Math.abs(where.height * dy)) / 2;
    const [middleX, middleY] = [x + where.width / 2, y + where.height / 2];
    const id = paper.define(
      svg(
        "linearGradient",
        {
          gradientUnits: "userSpaceOnUse",
          x1: round(middleX - dx * reach),
          y1: round(middleY - dy * reach),
          x2: round(middleX + dx * reach),
          y2: round(middleY + dy * reach),
        },
        ...stops.map(({ colour, share, pixels }) => {
          const stop = ink(colour);
          const offset = share + (pixels * scale) / (2 * reach);
          return svg("stop", {
            offset: Math.round(offset * 1e4) / 1e4,
            "stop-color": stop.colour,
            "stop-opacity": stop.opacity < 1 ? round(stop.opacity) : null,
          });
        }),
      ),
    );
    set(filling, { fill: `url(#${id})` });
  }
  paper.add(filling);
}

/** Two colours in turn, as lines over a ground. */
function hatch(paper: Paper, { angle, stops }: Gradient, box: Box, area: SVGElement, scale: number): void {
  const [first, second] = [ink(stops[0].colour), ink(stops[stops.length - 1].colour)];
  const period = stops[stops.length - 1].pixels * scale;
  const width = stops[1].pixels * scale;
  if (!(period > 1)) return;
  paper.covers(box);
  const base = area.cloneNode() as SVGElement;
  set(base, filled(second));
  paper.add(base);
  const radians = (angle * Math.PI) / 180;
  const [dx, dy] = [Math.sin(radians), -Math.cos(radians)];
  const [x, y] = paper.at(box.x + box.width / 2, box.y + box.height / 2);
  const reach = (Math.abs(box.width * dx) + Math.abs(box.height * dy)) / 2;
  const half = Math.hypot(box.width, box.height) / 2;
  const lines: string[] = [];
  for (let at = width / 2 - reach; at < reach + width; at += period) {
    const [middleX, middleY] = [x + at * dx, y + at * dy];
    lines.push(
      `M${round(middleX - half * dy)} ${round(middleY + half * dx)}L${round(middleX + half * dy)} ${round(middleY - half * dx)}`,
    );
  }
  paper.clipped(area, () => {
    paper.add(svg("path", { d: lines.join(""), fill: "none", stroke: first.colour, "stroke-width": round(width) }));
  });
}
