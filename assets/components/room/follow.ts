// Where the presenter's page is, for those who follow, and how a page gets there without being loaded again.

import { Timer } from "../shared/lifetime.ts";
import { AROUND, step } from "../shared/visit.ts";

/** Parameters that are of one browser and lead nobody anywhere. */
const OWN = [...AROUND, "guess"];
/** Milliseconds between two posts, and until it is asked again whether the page is connected. */
const APART = 100;
const AGAIN = 200;

/** Path and query of an address as it is told to others: without what is this browser's own, in one order. */
export function viewOf(href: string): string {
  const url = new URL(href);
  for (const name of OWN) url.searchParams.delete(name);
  url.searchParams.sort();
  return written(`${url.pathname}${url.search}`);
}

/** Letters as letters, 3 bytes for a Korean one instead of 9: a view may have no more than 4,096. */
function written(address: string): string {
  return address.replace(/(%[89A-F][0-9A-F])+/g, (bytes) => {
    try {
      const letters = decodeURIComponent(bytes);
      return /[\s\p{C}]/u.test(letters) ? bytes : letters;
    } catch {
      return bytes;
    }
  });
}

/** The address of a view; null where it would lead away from this server. */
export function addressOf(view: string, origin: string): URL | null {
  if (!/^\/(?![/\\])/.test(view)) return null;
  try {
    const url = new URL(view, origin);
    return url.origin === origin ? url : null;
  } catch {
    return null;
  }
}

/** The view on another sentence; what translators read is it too, where that is in the address. */
export function withSentence(href: string, text: string): string {
  const url = new URL(href);
  for (const name of ["text", "source"]) {
    if (name === "text" || url.searchParams.has(name)) url.searchParams.set(name, text);
  }
  return viewOf(url.href);
}

/** Of the browser: the address, and whether Streamlit hears of it. */
export interface Way {
  href(): string;
  ready(): boolean;
  open(url: URL): void;
}

/** As Back and Forward do it: Streamlit then runs the page that the address names, with all of its choices. */
export const browserWay: Way = {
  href: () => window.location.href,
  ready: () => document.querySelector("[data-testid=stApp][data-test-connection-state=CONNECTED]") !== null,
  open: step,
};

/** A page that goes where it is led. */
export class Follower {
  readonly #way: Way;
  readonly #later = new Timer();
  /** Where it was led last; null where it goes its own way. */
  #led: string | null = null;

  constructor(way: Way) {
    this.#way = way;
  }

  /** Goes to a view, once; again only after `stray`. */
  go(view: string): void {
    if (view === this.#led) return;
    this.#led = view;
    this.#try();
  }

  /** Goes its own way from here. */
  stray(): void {
    this.#led = null;
    this.#later.stop();
  }

  /** Whether it will go as soon as the page is connected. */
  get waiting(): boolean {
    return this.#later.waiting;
  }

  /** Whether the page is at another lesson than the one to which it was led. */
  get strayed(): boolean {
    if (this.#led === null || this.#later.waiting) return false;
    const { pathname, origin } = new URL(this.#way.href());
    return addressOf(this.#led, origin)?.pathname !== pathname;
  }

  #try(): void {
    const view = this.#led;
    if (view === null) return;
    const here = this.#way.href();
    const url = addressOf(view, new URL(here).origin);
    if (!url || viewOf(here) === viewOf(url.href)) return;
    if (this.#way.ready()) this.#way.open(url);
    else this.#later.start(AGAIN, () => this.#try());
  }
}

/** A page that leads: tells where it is, whenever that has changed, and once more where it was not heard. */
export class Leader {
  readonly #tell: (view: string) => Promise<boolean>;
  readonly #timer = new Timer();
  #told: string | null = null;
  #now: string | null = null;
  #telling = false;

  constructor(tell: (view: string) => Promise<boolean>) {
    this.#tell = tell;
  }

  /** view: where the room takes it to be. */
  begin(view: string | null): void {
    this.#told = view;
  }

  at(view: string): void {
    this.#now = view;
    if (!this.#telling && !this.#timer.waiting) void this.#next();
  }

  stop(): void {
    this.#timer.stop();
    this.#now = this.#told = null;
  }

  async #next(): Promise<void> {
    const view = this.#now;
    if (view === null || view === this.#told) return;
    this.#telling = true;
    const heard = await this.#tell(view);
    this.#telling = false;
    if (heard) this.#told = view;
    if (heard || view !== this.#now) this.#timer.start(APART, () => void this.#next());
  }
}
