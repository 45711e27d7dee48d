// Whether one picture fills the screen (present/), or a frame of another page (`embed=picture`): the address says so,
// and the page's root has the class.

export const PRESENTING = "presenting";
export const EMBEDDED = "embedded";

export function presenting(): boolean {
  return typeof document !== "undefined" && document.documentElement.classList.contains(PRESENTING);
}

/** A page stays what it was opened as; its first pictures may come before the class. */
export function embedded(): boolean {
  return typeof location !== "undefined" && new URLSearchParams(location.search).get("embed") === "picture";
}
