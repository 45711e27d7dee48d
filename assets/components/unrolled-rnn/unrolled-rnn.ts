// The linked picture: one state (step, unit, all or up to now), and everything that shows it.

import { Announcer } from "../shared/announcer.ts";
import { applyPalette } from "../shared/colour.ts";
import { Controls } from "../shared/controls.ts";
import { el, fill } from "../shared/dom.ts";
import { act, keysAnywhere, modified, needed, playerKeys } from "../shared/keys.ts";
import { type Host, mount, type Picture } from "../shared/mount.ts";
import { clamp, fixed } from "../shared/numbers.ts";
import { Player, prefersCalm } from "../shared/player.ts";
import { Sheet } from "../shared/sheet.ts";
import { spoken } from "../shared/tokens.ts";
import { type Cell, type Data, type Pointed, type Sent, TO_PLACE, unpacked } from "./data.ts";
import { Panel } from "./panel.ts";
import { Stage } from "./stage.ts";

const PACE = 1200; // milliseconds a step while playing
const LOW = 720; // pixels: below that the rows are smaller
const TINY = 430; // and in the frame of another page all is

/** Everything that is built from one sentence. */
interface View {
  data: Data;
  readonly stage: Stage;
  readonly panel: Panel;
  readonly controls: Controls;
  readonly order: HTMLButtonElement;
}

class UnrolledRnn implements Picture<Sent> {
  private readonly host: Host;
  private readonly player: Player;
  private readonly announcer: Announcer;
  private readonly pending;
  private view: View | null = null;
  private text = "";
  private unit = 0;
  private pointed: Pointed | null = null;
  /** Until somebody steps, the last step that is seen is lit, however wide the page becomes. */
  private atRest = false;

  constructor(host: Host) {
    this.host = host;
    const { root, lifetime } = host;
    this.announcer = new Announcer(lifetime);
    this.pending = lifetime.timer();
    this.player = new Player(
      {
        last: () => (this.view?.data.tokens.length ?? 1) - 1,
        wait: () => PACE,
        begin: ({ step, last }) => (step >= last ? 0 : step),
        moved: (smooth) => this.moved(smooth),
        changed: () => this.show(),
      },
      lifetime,
    );
    lifetime.listen(root, "keydown", (event) => this.key(event));
    lifetime.listen(document, TO_PLACE as keyof HTMLElementEventMap, (event) => {
      this.pick((event as unknown as CustomEvent<Pointed>).detail);
      root.scrollIntoView({ block: "center", behavior: prefersCalm() ? "auto" : "smooth" });
    });
    lifetime.resized(root, () => this.resize());
    keysAnywhere(lifetime, root, (event) => this.key(event));
  }

  update(sent: Sent): void {
    const before = this.view?.data;
    const text = JSON.stringify([sent.tokens, sent.words]);
    const changed = text !== this.text;
    const data = unpacked(sent);
    this.text = text;
    applyPalette(this.host.root, data.palette);
    if (changed || !this.view) {
      const typing = before !== undefined && before.tokens[0] === data.tokens[0];
      this.player.pause();
      this.pointed = null;
      this.view = this.build(data);
      this.player.place(this.player.last);
      this.atRest = false;
      if (!before && data.step !== null) this.player.place(data.step);
      else this.atRest = !typing;
    } else {
      this.view.data = data;
      this.view.stage.update(data);
    }
    if (!this.pending.waiting) this.unit = data.unit;
    this.resize();
    if (changed) this.view.stage.reveal(this.player.step, false);
  }

  private build(data: Data): View {
    const { words } = data;
    const stage = new Stage(data, { hover: (place) => this.hover(place), pick: (place) => this.pick(place) });
    const panel = new Panel(data);
    const sheet = new Sheet(words.arithmetic, words, panel.element);
    const controls = new Controls(words, this.player, { speeds: [0.5, 1, 2, 4], all: words.all });
    const order = el("button", { type: "button", class: "wide order", onclick: () => this.reorder() }, words.similar);
    const scale = el(
      "span",
      { class: "scale" },
      el("span", {}, "\u22121"),
      el("span", { class: "ramp" }),
      el("span", {}, "1"),
    );
    const legend = el("div", { class: "legend" }, scale, order, el("span", { class: "keys" }, words.keys));
    this.host.root.replaceChildren(
      controls.element,
      el("div", { class: "board" }, el("div", { class: "left" }, stage.scroller, legend), sheet.element),
      this.announcer.element,
    );
    return { data, stage, panel, controls, order };
  }

  private reorder(): void {
    this.host.send("order", this.view?.data.order === "similar" ? "trained" : "similar");
  }

  private resize(): void {
    if (!this.view) return;
    this.fit();
    if (this.atRest && this.view.stage.layout) this.player.place(this.view.stage.lastSeen(), this.player.all);
    this.show();
  }

  private fit(): void {
    const { root } = this.host;
    root.classList.add("tall");
    root.classList.toggle("narrow", root.clientWidth < 900);
    root.classList.toggle("phone", root.clientWidth < 560);
    root.classList.toggle("low", root.clientHeight < LOW);
    root.classList.toggle("tiny", root.clientHeight < TINY);
    this.view?.stage.resize();
  }

  // The cell to be seen: under the pointer, or else the current step of the chosen unit.
  private cell(): Cell {
    const { unit, pointed } = this;
    return pointed ? { step: pointed.step, unit: pointed.unit ?? unit } : { step: this.player.step, unit };
  }

  private show(): void {
    if (!this.view) return;
    const { player } = this;
    const { data, stage, panel, controls, order } = this.view;
    const cell = this.cell();
    stage.show(cell, player.step, player.all);
    panel.show(data, cell);
    controls.show(player);
    order.setAttribute("aria-pressed", String(data.order === "similar"));
    this.host.root.dataset.step = String(cell.step + 1);
    this.host.root.dataset.unit = String(cell.unit + 1);
    this.announcer.say(() => this.sentence(data, cell), player.playing ? 0 : 250);
  }

  private sentence(data: Data, { step, unit }: Cell): string {
    const value = fixed(data.hidden[step * data.units + unit]);
    return fill(data.words.cell, { unit: unit + 1, step: step + 1, token: spoken(data.tokens[step]), value });
  }

  private hover(place: Pointed | null): void {
    const before = this.pointed;
    this.pointed = place;
    if (before?.step !== place?.step || before?.unit !== place?.unit) this.show();
  }

  // A click or tap: the step is shown, a cell's unit is chosen and goes to the server.
  private pick({ step, unit }: Pointed): void {
    const { player } = this;
    player.pause();
    this.atRest = false;
    player.place(step, player.all || step === player.last);
    this.pointed = null;
    if (unit !== null) this.unit = unit;
    this.view?.stage.reveal(step, !prefersCalm());
    this.choose(0);
    this.show();
  }

  // Tell the server the chosen cell; its answer brings the weights of that unit.
  private choose(wait: number): void {
    this.pending.start(wait, () => this.host.send("cell", { unit: this.unit + 1, step: this.player.step + 1 }));
  }

  private moved(smooth: boolean): void {
    this.atRest = false;
    this.pointed = null;
    this.view?.stage.reveal(this.player.step, smooth);
    this.show();
    if (smooth) this.view?.stage.travel(this.player.step);
  }

  private turn(rows: number): void {
    if (!this.view) return;
    const { data, stage } = this.view;
    this.atRest = false;
    const row = clamp(stage.heatmap.rowOf(this.cell().unit) + rows, 0, data.units - 1);
    this.pointed = null;
    this.unit = stage.heatmap.unitOf(row);
    this.choose(500);
    this.show();
  }

  private key(event: KeyboardEvent): void {
    if (!this.view || modified(event) || needed(event, ["ArrowUp", "ArrowDown", " "])) return;
    const far = event.shiftKey ? 10 : 1;
    act(event, {
      ...playerKeys(this.player),
      ArrowUp: () => this.turn(-far),
      ArrowDown: () => this.turn(far),
      Enter: () => this.choose(0),
    });
  }
}

export default mount<Sent>("unrolled-rnn", (host) => new UnrolledRnn(host));
