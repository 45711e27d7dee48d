// A button of the bar and the panel that it unfolds: under it, and Escape folds it wherever the focus lies.

import { el, svg } from "./dom.ts";
import type { Lifetime } from "./lifetime.ts";

/** A button of the bar: a sign of 24 × 24, and its name, which a phone leaves out. */
export function barButton(sign: string, name: HTMLElement, attributes: Record<string, string> = {}): HTMLButtonElement {
  const picture = svg("svg", { viewBox: "0 0 24 24", "aria-hidden": "true" }, svg("path", { d: sign }));
  return el("button", { type: "button", class: "open", ...attributes }, picture, name);
}

/**
 * The panel is a popover of the button. opening: called before it is shown; closing: before it is
 * hidden; busy: whether something over the panel needs Escape first. Returns what puts the panel in place.
 */
export function unfold(
  lifetime: Lifetime,
  button: HTMLElement,
  panel: HTMLElement,
  { opening, closing, busy }: { opening: () => void; closing?: () => void; busy?: () => boolean },
): () => void {
  // Its right edge at the button's.
  const place = () => {
    const right = document.documentElement.clientWidth - button.getBoundingClientRect().right;
    panel.style.setProperty("--right", `${Math.max(0, right)}px`);
  };
  lifetime.listen(panel, "beforetoggle", (event) => {
    if ((event as ToggleEvent).newState !== "open") closing?.();
    else {
      opening();
      place();
    }
  });
  // The browser gives the focus back only where it still lies in the panel.
  lifetime.listen(document, "keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented || busy?.() || !panel.matches(":popover-open")) return;
    event.preventDefault();
    panel.hidePopover();
    button.focus();
  });
  return place;
}
