// What a picture can be saved as.

import { el } from "../shared/dom.ts";
import { canBeSaved, savedPage } from "../shared/saved-page.ts";
import type { Captions, Page } from "./captions.ts";
import { csv } from "./csv.ts";
import type { Shown } from "./find.ts";
import { type Look, pageOf, SLIDE, slideOf } from "./page.ts";
import { imagesOf } from "./svg/images.ts";
import type { Drawing } from "./svg/paper.ts";
import { draw } from "./svg/walk.ts";
import { dataFor, tableFor } from "./tables.ts";

/** A picture that is to be saved, and what is said of it. */
export interface Picture {
  readonly shown: Shown;
  readonly captions: Captions;
  readonly look: Look;
  readonly page: Page;
}

export interface Format {
  /** Of its words, and the ending of its file. */
  readonly name: string;
  make(picture: Picture): Promise<Blob>;
  /** Whether it can be made of this element; without it, of every one. */
  fits?(element: HTMLElement): boolean;
}

/** An entry of the menu each, in its order. */
export const FORMATS: readonly Format[] = [
  { name: "png", make: png },
  {
    name: "svg",
    make: async (picture) =>
      file(svgText(pageOf(await drawingOf(picture), picture.captions, picture.look)), "image/svg+xml"),
  },
  { name: "csv", make: async ({ shown }) => file(csv(tableFor(shown)), "text/csv") },
  { name: "json", make: async (picture) => file(json(picture), "application/json") },
  { name: "html", make: html, fits: canBeSaved },
];

/** Pixels of a slide for each of its CSS pixels. */
const FINE = 2;

/** Words of components that say how they are used, and so do those called "keys" that begin with an arrow. */
const HINTS = ["hint", "hint_touch", "drag"];

async function drawingOf({ shown }: Picture): Promise<Drawing> {
  const images = await imagesOf(shown.element);
  return draw(shown.element, images, hintsOf(shown));
}

/** What a component says of keys and pointer. */
function hintsOf({ data }: Shown): ReadonlySet<string> {
  const words = Object.entries((data?.words ?? {}) as Readonly<Record<string, unknown>>);
  const hints = words.filter(([name, text]) => {
    return HINTS.includes(name) || (name === "keys" && typeof text === "string" && /^[\u2190-\u2193]/.test(text));
  });
  return new Set(hints.map(([, text]) => String(text)));
}

function file(text: string, type: string): Blob {
  return new Blob([text], { type: `${type};charset=utf-8` });
}

function svgText(page: SVGSVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(page)}\n`;
}

async function png(picture: Picture): Promise<Blob> {
  const page = slideOf(await drawingOf(picture), picture.captions, picture.look);
  const address = URL.createObjectURL(file(svgText(page), "image/svg+xml"));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = el("canvas", { width: FINE * SLIDE.width, height: FINE * SLIDE.height });
    const pen = canvas.getContext("2d");
    if (!pen) throw new Error("this browser draws no canvas");
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, failed) => {
      canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error("the picture is too large"))), "image/png");
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The picture as it works here, for a computer without the app. */
function html({ shown, captions, page }: Picture): Promise<Blob> {
  const { title, question, text: sentence, model } = captions;
  const app = document.querySelector('[data-testid="stApp"]');
  const theme = app && getComputedStyle(app).colorScheme === "dark" ? "dark" : "light";
  const { credit, language: lang } = page;
  return savedPage(shown.element, { title, question, sentence, model, credit, lang, theme });
}

function json({ shown, captions, page }: Picture): string {
  const { title, question, sentence, model } = captions;
  const said = { picture: shown.name, lesson: page.key, title, question, sentence, model, address: location.href };
  return `${JSON.stringify({ ...said, data: dataFor(shown) }, null, 1)}\n`;
}
