// A small picture of a head's weights, as charts.explorer.thumbnails draws them.

import { colourScale, type Scale } from "../shared/colour.ts";
import { el } from "../shared/dom.ts";
import { largest } from "../shared/numbers.ts";

/** Of more tokens the colours show square roots, up to the largest weight: charts.explorer.MANY. */
const MANY = 20;

/** How deep the colour of each weight is, from 0 to 1. */
export function depths(weights: Float32Array, steps: number): Float32Array {
  if (steps <= MANY) return weights;
  const most = Math.max(largest(weights, 0), 1e-9);
  return weights.map((weight) => Math.sqrt(weight / most));
}

/** The weights (T, T) as a PNG of a pixel a cell, as a `data:` address. */
export function thumbnail(weights: Float32Array, steps: number, scale: Scale): string {
  const canvas = el("canvas", { width: steps, height: weights.length / steps });
  const context = canvas.getContext("2d");
  if (!context) return "";
  const colour = colourScale(scale);
  const image = context.createImageData(canvas.width, canvas.height);
  depths(weights, steps).forEach((depth, n) => {
    image.data.set(colour(2 * depth - 1), 4 * n);
  });
  context.putImageData(image, 0, 0);
  return canvas.toDataURL();
}
