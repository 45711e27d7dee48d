// The address bar as it is now: the browser tells nobody of what a page writes into it.

import type { Lifetime } from "./lifetime.ts";

/** Sent to the window by address/ whenever the page has written the address. */
const WRITTEN = "seq2see:address";

declare global {
  interface HTMLElementEventMap {
    [WRITTEN]: Event;
    popstate: PopStateEvent;
    hashchange: HashChangeEvent;
  }
}

export function tellAddress(): void {
  window.dispatchEvent(new Event(WRITTEN));
}

/** Calls `act` after every change of the address, whoever made it. */
export function followAddress(lifetime: Lifetime, act: () => void): void {
  for (const type of [WRITTEN, "popstate", "hashchange"] as const) lifetime.listen(window, type, act);
}
