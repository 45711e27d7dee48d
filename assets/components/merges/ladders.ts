// Applying: one word from its characters to its tokens by the merges that were learned.

import { applyPalette } from "../shared/colour.ts";
import { el, fill, focusedIn, set } from "../shared/dom.ts";
import type { Host, Picture } from "../shared/mount.ts";
import { clamp, count } from "../shared/numbers.ts";
import { byteOf, tokenText } from "../shared/tokens.ts";
import { chip } from "./chip.ts";
import { type LaddersData, longest, type Step } from "./data.ts";

interface View {
  readonly data: LaddersData;
  readonly buttons: HTMLButtonElement[];
  readonly steps: HTMLElement;
  readonly summary: HTMLElement;
}

export class Ladders implements Picture<LaddersData> {
  private readonly host: Host;
  private readonly pending;
  private view: View | null = null;
  private n = 0;

  constructor(host: Host) {
    this.host = host;
    this.pending = host.lifetime.timer();
  }

  update(data: LaddersData): void {
    const { root } = this.host;
    const same = this.view && this.view.data.words.join("\n") === data.words.join("\n");
    if (!same) this.n = clamp((data.place ?? longest(data.steps) + 1) - 1, 0, data.words.length - 1);
    applyPalette(root, data.palette);
    const active = focusedIn(root);
    const focused = this.view?.buttons.findIndex((button) => button === active) ?? -1;
    const buttons = data.words.map((word, n) =>
      el("button", { type: "button", onclick: () => this.go(n) }, tokenText(word)),
    );
    const steps = el("ol", { class: "ladder" });
    const summary = el("p", { class: "quiet", "aria-live": "polite" });
    root.replaceChildren(
      el("div", { class: "choice", role: "group", "aria-label": data.labels.which }, ...buttons),
      steps,
      summary,
    );
    set(root, { role: "group", "aria-label": data.alternative });
    buttons[focused]?.focus();
    this.view = { data, buttons, steps, summary };
    this.show();
  }

  private go(n: number): void {
    this.n = n;
    this.show();
    this.pending.start(700, () => this.host.send("place", n + 1));
  }

  private show(): void {
    if (!this.view) return;
    const { n } = this;
    const { data, buttons, steps, summary } = this.view;
    const { labels } = data;
    this.host.root.dataset.word = String(n + 1);
    for (const [i, button] of buttons.entries()) button.setAttribute("aria-pressed", String(i === n));
    const own = data.steps[n];
    steps.replaceChildren(...own.map((step, i) => this.step(data, step, i === own.length - 1)));
    const tokens = own[own.length - 1][3].length;
    const values = { merges: own.length - 1, tokens, learned: count(data.learned) };
    summary.textContent = fill(tokens === 1 ? labels.one_token : labels.many_tokens, values);
  }

  private step({ labels }: LaddersData, [rank, left, right, symbols]: Step, last: boolean): HTMLElement {
    const name = rank === null ? labels.characters : fill(labels.rank, { rank: count(rank) });
    const made = rank === null ? null : `${left}${right}`;
    const forms = symbols.map((it) => chip(it, `${it === made ? "new" : ""}${byteOf(it) ? " byte" : ""}`));
    return el(
      "li",
      { class: last ? "last" : "" },
      el("span", { class: "rank" }, name),
      el("span", { class: "word" }, ...forms),
    );
  }
}
