// What only the browser can do: the address, its history, links without a reload, the theme.

import { tellAddress } from "../shared/address-event.ts";
import { aside } from "../shared/keys.ts";
import { openNow, writeOpen } from "../shared/plan-place.ts";
import { EMBEDDED, embedded, PRESENTING, presenting } from "../shared/presenting.ts";

/** What ui/address.py sends: the language and the sentence of the address, the page and the theme it was drawn in. */
interface Data {
  readonly lang: string;
  readonly text: string;
  /** What the translators read, where somebody has chosen it. */
  readonly source?: string;
  /** Whether each lesson asks before its picture is seen. */
  readonly guess?: string;
  readonly page: string;
  readonly run: number;
  readonly theme: string | null;
  readonly [name: string]: string | number | null | undefined;
}

type Send = (name: "go" | "theme", value: string) => void;

/** What outlives this module when a new server sends another one. */
interface Kept {
  data?: Data;
  send?: Send;
  /** The address of the page before it was changed. */
  before?: string | null;
  /** The address of the page that a followed link leaves. */
  left?: string | null;
  /** The theme that a rerun was asked for. */
  asked?: string | null;
  ready?: boolean;
}

declare global {
  interface Window {
    seq2see?: Kept;
  }
}

window.seq2see ??= {};
const kept = window.seq2see;

// Links, Back and Forward lead to pages, not to every change on them: one entry a page.
// Streamlit adds an entry for each parameter that the server writes, and two for a new page:
// the old one without its parameters, then the new one. The old one keeps what it had.
function oneEntryAPage(): void {
  const { history, location } = window;
  const push = told(history.pushState.bind(history));
  const replace = told(history.replaceState.bind(history));
  const whole = (url: string | URL | null | undefined, names: string[]) => {
    const to = new URL(url ?? "", location.href);
    const now = new URLSearchParams(location.search);
    for (const name of names) {
      if (!to.searchParams.has(name)) to.searchParams.set(name, now.get(name) ?? String(kept.data?.[name]));
    }
    if (presenting()) to.searchParams.set("present", "1");
    else to.searchParams.delete("present");
    writeOpen(to, openNow());
    if (document.documentElement.classList.contains(EMBEDDED)) to.searchParams.set("embed", "picture");
    if (to.pathname === location.pathname) to.hash ||= location.hash; // an anchor stays where it led
    return to;
  };
  const carried = ["source", "guess"];
  history.pushState = (state, title, url) => {
    const to = whole(url, ["lang", "text", ...carried.filter((name) => kept.data?.[name])]);
    if (to.pathname === location.pathname) {
      kept.before ??= location.href;
      replace(state, title, to);
      return;
    }
    const before = kept.left ?? kept.before;
    if (before) replace(state, title, before);
    kept.before = kept.left = null;
    push(state, title, to);
  };
  // While the sentence is typed its own widget writes it, also when there is none left.
  history.replaceState = (state, title, url) => replace(state, title, whole(url, ["lang"]));
}

// Others on the page follow the address: share/.
function told(write: History["pushState"]): History["pushState"] {
  return (...entry) => {
    write(...entry);
    tellAddress();
  };
}

// The links of the map and of the bar open their page as the menu does, keeping what is loaded.
function follow(event: MouseEvent): void {
  const ways = ":is(.road, .lesson-links, .film) a[href]"; // the film stands in a tree of its own
  const link = event.composedPath().find((it): it is HTMLAnchorElement => {
    return it instanceof HTMLAnchorElement && it.matches(ways);
  });
  const app = document.querySelector("[data-test-connection-state=CONNECTED]");
  if (!link || !app || aside(event) || event.defaultPrevented) return;
  event.preventDefault();
  kept.left = location.href; // what the old page's last run writes is no part of it
  kept.send?.("go", new URL(link.href).pathname.split("/").at(-1) || "home");
}

// The menu of the lessons closes when one turns elsewhere.
function closeMenu(event: Event): void {
  const menu = document.querySelector<HTMLDetailsElement>(".lesson-links details[open]");
  if (!menu) return;
  if (event instanceof KeyboardEvent) {
    if (event.key !== "Escape") return;
    menu.querySelector("summary")?.focus();
  } else if (event.target instanceof Node && menu.contains(event.target)) return;
  menu.open = false;
}

// An anchor is reached once the page stands still: what is drawn later above it would move it.
function arrive(tries = 200): void {
  const place = document.getElementById(location.hash.slice(1));
  const still = document.querySelector("[data-test-script-state=notRunning]");
  if (place && still) place.scrollIntoView();
  if (tries > 0) setTimeout(arrive, 100, place && still ? Math.min(tries, 6) - 1 : tries - 1);
}

function completeAddress({ lang, text, source, guess }: Data): void {
  const address = new URL(window.location.href);
  const before = address.search;
  address.searchParams.set("lang", lang);
  if (!address.searchParams.has("text")) address.searchParams.set("text", text);
  if (source && !address.searchParams.has("source")) address.searchParams.set("source", source);
  if (guess) address.searchParams.set("guess", guess);
  else address.searchParams.delete("guess");
  if (address.search !== before) window.history.replaceState(window.history.state, "", address);
}

// One rerun is asked for when the page looks other than it was drawn.
function noticeTheme(drawn: string | null, send: Send): void {
  const app = document.querySelector("[data-testid=stApp]");
  const theme = app ? getComputedStyle(app).colorScheme : "";
  if (theme === drawn) kept.asked = null;
  else if (["light", "dark"].includes(theme) && drawn && kept.asked !== theme) {
    kept.asked = theme;
    send("theme", theme);
  }
}

export default function keepAddress({ data, setTriggerValue }: { data: Data; setTriggerValue: Send }): void {
  kept.data = data;
  kept.send = setTriggerValue;
  kept.before = null;
  if (!kept.ready) {
    kept.ready = true;
    const asked = new URLSearchParams(location.search);
    document.documentElement.classList.toggle(PRESENTING, asked.get("present") === "1");
    document.documentElement.classList.toggle(EMBEDDED, embedded());
    openNow(); // read before anything writes the address
    oneEntryAPage();
    document.addEventListener("click", follow);
    document.addEventListener("click", closeMenu);
    document.addEventListener("keydown", closeMenu);
    document.body.dataset.testLinks = "ready";
    if (location.hash) arrive();
  }
  completeAddress(data);
  noticeTheme(data.theme, setTriggerValue);
}
