// Numbers as pixels: one each, stretched by the browser.

import type { Pixel } from "./colour.ts";
import { el } from "./dom.ts";

export function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("this browser draws no canvas");
  return pen;
}

/** Paints columns × rows pixels, row by row; where `pixel` says null the ground shines through. */
export function paint(
  canvas: HTMLCanvasElement,
  columns: number,
  rows: number,
  pixel: (n: number) => Pixel | null,
): void {
  canvas.width = columns;
  canvas.height = rows;
  const pen = penOf(canvas);
  const image = pen.createImageData(columns, rows);
  for (let n = 0; n < columns * rows; n++) {
    const colour = pixel(n);
    if (colour) image.data.set(colour, 4 * n);
  }
  pen.putImageData(image, 0, 0);
}

/** The numbers of one vector as a square, row by row, on a scale from −bound to bound. */
export function tile(values: Float32Array, colour: (value: number) => Pixel, bound = 1, kind = ""): HTMLCanvasElement {
  const canvas = el("canvas", { class: kind, "aria-hidden": "true" });
  const side = Math.ceil(Math.sqrt(values.length));
  paint(canvas, side, Math.ceil(values.length / side), (n) => (n < values.length ? colour(values[n] / bound) : null));
  return canvas;
}
