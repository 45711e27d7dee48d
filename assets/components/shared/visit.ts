// Going to any view of the app without loading anything again.

import { PRESENTING } from "./presenting.ts";

/** Parameters of an address that say how it is looked at, not what is seen. */
export const AROUND = ["present", "plan", "plan.at", "embed", "embed_options", "room"];

/**
 * Shows the view with this address of the app. Streamlit takes a step in the history for what it
 * is: the address decides, on the same page too, over what was chosen there before.
 */
export function visit(address: URL): void {
  if (!document.querySelector("[data-test-connection-state=CONNECTED]")) {
    if (document.documentElement.classList.contains(PRESENTING)) address.searchParams.set("present", "1");
    window.location.assign(address);
    return;
  }
  step(address);
}

/** A step in the history to this address, as Forward takes it: of a page that is connected. */
export function step(address: URL): void {
  window.history.pushState(window.history.state, "", address);
  window.dispatchEvent(new PopStateEvent("popstate", { state: window.history.state }));
}
