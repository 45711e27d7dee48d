// A place in a room: how one gets it, what the room says, what one says to it. Draws nothing.

import type { Name, State } from "./contract.ts";
import { codeOf, type Seat, type Seats } from "./seat.ts";
import { Stream } from "./stream.ts";

/** nobody: in no room. coming: on the way into one. live: the room is heard. lost: it cannot be reached. */
export type Status = "nobody" | "coming" | "live" | "lost";

type Method = "GET" | "POST" | "DELETE";

/** What the server answered; error is its word for what went wrong. */
export type Answer<Body> = { readonly body: Body } | { readonly error: string };

export const failed = <Body>(answer: Answer<Body>): answer is { error: string } => "error" in answer;

export class Session {
  readonly #seats: Seats;
  readonly #base: URL;
  readonly #changed: () => void;
  #stream: Stream | null = null;
  seat: Seat | null = null;
  state: State | null = null;
  status: Status = "nobody";
  /** The last thing that went wrong, as the server calls it; "" for nothing. */
  error = "";

  /** base: of the rooms, with a slash at its end. changed: called after each change. */
  constructor(seats: Seats, base: URL, changed: () => void) {
    this.#seats = seats;
    this.#base = base;
    this.#changed = changed;
  }

  /** Goes on where this tab was, or into the room of a link. */
  async resume(code: string | null): Promise<void> {
    if (code !== null) await this.join(code);
    else {
      const seat = this.#seats.mine();
      if (seat) this.#sit(seat);
    }
  }

  /** Opens a room, as its presenter. */
  async open(): Promise<void> {
    const answer = await this.#enter<{ code: string; key: string }>("");
    if (answer) this.#sit({ code: answer.code, role: "presenter", token: answer.key });
  }

  /** Joins the room with that code; with the seat that this browser has there already. */
  async join(typed: string): Promise<void> {
    const code = codeOf(typed);
    const seat = this.#seats.in(code);
    if (seat) {
      this.#sit(seat);
      return;
    }
    if (!code) this.#say("no_room");
    const answer = code && (await this.#enter<{ token: string; name: Name }>(`${code}/join`));
    if (answer) this.#sit({ code, role: "student", token: answer.token, name: answer.name, following: true });
  }

  leave(): void {
    this.#stand(false, "");
  }

  /** Ends the room for all. */
  async end(): Promise<void> {
    const answer = await this.send("", {}, "DELETE");
    if (!failed(answer)) this.#stand(true, "");
  }

  follow(following: boolean): void {
    if (this.seat?.role !== "student") return;
    this.seat = { ...this.seat, following };
    this.#seats.take(this.seat);
    this.#changed();
    void this.send("follow", { following });
  }

  /** Says something to the room: `POST /rooms/<code>/<what>`. */
  async send(what: string, body: object = {}, method: Method = "POST"): Promise<Answer<unknown>> {
    if (!this.seat) return { error: "no_room" };
    const answer = await this.#ask<unknown>(method, `${this.seat.code}${what && `/${what}`}`, body, this.seat.token);
    this.#say(failed(answer) ? answer.error : "");
    return answer;
  }

  /** The record of the room, as a file. */
  async record(): Promise<Blob | null> {
    if (!this.seat) return null;
    try {
      const headers = { Authorization: `Bearer ${this.seat.token}` };
      const answer = await fetch(new URL(`${this.seat.code}/record.csv`, this.#base), { headers, cache: "no-store" });
      if (answer.ok) return await answer.blob();
    } catch {
      // Said below.
    }
    this.#say("unreachable");
    return null;
  }

  /** Looks at once whether the room can be reached again. */
  retry(): void {
    if (this.status === "lost") this.#stream?.open();
  }

  /** The browser says that it has no network. */
  cut(): void {
    this.#stream?.drop();
  }

  async #enter<Body>(path: string): Promise<Body | null> {
    this.status = "coming";
    this.#say("");
    const answer = await this.#ask<Body>("POST", path, {});
    if ("error" in answer) {
      this.status = "nobody";
      this.#say(answer.error);
      return null;
    }
    return answer.body;
  }

  async #ask<Body>(method: Method, path: string, body: object, token?: string): Promise<Answer<Body>> {
    try {
      const headers: Record<string, string> = { "Content-Type": "application/json" };
      if (token) headers.Authorization = `Bearer ${token}`;
      const url = new URL(path ? path : ".", this.#base).href.replace(/\/$/, "");
      const answer = await fetch(url, {
        method,
        headers,
        body: method === "POST" ? JSON.stringify(body) : undefined,
        cache: "no-store",
      });
      const text = await answer.text();
      if (answer.ok) return { body: text ? JSON.parse(text) : {} };
      return { error: slugOf(text) };
    } catch {
      return { error: "unreachable" };
    }
  }

  #say(error: string): void {
    this.error = error;
    this.#changed();
  }

  #sit(seat: Seat): void {
    this.#stream?.close();
    this.seat = seat;
    this.state = null;
    this.status = "coming";
    this.#seats.take(seat);
    this.#stream = new Stream(new URL(`${seat.code}/events`, this.#base).href, seat.token, {
      message: ({ event, data }) => this.#heard(event, data),
      lost: () => {
        this.status = "lost";
        this.#changed();
      },
      refused: () => this.#stand(true, "ended"),
    });
    this.#stream.open();
    this.#say("");
  }

  #stand(over: boolean, error: string): void {
    this.#stream?.close();
    if (this.seat) this.#seats.leave(this.seat.role, over);
    this.#stream = this.seat = this.state = null;
    this.status = "nobody";
    this.#say(error);
  }

  #heard(event: string, data: string): void {
    if (event === "ended") this.#stand(true, "ended");
    if (event !== "state") return;
    const back = this.status !== "live";
    this.state = JSON.parse(data);
    this.status = "live";
    // What was chosen while the room could not be reached.
    const { following } = this.seat ?? {};
    if (back && following !== undefined && following !== this.state?.mine?.following)
      void this.send("follow", { following });
    if (back && this.error === "unreachable") this.error = "";
    this.#changed();
  }
}

/** The server's word for what went wrong; a proxy before it may say anything. */
function slugOf(text: string): string {
  try {
    const { error } = JSON.parse(text);
    return typeof error === "string" ? error : "unreachable";
  } catch {
    return "unreachable";
  }
}
