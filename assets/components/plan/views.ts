// A lesson plan: views of the app in an order, each a link with a title. Pure, and checked wherever one comes from.

import { AROUND } from "../shared/visit.ts";

export interface View {
  /** From the app's own root: "/attention?lang=en&text=…". */
  readonly path: string;
  readonly title: string;
  readonly minutes?: number;
  /** What to say or to ask here, in a line. */
  readonly note?: string;
}

export interface Plan {
  readonly name: string;
  readonly views: readonly View[];
}

/** Why something is no plan: labels of the catalog are `plan.<refusal>`. */
export type Refusal = "wrong" | "elsewhere" | "large";

export const MOST_VIEWS = 60;
/** Characters. */
export const MOST = { path: 6_000, title: 160, note: 400, name: 80 } as const;
export const MOST_MINUTES = 180;
const FORMAT = "seq2see plan";

/**
 * The view that an address of the app shows, without what says how it is looked at; null where it leads
 * anywhere else. pages: the paths of the app's pages, without the slash.
 */
export function viewPath(given: string, pages: readonly string[]): string | null {
  if (given.length > MOST.path || !given.startsWith("/")) return null;
  const home = "http://app.invalid";
  if (!URL.canParse(given, home)) return null;
  const address = new URL(given, home);
  if (address.origin !== home || !pages.includes(address.pathname.slice(1))) return null;
  for (const name of AROUND) address.searchParams.delete(name);
  return address.pathname + address.search;
}

/** Where a view lies for a page of the app, which may not be at its host's root. */
export function viewAddress(path: string, here: string): URL {
  return new URL(`.${path}`, here);
}

/** A plan out of anything: what a file, a link or the browser's store says. */
export function checked(value: unknown, pages: readonly string[]): Plan | Refusal {
  if (!isRecord(value) || !isText(value.name, MOST.name) || !Array.isArray(value.views)) return "wrong";
  if (value.views.length > MOST_VIEWS) return "large";
  const views: View[] = [];
  for (const each of value.views) {
    const view = isRecord(each) ? checkedView(each, pages) : "wrong";
    if (typeof view === "string") return view;
    views.push(view);
  }
  return { name: value.name.trim(), views };
}

function checkedView(each: Record<string, unknown>, pages: readonly string[]): View | Refusal {
  const { path, title, minutes, note } = each;
  if (typeof path !== "string" || !isText(title, MOST.title) || !title.trim()) return "wrong";
  if (minutes !== undefined && !isMinutes(minutes)) return "wrong";
  if (note !== undefined && !isText(note, MOST.note)) return "wrong";
  const found = viewPath(path, pages);
  if (found === null) return "elsewhere";
  return { path: found, title: title.trim(), ...(minutes ? { minutes } : {}), ...(note ? { note } : {}) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown, most: number): value is string {
  return typeof value === "string" && value.length <= most;
}

function isMinutes(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value > 0 && value <= MOST_MINUTES;
}

/** The file of a plan, as text. */
export function toFile({ name, views }: Plan): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, name, views }, null, 2)}\n`;
}

/** The plan of a file. */
export function fromFile(text: string, pages: readonly string[]): Plan | Refusal {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) && value.format === FORMAT && value.version === 1 ? checked(value, pages) : "wrong";
  } catch {
    return "wrong";
  }
}

export function same(one: Plan, other: Plan): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The minutes of all views that say theirs. */
export function minutesOf({ views }: Plan): number {
  return views.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
}

/** With the view after the one at `after`, which counts from 0; at the end without one. */
export function added(plan: Plan, view: View, after = plan.views.length - 1): Plan {
  return { ...plan, views: plan.views.toSpliced(after + 1, 0, view) };
}

/** With the view at `from` moved to `to`; the plan itself where there is no such place. */
export function moved(plan: Plan, from: number, to: number): Plan {
  const view = plan.views[from];
  if (!view || to < 0 || to >= plan.views.length || to === from) return plan;
  return { ...plan, views: plan.views.toSpliced(from, 1).toSpliced(to, 0, view) };
}

export function removed(plan: Plan, at: number): Plan {
  return { ...plan, views: plan.views.filter((_, n) => n !== at) };
}

/** What a teacher may write about a view. */
export interface Written {
  readonly title: string;
  readonly minutes: string;
  readonly note: string;
}

/** With what was written about the view at `at`; an empty title or an odd number keeps what was there. */
export function rewritten(plan: Plan, at: number, { title, minutes, note }: Written): Plan {
  const before = plan.views[at];
  if (!before) return plan;
  const count = minutes.trim() === "" ? 0 : Number(minutes);
  const lasts = count === 0 ? undefined : isMinutes(count) ? count : before.minutes;
  const view: View = {
    path: before.path,
    title: title.trim().slice(0, MOST.title) || before.title,
    ...(lasts ? { minutes: lasts } : {}),
    ...(note.trim() ? { note: note.trim().slice(0, MOST.note) } : {}),
  };
  return { ...plan, views: plan.views.with(at, view) };
}

export function renamed(plan: Plan, name: string): Plan {
  return { ...plan, name: name.trim().slice(0, MOST.name) };
}

/** The place, counted from 1, of the view that stood at `at` before the plan was changed; the nearest without it. */
export function placeAfter(before: Plan, at: number, after: Plan): number {
  const view = before.views[at - 1];
  const found = view ? after.views.indexOf(view) + 1 : 0;
  return found || Math.max(1, Math.min(at, after.views.length));
}
