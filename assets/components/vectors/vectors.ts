// Two vectors to turn and stretch. Nothing here asks the server; the address is kept in place.

import { Announcer } from "../shared/announcer.ts";
import { applyPalette } from "../shared/colour.ts";
import { el, fill } from "../shared/dom.ts";
import { type Host, mount, type Picture } from "../shared/mount.ts";
import { clamp, fixed } from "../shared/numbers.ts";
import { unpack } from "../shared/packing.ts";
import { prefersCalm } from "../shared/player.ts";
import { spoken } from "../shared/tokens.ts";
import { FIRST, MOST, ROOM, readState, type State, writeState } from "./address.ts";
import type { Data, Sent } from "./data.ts";
import {
  between,
  DEGREE,
  digitsFor,
  directionOf,
  inside,
  lengthOf,
  measure,
  type Name,
  planeOf,
  polar,
  roomFor,
  SHORTEST,
  signOf,
  type Vector,
} from "./geometry.ts";
import { choosePair, PairChoice } from "./pairs.ts";
import { Panel } from "./panel.ts";
import { Plane } from "./plane.ts";

const GLIDE = 450; // milliseconds

interface View {
  readonly plane: Plane;
  readonly panel: Panel;
  readonly pairs: PairChoice;
  readonly double: HTMLButtonElement;
}

class Vectors implements Picture<Sent> {
  private readonly host: Host;
  private readonly announcer: Announcer;
  private readonly frame;
  private readonly settling;
  private data: Data | null = null;
  private view: View | null = null;
  private text = "";
  private state: State = { ...FIRST, onto: "a", pair: null };
  private range = ROOM;

  constructor(host: Host) {
    this.host = host;
    this.announcer = new Announcer(host.lifetime);
    this.frame = host.lifetime.frame();
    this.settling = host.lifetime.timer();
    host.lifetime.resized(host.root, () => this.arrange());
  }

  update(sent: Sent): void {
    const { palette, words, tokens } = sent;
    const { root } = this.host;
    const first = this.data === null;
    const text = JSON.stringify([tokens, words]);
    const data: Data = { ...sent, dots: unpack(sent.dots) };
    this.data = data;
    applyPalette(root, palette);
    root.style.setProperty("--minus", palette.diverging[0][1]);
    root.style.setProperty("--plus", palette.diverging[palette.diverging.length - 1][1]);
    if (text !== this.text) this.view = this.build(data);
    this.text = text;
    if (first) {
      this.state = readState(window.location.search);
      this.range = roomFor([this.state.a, this.state.b], ROOM);
    }
    if (this.state.pair) this.takePair(data, this.state.pair, false);
    this.arrange();
    this.show();
    this.writeAddress();
  }

  private build({ words, tokens }: Data): View {
    const plane = new Plane(words, {
      take: () => this.stop(),
      move: (name, place) => this.set(name, place),
      letGo: () => this.settle(),
      turn: (name, degrees) => this.turn(name, degrees),
      stretch: (name, steps) => this.stretch(name, steps),
    });
    const panel = new Panel(words, () => this.swap());
    const pairs = new PairChoice(words, tokens, (name, token) => this.choose(name, token));
    const preset = (name: "same" | "square" | "opposite" | "double" | "start", target: () => Vector | null) =>
      el(
        "button",
        { type: "button", "data-preset": name, onclick: () => this.preset(target()) },
        words[`preset_${name}`],
      );
    const along = (angle: number) => () => polar(lengthOf(this.state.b), directionOf(this.state.a) + angle);
    const double = preset("double", () => ({ x: 2 * this.state.b.x, y: 2 * this.state.b.y }));
    const presets = el(
      "div",
      { class: "presets", role: "group", "aria-label": words.presets },
      preset("same", along(0)),
      preset("square", along(Math.PI / 2)),
      preset("opposite", along(Math.PI)),
      double,
      preset("start", () => null),
    );
    const right = el("div", {}, presets, panel.element, pairs.element, el("p", { class: "hint" }, words.hint));
    this.host.root.replaceChildren(el("div", { class: "board" }, plane.element, right), this.announcer.element);
    return { plane, panel, pairs, double };
  }

  private choose(name: Name, token: number | null): void {
    if (!this.data) return;
    if (token === null) {
      this.state.pair = null;
      this.settle();
    } else this.takePair(this.data, choosePair(this.state.pair, name, token), true);
  }

  private takePair({ dots, tokens }: Data, pair: readonly [number, number], glide: boolean): void {
    const count = tokens.length;
    if (pair.some((t) => t >= count)) {
      this.state.pair = null;
      return;
    }
    const [i, j] = pair;
    const { a, b } = planeOf(dots[i * count + i], dots[j * count + j], dots[i * count + j]);
    this.stop();
    this.state.pair = pair;
    this.range = roomFor([a, b]);
    this.go(a, b, glide);
  }

  private set(name: Name, place: Vector): void {
    this.state.pair = null;
    const least = SHORTEST * this.range;
    const length = lengthOf(place);
    const angle = directionOf(length ? place : this.state[name]);
    this.state[name] = length < least ? polar(least, angle) : place;
    this.show();
  }

  private turn(name: Name, degrees: number): void {
    const v = this.state[name];
    this.set(name, inside(polar(lengthOf(v), directionOf(v) + degrees * DEGREE), this.range));
    this.settle();
  }

  private stretch(name: Name, steps: number): void {
    const v = this.state[name];
    const length = Math.max(SHORTEST * this.range, lengthOf(v) + (steps * this.range) / 50);
    this.set(name, inside(polar(length, directionOf(v)), this.range));
    this.settle();
  }

  private swap(): void {
    this.state.onto = this.state.onto === "a" ? "b" : "a";
    this.settle();
  }

  // b turns (or grows) until it is at the target. null: both as they were at first.
  private preset(target: Vector | null): void {
    this.stop();
    this.state.pair = null;
    const a = target ? this.state.a : FIRST.a;
    const b = target ?? FIRST.b;
    this.range = target ? roomFor([a, b], Math.min(this.range, ROOM)) : ROOM;
    this.go(a, b, true);
  }

  private go(a: Vector, b: Vector, glide: boolean): void {
    if (glide && !prefersCalm()) this.animate({ a, b });
    else Object.assign(this.state, { a, b });
    this.settle();
  }

  private animate(to: Record<Name, Vector>): void {
    const from = { a: this.state.a, b: this.state.b };
    const start = performance.now();
    const step = (now: number) => {
      const time = clamp((now - start) / GLIDE, 0, 1);
      const share = time * time * (3 - 2 * time);
      for (const name of ["a", "b"] as const)
        this.state[name] = time < 1 ? between(from[name], to[name], share) : to[name];
      if (time < 1) this.frame.request(step);
      this.show();
      if (time === 1) this.settle();
    };
    this.frame.request(step);
  }

  private stop(): void {
    this.frame.stop();
  }

  // What can wait until a move is over: the address and the spoken sentence.
  private settle(): void {
    this.show();
    if (this.frame.waiting) return;
    this.settling.start(250, () => this.writeAddress());
    this.announcer.say(() => this.sentence());
  }

  arrange(): void {
    const { root } = this.host;
    root.classList.toggle("wide", root.clientWidth >= 1290);
    root.classList.toggle("narrow", root.clientWidth < 900);
    root.classList.toggle("phone", root.clientWidth < 560);
  }

  private show(): void {
    if (!this.view || !this.data) return;
    const { plane, panel, pairs, double } = this.view;
    const { a, b, onto, pair } = this.state;
    const moving = this.frame.waiting;
    const seen = measure(a, b);
    const full = pair && !moving ? this.data.dots[pair[0] * this.data.tokens.length + pair[1]] : null;
    plane.rule(this.range);
    plane.show({ a, b, onto, seen }, this.names(this.data));
    panel.show({ a, b, onto, seen, digits: digitsFor(this.range), full });
    pairs.show(pair);
    double.disabled = 2 * lengthOf(b) > MOST;
    Object.assign(this.host.root.dataset, { a: `${a.x} ${a.y}`, b: `${b.x} ${b.y}`, moving, range: this.range });
  }

  private names({ tokens }: Data): Record<Name, string> {
    const { pair } = this.state;
    const name = (t: number) => {
      const text = spoken(tokens[t]);
      return text.length > 9 ? `${text.slice(0, 8)}\u2026` : text;
    };
    return pair ? { a: `a ${name(pair[0])}`, b: `b ${name(pair[1])}` } : { a: "a", b: "b" };
  }

  private sentence(): string {
    if (!this.data) return "";
    const { words } = this.data;
    const seen = measure(this.state.a, this.state.b);
    const digits = digitsFor(this.range);
    return fill(words.told, {
      dot: fixed(seen.sum, digits),
      long: fixed(seen.long, digits),
      wide: fixed(seen.wide, digits),
      angle: fixed(seen.angle / DEGREE, 1),
      verdict: words[`sign_${signOf(seen, digits)}`],
    });
  }

  private writeAddress(): void {
    if (this.frame.waiting) return;
    const address = writeState(this.state, window.location.href);
    if (address.search !== window.location.search) window.history.replaceState(window.history.state, "", address);
  }
}

export default mount<Sent>("vectors", (host) => new Vectors(host), 0.7);
