// Tokens in sentences, as charts/chips.py writes them.

import { codePoints, visibleParts } from "../components/shared/tokens.ts";

const LONGEST = 14;

/** A token without the space before a word, what is unseen made visible, at most 14 characters long. */
export function label(token: string): string {
  const word = token.startsWith(" ") && token.trim() ? token.slice(1) : token;
  const shown = [
    ...visibleParts(word)
      .map(({ text }) => text)
      .join("")
      .replace(/\p{Cn}/gu, (it) => codePoints(it).join("")),
  ];
  return shown.length <= LONGEST ? shown.join("") : `${shown.slice(0, LONGEST - 1).join("")}…`;
}
