// Models that learn the same task, each in a lane: how much is right, and what they answer now.
// One's own run moves as it is trained; a recording plays, and can be gone through step by step.

import { Announcer } from "../shared/announcer.ts";
import { applyPalette } from "../shared/colour.ts";
import { Controls } from "../shared/controls.ts";
import { el, fill, write } from "../shared/dom.ts";
import { act, keysAnywhere, modified, needed, playerKeys } from "../shared/keys.ts";
import { type Host, mount, type Picture } from "../shared/mount.ts";
import { count, percent } from "../shared/numbers.ts";
import { Player, prefersCalm } from "../shared/player.ts";
import { pace, type Sent, winners } from "./data.ts";
import { LaneView } from "./lane.ts";

interface View {
  readonly sent: Sent;
  readonly lanes: LaneView[];
  readonly controls: Controls;
  readonly badge: HTMLElement;
  readonly at: HTMLElement;
  readonly verdict: HTMLElement;
}

class Race implements Picture<Sent> {
  readonly #host: Host;
  readonly #player: Player;
  readonly #announcer: Announcer;
  #view: View | null = null;
  #sent = "";
  #run = "";
  /** The name that the visitor bets on. */
  #bet: string | null = null;

  constructor(host: Host) {
    this.#host = host;
    const { root, lifetime } = host;
    this.#announcer = new Announcer(lifetime);
    this.#player = new Player(
      {
        last: () => Math.max(0, (this.#view?.sent.at.length ?? 0) - 1),
        wait: () => pace(this.#view?.sent.at.length ?? 1),
        begin: ({ step, last }) => (step >= last ? 0 : step),
        moved: () => this.#show(),
        changed: () => this.#show(),
      },
      lifetime,
    );
    lifetime.listen(root, "keydown", (event) => this.#key(event));
    keysAnywhere(lifetime, root, (event) => this.#key(event));
    lifetime.resized(root, () => root.classList.toggle("phone", root.clientWidth < 560));
  }

  update(sent: Sent): void {
    const told = JSON.stringify(sent);
    if (told === this.#sent) return;
    this.#sent = told;
    applyPalette(this.#host.root, sent.palette);
    const run = `${sent.mode} ${sent.run}`;
    const goes = run === this.#run;
    this.#run = run;
    this.#build(sent);
    if (goes && sent.mode !== "live") this.#show();
    else this.#begin(sent.mode);
  }

  // Another run, or another part of it: where it is looked at first.
  #begin(mode: Sent["mode"]): void {
    this.#player.pause();
    const plays = mode === "rest" || (mode === "replay" && !prefersCalm());
    this.#player.place(plays ? 0 : this.#player.last);
    if (mode === "replay" && plays) this.#player.play();
    else this.#show();
  }

  #build(sent: Sent): void {
    const { words } = sent;
    const kept = this.#view;
    // While the same run goes on its lanes stay, so that their bars move.
    const lanes = sent.lanes.map((lane, n) => {
      const before = kept?.lanes[n];
      if (before?.takes(sent, lane)) return before;
      return new LaneView(sent, lane, () => this.#pick(lane.name));
    });
    if (kept && lanes.every((lane, n) => lane === kept.lanes[n]) && lanes.length === kept.lanes.length) {
      this.#view = { ...kept, sent };
      return;
    }
    const controls = new Controls(words, this.#player, { speeds: [0.5, 1, 2], all: null });
    const badge = el("b", { class: "badge" });
    const at = el("span", { class: "at" });
    const verdict = el("p", { class: "verdict" });
    const chance = fill(words.chance, { share: percent(sent.chance) });
    const { root } = this.#host;
    root.style.setProperty("--chance", `${100 * sent.chance}%`);
    root.classList.toggle("many", sent.wanted.length > 1);
    this.#view = { sent, lanes, controls, badge, at, verdict };
    root.replaceChildren(
      el(
        "div",
        { class: "head" },
        badge,
        at,
        el("span", { class: "recent" }, fill(words.recent, { recent: sent.recent })),
      ),
      el(
        "div",
        { class: "axis" },
        el("span", { class: "scale" }, el("i", {}, "0%"), el("i", { class: "chance" }, chance), el("i", {}, "100%")),
      ),
      el("ol", { class: "lanes" }, ...lanes.map(({ element }) => element)),
      el("div", { class: "foot" }, controls.element, verdict),
      this.#announcer.element,
    );
    root.setAttribute("role", "group");
    root.setAttribute("aria-label", fill(words.alt, { count: lanes.length }));
  }

  #show(): void {
    if (!this.#view) return;
    const { sent, lanes, controls, badge, at, verdict } = this.#view;
    const { words, mode } = sent;
    const { step, last, playing } = this.#player;
    const { root } = this.#host;
    for (const [n, lane] of lanes.entries()) lane.show(step, sent.lanes[n].name === this.#bet);
    const recorded = mode === "rest" || mode === "replay";
    write(badge, recorded ? words.recorded : mode === "live" ? words.live : "");
    badge.hidden = mode === "over" || !sent.at.length;
    badge.classList.toggle("recorded", recorded);
    const steps = `${count(sent.at[step] ?? 0)} / ${count(sent.steps)}`;
    write(at, sent.at.length ? fill(words.measured, { step: count(sent.at[step] ?? 0) }) : "");
    controls.show(this.#player);
    controls.count.replaceChildren(steps);
    controls.element.hidden = mode === "live" || !sent.at.length;
    write(verdict, this.#verdict(sent, step === last && mode !== "live"));
    Object.assign(root.dataset, { mode, step, moments: last + 1, playing });
    if (!playing && mode !== "live")
      this.#announcer.say(() =>
        [...lanes.map((lane) => lane.sentence(step)), this.#verdict(sent, step === last)].join(" "),
      );
  }

  // Before it begins a question; at its end who was first.
  #verdict({ lanes, words, at, goal }: Sent, ended: boolean): string {
    if (!at.length) return words.none;
    const on = lanes.find(({ name }) => name === this.#bet);
    const bet = (share: number | null | undefined) =>
      on ? fill(words.bet, { model: on.name, share: typeof share === "number" ? percent(share) : "\u2013" }) : "";
    if (!ended || at.length === 1) return on ? bet(on.right[this.#player.step]) : words.ask;
    const first = winners(lanes);
    const won = first
      ? fill(words.winner, { models: first.names.join(", "), step: count(first.step), share: percent(goal) })
      : fill(words.nobody, { share: percent(goal) });
    return `${won} ${bet(on?.right.at(-1))}`.trim();
  }

  #pick(name: string): void {
    this.#bet = this.#bet === name ? null : name;
    this.#show();
  }

  #key(event: KeyboardEvent): void {
    const sent = this.#view?.sent;
    if (!sent?.at.length || sent.mode === "live" || modified(event) || needed(event)) return;
    act(event, playerKeys(this.#player));
  }
}

export default mount<Sent>("race", (host) => new Race(host));
