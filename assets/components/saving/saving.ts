// Saving the lesson's main picture as a page, where something on the page asks for it.

import { canBeSaved, PLOT, savedPage } from "../shared/saved-page.ts";

/** What ui/saving.py sends: what the page says around the picture. */
interface Data {
  readonly model: string;
  readonly credit: string;
  readonly lang: string;
  readonly page: string;
}

/** Asks for a file of the main picture, detail: { format }; who makes it says so by preventDefault. */
const ASKED = "seq2see:export";

let now: Data | null = null;

/** The first picture on the stage that can be saved. */
function mainPicture(): HTMLElement | null {
  const stage = document.querySelector(".st-key-stage");
  for (const each of stage?.querySelectorAll<HTMLElement>("*") ?? []) {
    if (each.classList.contains(PLOT)) return each;
    const root = [...(each.shadowRoot?.querySelectorAll<HTMLElement>("*") ?? [])].find(canBeSaved);
    if (root) return root;
  }
  return null;
}

/** A text as a reader sees it: of a formula once, without its source. */
function plain(selector: string): string {
  const copy = document.querySelector(selector)?.cloneNode(true) as Element | undefined;
  for (const each of copy?.querySelectorAll("[aria-hidden=true], annotation") ?? []) each.remove();
  return (copy?.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** What the lesson's picture was made of. A line end stands in the address only. */
function sentence(): string {
  const line = document.querySelector<HTMLInputElement>(".st-key-sentence-bar input")?.value ?? "";
  const given = new URLSearchParams(window.location.search).get("text") ?? "";
  return given.replace(/[\r\n]/g, "") === line ? given : line;
}

async function save({ model, credit, lang, page }: Data): Promise<void> {
  const root = mainPicture();
  if (!root) return;
  const app = document.querySelector("[data-testid=stApp]");
  const blob = await savedPage(root, {
    title: plain(".st-key-question h1"),
    question: plain(".st-key-question p"),
    sentence: sentence(),
    model,
    credit,
    lang,
    theme: app && getComputedStyle(app).colorScheme === "dark" ? "dark" : "light",
  });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = `seq2see-${page}.html`;
  link.click();
  URL.revokeObjectURL(link.href);
}

let listening = false;

export default function listen({ data }: { data: Data }): void {
  now = data;
  if (listening) return;
  listening = true;
  document.addEventListener(ASKED, (event) => {
    if (!now || !mainPicture() || (event as CustomEvent<{ format: string }>).detail.format !== "html") return;
    event.preventDefault();
    void save(now);
  });
}
