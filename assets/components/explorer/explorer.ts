// The explorer: one view (a cell, a row or a column) and everything that shows it. All in the
// browser; the server hears of pins and of another head, never of a pointer.

import { Announcer } from "../shared/announcer.ts";
import { applyPalette } from "../shared/colour.ts";
import { el, fill, write } from "../shared/dom.ts";
import { act, modified } from "../shared/keys.ts";
import { type Host, mount, type Picture } from "../shared/mount.ts";
import { clamp, fixed } from "../shared/numbers.ts";
import { spoken } from "../shared/tokens.ts";
import { Arithmetic } from "./arithmetic.ts";
import { type Data, type Pin, type Sent, unpacked, type Words } from "./data.ts";
import { Heads } from "./heads.ts";
import { layout } from "./layout.ts";
import { keepInSight, Matrix } from "./matrix.ts";
import { Pins } from "./pins.ts";
import { Strips } from "./strips.ts";
import {
  type Aim,
  cell,
  complete,
  isPinned,
  keptPins,
  type Scale,
  sameAim,
  strikingCell,
  togglePin,
  usualScale,
  type View,
} from "./view.ts";

/** Everything that is built once for a language. */
interface Parts {
  readonly words: string;
  readonly matrix: Matrix;
  readonly strips: Strips;
  readonly arithmetic: Arithmetic;
  readonly pins: Pins;
  readonly heads: Heads;
  readonly story: HTMLButtonElement;
  readonly ramp: Record<"middle" | "top" | "name", HTMLElement>;
}

class Explorer implements Picture<Sent> {
  private readonly host: Host;
  private readonly announcer: Announcer;
  private readonly frame;
  private readonly pending;
  private data: Data | null = null;
  private parts: Parts | null = null;
  private pinned: readonly Pin[] = [];
  private shownPins: { pins: readonly Pin[]; data: Data } | null = null;
  /** What the pointer is on, and what was chosen. */
  private hovered: Aim | null = null;
  private cursor: Aim | null = null;
  /** What the colours stand for, where the visitor has chosen it. */
  private scale: Scale | null = null;
  /** Whether the tables of products are asked for. */
  private opened = false;

  constructor(host: Host) {
    this.host = host;
    const { root, lifetime } = host;
    this.announcer = new Announcer(lifetime);
    this.frame = lifetime.frame();
    this.pending = lifetime.timer();
    lifetime.listen(root, "keydown", (event) => this.key(event));
    lifetime.resized(root, () => this.resize());
  }

  update(sent: Sent): void {
    const data = unpacked(sent);
    const before = this.data;
    const same = before && String(before.queries) === String(data.queries) && String(before.keys) === String(data.keys);
    if (!before) this.pinned = data.pins;
    else if (!same) this.pinned = keptPins(this.pinned, before, data);
    if (!same) this.cursor = null;
    this.hovered = null;
    this.data = data;
    applyPalette(this.host.root, data.palette);
    const words = JSON.stringify(data.words);
    if (this.parts?.words !== words) this.parts = this.build(data.words, words);
    this.parts.heads.update(data.heads);
    this.parts.matrix.update(data, this.scaleOf(data));
    this.parts.arithmetic.update(data);
    this.parts.story.hidden = !data.story;
    write(this.parts.story, data.story?.text ?? "");
    this.resize();
  }

  private build(words: Words, text: string): Parts {
    const on = {
      hover: (aim: Aim | null) => this.hover(aim),
      pick: (view: View, touched: boolean) => this.pick(view, touched),
      take: (aim: Aim) => this.take(aim),
      pin: (row: number, column: number) => this.pin(row, column),
    };
    const matrix = new Matrix(on);
    const strips = new Strips(words, on);
    const arithmetic = new Arithmetic(
      words,
      () => this.pinShown(),
      () => this.open(!this.opened),
    );
    const pins = new Pins(words, on);
    const heads = new Heads(words, {
      choose: (layer, head) => this.choose(layer, head),
      order: (byLayer) => this.host.send("order", byLayer ? "layer" : "interest"),
    });
    const story = el("button", { type: "button", class: "story", onclick: () => this.tell() });
    const ramp = { middle: el("span"), top: el("span"), name: el("small") };
    const legend = el(
      "button",
      { type: "button", class: "scale", onclick: () => this.turnScale() },
      el("span", {}, "0"),
      el("span", { class: "ramp" }, ramp.middle),
      ramp.top,
      ramp.name,
    );
    const picture = el("div", { class: "picture" }, strips.element, matrix.element);
    const left = el("div", { class: "left" }, picture, legend);
    const side = el("div", { class: "side", tabindex: -1 }, story, arithmetic.element, pins.element);
    this.host.root.replaceChildren(el("div", { class: "board" }, left, heads.element, side), this.announcer.element);
    return { words: text, matrix, strips, arithmetic, pins, heads, story, ramp };
  }

  private resize(): void {
    const { root } = this.host;
    const { data, parts } = this;
    if (!data || !parts || !root.clientWidth || !root.clientHeight) return;
    const count = Math.max(data.queries.length, data.keys.length, 1);
    const { shape, cell: size } = layout(root.clientWidth, root.clientHeight, count);
    for (const each of ["wide", "narrow", "phone"]) root.classList.toggle(each, each === shape);
    parts.arithmetic.flow.tabIndex = shape === "phone" ? 0 : -1;
    parts.matrix.resize(data, size);
    // Without room beside the matrix the lines stand among the numbers that are asked for.
    if (shape === "wide") parts.matrix.element.before(parts.strips.element);
    else parts.arithmetic.tables.append(parts.strips.element);
    parts.strips.resize(data, shape === "wide" ? size : 24);
    this.render();
    keepInSight(parts.matrix.element, parts.matrix.field, this.view(data), size);
  }

  private scaleOf(data: Data): Scale {
    return this.scale ?? usualScale(data);
  }

  // What is shown: what the pointer is on, or else what was chosen, or else what was found worth it.
  private view(data: Data): View {
    const last = this.pinned.at(-1);
    const first = last ?? data.start;
    const aim = this.hovered ?? this.cursor ?? (first ? cell(...first) : strikingCell(data));
    return complete(aim, data);
  }

  private render(): void {
    const { data, parts, pinned } = this;
    if (!data || !parts) return;
    const view = this.view(data);
    parts.matrix.show(data, view, pinned);
    parts.strips.show(data, view);
    parts.arithmetic.show(data, view);
    if (this.shownPins?.pins !== pinned || this.shownPins.data !== data) {
      this.shownPins = { pins: pinned, data };
      parts.pins.show(data, pinned);
    }
    const held = isPinned(pinned, view.row, view.column);
    write(parts.arithmetic.pin, held ? data.words.unpin : data.words.pin);
    parts.arithmetic.pin.setAttribute("aria-pressed", String(held));
    this.showScale(data, parts);
    const { dataset } = this.host.root;
    dataset.query = String(view.row + 1);
    dataset.key = String(view.column + 1);
    dataset.whole = view.whole;
    this.announcer.say(() => this.sentence(data, view));
  }

  private showScale(data: Data, { ramp }: Parts): void {
    const { largest, words } = data;
    const byRoot = this.scaleOf(data) === "root";
    write(ramp.top, byRoot ? fixed(largest, 2) : "1");
    write(ramp.middle, byRoot ? fixed(largest / 4, 2) : "0.5");
    write(ramp.name, byRoot ? words.by_root : words.by_weight);
  }

  private sentence(data: Data, { row, column }: View): string {
    const weight = fixed(data.weights[row * data.keys.length + column], 2);
    return fill(data.words.cell, { query: spoken(data.queries[row]), key: spoken(data.keys[column]), weight });
  }

  // At most once a frame.
  private hover(aim: Aim | null): void {
    if (!sameAim(this.hovered, aim)) this.frame.request(() => this.render());
    this.hovered = aim;
  }

  // A click pins; a tap first shows the cell, and pins it when it is tapped again.
  private pick(view: View, touched: boolean): void {
    if (!this.data) return;
    const now = this.view(this.data);
    this.cursor = view;
    this.hovered = null;
    if (!touched || (now.row === view.row && now.column === view.column)) this.pin(view.row, view.column);
    else this.render();
  }

  private take(aim: Aim): void {
    this.cursor = aim;
    this.hovered = null;
    this.render();
  }

  private pinShown(): void {
    if (!this.data) return;
    const { row, column } = this.view(this.data);
    this.pin(row, column);
  }

  private pin(row: number, column: number): void {
    this.pinned = togglePin(this.pinned, row, column);
    this.cursor = cell(row, column);
    this.render();
    this.report();
  }

  private report(): void {
    this.pending.start(600, () =>
      this.host.send(
        "pins",
        this.pinned.map(([i, j]) => [i + 1, j + 1]),
      ),
    );
  }

  private turnScale(): void {
    const { data, parts } = this;
    if (!data || !parts) return;
    this.scale = this.scaleOf(data) === "root" ? "weight" : "root";
    parts.matrix.paint(data, this.scale);
    this.render();
  }

  private open(wanted: boolean): void {
    this.opened = wanted;
    this.host.root.classList.toggle("opened", wanted);
    this.parts?.arithmetic.open(wanted);
    this.resize();
  }

  private choose(layer: number, head: number): void {
    this.host.send("head", { layer: layer + 1, head: head + 1 });
  }

  // Back to the look that was found worth seeing.
  private tell(): void {
    const { data } = this;
    if (!data?.story?.cell) return;
    const { layer, head, cell: at } = data.story;
    this.take(cell(...at));
    if (data.heads && (data.heads.layer !== layer || data.heads.head !== head)) this.choose(layer, head);
  }

  private release(): void {
    const had = this.pinned.length > 0;
    this.pinned = [];
    this.cursor = this.hovered = null;
    this.render();
    if (had) this.report();
  }

  private key(event: KeyboardEvent): void {
    const { data, parts } = this;
    if (!data || !parts || modified(event)) return;
    if (event.key === "Escape") {
      if (this.opened) this.open(false);
      else this.release();
      return;
    }
    if (!event.composedPath().includes(parts.matrix.field)) return;
    const { row, column } = this.view(data);
    const [rows, columns] = [data.queries.length, data.keys.length];
    const go = (down: number, right: number) => () =>
      this.take(cell(clamp(row + down, 0, rows - 1), clamp(column + right, 0, columns - 1)));
    const pin = () => this.pin(row, column);
    act(event, {
      ArrowLeft: go(0, -1),
      ArrowRight: go(0, 1),
      ArrowUp: go(-1, 0),
      ArrowDown: go(1, 0),
      Home: go(0, -columns),
      End: go(0, columns),
      PageUp: go(-rows, 0),
      PageDown: go(rows, 0),
      Enter: pin,
      " ": pin,
    });
  }
}

export default mount<Sent>("explorer", (host) => new Explorer(host));
