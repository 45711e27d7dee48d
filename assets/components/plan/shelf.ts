// The plans that somebody made: in this browser only, until they are saved as a link or a file.

import { checked, type Plan } from "./views.ts";

const KEY = "seq2see.plans";
/** More of them are not kept. */
export const MOST_PLANS = 30;

export type Store = Pick<Storage, "getItem" | "setItem">;

export class Shelf {
  plans: readonly Plan[] = [];
  /** The one that was chosen last; -1 where there is none. */
  current = -1;
  /** Whether the store has taken what was changed last. */
  stored = true;
  readonly #store: Store | null;
  readonly #pages: () => readonly string[];

  /** store: null where the browser has none, as in a frame; then nothing outlives the page. */
  constructor(store: Store | null, pages: () => readonly string[]) {
    this.#store = store;
    this.#pages = pages;
  }

  /** What the store says now: another tab may have written it. Whatever is no plan is left out. */
  read(): void {
    let value: unknown = null;
    try {
      value = JSON.parse(this.#store?.getItem(KEY) ?? "null");
    } catch {
      // Something else stands there, or nothing may be read: then there are no plans.
    }
    const found = value as { plans?: unknown; current?: unknown } | null;
    if (!this.#store || !Array.isArray(found?.plans)) return;
    const plans = found.plans.slice(0, MOST_PLANS).map((each) => checked(each, this.#pages()));
    this.plans = plans.filter((plan) => typeof plan !== "string");
    this.choose(Number.isInteger(found.current) ? Number(found.current) : -1);
  }

  get plan(): Plan | null {
    return this.plans[this.current] ?? null;
  }

  choose(n: number): void {
    this.current = n in this.plans ? n : this.plans.length - 1;
  }

  /** Puts another plan onto it. False where there is no room. */
  add(plan: Plan): boolean {
    if (this.plans.length >= MOST_PLANS) return false;
    this.plans = [...this.plans, plan];
    this.current = this.plans.length - 1;
    this.#write();
    return true;
  }

  /** Another one in the place of the current. */
  replace(plan: Plan): void {
    this.plans = this.plans.with(this.current, plan);
    this.#write();
  }

  remove(): void {
    this.plans = this.plans.filter((_, n) => n !== this.current);
    this.choose(this.current);
    this.#write();
  }

  /** Remembers which is chosen. */
  keep(): void {
    this.#write();
  }

  #write(): void {
    this.stored = this.#store !== null;
    try {
      this.#store?.setItem(KEY, JSON.stringify({ version: 1, plans: this.plans, current: this.current }));
    } catch {
      this.stored = false; // full, or forbidden: it goes on without
    }
  }
}

/** The browser's store; null where it may not be used. */
export function browserStore(): Store | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
