// Learning: the text's words after the first k merges, and the pairs the next one is chosen from.

import { applyPalette } from "../shared/colour.ts";
import { el, fill, focusedIn, set } from "../shared/dom.ts";
import type { Host, Picture } from "../shared/mount.ts";
import { Player } from "../shared/player.ts";
import { chip } from "./chip.ts";
import { joined, type LearningData, type Pair } from "./data.ts";

const PACE = 900; // milliseconds a merge while playing

interface View {
  readonly data: LearningData;
  readonly slider: HTMLInputElement;
  readonly playing: HTMLButtonElement;
  readonly where: HTMLElement;
  readonly rule: HTMLElement;
  readonly words: HTMLElement;
  readonly pairs: HTMLElement;
  readonly entries: HTMLElement;
  readonly sizes: HTMLElement;
}

export class Learning implements Picture<LearningData> {
  private readonly host: Host;
  private readonly player: Player;
  private readonly pending;
  private view: View | null = null;

  constructor(host: Host) {
    this.host = host;
    this.pending = host.lifetime.timer();
    this.player = new Player(
      {
        last: () => this.view?.data.merges.length ?? 0,
        wait: () => PACE,
        begin: ({ step, last }) => (step >= last ? 0 : step),
        moved: () => this.show(),
        changed: () => this.show(),
        rested: () => this.pending.start(700, () => host.send("place", this.player.step)),
      },
      host.lifetime,
    );
  }

  update(data: LearningData): void {
    const before = this.view?.data;
    const same = before && before.words.join("") === data.words.join("") && before.merges.length === data.merges.length;
    const focused = focusedIn(this.host.root);
    const act = focused instanceof HTMLElement ? focused.dataset.act : undefined;
    applyPalette(this.host.root, data.palette);
    this.view = this.build(data);
    this.player.place(same ? this.player.step : (data.place ?? 8));
    this.host.root.querySelector<HTMLElement>(`[data-act="${act}"]`)?.focus();
    this.show();
  }

  private build(data: LearningData): View {
    const { root } = this.host;
    const { player } = this;
    const { labels } = data;
    const button = (act: string, mark: string, label: string, onclick: () => void) =>
      el("button", { type: "button", "data-act": act, "aria-label": label, title: label, onclick }, mark);
    const slider = el("input", {
      type: "range",
      min: 0,
      max: data.merges.length,
      step: 1,
      "aria-label": labels.slider,
      "data-act": "slider",
    });
    slider.oninput = () => player.go(Number(slider.value));
    const playing = button("play", "\u25b6", labels.play, () => player.toggle());
    const where = el("output", { class: "where" });
    const bar = el(
      "div",
      { class: "bar" },
      button("back", "\u2190", labels.back, () => player.back()),
      playing,
      button("on", "\u2192", labels.forward, () => player.forward()),
      slider,
      where,
    );
    const rule = el("p", { class: "rule", "aria-live": "polite" });
    const [words, pairs, entries] = ["words", "pairs", "entries"].map((name) => el("div", { class: name }));
    const sizes = el("p", { class: "sizes" });
    const section = (title: string, ...parts: HTMLElement[]) => el("section", {}, el("h2", {}, title), ...parts);
    const two = el("div", { class: "two" }, section(labels.text_now, words, sizes), section(labels.candidates, pairs));
    root.replaceChildren(bar, rule, two, section(labels.vocabulary_now, entries));
    set(root, { role: "group", "aria-label": data.alternative });
    return { data, slider, playing, where, rule, words, pairs, entries, sizes };
  }

  private show(): void {
    if (!this.view) return;
    const { step: k, playing, last } = this.player;
    const { data, slider, where } = this.view;
    const { labels, merges } = data;
    this.host.root.dataset.merge = String(k);
    where.textContent = fill(labels.at, { k, most: last });
    slider.value = String(k);
    slider.setAttribute("aria-valuetext", where.textContent);
    this.view.playing.textContent = playing ? "\u275a\u275a" : "\u25b6";
    this.view.sizes.textContent = fill(labels.sizes, {
      tokens: data.tokens[k],
      first: data.tokens[0],
      entries: data.vocabulary[k],
      alphabet: data.vocabulary[0],
    });
    const merge: Pair | undefined = merges[k - 1];
    this.showRule(this.view, k, merge);
    this.showWords(this.view, merges.slice(0, k), merge && merge[0] + merge[1]);
    this.showPairs(this.view, data.rivals[k]);
    const added = merges.slice(0, k).map(([left, right], n) => chip(left + right, n === k - 1 ? "new" : ""));
    this.view.entries.replaceChildren(...data.alphabet.map((it) => chip(it, "letter")), ...added);
  }

  private showRule({ rule, data }: View, k: number, merge: Pair | undefined): void {
    const { labels } = data;
    if (!merge) {
      rule.replaceChildren(el("b", {}, labels.none));
      return;
    }
    const [left, right, n] = merge;
    rule.replaceChildren(
      el("b", {}, fill(labels.merge, { k })),
      chip(left),
      " + ",
      chip(right),
      " \u2192 ",
      chip(left + right, "new"),
      el("span", { class: "quiet" }, fill(n === 1 ? labels.once : labels.times, { n })),
    );
  }

  private showWords({ words, data }: View, merges: Pair[], made: string | undefined): void {
    words.replaceChildren(
      ...data.words.map((word, n) => {
        const symbols = merges.reduce(joined, [...word]);
        const whole = el("span", { class: "word" }, ...symbols.map((it) => chip(it, it === made ? "new" : "")));
        if (data.counts[n] > 1) whole.append(el("small", {}, `\u00d7${data.counts[n]}`));
        return whole;
      }),
    );
    const more = data.different - data.words.length;
    if (more > 0) words.append(el("span", { class: "quiet" }, fill(data.labels.more_words, { n: more })));
  }

  private showPairs({ pairs, data }: View, rivals: Pair[] | undefined): void {
    const quiet = (text: string) => el("p", { class: "quiet" }, text);
    if (!rivals) {
      pairs.replaceChildren(quiet(data.finished ? data.labels.finished : data.labels.enough));
      return;
    }
    const most = rivals[0][2];
    pairs.replaceChildren(
      ...rivals.map(([left, right, count], n) => {
        const bar = el("i", { style: { width: `${(100 * count) / most}%` } });
        return el(
          "div",
          { class: n ? "pair" : "pair best" },
          el("span", { class: "both" }, chip(left), chip(right)),
          el("span", { class: "track" }, bar),
          el("b", {}, count),
        );
      }),
    );
    if (most === 1) pairs.append(quiet(data.labels.by_heart));
  }
}
