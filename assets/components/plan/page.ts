// What a plan needs of the page that it lies on.

import { el } from "../shared/dom.ts";
import type { Plan } from "./views.ts";
import { toFile } from "./views.ts";

/** Characters of the sentence in a title. */
const SENTENCE = 40;

/** What the view that is on the screen is called: the lesson and its view, or the sentence where it has one only. */
export function titleOf(page: string, search: string, taken: readonly string[]): string {
  const chosen = document.querySelector('.st-key-controls [class*="view"] [role="radio"][aria-checked="true"]');
  return titled(page, chosen?.textContent?.trim() ?? "", search, taken);
}

/** The same of what it needs. taken: titles that other views have; then the sentence tells them apart, or a number. */
export function titled(page: string, view: string, search: string, taken: readonly string[]): string {
  const lesson = view ? `${page}: ${view}` : page;
  if (!taken.includes(lesson)) return lesson;
  const letters = [...(new URLSearchParams(search).get("text") ?? "").replace(/\s+/g, " ").trim()];
  const sentence = letters.length > SENTENCE ? `${letters.slice(0, SENTENCE).join("")}…` : letters.join("");
  const longer = sentence ? `${lesson} (${sentence})` : lesson;
  let title = longer;
  for (let n = 2; taken.includes(title); n++) title = `${longer} ${n}`;
  return title;
}

/**
 * The view's address from the app's own root, whatever lies before it. What the translators read stands in
 * it too: where nobody has chosen that it is the reader's sentence, but not after another view.
 */
export function addressHere(): string {
  const address = new URL(window.location.href);
  const source = document.querySelector<HTMLInputElement>(".st-key-source input")?.value;
  if (source) address.searchParams.set("source", source);
  return `/${address.pathname.split("/").at(-1)}${address.search}`;
}

/** Begins to present, where that has not begun (present/ listens). */
export function beginPresenting(): void {
  document.querySelector<HTMLElement>(".lesson-links > .present")?.click();
}

/** A file's name out of what a plan is called. */
export function fileName(name: string): string {
  return `${name.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "plan"}.json`;
}

export function download(plan: Plan): void {
  const address = URL.createObjectURL(new Blob([toFile(plan)], { type: "application/json" }));
  el("a", { href: address, download: fileName(plan.name) }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The plan `name` of those that come with the app, to be checked; null where the server does not give it. */
export async function fetchShipped(name: string, language: string): Promise<unknown> {
  try {
    const answer = await fetch(new URL(`./plans/${name}.${language}.json`, window.location.href));
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}
