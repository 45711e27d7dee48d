// A class: a room that is opened, joined and left, and what it does to this page. All of it is in the browser, and
// outlives the page: a rerun sends words only.

import { followAddress } from "../shared/address-event.ts";
import { askClass } from "../shared/class-question.ts";
import { el, write } from "../shared/dom.ts";
import { Lifetime } from "../shared/lifetime.ts";
import { type Host, mount, type Picture } from "../shared/mount.ts";
import { Bar } from "./bar.ts";
import { Card } from "./card.ts";
import type { Data, Question, State } from "./contract.ts";
import { addressOf, browserWay, Follower, Leader, viewOf, withSentence } from "./follow.ts";
import { pageQuestion } from "./page-question.ts";
import { Panel } from "./panel.ts";
import { Seats } from "./seat.ts";
import { failed, Session } from "./session.ts";
import { asking } from "./small.ts";
import { last } from "./tally.ts";
import { Vote } from "./vote.ts";
import { Field, Wall } from "./wall.ts";

/** Milliseconds without the room after which its question no longer covers the picture. */
const PATIENCE = 10_000;

const root = document.documentElement;

class Classroom {
  #data: Data;
  readonly #lifetime = new Lifetime();
  readonly #seats = new Seats(localStorage, sessionStorage);
  /** Whether this tab held a seat before it was loaded. */
  readonly #known = this.#seats.known;
  readonly #session = new Session(this.#seats, new URL("rooms/", window.location.href), () => this.#show());
  readonly #follower = new Follower(browserWay);
  readonly #leader = new Leader(async (url) => !failed(await this.#session.send("view", { url })));
  readonly #vote = new Vote({
    vote: ({ round, id }, choice) => void this.#session.send("vote", { round, choice, question: id }),
    lead: (step) => void this.#session.send(step),
  });
  readonly #field = new Field(async (text) => !failed(await this.#session.send("sentence", { text })));
  readonly #wall = new Wall(
    ({ id }) => void this.#session.send("hide", { id }),
    ({ text }) => this.#stage(text),
    asking(new URL(".", window.location.href)),
  );
  readonly #card = new Card(this.#vote.element, this.#field.element);
  readonly #panel: Panel;
  readonly #dock = el("button", { type: "button", class: "room-dock" });
  readonly #all: HTMLElement;
  readonly #bars = new Map<HTMLElement, Bar>();
  readonly #lost = this.#lifetime.timer();
  /** Whether the room has been away for long. */
  #away = false;
  #leads = false;

  constructor(data: Data) {
    this.#data = data;
    this.#panel = new Panel(this.#session, this.#wall, this.#acts(), data);
    this.#dock.popoverTargetElement = this.#panel.element;
    this.#all = el("div", { class: "room" }, this.#card.element, this.#panel.element, this.#dock);
    document.body.append(this.#all);
    followAddress(this.#lifetime, () => this.#moved());
    window.addEventListener("offline", () => this.#session.cut());
    for (const type of ["online", "focus"]) window.addEventListener(type, () => this.#session.retry());
    this.#panel.element.addEventListener("toggle", () => this.#show());
    void this.#begin(new URLSearchParams(window.location.search).get("room"));
  }

  /** A button in the bar, for as long as it stands there. */
  seat(root: HTMLElement): void {
    this.#bars.set(root, new Bar(root, this.#session, this.#panel.element));
  }

  update(data: Data): void {
    this.#data = data;
    const app = document.querySelector('[data-testid="stApp"]');
    if (app) this.#all.style.colorScheme = getComputedStyle(app).colorScheme;
    this.#show();
  }

  #acts() {
    return {
      ask: () => {
        const question = pageQuestion();
        if (question) void this.#session.send("ask", { question });
        this.#panel.element.hidePopover();
      },
      wall: (open: boolean) => void this.#session.send("wall", { open }),
      write: () => {
        this.#panel.element.hidePopover();
        this.#field.ask();
      },
    };
  }

  async #begin(code: string | null): Promise<void> {
    await this.#session.resume(code);
    if (code && !this.#session.seat) this.#panel.element.showPopover();
  }

  #stage(text: string): void {
    const url = addressOf(withSentence(window.location.href, text), window.location.origin);
    if (url) browserWay.open(url);
    this.#panel.element.hidePopover();
  }

  /** The address has changed, whoever changed it. */
  #moved(): void {
    const { seat } = this.#session;
    if (seat?.role === "presenter") this.#tell();
    if (seat?.role === "student" && seat.following && this.#follower.strayed) this.#session.follow(false);
  }

  #tell(): void {
    if (this.#leads && !this.#follower.waiting) this.#leader.at(viewOf(window.location.href));
  }

  #show(): void {
    const { words } = this.#data;
    const { seat, state, status } = this.#session;
    if (status !== "lost") {
      this.#lost.stop();
      this.#away = false;
    } else if (!this.#away && !this.#lost.waiting) {
      this.#lost.start(PATIENCE, () => {
        this.#away = true;
        this.#show();
      });
    }
    const seen = seat && state && !this.#away ? state : null;
    const question = seen?.question ?? null;
    askClass(question && seen && asClass(question, seen));
    root.classList.toggle("in-room", seat !== null);
    root.classList.toggle("room-follows", seat?.role === "student" && seat.following !== false);
    root.classList.toggle("class-asks", question !== null);
    if (seat?.role === "presenter") this.#lead();
    else this.#leads = false;
    if (seat?.role === "student" && seat.following && state?.view) this.#follower.go(state.view);
    else if (seat?.role === "student") this.#follower.stray();
    const redraw = () => this.#show();
    const asks = seen !== null && this.#vote.update(seen, words, redraw);
    const writes = seen !== null && this.#field.update(seen, words, redraw);
    if (asks) this.#field.element.hidden = true;
    if (!asks) this.#vote.element.hidden = true;
    const error = status === "lost" ? words.lost : this.#session.error && words[`error_${this.#session.error}`];
    const name = asks ? words.asked : words.write;
    this.#card.update(asks || writes, question !== null && !question.revealed, name, error ?? "");
    if (this.#panel.element.matches(":popover-open")) this.#panel.update(this.#data);
    write(this.#dock, words.button);
    this.#dock.hidden = seat?.role !== "presenter";
    for (const [root, bar] of this.#bars) {
      if (root.isConnected) bar.update(this.#data);
      else this.#bars.delete(root);
    }
  }

  // A presenter who comes back with a new page goes to where the class is; then the class goes where they go.
  #lead(): void {
    const { state, status } = this.#session;
    if (!state || status !== "live") {
      if (!state) this.#leads = false;
      return;
    }
    if (!this.#leads) {
      this.#leads = true;
      this.#leader.begin(state.view);
      const home = new URL(".", window.location.href).pathname === window.location.pathname;
      if (state.view && home && !this.#known) this.#follower.go(state.view);
    }
    this.#tell();
  }
}

/** What predict/ needs of a question. */
function asClass({ lesson, ask, choices, revealed }: Question, { mine }: State) {
  return { lesson, ask, labels: choices.map(({ label }) => label), revealed, mine: last(mine?.choices ?? []) };
}

declare global {
  interface Window {
    seq2seeClassroom?: Classroom;
  }
}

class Button implements Picture<Data> {
  readonly #room: Classroom;

  constructor({ root }: Host, data: Data) {
    window.seq2seeClassroom ??= new Classroom(data);
    this.#room = window.seq2seeClassroom;
    this.#room.seat(root);
  }

  update(data: Data): void {
    this.#room.update(data);
  }
}

export default mount<Data>("room", (host, data) => new Button(host, data));
