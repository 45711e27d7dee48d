// The plan that is open: the address names it and the place in it, and presenting walks it.

import { followAddress } from "../shared/address-event.ts";
import { aside } from "../shared/keys.ts";
import type { Lifetime } from "../shared/lifetime.ts";
import { followWalk, openIn, openNow, setOpen, setPlace, tell, writeOpen } from "../shared/plan-place.ts";
import { visit } from "../shared/visit.ts";
import type { Data } from "./data.ts";
import { unpack } from "./link.ts";
import { fetchShipped } from "./page.ts";
import { checked, type Plan, type Refusal, same, viewAddress } from "./views.ts";

/** Why a plan is not there: labels of the catalog are `plan.<failure>`. */
export type Failure = Refusal | "unreached";

export interface Heard {
  /** What the address names has been read, under this name. */
  read(name: string, plan: Plan): void;
  failed(why: Failure): void;
  /** One stands elsewhere in it, or it was closed. */
  placed(): void;
}

export class Opened {
  plan: Plan | null = null;
  /** What `plan` was read from: its name in the address, and the language of one that has several. */
  #from = "";
  readonly #lifetime: Lifetime;
  readonly #data: () => Data;
  readonly #heard: Heard;

  constructor(lifetime: Lifetime, data: () => Data, heard: Heard) {
    this.#lifetime = lifetime;
    this.#data = data;
    this.#heard = heard;
    lifetime.listen(window, "popstate", () => setOpen(openIn(window.location.search)));
    lifetime.listen(document, "click", (event) => this.#click(event));
    followAddress(lifetime, () => void this.follow());
    followWalk(lifetime, (way) => this.#walk(way));
  }

  /** The place in it, counted from 1; 0 where none is open. */
  get at(): number {
    return this.plan ? (openNow()?.at ?? 0) : 0;
  }

  /** Whether this plan is the one that is open. */
  is(plan: Plan): boolean {
    return this.plan !== null && same(this.plan, plan);
  }

  isShipped(name: string): boolean {
    return this.#data().shipped.some((each) => each.name === name);
  }

  /** Reads what the address names, where it is not what was read before. */
  async follow(): Promise<void> {
    const open = openNow();
    const from = open ? this.#source(open.plan) : "";
    if (from !== this.#from) {
      this.#from = from;
      const found = open ? await this.read(open.plan) : null;
      if (this.#lifetime.closed || this.#from !== from) return;
      if (typeof found === "string") {
        this.leave();
        this.#heard.failed(found);
        return;
      }
      this.plan = found;
      if (open && found) this.#heard.read(open.plan, found);
    }
    this.#place();
  }

  /** The plan of this name: one that comes with the app, or one packed. */
  async read(name: string): Promise<Plan | Failure> {
    const { pages, language } = this.#data();
    const isShipped = this.isShipped(name);
    const value = isShipped ? await fetchShipped(name, language) : await unpack(name);
    if (isShipped && value === null) return "unreached";
    const found = checked(value, pages);
    return typeof found !== "string" && found.views.length === 0 ? "wrong" : found;
  }

  #source(name: string): string {
    return `${name} ${this.isShipped(name) ? this.#data().language : ""}`;
  }

  /** This plan is open from now on; the address is not written. */
  set(name: string, plan: Plan, at: number): void {
    setOpen({ plan: name, at });
    this.plan = plan;
    this.#from = this.#source(name);
  }

  /** To the view at the place where it is open. */
  visit(): void {
    const open = openNow();
    const view = open && this.plan?.views[open.at - 1];
    if (!view) return;
    const address = viewAddress(view.path, window.location.href);
    writeOpen(address, open);
    visit(address);
    this.#place();
  }

  /** No plan is open; the view stays. */
  leave(): void {
    setOpen(null);
    this.plan = null;
    this.#from = "";
    this.write();
  }

  /** Writes into the address what is open (address/ does). */
  write(): void {
    window.history.replaceState(window.history.state, "", window.location.href);
    this.#place();
  }

  /** A link of the page to a plan is followed without loading anything again. */
  #click(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(".plan-links a") : null;
    if (!link || aside(event) || event.defaultPrevented) return;
    event.preventDefault();
    const address = new URL(link.href);
    setOpen(openIn(address.search));
    visit(address);
  }

  #walk(way: 1 | -1): boolean {
    const open = openNow();
    if (!open) return false;
    if (!this.plan) return true; // it is still being read
    const to = open.at + way;
    const { last, first } = this.#data().words;
    if (this.plan.views[to - 1]) {
      setOpen({ ...open, at: to });
      this.visit();
    } else tell(way > 0 ? last : first);
    return true;
  }

  #place(): void {
    const open = openNow();
    const count = this.plan?.views.length ?? 0;
    if (open && count && open.at > count) setOpen({ ...open, at: count });
    const view = this.plan?.views[this.at - 1];
    const place = view && {
      at: this.at,
      count,
      title: view.title,
      minutes: view.minutes ?? null,
      note: view.note ?? "",
    };
    setPlace(place ?? null);
    this.#heard.placed();
  }
}
