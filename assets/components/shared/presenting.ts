// Whether one picture fills the screen (present/): the address says so, and the page's root has the class.

export const PRESENTING = "presenting";

export function presenting(): boolean {
  return typeof document !== "undefined" && document.documentElement.classList.contains(PRESENTING);
}
