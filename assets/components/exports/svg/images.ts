// The images within a picture's drawings, and a scene of Plotly's that is drawn by the graphics card.

import type { Images } from "./inline.ts";

/** Decoded before anything is drawn: the drawing itself does not wait. */
export async function imagesOf(root: Element): Promise<Images> {
  const found = new Map<Element, HTMLImageElement>();
  await Promise.all(
    [...root.querySelectorAll("image")].map(async (element) => {
      const image = new Image();
      image.src = element.href.baseVal;
      await image.decode();
      found.set(element, image);
    }),
  );
  for (const [canvas, href] of scenes(root)) {
    const image = new Image();
    image.src = href;
    await image.decode();
    found.set(canvas, image);
  }
  return found;
}

interface Scene {
  readonly _scene?: { toImage?(format: string): string };
}

/** The canvas of a scene in space says nothing of what it shows: Plotly draws it once more. */
function scenes(root: Element): [canvas: Element, href: string][] {
  const layout = (root as Element & { _fullLayout?: Record<string, Scene> })._fullLayout;
  const canvases = [...root.querySelectorAll(".gl-container canvas")];
  const all = Object.keys(layout ?? {}).filter((name) => /^scene\d*$/.test(name));
  return all.flatMap((name) => {
    const href = layout?.[name]._scene?.toImage?.("png");
    const canvas = canvases.pop();
    return href && canvas ? [[canvas, href] as [Element, string]] : [];
  });
}
