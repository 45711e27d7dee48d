// Home as a film: a sentence is read word by word, a question is asked, and one arc looks back.

import { Announcer } from "../shared/announcer.ts";
import { applyPalette } from "../shared/colour.ts";
import { Controls } from "../shared/controls.ts";
import { el, fill } from "../shared/dom.ts";
import { fly } from "../shared/flight.ts";
import { act, keysAnywhere, modified, needed, playerKeys } from "../shared/keys.ts";
import { type Host, mount, type Picture } from "../shared/mount.ts";
import { Player, prefersCalm } from "../shared/player.ts";
import { type Data, lastStep, momentOf, pace, type Sent, stillSteps, unpacked } from "./data.ts";
import { Scene } from "./scene.ts";

/** Milliseconds without another letter before the film of a new sentence begins. */
const TYPED = 900;

interface View {
  readonly data: Data;
  readonly scene: Scene;
  readonly controls: Controls;
}

class Film implements Picture<Sent> {
  readonly #host: Host;
  readonly #player: Player;
  readonly #announcer: Announcer;
  readonly #pending;
  #view: View | null = null;
  #stills: { scene: Scene; step: number }[] = [];
  #guess: number | null = null;
  #text = "";

  constructor(host: Host) {
    this.#host = host;
    const { root, lifetime } = host;
    this.#announcer = new Announcer(lifetime);
    this.#pending = lifetime.timer();
    this.#player = new Player(
      {
        last: () => (this.#view ? lastStep(this.#view.data) : 0),
        wait: (step) => (this.#view ? pace(step, this.#view.data) : 0),
        begin: ({ step, last }) => (step >= last ? 0 : step),
        moved: (smooth) => this.#show(smooth),
        changed: () => this.#show(false),
        rested: () => this.#pending.stop(), // who steps by hand does not want it to begin
      },
      lifetime,
    );
    lifetime.listen(root, "keydown", (event) => this.#key(event));
    lifetime.resized(root, () => this.#resize());
    keysAnywhere(lifetime, root, (event) => this.#key(event));
  }

  update(sent: Sent): void {
    const { root } = this.#host;
    applyPalette(root, sent.palette);
    const { chips, said, words, palette } = sent;
    const text = JSON.stringify([chips, said, words, palette.name]);
    // The way on may change while the film runs: it carries what the visitor chose elsewhere.
    if (sent.begin !== null) root.querySelector(".begin")?.setAttribute("href", sent.begin);
    if (text === this.#text) return;
    const first = this.#text === "";
    this.#text = text;
    this.#pending.stop();
    this.#player.pause();
    this.#player.place(0, false);
    this.#guess = null;
    const data = unpacked(sent);
    root.setAttribute("role", "group");
    root.setAttribute("aria-label", fill(words.alt, { count: chips.length }));
    if (prefersCalm()) this.#lay(data);
    else {
      this.#build(data);
      this.#show(false);
      this.#pending.start(first ? 400 : TYPED, () => this.#player.play());
    }
  }

  // For those who like no motion: the moments side by side.
  #lay(data: Data): void {
    this.#view = null;
    this.#stills = stillSteps(data).map((step) => ({ scene: new Scene(data, () => {}, true), step }));
    const figures = this.#stills.map(({ scene }) => el("li", {}, scene.element));
    this.#host.root.replaceChildren(
      el("ol", { class: "stills" }, ...figures),
      el("div", { class: "foot" }, begin(data)),
    );
    for (const { scene, step } of this.#stills) scene.show(step, null, false);
  }

  #build(data: Data): void {
    this.#stills = [];
    const scene = new Scene(data, (chip) => this.#pick(chip));
    const controls = new Controls(data.words, this.#player, { speeds: [0.5, 1, 2], all: null });
    this.#view = { data, scene, controls };
    this.#host.root.replaceChildren(
      scene.element,
      el("div", { class: "foot" }, controls.element, begin(data)),
      this.#announcer.element,
    );
  }

  #resize(): void {
    const { root } = this.#host;
    root.classList.toggle("phone", root.clientWidth < 560);
    root.classList.toggle("low", root.clientHeight < 470);
    this.#view?.scene.redraw(this.#player.step);
    for (const { scene, step } of this.#stills) scene.redraw(step);
  }

  #show(smooth: boolean): void {
    if (!this.#view) return;
    const { data, scene, controls } = this.#view;
    const { step, last, playing } = this.#player;
    const moment = momentOf(step, data);
    if (step < data.chips.length) this.#guess = null;
    scene.show(step, this.#guess, smooth);
    controls.show(this.#player);
    controls.count.replaceChildren(`${step + 1} / ${last + 1}`);
    this.#host.root.dataset.step = String(step);
    this.#host.root.dataset.playing = String(playing);
    if (smooth && moment.kind === "read") fly(scene.chips[moment.chip], scene.tile, scene.element, { duration: 480 });
    // While it plays, a screen reader hears the question and the answer, not each word.
    if (!playing || moment.kind !== "read")
      this.#announcer.say(() => scene.sentences(moment, this.#guess).join(" "), playing ? 0 : 250);
  }

  // A click on a word is a bet while the film asks, and else the way to that word.
  #pick(chip: number): void {
    if (!this.#view) return;
    const { data } = this.#view;
    if (momentOf(this.#player.step, data).kind !== "ask") {
      this.#player.go(chip);
      return;
    }
    if (chip >= (data.look?.query ?? 0)) return;
    this.#guess = chip;
    this.#player.forward();
  }

  #key(event: KeyboardEvent): void {
    if (this.#view && !modified(event) && !needed(event)) act(event, playerKeys(this.#player));
  }
}

function begin({ begin: to, words }: Data): Node {
  return to === null ? el("span") : el("a", { class: "begin", href: to }, words.begin);
}

export default mount<Sent>("film", (host) => new Film(host), 0.6);
