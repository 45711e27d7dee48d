// The pictures of the page: what our components draw, Plotly's charts, and drawings in HTML that say what they are.

import { shownOn } from "../shared/pictures.ts";

/** What a picture shows, as it was sent. */
export type Data = Readonly<Record<string, unknown>>;

export interface Shown {
  /** Its element: the root of a component, a chart, or a drawing in HTML. */
  readonly element: HTMLElement;
  /** The name of its bundle, "chart" or "drawing". */
  readonly name: string;
  readonly kind: "component" | "chart" | "drawing";
  /** What a component was sent. */
  readonly data?: Data;
}

/** Components that are no pictures. */
const NONE = ["plan", "share", "room", "predict", "into-sight"];
const FRAME = '[data-testid="stElementContainer"]';
const FOUND = [
  '[data-testid="stBidiComponentIsolated"]',
  ".js-plotly-plot",
  '[data-testid="stHtml"] > [aria-label]:not(nav)',
].join(", ");

/** Streamlit's frames around pictures, in the order of the page. waits: whether one has yet to be drawn. */
export function frames(): { frames: HTMLElement[]; waits: boolean } {
  const found = new Set<HTMLElement>();
  let waits = false;
  for (const each of document.querySelectorAll<HTMLElement>(FOUND)) {
    const frame = each.closest<HTMLElement>(FRAME);
    if (!frame) continue;
    const root = rootOf(each);
    if (root === undefined) waits = true;
    if (root) found.add(frame);
  }
  return { frames: [...found], waits };
}

/** null where there is no picture, undefined where there is none yet. */
function rootOf(host: HTMLElement): HTMLElement | null | undefined {
  if (!host.matches('[data-testid="stBidiComponentIsolated"]')) return host;
  const root = host.shadowRoot?.querySelector<HTMLElement>("div[class]");
  if (!root) return undefined;
  return NONE.some((name) => root.classList.contains(name)) ? null : root;
}

/** The picture in a frame; null where it is not drawn. */
export function shownIn(frame: HTMLElement): Shown | null {
  const host = frame.querySelector<HTMLElement>(FOUND);
  const element = host && rootOf(host);
  if (!host || !element) return null;
  if (host.matches(".js-plotly-plot")) return { element, name: "chart", kind: "chart" };
  if (element === host) return { element, name: "drawing", kind: "drawing" };
  const shown = shownOn(element);
  return shown ? { element, name: shown.name, kind: "component", data: shown.data as Data } : null;
}

/** How many pictures of its name stand before it on the page. */
export function countBefore(frame: HTMLElement, name: string): number {
  const before = frames().frames.slice(0, frames().frames.indexOf(frame));
  return before.filter((each) => shownIn(each)?.name === name).length;
}
