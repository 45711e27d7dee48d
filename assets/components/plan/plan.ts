// Lesson plans: views that somebody collects, orders and saves, and that presenting walks. All of it in the
// browser: the plan that is open stands in the address, the plans of one's own in the browser's store.

import { copy } from "../share/copy.ts";
import { fill } from "../shared/dom.ts";
import { modified, writes } from "../shared/keys.ts";
import { type Host, mount, type Picture } from "../shared/mount.ts";
import { tell, writeOpen } from "../shared/plan-place.ts";
import { presenting } from "../shared/presenting.ts";
import type { Data } from "./data.ts";
import { pack } from "./link.ts";
import { type Failure, Opened } from "./opened.ts";
import { addressHere, beginPresenting, download, titleOf } from "./page.ts";
import { type Actions, type Choice, Panel } from "./panel.ts";
import { browserStore, Shelf } from "./shelf.ts";
import * as views from "./views.ts";

type Plan = views.Plan;

declare global {
  interface HTMLElementEventMap {
    storage: StorageEvent;
  }
}

/** Bytes of a file that is read. */
const MOST_FILE = 500_000;
/** The keys of plans in the panel: one's own, one that comes with the app, one that a link brought. */
const own = (n: number) => `own:${n}`;
const shipped = (name: string) => `shipped:${name}`;
const LINKED = "linked";
/** Before there is any. */
const NONE = { key: "", plan: { name: "", views: [] } };

class Planner implements Picture<Data>, Actions {
  readonly #host: Host;
  readonly #shelf: Shelf;
  readonly #panel: Panel;
  readonly #opened: Opened;
  #data: Data;
  /** The plan in the panel, where it is not the one of one's own that was chosen last. */
  #chosen: { readonly key: string; readonly plan: Plan } | null = null;

  constructor(host: Host, data: Data) {
    const { root, lifetime } = host;
    this.#host = host;
    this.#data = data;
    this.#shelf = new Shelf(browserStore(), () => this.#data.pages);
    this.#shelf.read();
    this.#panel = new Panel(lifetime, this);
    root.replaceChildren(...this.#panel.elements);
    this.#opened = new Opened(lifetime, () => this.#data, {
      read: (name, plan) => this.#choose(this.#keyOf(name, plan), plan),
      failed: (why) => this.#failed(why),
      placed: () => this.#show(),
    });
    lifetime.listen(window, "storage", () => this.#reread());
    lifetime.listen(window, "keydown", (event) => this.#key(event));
  }

  update(data: Data): void {
    this.#data = data;
    void this.#opened.follow();
    this.#show();
  }

  #keyOf(name: string, plan: Plan): string {
    if (this.#opened.isShipped(name)) return shipped(name);
    const n = this.#shelf.plans.findIndex((each) => views.same(each, plan));
    return n < 0 ? LINKED : own(n);
  }

  #choose(key: string, plan: Plan): void {
    this.#chosen = { key, plan };
    if (key.startsWith("own:")) this.#shelf.choose(Number(key.slice(4)));
  }

  #failed(why: Failure): void {
    this.#panel.unfold();
    this.#panel.say(this.#data.words[why]);
  }

  #shown(): { readonly key: string; readonly plan: Plan } {
    const { plan, current } = this.#shelf;
    return this.#chosen ?? (plan ? { key: own(current), plan } : NONE);
  }

  #show(): void {
    const { words, shipped: coming } = this.#data;
    const { key, plan } = this.#shown();
    const { at, plan: opened } = this.#opened;
    const choices: Choice[] = [
      ...this.#shelf.plans.map(({ name }, n) => ({ key: own(n), label: name, group: words.own })),
      ...coming.map(({ name, title }) => ({ key: shipped(name), label: title, group: words.shipped })),
    ];
    if (key === LINKED) choices.unshift({ key, label: plan.name, group: words.linked });
    if (key === "") choices.unshift({ key, label: words.unnamed, group: words.own });
    this.#panel.show(
      {
        plan,
        own: key.startsWith("own:"),
        at: this.#opened.is(plan) ? at : 0,
        open: opened && { at, count: opened.views.length },
        choices,
        chosen: key,
      },
      words,
    );
  }

  #reread(): void {
    this.#shelf.read();
    if (this.#chosen?.key.startsWith("own:")) this.#chosen = null;
    this.#show();
  }

  #key(event: KeyboardEvent): void {
    if (event.code !== "KeyA" || event.defaultPrevented || modified(event) || event.shiftKey || writes(event)) return;
    if (document.querySelector("dialog[open]")) return;
    event.preventDefault();
    this.add();
  }

  /** A plan more of one's own. False where there is no room. */
  #keep(plan: Plan): boolean {
    const { words } = this.#data;
    const kept = this.#shelf.add(plan);
    if (kept) this.#choose(own(this.#shelf.current), plan);
    this.#show();
    this.#panel.say(kept ? "" : words.many);
    return kept;
  }

  /** The plan in the panel becomes another one; one that is not one's own is copied first. */
  #change(after: Plan, sentence = ""): void {
    const { key, plan: before } = this.#shown();
    const { words } = this.#data;
    if (after === before) return;
    const { at } = this.#opened;
    const wasOpen = this.#opened.is(before);
    const isOwn = key.startsWith("own:");
    if (isOwn) {
      this.#shelf.replace(after);
      this.#choose(key, after);
    } else if (!this.#keep(after)) return;
    const copied = !isOwn && key !== "" ? words.made_own : "";
    const said = this.#shelf.stored ? `${sentence} ${copied}`.trim() : words.unkept;
    if (wasOpen) void this.#reopen(after, views.placeAfter(before, at, after));
    this.#show();
    this.#panel.say(said);
  }

  // The address follows what is changed in the plan that is open.
  async #reopen(plan: Plan, at: number): Promise<void> {
    if (plan.views.length === 0) {
      this.#opened.leave();
      return;
    }
    const packed = await pack(plan);
    if (this.#host.lifetime.closed) return;
    if (packed === null) this.#panel.say(this.#data.words.long);
    else {
      this.#opened.set(packed, plan, at);
      this.#opened.write();
    }
  }

  /** What the plan in the panel is called in an address; null, and it is said, where it is too long. */
  async #name(): Promise<string | null> {
    const { key, plan } = this.#shown();
    const name = key.startsWith("shipped:") ? key.slice(8) : await pack(plan);
    if (this.#host.lifetime.closed) return null;
    if (name === null) this.#panel.say(this.#data.words.long);
    return name;
  }

  // --- what the panel asks for ---

  unfolded(): void {
    this.#panel.say("");
    this.#show();
  }

  async choose(key: string): Promise<void> {
    const found = key.startsWith("shipped:")
      ? await this.#opened.read(key.slice(8))
      : this.#shelf.plans[Number(key.slice(4))];
    if (this.#host.lifetime.closed || !found) return;
    const failed = typeof found === "string";
    if (!failed) {
      this.#choose(key, found);
      this.#shelf.keep();
    }
    this.#show();
    this.#panel.say(failed ? this.#data.words[found] : "");
  }

  create(): void {
    this.#keep({ name: "", views: [] });
  }

  async add(): Promise<void> {
    const { pages, page, words } = this.#data;
    const { plan } = this.#shown();
    const path = views.viewPath(addressHere(), pages);
    const taken = plan.views.map((view) => view.title);
    const title = titleOf(page, window.location.search, taken);
    const after = path === null ? null : views.added(plan, { path, title });
    const fits = after !== null && after.views.length <= views.MOST_VIEWS && (await pack(after)) !== null;
    if (this.#host.lifetime.closed) return;
    const sentence = fits ? fill(words.added, { title, count: after.views.length }) : words.full;
    if (fits) this.#change(after, sentence);
    else this.#panel.say(sentence);
    if (presenting()) tell(sentence);
  }

  move(from: number, to: number): void {
    const { plan } = this.#shown();
    const title = plan.views[from]?.title ?? "";
    this.#change(views.moved(plan, from, to), fill(this.#data.words.moved, { title, place: to + 1 }));
  }

  drop(n: number): void {
    this.#change(views.removed(this.#shown().plan, n));
    this.#panel.rows.focus(n, "title");
  }

  write(n: number, written: views.Written): void {
    this.#change(views.rewritten(this.#shown().plan, n, written));
  }

  rename(name: string): void {
    this.#change(views.renamed(this.#shown().plan, name));
  }

  /** Opens the plan in the panel at view n, counted from 0. */
  async go(n: number): Promise<void> {
    const { plan } = this.#shown();
    const name = await this.#name();
    if (name === null) return;
    this.#opened.set(name, plan, n + 1);
    this.#opened.visit();
  }

  async present(): Promise<void> {
    const { plan } = this.#shown();
    const at = this.#opened.is(plan) ? this.#opened.at : 1;
    this.#panel.fold();
    beginPresenting();
    await this.go(at - 1);
  }

  async copy(field: HTMLInputElement): Promise<void> {
    const { words } = this.#data;
    const { plan } = this.#shown();
    const name = await this.#name();
    if (name === null) return;
    const address = views.viewAddress(plan.views[0].path, window.location.href);
    writeOpen(address, { plan: name, at: 1 });
    this.#panel.say("", address.href);
    const done = await copy(field);
    if (!this.#host.lifetime.closed) this.#panel.say(done ? words.copied : words.selected, address.href);
  }

  save(): void {
    download(this.#shown().plan);
    this.#panel.say(this.#data.words.saved);
  }

  async open(file: File): Promise<void> {
    const { words, pages } = this.#data;
    const found = file.size > MOST_FILE ? "wrong" : views.fromFile(await file.text(), pages);
    if (this.#host.lifetime.closed) return;
    if (typeof found === "string") this.#panel.say(words[found]);
    else if (this.#keep(found)) this.#panel.say(fill(words.opened, { count: found.views.length }));
  }

  leave(): void {
    this.#opened.leave();
    this.#panel.say("");
  }

  remove(): void {
    if (this.#opened.is(this.#shown().plan)) this.#opened.leave();
    this.#shelf.remove();
    this.#chosen = null;
    this.#show();
  }
}

export default mount<Data>("plan", (host, data) => new Planner(host, data));
