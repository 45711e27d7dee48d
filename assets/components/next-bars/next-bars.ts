// What four models expect after a token, side by side on one scale. A click on a token, or ← →,
// goes through the text; pointing at a candidate shows the same one in the other lists.

import { applyPalette } from "../shared/colour.ts";
import { el, fill, focusedIn, set } from "../shared/dom.ts";
import { act, modified } from "../shared/keys.ts";
import { type Host, mount, type Picture } from "../shared/mount.ts";
import { clamp, count, percent, sum } from "../shared/numbers.ts";
import { spoken, tokenText } from "../shared/tokens.ts";
import { type Data, inAll, type Step, scaleOf } from "./data.ts";
import { ModelPanel } from "./panel.ts";

interface View {
  readonly data: Data;
  readonly reading: HTMLElement;
  readonly chips: HTMLButtonElement[];
  readonly panels: ModelPanel[];
  readonly ask: HTMLElement;
  readonly legend: HTMLElement;
  readonly sentences: HTMLElement;
}

class NextBars implements Picture<Data> {
  private readonly host: Host;
  private readonly pending;
  private view: View | null = null;
  private text = "";
  /** The token after which is looked, counted from 0. */
  private at = 0;

  constructor(host: Host) {
    this.host = host;
    this.pending = host.lifetime.timer();
    host.lifetime.listen(host.root, "keydown", (event) => this.key(event));
    host.lifetime.resized(host.root, () => this.reveal());
  }

  update(data: Data): void {
    const { root } = this.host;
    const text = data.tokens.join("\u0000");
    if (this.text !== text) this.at = clamp((data.place ?? data.start) - 1, 0, data.tokens.length - 1);
    this.text = text;
    applyPalette(root, data.palette);
    const focused = focusedIn(root);
    const kept = focused instanceof HTMLElement ? focused.dataset.act : undefined;
    this.view = this.build(data);
    if (kept) root.querySelector<HTMLElement>(`[data-act="${kept}"]`)?.focus();
    this.show();
  }

  private build(data: Data): View {
    const { root } = this.host;
    const { words } = data;
    const chips = data.tokens.map((token, t) =>
      el(
        "button",
        { type: "button", class: "chip", "data-act": `chip-${t}`, onclick: () => this.go(t) },
        tokenText(token),
        el("small", {}, t + 1),
      ),
    );
    const light = (id: string | null) => {
      for (const panel of panels) panel.light(id);
    };
    const panels = data.models.map((model) => new ModelPanel(data, model, light));
    const ask = el("h2", { class: "ask" });
    const legend = el("p", { class: "legend" });
    const sentences = el("ul", { class: "said", "aria-live": "polite" });
    const step = (name: string, mark: string, by: number, label: string) => {
      const onclick = () => this.go(this.at + by);
      return el(
        "button",
        { type: "button", class: "arrow", "data-act": name, "aria-label": label, title: label, onclick },
        mark,
      );
    };
    const reading = el(
      "div",
      { class: "reading" },
      step("back", "\u2190", -1, words.back),
      step("forward", "\u2192", 1, words.forward),
      ...chips,
    );
    root.replaceChildren(
      reading,
      el("div", { class: "asked" }, ask, legend),
      el("div", { class: "panels" }, ...panels.map(({ element }) => element)),
      sentences,
    );
    set(root, { role: "group", "aria-label": words.name });
    return { data, reading, chips, panels, ask, legend, sentences };
  }

  private go(t: number): void {
    if (!this.view) return;
    this.at = clamp(t, 0, this.view.data.tokens.length - 1);
    this.show();
    this.pending.start(600, () => this.host.send("place", this.at + 1));
  }

  private show(): void {
    if (!this.view) return;
    const { at } = this;
    const { data, chips, panels, ask, legend, sentences } = this.view;
    const { words } = data;
    chips.forEach((chip, t) => {
      chip.classList.toggle("now", t === at);
      chip.classList.toggle("true", t === at + 1);
      chip.classList.toggle("later", t > at + 1);
      chip.setAttribute("aria-pressed", String(t === at));
      chip.tabIndex = t === at ? 0 : -1;
    });
    this.host.root.dataset.place = String(at + 1);
    ask.textContent = fill(words.ask, { n: at + 1, token: spoken(data.tokens[at]) });
    const steps = data.models.map((model) => model.steps[at]);
    const top = scaleOf(steps);
    const common = inAll(steps);
    const came = data.ids[at + 1] ?? null;
    for (const [n, panel] of panels.entries()) panel.show(steps[n], top, new Set(common), came);
    legend.replaceChildren(
      el("span", {}, fill(words.same_scale, { top: percent(top) })),
      el("span", { class: "key" }, el("b", { class: "dot" }, "\u25cf"), ` ${words.in_all}`),
      el("span", { class: "key" }, el("b", { class: "frame" }, "\u2713"), ` ${words.came}`),
    );
    sentences.replaceChildren(...this.facts(data, steps, common).map((text) => el("li", {}, text)));
    this.reveal();
  }

  // Where the tokens stand in one line that is longer than the picture, the one in question is in its middle.
  private reveal(): void {
    if (!this.view) return;
    const { reading, chips } = this.view;
    const chip = chips[this.at];
    const middle = chip.offsetLeft - reading.offsetLeft + chip.offsetWidth / 2;
    reading.scrollLeft = middle - reading.clientWidth / 2;
  }

  private facts(data: Data, steps: Step[], common: number[]): string[] {
    const { words, models, vocabulary, k } = data;
    const each = (value: (step: Step) => string) =>
      steps.map((step, n) => `${models[n].name} ${value(step)}`).join(" · ");
    const listed = each((step) => percent(sum(step.guesses.map(([, chance]) => chance))));
    const found = [this.outcome(data, steps, each)];
    const list = common.map((id) => `‘${id === 0 ? spoken(words.end) : spoken(data.entries[id])}’`).join(", ");
    if (models.length > 1)
      found.push(common.length ? fill(words.say_common, { count: common.length, list }) : words.say_no_common);
    found.push(fill(words.say_rest, { k, each: listed, rest: count(vocabulary - k) }));
    return found;
  }

  // What the token that came was given by each model, and by which the most.
  private outcome(
    { words, models, tokens }: Data,
    steps: Step[],
    each: (value: (step: Step) => string) => string,
  ): string {
    if (this.at === tokens.length - 1) return words.say_last;
    const given = (step: Step) => step.true?.[0] ?? 0;
    const fared = each((step) => fill(words.fared, { share: percent(given(step)), rank: count(step.true?.[1] ?? 0) }));
    const best = steps.reduce((high, step, n) => (given(step) > given(steps[high]) ? n : high), 0);
    return fill(words.say_true, { token: spoken(tokens[this.at + 1]), each: fared, best: models[best].name });
  }

  private key(event: KeyboardEvent): void {
    if (!this.view || modified(event) || event.shiftKey) return;
    const active = focusedIn(this.host.root);
    const p = this.view.panels.findIndex((panel) => panel.rows.some(({ element }) => element === active));
    if (p >= 0) this.keyOfRow(event, this.view, p, active);
    else this.keyOfToken(event, this.view, active);
  }

  private keyOfToken(event: KeyboardEvent, { data, chips }: View, active: Element | null): void {
    const moved = act(event, {
      ArrowLeft: () => this.go(this.at - 1),
      ArrowRight: () => this.go(this.at + 1),
      Home: () => this.go(0),
      End: () => this.go(data.tokens.length - 1),
    });
    if (moved && active?.classList.contains("chip")) chips[this.at].focus();
  }

  // ↑ ↓ within a list, ← → to the same place of the list beside it.
  private keyOfRow(event: KeyboardEvent, { panels }: View, p: number, active: Element | null): void {
    const n = panels[p].rows.findIndex(({ element }) => element === active);
    const go = (down: number, across: number) => () => {
      const rows = panels[clamp(p + across, 0, panels.length - 1)].rows.filter(({ element }) => !element.hidden);
      rows[clamp(n + down, 0, rows.length - 1)].element.focus();
    };
    act(event, { ArrowUp: go(-1, 0), ArrowDown: go(1, 0), ArrowLeft: go(0, -1), ArrowRight: go(0, 1) });
  }
}

export default mount<Data>("next-bars", (host) => new NextBars(host), 0.7);
