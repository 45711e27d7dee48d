// One state (the step, what has been made, the moves) and everything that shows it. Stepping stays
// in the browser; the server hears of a step that somebody stayed at, and of a move.

import { Announcer } from "../shared/announcer.ts";
import { applyPalette } from "../shared/colour.ts";
import { Controls } from "../shared/controls.ts";
import { el, fill, focusedIn } from "../shared/dom.ts";
import { act, keysAnywhere, modified, needed, playerKeys } from "../shared/keys.ts";
import { type Host, mount, type Picture } from "../shared/mount.ts";
import { fixed, percent } from "../shared/numbers.ts";
import { indexOfLargest, rowOf } from "../shared/packing.ts";
import { Player } from "../shared/player.ts";
import { Sheet } from "../shared/sheet.ts";
import { chosenToken, spoken, spokenChoice } from "../shared/tokens.ts";
import { type Data, type Sent, unpacked } from "./data.ts";
import { dragContexts } from "./drag.ts";
import { compared, Panel } from "./panel.ts";
import type { StageActions } from "./parts.ts";
import { Stage } from "./stage.ts";

const PACE = 2600; // milliseconds a step while playing
const LOW = 720; // pixels: below that the numbers beside the picture are smaller
const TINY = 430; // and in the frame of another page all is

/** Everything that is built from one set of data. */
interface View {
  readonly data: Data;
  readonly stage: Stage;
  readonly panel: Panel | null;
  readonly controls: Controls | null;
  readonly board: HTMLElement;
  readonly ask: HTMLElement;
  readonly reset: HTMLButtonElement;
}

class Contexts implements Picture<Sent> {
  private readonly host: Host;
  private readonly player: Player;
  private readonly announcer: Announcer;
  private readonly pending;
  private view: View | null = null;
  private text = "";
  private peeked: number | null = null;
  private moves = new Map<number, number>();

  constructor(host: Host) {
    this.host = host;
    const { root, lifetime } = host;
    this.announcer = new Announcer(lifetime);
    this.pending = lifetime.timer();
    this.player = new Player(
      {
        last: () => (this.view?.data.target.length ?? 1) - 1,
        wait: () => PACE,
        begin: ({ step, last, all }) => (step >= last || all ? 0 : step + 1),
        moved: (smooth) => this.moved(smooth),
        changed: () => {
          if (this.player.playing) this.pending.stop();
          this.show();
        },
        rested: () => this.keep(),
      },
      lifetime,
    );
    lifetime.listen(root, "keydown", (event) => this.key(event));
    lifetime.resized(root, () => this.resize());
    keysAnywhere(lifetime, root, (event) => {
      if (this.view?.data.mode === "play") this.key(event);
    });
  }

  update(sent: Sent): void {
    const { step, ...rest } = sent;
    const text = JSON.stringify(rest);
    this.view?.board.classList.remove("waiting");
    if (text === this.text) return;
    this.text = text;
    const same = this.view && String(this.view.data.source) === String(sent.source);
    const data = unpacked(sent);
    applyPalette(this.host.root, data.palette);
    if (!same || data.mode === "play") this.player.pause();
    this.moves = new Map(data.moves);
    this.peeked = null;
    this.view = this.build(data);
    if (same) this.player.place(this.player.step, this.player.all);
    else this.player.place(step);
    this.resize();
  }

  private build(data: Data): View {
    const { root } = this.host;
    const { words, mode } = data;
    const focused = this.focus();
    const scrolled = this.view?.stage.scroller.scrollLeft ?? 0;
    const on: StageActions = { peek: (t) => this.peek(t), pick: (t) => this.pick(t), move: (j) => this.move(j) };
    const stage = new Stage(data, on);
    if (mode === "move") dragContexts(stage, on);
    const panel = mode === "fixed" ? null : new Panel(words);
    const controls = mode === "play" ? new Controls(words, this.player, { speeds: [0.5, 1, 2], all: null }) : null;
    const ask = el("p", { class: "ask" });
    const reset = el("button", { type: "button", class: "reset", onclick: () => this.report(new Map()) }, words.reset);
    const bound = fixed(stage.bound, 1);
    const legend = el(
      "div",
      { class: "legend" },
      el(
        "span",
        { class: "scale" },
        el("span", {}, `\u2212${bound}`),
        el("span", { class: "ramp" }),
        el("span", {}, bound),
        el("span", {}, fill(words.tile, { count: data.width })),
      ),
      el("span", {}, { play: words.keys, move: words.drag, fixed: "" }[mode]),
    );
    const head = el(
      "div",
      { class: "head" },
      ...(controls ? [controls.element] : []),
      ...(mode === "move" ? [ask, reset] : []),
    );
    const board = el(
      "div",
      { class: panel ? "board" : "board alone" },
      el("div", { class: "left" }, stage.scroller, legend),
    );
    if (panel) board.append(mode === "play" ? new Sheet(words.panel, words, panel.element).element : panel.element);
    root.classList.toggle("tall", mode === "play");
    root.replaceChildren(head, board, compared(mode === "play" ? [] : data.rows, words), this.announcer.element);
    stage.scroller.scrollLeft = scrolled;
    focused?.();
    return { data, stage, panel, controls, board, ask, reset };
  }

  // Remembers where the focus is; what is returned puts it back after a rebuild.
  private focus(): (() => void) | null {
    const { root } = this.host;
    const focused = focusedIn(root);
    for (const selector of [".chip.source", ".chip.target", ".icon", ".stage", ".reset", "input"]) {
      const index = [...root.querySelectorAll(selector)].findIndex((element) => element === focused);
      if (index >= 0) return () => root.querySelectorAll<HTMLElement>(selector)[index]?.focus({ preventScroll: true });
    }
    return null;
  }

  private resize(): void {
    const { root } = this.host;
    if (!this.view || !root.clientWidth) return;
    root.classList.toggle("narrow", root.clientWidth < 980);
    root.classList.toggle("phone", root.clientWidth < 560);
    root.classList.toggle("low", this.view.data.mode === "play" && root.clientHeight < LOW);
    root.classList.toggle("tiny", this.view.data.mode === "play" && root.clientHeight < TINY);
    this.view.stage.resize();
    this.show();
    this.view.stage.reveal(this.player.step, false);
  }

  private show(): void {
    if (!this.view?.stage.places) return;
    const { player } = this;
    const { data, stage, panel, controls, ask, reset } = this.view;
    const step = this.peeked ?? player.step;
    stage.show(step, player.step, player.all);
    panel?.show(data, step);
    controls?.show(player);
    const [start, end] = fill(data.words.ask, { step: player.step + 1, steps: data.target.length }).split("{word}");
    ask.replaceChildren(
      start,
      el("span", { class: "chip lit" }, chosenToken(data.target[player.step], data.words.end)),
      end ?? "",
    );
    reset.disabled = this.moves.size === 0;
    this.host.root.dataset.step = String(step + 1);
    this.announcer.say(() => this.sentence(data, step));
  }

  private sentence(data: Data, step: number): string {
    const row = rowOf(data.weights, step, data.source.length);
    const j = indexOfLargest(row);
    return fill(data.words.tell, {
      step: step + 1,
      steps: data.target.length,
      token: spokenChoice(data.target[step], data.words.end),
      source: spoken(data.source[j]),
      weight: percent(row[j]),
    });
  }

  private peek(t: number | null): void {
    const { step, all, playing } = this.player;
    if (this.peeked === t || playing || (t !== null && !all && t > step)) return;
    this.peeked = t;
    this.view?.stage.slowly(false);
    this.show();
  }

  private pick(t: number): void {
    const { player } = this;
    player.pause();
    player.place(t, player.all || t === player.last);
    this.peeked = null;
    this.show();
    this.keep();
  }

  private moved(smooth: boolean): void {
    if (!this.view) return;
    const { stage, data } = this.view;
    if (data.mode !== "play") this.player.all = true;
    this.peeked = null;
    const slow = smooth && data.mode === "play";
    stage.slowly(slow);
    stage.reveal(this.player.step, smooth);
    this.show();
    if (slow) stage.travel(this.player.step);
  }

  // The server is told where somebody stayed: the formulas further down are those of this step.
  private keep(): void {
    this.pending.stop();
    if (this.view?.data.mode !== "play" || this.player.playing) return;
    this.pending.start(700, () => this.host.send("step", this.player.step + 1));
  }

  // All weight of the shown step goes to source j; moved there already, it goes back.
  private move(j: number): void {
    const moves = new Map(this.moves);
    const { step } = this.player;
    if (moves.get(step) === j) moves.delete(step);
    else moves.set(step, j);
    this.report(moves);
  }

  private report(moves: Map<number, number>): void {
    this.moves = moves;
    this.view?.board.classList.add("waiting");
    this.host.send("moves", [...moves]);
  }

  private key(event: KeyboardEvent): void {
    const mode = this.view?.data.mode;
    if (modified(event) || needed(event) || !mode || mode === "fixed") return;
    const { " ": toggle, ...steps } = playerKeys(this.player);
    act(event, mode === "play" ? { ...steps, " ": toggle } : steps);
  }
}

export default mount<Sent>("contexts", (host) => new Contexts(host));
