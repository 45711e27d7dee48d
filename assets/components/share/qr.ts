// The QR code of a link: which modules are black, and how large they are drawn.

import { encode } from "uqr";
import { svg } from "../shared/dom.ts";

/** Bytes that fit into the largest code, version 40 with the least error correction. */
export const MOST = 2953;
/** Modules of white around it, as ISO/IEC 18004 asks for. */
export const QUIET = 4;

/** The bytes of a link; a browser's address is ASCII. */
export function size(link: string): number {
  return new TextEncoder().encode(link).length;
}

/** The modules by row, true for black; null where the link does not fit. */
export function modules(link: string): boolean[][] | null {
  return size(link) > MOST ? null : encode(link, { ecc: "L", boostEcc: true, border: 0 }).data;
}

/** The black runs of all rows as one SVG path, a module one unit. */
export function path(rows: boolean[][]): string {
  return rows.flatMap((row, y) => runs(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`)).join("");
}

function runs(row: boolean[]): [start: number, width: number][] {
  const found: [number, number][] = [];
  row.forEach((black, x) => {
    if (!black) return;
    if (row[x - 1]) found[found.length - 1][1] += 1;
    else found.push([x, 1]);
  });
  return found;
}

/** The width in CSS pixels at most `room` of so many modules, each a whole number of the screen's pixels. */
export function crisp(count: number, room: number, pixels: number): number {
  return (Math.max(1, Math.floor((room * pixels) / count)) * count) / pixels;
}

/** The picture, black on white with its quiet zone, as large as is crisp in `room` CSS pixels. */
export function picture(rows: boolean[][], room: number, name: string): SVGSVGElement {
  const count = rows.length + 2 * QUIET;
  const width = crisp(count, room, window.devicePixelRatio || 1);
  return svg(
    "svg",
    {
      class: "qr",
      role: "img",
      "aria-label": name,
      viewBox: `${-QUIET} ${-QUIET} ${count} ${count}`,
      width,
      height: width,
    },
    svg("rect", { x: -QUIET, y: -QUIET, width: count, height: count, fill: "#fff" }),
    svg("path", { d: path(rows), fill: "#000", "shape-rendering": "crispEdges" }),
  );
}
