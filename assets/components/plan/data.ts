// What ui/plan.py sends.

import type { Refusal } from "./views.ts";

/** Labels of assets/words/: plan.<key>. */
export type Words = Readonly<
  Record<
    | Refusal
    | "full"
    | "button"
    | "title"
    | "which"
    | "own"
    | "shipped"
    | "linked"
    | "new"
    | "unnamed"
    | "name"
    | "empty"
    | "minutes"
    | "add"
    | "present"
    | "copy"
    | "save"
    | "open"
    | "link"
    | "leave"
    | "remove"
    | "really"
    | "edit"
    | "up"
    | "down"
    | "drop"
    | "go"
    | "view_title"
    | "view_minutes"
    | "view_note"
    | "done"
    | "cancel"
    | "added"
    | "moved"
    | "copied"
    | "selected"
    | "saved"
    | "opened"
    | "made_own"
    | "long"
    | "many"
    | "unkept"
    | "unreached"
    | "first"
    | "last"
    | "hint",
    string
  >
>;

/** A plan that comes with the app: the name that stands in links, and what it is called. */
export interface Shipped {
  readonly name: string;
  readonly title: string;
}

export interface Data {
  readonly words: Words;
  readonly language: string;
  /** The title of the page, and the paths of all pages. */
  readonly page: string;
  readonly pages: readonly string[];
  readonly shipped: readonly Shipped[];
}
