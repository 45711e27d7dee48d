// The Transformer as one machine: what is passed so far, the block that is pointed at, and the token.
// Stepping and pointing stay in the browser; the server hears of a token, of a block at which
// somebody stays, and of one that is entered.

import { Announcer } from "../shared/announcer.ts";
import { applyPalette } from "../shared/colour.ts";
import { Controls } from "../shared/controls.ts";
import { el, fill } from "../shared/dom.ts";
import { act, keysAnywhere, modified, needed, playerKeys } from "../shared/keys.ts";
import { type Host, mount, type Picture } from "../shared/mount.ts";
import { clamp } from "../shared/numbers.ts";
import { Player, prefersCalm } from "../shared/player.ts";
import { presenting } from "../shared/presenting.ts";
import { Sheet } from "../shared/sheet.ts";
import { spoken } from "../shared/tokens.ts";
import { type Data, type Sent, unpacked } from "./data.ts";
import { Drawing } from "./drawing.ts";
import { Panel, shapeOf, titleOf } from "./panel.ts";

const PACE = 900; // milliseconds a block while playing
const ENTERING = 280; // milliseconds in which a block grows before it is entered
const UNANSWERED = 1500; // milliseconds after which nobody is going to answer

interface View {
  readonly data: Data;
  readonly drawing: Drawing;
  readonly panel: Panel;
  readonly controls: Controls;
}

class Machine implements Picture<Sent> {
  readonly #host: Host;
  readonly #player: Player;
  readonly #announcer: Announcer;
  readonly #pending;
  readonly #entering;
  #view: View | null = null;
  #text = "";
  #token = 0;
  #pointed: number | null = null;
  #smooth = false;

  constructor(host: Host) {
    this.#host = host;
    const { root, lifetime } = host;
    this.#announcer = new Announcer(lifetime);
    this.#pending = lifetime.timer();
    this.#entering = lifetime.timer();
    this.#player = new Player(
      {
        last: () => (this.#view?.drawing.blocks.length ?? 1) - 1,
        wait: () => PACE,
        begin: ({ step, last, all }) => (step >= last || all ? 0 : step + 1),
        moved: (smooth) => {
          this.#smooth = smooth;
          this.#pointed = null;
          this.#show();
        },
        changed: () => this.#show(),
        rested: () => this.#pending.start(700, () => host.send("block", this.#player.step + 1)),
      },
      lifetime,
    );
    lifetime.listen(root, "keydown", (event) => this.#key(event));
    lifetime.resized(root, () => this.#resize());
    keysAnywhere(lifetime, root, (event) => this.#key(event));
  }

  update(sent: Sent): void {
    const data = unpacked(sent);
    const before = this.#view;
    const text = JSON.stringify([sent.tokens, sent.words, sent.stream]);
    const changed = text !== this.#text;
    this.#text = text;
    this.#token = data.of;
    applyPalette(this.#host.root, data.palette);
    this.#host.root.classList.remove("entering");
    if (changed || !before) {
      this.#player.pause();
      this.#pointed = null;
      this.#view = this.#build(data);
      if (before) this.#player.place(this.#player.step, this.#player.all);
      else if (data.step !== null) this.#player.place(data.step, false);
      else this.#player.place(this.#player.last);
    } else {
      this.#view = { ...before, data };
    }
    this.#resize();
  }

  #build(data: Data): View {
    const { words } = data;
    const { root } = this.#host;
    const drawing = new Drawing(data, {
      point: (block) => this.#point(block),
      enter: (block) => this.#enter(block),
      choose: (token) => this.#choose(token),
    });
    const panel = new Panel(() => this.#enter(this.#block()));
    const controls = new Controls(words, this.#player, { speeds: [0.5, 1, 2], all: null });
    const left = el(
      "div",
      { class: "left" },
      drawing.element,
      el("div", { class: "legend" }, words.keys, " ", el("span", { class: "hint" }, words.hint)),
    );
    root.classList.add("tall");
    root.replaceChildren(
      controls.element,
      el("div", { class: "board" }, left, new Sheet(words.numbers, words, panel.element).element),
      this.#announcer.element,
    );
    return { data, drawing, panel, controls };
  }

  #resize(): void {
    const { root } = this.#host;
    if (!this.#view || !root.clientWidth) return;
    root.classList.toggle("presented", presenting());
    root.classList.toggle("narrow", root.clientWidth < 900);
    root.classList.toggle("phone", root.clientWidth < 560);
    this.#view.drawing.resize();
    this.#show();
  }

  // The block that is shown: the one that is pointed at, or else the one that was reached.
  #block(): number {
    return this.#pointed ?? this.#player.step;
  }

  #show(): void {
    if (!this.#view) return;
    const { data, drawing, panel, controls } = this.#view;
    const { step, last, all } = this.#player;
    const block = this.#block();
    drawing.show(this.#token, block, all ? last : step, this.#smooth);
    panel.show(data, drawing.blocks[block], this.#token);
    controls.show(this.#player);
    controls.count.replaceChildren(`${step + 1} / ${last + 1}`);
    const { dataset } = this.#host.root;
    dataset.block = String(block + 1);
    dataset.token = String(this.#token + 1);
    this.#announcer.say(() => {
      const now = drawing.blocks[block];
      return fill(data.words.tell, {
        block: titleOf(data, now),
        shape: shapeOf(data, now),
        token: spoken(data.tokens[this.#token]),
        step: block + 1,
        steps: last + 1,
      });
    });
  }

  #point(block: number | null): void {
    if (this.#player.playing || block === this.#pointed) return;
    this.#pointed = block;
    this.#smooth = false;
    this.#show();
  }

  #choose(token: number): void {
    const count = this.#view?.data.tokens.length ?? 1;
    const next = clamp(token, 0, count - 1);
    if (next === this.#token) return;
    this.#token = next;
    this.#show();
    this.#pending.start(120, () => this.#host.send("token", next + 1));
  }

  #enter(block: number): void {
    if (!this.#view) return;
    const { drawing } = this.#view;
    const { kind } = drawing.blocks[block];
    const { classList, style } = this.#host.root;
    const go = () => {
      this.#host.send("room", kind);
      // Where nobody answers, as in a saved page, the machine comes back.
      this.#entering.start(UNANSWERED, () => classList.remove("entering"));
    };
    this.#player.pause();
    if (prefersCalm()) {
      go();
      return;
    }
    style.setProperty("--origin", drawing.origin(block));
    classList.add("entering");
    this.#entering.start(ENTERING, go);
  }

  #key(event: KeyboardEvent): void {
    if (modified(event) || needed(event)) return;
    const on = this.#view?.drawing.element;
    const here = on !== undefined && event.composedPath().includes(on);
    const inside = {
      ArrowUp: () => this.#choose(this.#token - 1),
      ArrowDown: () => this.#choose(this.#token + 1),
      Enter: () => this.#enter(this.#block()),
    };
    act(event, { ...playerKeys(this.#player), ...(here ? inside : {}) });
  }
}

export default mount<Sent>("machine", (host) => new Machine(host));
