// The lesson plan that is open and the place in it, between the address (address/), the plan's own panel
// (plan/), which knows its views, and presenting (present/), which walks them.

import type { Lifetime } from "./lifetime.ts";

/** What the address says. plan: the name of one that comes with the app, or one packed; at: counted from 1. */
export interface Open {
  readonly plan: string;
  readonly at: number;
}

/** Where one stands. Titles and notes are text. */
export interface Place {
  readonly at: number;
  readonly count: number;
  readonly title: string;
  readonly minutes: number | null;
  readonly note: string;
}

export const PLAN = "plan";
export const AT = "plan.at";
const WALK = "seq2see:walk";
const PLACED = "seq2see:place";
const SAID = "seq2see:said";

interface Kept {
  open: Open | null;
  place: Place | null;
}

declare global {
  interface Window {
    seq2seePlan?: Kept;
  }
  interface HTMLElementEventMap {
    [WALK]: CustomEvent<1 | -1>;
    [PLACED]: Event;
    [SAID]: CustomEvent<string>;
  }
}

/** The plan that an address names, at its first view where it says no place. */
export function openIn(search: string): Open | null {
  const given = new URLSearchParams(search);
  const plan = given.get(PLAN);
  if (!plan) return null;
  const at = given.get(AT) ?? "";
  return { plan, at: /^[1-9]\d{0,3}$/.test(at) ? Number(at) : 1 };
}

/** Writes it into an address, or takes it out where no plan is open. */
export function writeOpen(address: URL, open: Open | null): void {
  if (open) {
    address.searchParams.set(PLAN, open.plan);
    address.searchParams.set(AT, String(open.at));
  } else {
    address.searchParams.delete(PLAN);
    address.searchParams.delete(AT);
  }
}

/** What is kept outlives every module: a new server sends others. */
function kept(): Kept {
  window.seq2seePlan ??= { open: openIn(window.location.search), place: null };
  return window.seq2seePlan;
}

export function openNow(): Open | null {
  return kept().open;
}

export function setOpen(open: Open | null): void {
  kept().open = open;
}

export function placeNow(): Place | null {
  return kept().place;
}

export function setPlace(place: Place | null): void {
  kept().place = place;
  window.dispatchEvent(new Event(PLACED));
}

export function followPlace(act: () => void): void {
  window.addEventListener(PLACED, act);
}

/** Asks for the next view of the plan, or the one before. False where no plan is open. */
export function walk(way: 1 | -1): boolean {
  return !window.dispatchEvent(new CustomEvent(WALK, { detail: way, cancelable: true }));
}

/** Calls `act` when a step is asked for; true says that it was taken. */
export function followWalk(lifetime: Lifetime, act: (way: 1 | -1) => boolean): void {
  lifetime.listen(window, WALK, (event) => {
    if (act(event.detail)) event.preventDefault();
  });
}

/** A sentence for whoever presents. */
export function tell(sentence: string): void {
  window.dispatchEvent(new CustomEvent(SAID, { detail: sentence }));
}

export function followTold(act: (sentence: string) => void): void {
  window.addEventListener(SAID, (event) => act((event as CustomEvent<string>).detail));
}
