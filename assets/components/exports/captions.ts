// What stands around an exported picture: title, question, sentence, model, credit; and what its file is called.

import { isLocal } from "../share/link.ts";
import { fill } from "../shared/dom.ts";

export interface Captions {
  readonly title: string;
  /** The question of the lesson, or the heading that a picture further down stands under. */
  readonly question: string;
  /** In quotation marks; "" where there is none. */
  readonly sentence: string;
  /** The same as it was typed: its line ends stand in the address only. */
  readonly text: string;
  readonly model: string;
  readonly credit: string;
}

/** What ui/exports.py sends of the page. */
export interface Page {
  readonly key: string;
  readonly title: string;
  readonly model: string;
  readonly language: string;
  /** The credit of a page that works without the app. */
  readonly credit: string;
  /** What a view is called on the page, and its name in the code. */
  readonly views: Readonly<Record<string, string>>;
}

const SENTENCE = [".st-key-source input", ".st-key-sentence-bar input"];

export function captionsOf(
  frame: Element,
  { title, model }: Page,
  words: Record<"sentence" | "model", string>,
): Captions {
  const main = document.querySelector('[data-testid="stMain"]') ?? document.body;
  const typed = SENTENCE.map((each) => main.querySelector<HTMLInputElement>(each)?.value ?? "").find(Boolean) ?? "";
  const given = new URLSearchParams(window.location.search).get("text") ?? "";
  const onStage = frame.closest(".st-key-screen") !== null;
  const question = main.querySelector(".st-key-question p");
  const heading = onStage ? question : (headingOf(frame, main) ?? question);
  return {
    title: plain(main.querySelector(".st-key-question h1")) || title,
    question: plain(heading),
    sentence: typed && fill(words.sentence, { text: typed.replace(/\s+/g, " ").trim() }),
    text: given.replace(/[\r\n]/g, "") === typed ? given : typed,
    model: model && fill(words.model, { model }),
    credit: creditOf(window.location),
  };
}

/** The last heading before a picture; the story of the lesson is none of a picture's. */
function headingOf(frame: Element, main: Element): Element | null {
  const before = [...main.querySelectorAll("h2, h3")].filter(
    (each) =>
      !each.closest(".st-key-lesson-story") && each.compareDocumentPosition(frame) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return before.at(-1) ?? null;
}

/** What is read of an element: without what unfolds over its terms, and without formulas' second form. */
function plain(element: Element | null): string {
  const copy = element?.cloneNode(true);
  if (!(copy instanceof Element)) return "";
  for (const each of copy.querySelectorAll(".term-tip, .katex-mathml, [aria-hidden=true] svg")) each.remove();
  return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** seq2see, and the page's short address, where that leads anywhere. */
export function creditOf({ hostname, host, pathname }: Pick<Location, "hostname" | "host" | "pathname">): string {
  const path = pathname.replace(/\/$/, "");
  return isLocal(hostname) ? "seq2see" : `seq2see · ${host}${path}`;
}

/** seq2see-<lesson>-<view>-<picture>, in letters that every system takes. number: from the second of its name on. */
export function fileName(key: string, view: string | null, picture: string, number: number): string {
  const parts = ["seq2see", key, view ?? "", picture, number > 1 ? String(number) : ""];
  return parts
    .map((part) =>
      part
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, ""),
    )
    .filter((part, n, all) => part && all.indexOf(part) === n)
    .join("-");
}

/** The view of the lesson that the address says. */
export function viewOf({ key, views }: Page, address: string): string | null {
  const chosen = new URLSearchParams(address).get(`${key.replaceAll("-", "_")}.view`);
  return (chosen !== null && Object.hasOwn(views, chosen) && views[chosen]) || null;
}
