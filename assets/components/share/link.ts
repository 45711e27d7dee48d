// What a link carries, in words, and how far it leads.

import { fill } from "../shared/dom.ts";
import { AT, openIn, PLAN } from "../shared/plan-place.ts";

/** Labels of assets/words/: share.<key>; ui/share.py sends them. */
export interface Words {
  readonly button: string;
  readonly title: string;
  readonly link: string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  readonly qr: string;
  readonly large: string;
  readonly close: string;
  readonly hint: string;
  readonly long: string;
  readonly local: string;
  readonly carries: string;
  readonly sentence: string;
  readonly source: string;
  readonly plan: string;
  readonly choices: string;
  readonly choices_one: string;
  readonly further: string;
  readonly further_one: string;
  readonly on: string;
  readonly off: string;
}

/** What ui/share.py sends. */
export interface Data {
  readonly words: Words;
  /** The page's title, and the language it is shown in, as they call themselves. */
  readonly page: string;
  readonly language: string;
  /** Parameters of the address to what they are called on the page, where it has a word for them. */
  readonly names: Readonly<Record<string, string>>;
}

/** Characters of a sentence that are shown. */
const SHOWN = 60;
/** Parameters that are no choice of the page. */
const OTHER = ["lang", "text", "source", PLAN, AT];
/** Markdown and formulas: a label or a value with them is not written out. */
const MARKED = /[$*`\\[\]{}]/;

/** The parts of what a link carries, in the order in which they are read. */
export function carried(link: URL, { words, page, language, names }: Data): string[] {
  const given = link.searchParams;
  const parts = [page, language];
  const [text, source] = [short(given.get("text")), short(given.get("source"))];
  if (text) parts.push(fill(words.sentence, { text }));
  if (source) parts.push(fill(words.source, { text: source }));
  const plan = openIn(link.search);
  if (plan) parts.push(fill(words.plan, { at: plan.at }));
  const choices = [...new Set(given.keys())].filter((name) => !OTHER.includes(name));
  const named = choices.flatMap((name) => {
    const label = Object.hasOwn(names, name) ? names[name] : "";
    const value = given
      .getAll(name)
      .map((each) => spoken(each, words))
      .join(", ");
    return label && value && value.length <= SHOWN && !MARKED.test(label + value) ? [`${label}: ${value}`] : [];
  });
  const rest = choices.length - named.length;
  if (rest) parts.push(...named, counted(rest, named.length > 0, words));
  else parts.push(...named);
  return parts;
}

function counted(count: number, further: boolean, words: Words): string {
  if (count === 1) return further ? words.further_one : words.choices_one;
  return fill(further ? words.further : words.choices, { count });
}

// A toggle is written as true or false.
function spoken(value: string, { on, off }: Words): string {
  return value === "true" ? on : value === "false" ? off : value;
}

/** A text in one line, its beginning where it is long. */
export function short(text: string | null): string {
  const letters = [...(text ?? "").replace(/\s+/g, " ").trim()];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join("")}…` : letters.join("");
}

/** Whether a host is this computer itself, where nobody else gets by its name. */
export function isLocal(host: string): boolean {
  return /^(.+\.)?localhost\.?$|^127(\.\d+){3}$|^0\.0\.0\.0$|^\[::1?\]$/.test(host);
}
