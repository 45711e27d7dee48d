import { el } from "../shared/dom.ts";
import { tokenText } from "../shared/tokens.ts";

export function chip(form: string, kind = ""): HTMLElement {
  return el("span", { class: `chip ${kind}` }, tokenText(form));
}
