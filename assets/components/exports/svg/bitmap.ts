// Pictures of pixels. One of few large pixels, as a heatmap is, becomes rectangles: those stay sharp in any
// program. Another one is embedded as it is.

import { penOf } from "../../shared/bitmap.ts";
import { el, svg } from "../../shared/dom.ts";
import { hex } from "./ink.ts";
import { type Box, type Paper, round } from "./paper.ts";

/** Most pixels that are drawn as rectangles, and the least that one of them measures on the page. */
const MOST = 30_000;
const LEAST = 1.5;
/** Pixels a side up to which an embedded picture of large pixels is enlarged: some programs blur what they enlarge. */
const SHARP = 4096;

type Source = HTMLCanvasElement | HTMLImageElement;

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel. */
  readonly data: ArrayLike<number>;
}

/** pixelated: whether the page shows its pixels as they are. */
export function drawBitmap(paper: Paper, source: Source, box: Box, pixelated: boolean): void {
  if (box.width <= 0 || box.height <= 0) return;
  paper.covers(box);
  const [width, height] = sizeOf(source);
  if (!width || !height) return;
  const [x, y] = paper.at(box.x, box.y);
  const large = pixelated && Math.min(box.width / width, box.height / height) >= LEAST;
  if (large && width * height <= MOST) {
    for (const element of rectangles(x, y, box, pixelsOf(source, width, height))) paper.add(element);
    return;
  }
  const times = large ? Math.max(1, Math.floor(Math.min(8, SHARP / Math.max(width, height)))) : 1;
  const href = drawn(source, width * times, height * times, !large).toDataURL("image/png");
  paper.add(
    svg("image", {
      x,
      y,
      width: round(box.width),
      height: round(box.height),
      preserveAspectRatio: "none",
      href,
      style: large ? "image-rendering: pixelated" : null,
    }),
  );
}

function sizeOf(source: Source): [width: number, height: number] {
  return source instanceof HTMLCanvasElement
    ? [source.width, source.height]
    : [source.naturalWidth, source.naturalHeight];
}

function drawn(source: Source, width: number, height: number, smooth: boolean): HTMLCanvasElement {
  const canvas = el("canvas", { width, height });
  const pen = penOf(canvas);
  pen.imageSmoothingEnabled = smooth;
  pen.drawImage(source, 0, 0, width, height);
  return canvas;
}

function pixelsOf(source: Source, width: number, height: number): Pixels {
  const canvas = source instanceof HTMLCanvasElement ? source : drawn(source, width, height, false);
  return penOf(canvas).getImageData(0, 0, width, height);
}

function rectangles(x: number, y: number, box: Box, pixels: Pixels): SVGElement[] {
  const [across, down] = [box.width / pixels.width, box.height / pixels.height];
  return runsByColour(pixels).map(([colour, opacity, runs]) =>
    svg("path", {
      d: runs
        .map(([column, row, length]) => {
          const [left, right] = [round(x + column * across), round(x + (column + length) * across)];
          return `M${left} ${round(y + row * down)}H${right}V${round(y + (row + 1) * down)}H${left}z`;
        })
        .join(""),
      fill: colour,
      "fill-opacity": opacity < 1 ? round(opacity) : null,
      "shape-rendering": "crispEdges",
    }),
  );
}

type Run = [column: number, row: number, length: number];

/** The runs of one colour in every row, by their colour; what is transparent is left out. */
export function runsByColour({ width, height, data }: Pixels): [colour: string, opacity: number, runs: Run[]][] {
  const found = new Map<number, Run[]>();
  for (let row = 0; row < height; row++) {
    let [colourBefore, run]: [number, Run] = [0, [0, 0, 0]];
    for (let column = 0; column < width; column++) {
      const at = 4 * (row * width + column);
      const colour = data[at] * 2 ** 24 + data[at + 1] * 2 ** 16 + data[at + 2] * 2 ** 8 + data[at + 3];
      if (data[at + 3] !== 0 && colour === colourBefore) run[2] += 1;
      else if (data[at + 3] !== 0) {
        const runs = found.get(colour) ?? [];
        run = [column, row, 1];
        runs.push(run);
        found.set(colour, runs);
      }
      colourBefore = colour;
    }
  }
  return [...found].map(([colour, runs]) => {
    const channels = [2 ** 24, 2 ** 16, 2 ** 8].map((unit) => Math.floor(colour / unit) % 256);
    return [hex(channels), (colour % 256) / 255, runs];
  });
}
