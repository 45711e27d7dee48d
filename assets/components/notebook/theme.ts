// Light or dark, whatever the notebook is: where its words are light, the ground is dark.

import { penOf } from "../shared/bitmap.ts";
import { el } from "../shared/dom.ts";
import type { Lifetime } from "../shared/lifetime.ts";

export type Theme = "light" | "dark";

/** Of the words' colour: luma from 0 to 255, as ITU-R BT.601 weighs red, green and blue. */
export function themeOf([red, green, blue]: Iterable<number>): Theme {
  return 0.299 * red + 0.587 * green + 0.114 * blue > 127 ? "dark" : "light";
}

/**
 * The theme of the words around an element, and `act` whenever their colour changes: a mark of no
 * size has it, and its transition tells.
 */
export function followTheme(parent: Element, lifetime: Lifetime, act: () => void): () => Theme {
  const mark = el("span", {
    "aria-hidden": "true",
    style: { position: "absolute", width: "0", height: "0", overflow: "hidden", transition: "color 1ms" },
  });
  mark.style.setProperty("color", "inherit", "important"); // whatever the notebook says of a span
  parent.prepend(mark);
  // JupyterLab hides the page while it changes its theme: that ends the transition early.
  for (const end of ["transitionend", "transitioncancel"] as const) lifetime.listen(mark, end, act);
  return () => themeOf(pixel(getComputedStyle(mark).color));
}

/** A CSS colour, in whatever way it is written, as red, green and blue. */
function pixel(colour: string): Uint8ClampedArray {
  const pen = penOf(el("canvas", { width: 1, height: 1 }));
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  return pen.getImageData(0, 0, 1, 1).data;
}
