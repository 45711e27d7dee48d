// A picture on the stage ends where the stage ends: what is higher is drawn smaller, and on a large
// screen all of it larger, so that it fills the stage and is read from the back row.

import type { Lifetime } from "./lifetime.ts";
import { embedded, presenting } from "./presenting.ts";

/** Zooms that are tried between the smallest and the largest. */
const ROUNDS = 6;
/** A stage as wide as this is drawn at 1; a wider one larger, up to MOST. */
const USUAL = 1300;
const MOST = 1.5;
/** The same while presenting: half as large again, and still as wide as a picture needs to stand beside its panel. */
const PRESENTED = { usual: 990, most: 2.25 };

/** The least zoom in a frame of another page, where all of a picture has to be in sight. */
const FRAMED = 0.4;

/** The largest zoom from `least` to `most` that `fits`, as near as the rounds come; else `least`. */
export function fitting(least: number, most: number, fits: (zoom: number) => boolean): number {
  if (fits(most)) return most;
  let [low, high] = [least, most];
  for (let round = 0; round < ROUNDS; round++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** The zoom at which a stage of this width begins. */
export function largest(width: number, presented = presenting()): number {
  const { usual, most } = presented ? PRESENTED : { usual: USUAL, most: MOST };
  return Math.min(most, Math.max(1, width / usual));
}

/**
 * Keeps `root` within the stage (`.st-key-stage`) that it stands on, by CSS zoom down to `least`;
 * what is higher still is `crowded`, and then scrolls within the stage. Returns what has to be
 * called after its content has changed. Does nothing where there is no stage.
 * arrange: puts the content in the order that suits the width of `root`, which each zoom changes.
 */
export function fitToStage(root: HTMLElement, lifetime: Lifetime, least: number, arrange = () => {}): () => void {
  const tree = root.getRootNode();
  const stage = (tree instanceof ShadowRoot ? tree.host : root).closest<HTMLElement>(".st-key-stage");
  if (!stage) return () => {};
  const height = () => root.getBoundingClientRect().height;
  const zoomed = (room: number) => {
    const zoom = fitting(embedded() ? Math.min(least, FRAMED) : least, largest(stage.clientWidth), (tried) => {
      root.style.zoom = String(tried);
      arrange();
      return height() <= room;
    });
    root.style.zoom = String(zoom);
    arrange();
    return zoom;
  };
  const fit = () => {
    const room = stage.clientHeight;
    if (!room) return;
    root.style.maxHeight = "";
    root.classList.remove("crowded");
    let zoom = zoomed(room);
    if (height() > room + 1) {
      root.classList.add("crowded");
      zoom = zoomed(room);
    }
    root.style.maxHeight = `${room / zoom}px`;
    root.style.overflowY = "auto";
  };
  lifetime.resized(stage, fit);
  return fit;
}
