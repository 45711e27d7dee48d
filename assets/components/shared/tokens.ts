// Symbols of formulas and tokens of texts, as they stand on the screen.

import { el } from "./dom.ts";

/** What the server calls the entry that ends a text. */
export const END = "<end>";

/** A symbol with its index below: h with t − 1. */
export function symbol(name: string, index?: string | number, role = ""): HTMLElement {
  const mark = el("span", { class: `symbol ${role}` }, el("i", {}, name));
  if (index !== undefined && index !== "") mark.append(el("sub", {}, index));
  return mark;
}

const UNSEEN: Record<string, string> = {
  " ": "\u2423",
  "\u00a0": "\u2423",
  "\u3000": "\u2423",
  "\n": "\u21b5",
  "\r": "\u21b5",
  "\t": "\u21e5",
};

/** U+0041, for each character of a text. */
export function codePoints(text: string): string[] {
  return [...text].map((it) => `U+${(it.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`);
}

/** A token in pieces: its plain text, and what would not be seen as a mark. */
export function visibleParts(token: string): { text: string; unseen: boolean }[] {
  const parts: { text: string; unseen: boolean }[] = [];
  for (const character of token) {
    const mark = UNSEEN[character] ?? (/\p{Cc}|\p{Zl}|\p{Zp}/u.test(character) ? codePoints(character)[0] : "");
    const last = parts.at(-1);
    if (mark) parts.push({ text: mark, unseen: true });
    else if (last && !last.unseen) last.text += character;
    else parts.push({ text: character, unseen: false });
  }
  return parts;
}

/** A token's text with spaces and line ends visible but quiet; other controls by code point. */
export function tokenText(token: string): HTMLElement {
  const parts = visibleParts(token).map(({ text, unseen }) => (unseen ? el("span", { class: "unseen" }, text) : text));
  return el("span", { class: "token", dir: "auto" }, ...parts);
}

/** The same as one string without the space before a word, for sentences. */
export function spoken(token: string): string {
  const whole = visibleParts(token)
    .map((part) => part.text)
    .join("");
  const text = whole.length > 1 && token.startsWith(" ") ? whole.slice(1) : whole;
  // Written from right to left it is set apart, so that the numbers beside it stay in their place.
  return /[\u0590-\u08ff\ufb1d-\ufefc]/.test(text) ? `\u2068${text}\u2069` : text;
}

/** A token that a model chose: the end by its name. */
export function chosenToken(token: string, end: string): HTMLElement {
  return token === END ? el("span", { class: "token end" }, end) : tokenText(token);
}

/** The same as one string. */
export function spokenChoice(token: string, end: string): string {
  return token === END ? end : spoken(token);
}

/** The two digits of an entry that is a single byte, as "<0x0A>"; null for any other entry. */
export function byteOf(entry: string): string | null {
  return /^<0x(..)>$/.exec(entry)?.[1] ?? null;
}
