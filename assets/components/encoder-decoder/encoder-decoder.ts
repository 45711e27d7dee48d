// The whole translator on one sentence: step by step it reads, hands over one vector, and writes.

import { Announcer } from "../shared/announcer.ts";
import { applyPalette } from "../shared/colour.ts";
import { Controls } from "../shared/controls.ts";
import { el, fill } from "../shared/dom.ts";
import { fly } from "../shared/flight.ts";
import { act, keysAnywhere, modified, needed, playerKeys } from "../shared/keys.ts";
import { type Host, mount, type Picture } from "../shared/mount.ts";
import { percent } from "../shared/numbers.ts";
import { Player } from "../shared/player.ts";
import { Sheet } from "../shared/sheet.ts";
import { spokenChoice } from "../shared/tokens.ts";
import { type Data, type Place, placeOf, type Sent, unpacked } from "./data.ts";
import { Neck } from "./neck.ts";
import { StepPanel } from "./panel.ts";
import { Row, readingColumn, readingStart, stateSymbol, writingColumn, writingStart } from "./row.ts";

// Reading goes quicker than writing; the one vector gets a moment of its own.
const PACE: Record<Place["phase"], number> = { read: 600, context: 2200, write: 1400 };

/** Pixels: below that the rows are smaller. */
const LOW = 720;
const TINY = 430; // a frame of another page

/** Everything that is built from one set of data. */
interface View {
  readonly data: Data;
  readonly reading: Row;
  readonly writing: Row;
  readonly neck: Neck;
  readonly panel: StepPanel;
  readonly network: HTMLElement;
  readonly controls: Controls;
}

class EncoderDecoder implements Picture<Sent> {
  private readonly host: Host;
  private readonly player: Player;
  private readonly announcer: Announcer;
  private readonly pending;
  private view: View | null = null;
  private text = "";
  /** Until somebody steps. */
  private atRest = true;

  constructor(host: Host) {
    this.host = host;
    const { root, lifetime } = host;
    this.announcer = new Announcer(lifetime);
    this.pending = lifetime.timer();
    this.player = new Player(
      {
        last: () => (this.view ? this.view.data.tokens.length + this.view.data.target.length : 0),
        wait: () => PACE[this.place().phase],
        begin: ({ step, last, all }) => (step >= last || all ? 0 : step),
        moved: (smooth) => {
          this.atRest = false;
          const still = this.reveal(smooth);
          this.show();
          if (smooth && still) this.travel();
        },
        changed: () => this.show(),
        rested: () => this.keep(),
      },
      lifetime,
    );
    lifetime.listen(root, "keydown", (event) => this.key(event));
    lifetime.resized(root, () => this.resize());
    keysAnywhere(lifetime, root, (event) => this.key(event));
  }

  update(sent: Sent): void {
    applyPalette(this.host.root, sent.palette);
    const { tokens, target, words, palette, probabilities, parting } = sent;
    const text = JSON.stringify([tokens, target, words, palette.name, probabilities, parting]);
    if (text === this.text) return;
    this.text = text;
    const first = this.view === null;
    this.player.pause();
    this.atRest = true;
    this.view = this.build(unpacked(sent));
    // Where one vector leads elsewhere than attention does, there is something to be seen.
    const begin = tokens.length + 1 + (parting?.at ?? 0);
    this.player.place(first && sent.step !== null ? sent.step : begin);
    this.resize();
    this.reveal(false);
  }

  private place(): Place {
    return placeOf(this.player.step, this.view?.data.tokens.length ?? 0);
  }

  private build(data: Data): View {
    const { root } = this.host;
    const { words } = data;
    const read = data.tokens.length;
    const reading = new Row(
      "reading",
      words.encoder_label,
      readingStart(data),
      data.tokens.map((_, j) => readingColumn(data, j)),
      (j) => this.pick(j),
    );
    const writing = new Row(
      "writing",
      words.decoder_label,
      writingStart(data),
      data.target.map((_, t) => writingColumn(data, t)),
      (t) => this.pick(read + 1 + t),
    );
    const neck = new Neck(data, () => this.pick(read));
    const panel = new StepPanel(data);
    const sheet = new Sheet(words.panel, words, panel.element);
    for (const row of [reading, writing]) row.element.onscroll = () => this.arrows();
    const controls = new Controls(words, this.player, { speeds: [0.5, 1, 2, 4], all: words.all });
    const title = (text: string, count: string) =>
      el("h2", { class: "title" }, el("span", {}, text), el("small", {}, count));
    const network = el(
      "div",
      { class: "network" },
      title(words.encoder, fill(words.tokens, { count: read })),
      reading.element,
      neck.element,
      writing.element,
      title(words.decoder, fill(words.written, { count: data.target.length })),
    );
    const legend = el(
      "div",
      { class: "legend" },
      el("span", { class: "scale" }, "\u22121", el("span", { class: "ramp" }), "1"),
      el("span", {}, words.legend),
      el("span", { class: "keys" }, words.keys),
    );
    root.setAttribute("role", "group");
    root.setAttribute("aria-label", data.alternative);
    root.replaceChildren(
      controls.element,
      el("div", { class: "board" }, el("div", { class: "left" }, network, legend), sheet.element),
      this.announcer.element,
    );
    return { data, reading, writing, neck, panel, network, controls };
  }

  private resize(): void {
    if (!this.view) return;
    const { root } = this.host;
    root.classList.add("tall");
    root.classList.toggle("narrow", root.clientWidth < 900);
    root.classList.toggle("phone", root.clientWidth < 560);
    root.classList.toggle("low", root.clientHeight < LOW);
    root.classList.toggle("tiny", root.clientHeight < TINY);
    this.show();
  }

  private arrows(): void {
    if (!this.view) return;
    const { data, reading, writing, neck } = this.view;
    const place = this.place();
    const written = this.player.all ? this.player.last : this.player.step;
    neck.draw(reading.columns[data.tokens.length - 1], writing.start, writing.columns);
    neck.show(place.phase === "write" ? place.n : -1, written - data.tokens.length - 1);
  }

  private show(): void {
    if (!this.view) return;
    const { player } = this;
    const { data, reading, writing, panel, controls } = this.view;
    const place = this.place();
    const read = data.tokens.length;
    const upTo = player.all ? player.last : player.step;
    reading.show(place.phase === "read" ? place.n : place.phase === "context" ? read - 1 : -1, upTo);
    writing.show(place.phase === "write" ? place.n : -1, upTo - read - 1);
    this.arrows();
    panel.show(place);
    controls.show(player);
    const mark = place.phase === "context" ? "c" : place.phase === "read" ? "h" : "s";
    const index = place.phase === "context" ? undefined : place.n + 1;
    controls.count.replaceChildren(stateSymbol(mark, index), ` · ${player.step + 1} / ${player.last + 1}`);
    this.host.root.dataset.at = `${mark}${index ?? ""}`;
    this.announcer.say(() => this.sentence(data), player.playing ? 0 : 250);
  }

  private sentence(data: Data): string {
    const { words, tokens, target } = data;
    const place = this.place();
    if (place.phase === "context")
      return fill(words.all_there_is, { count: tokens.length, units: data.units, words: target.length });
    const { phase, n } = place;
    const token = spokenChoice(phase === "read" ? tokens[n] : target[n], words.end);
    if (phase === "read") return fill(words.tell_read, { step: n + 1, token });
    return fill(words.tell_write, { step: n + 1, token, share: percent(data.probabilities[n]) });
  }

  private pick(step: number): void {
    this.player.pause();
    this.player.place(step, this.player.all);
    this.keep();
    this.show();
  }

  // Brings the step into sight. True where nothing had to be scrolled for it.
  private reveal(smooth: boolean): boolean {
    if (!this.view) return true;
    const { data, reading, writing } = this.view;
    const place = this.place();
    let still = true;
    if (place.phase === "write") still = writing.reveal(place.n, smooth);
    else writing.element.scrollTo({ left: 0 });
    // Until somebody steps, the sentence is seen from its beginning; after that where h_S leaves it.
    if (place.phase === "read") return reading.reveal(place.n, smooth);
    if (place.phase === "context" || !this.atRest) return reading.reveal(data.tokens.length - 1, smooth) && still;
    return still;
  }

  // A step is made: state and token go into the new state, h_S becomes c, c becomes a word.
  private travel(): void {
    if (!this.view) return;
    const { reading, writing, neck, network, data } = this.view;
    const place = this.place();
    if (place.phase === "context") {
      fly(reading.tile(data.tokens.length - 1), neck.tile, network, { duration: 900 });
      return;
    }
    const row = place.phase === "read" ? reading : writing;
    fly(row.tile(place.n - 1), row.tile(place.n), network);
    fly(row.given(place.n), row.tile(place.n), network);
    if (place.phase === "write") {
      fly(neck.tile, row.columns[place.n], network, { duration: 700 });
      fly(row.tile(place.n), row.chosen(place.n), network, { delay: 420, duration: 500 });
    }
  }

  // Tell the address bar where the reader came to rest.
  private keep(): void {
    this.pending.start(600, () => this.host.send("at", this.host.root.dataset.at));
  }

  private key(event: KeyboardEvent): void {
    if (this.view && !modified(event) && !needed(event)) act(event, playerKeys(this.player));
  }
}

export default mount<Sent>("encoder-decoder", (host) => new EncoderDecoder(host));
