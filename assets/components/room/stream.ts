// Server-sent events, read with fetch so that the token stands in a header and not in an address.

import { Timer } from "../shared/lifetime.ts";

export interface Message {
  readonly event: string;
  readonly data: string;
}

/** Cuts what arrives into messages, wherever the network has cut it (HTML, 9.2.6). */
export class Messages {
  #rest = "";
  #event = "";
  #data: string[] = [];

  feed(chunk: string): Message[] {
    const lines = (this.#rest + chunk).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? "";
    return lines.flatMap((line) => this.#line(line));
  }

  #line(line: string): Message[] {
    if (line === "") {
      const message = { event: this.#event || "message", data: this.#data.join("\n") };
      const whole = this.#data.length > 0 || this.#event !== "";
      [this.#event, this.#data] = ["", []];
      return whole ? [message] : [];
    }
    const [, field, value] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
    if (field === "event") this.#event = value;
    if (field === "data") this.#data.push(value);
    return []; // a line that begins with a colon says only that the server lives
  }
}

/** What is told of a stream. */
export interface Listener {
  message(message: Message): void;
  /** It broke; it is opened again by itself. */
  lost(): void;
  /** There is no such room any more, or no such person in it; it stays closed. */
  refused(): void;
}

/** Milliseconds without a sign of life after which it is opened again; the server gives one every 15 s. */
export const SILENCE = 40_000;
/** Milliseconds until it is opened again: longer from try to try, and not for all at once. */
export const delay = (tries: number, chance = Math.random()): number =>
  Math.min(8_000, 400 * 2 ** tries) * (0.75 + chance / 2);

const OVER = [401, 403, 404, 410];

/** A stream that is opened again whenever it breaks, until it is closed. */
export class Stream {
  readonly #url: string;
  readonly #token: string;
  readonly #listener: Listener;
  readonly #retry = new Timer();
  readonly #silence = new Timer();
  #reading: AbortController | null = null;
  #tries = 0;
  #closed = false;

  constructor(url: string, token: string, listener: Listener) {
    this.#url = url;
    this.#token = token;
    this.#listener = listener;
  }

  /** Opens it; now, where it would wait to be opened again. */
  open(): void {
    if (this.#closed || (this.#reading && !this.#retry.waiting)) return;
    this.#retry.stop();
    void this.#read();
  }

  /** The network is gone: what is read is given up at once, not only when nothing has come for long. */
  drop(): void {
    this.#reading?.abort();
  }

  close(): void {
    this.#closed = true;
    this.#retry.close();
    this.#silence.close();
    this.#reading?.abort();
  }

  async #read(): Promise<void> {
    const reading = new AbortController();
    this.#reading = reading;
    try {
      const headers = { Authorization: `Bearer ${this.#token}`, Accept: "text/event-stream" };
      const listen = () => this.#silence.start(SILENCE, () => reading.abort());
      listen();
      const answer = await fetch(this.#url, { headers, signal: reading.signal, cache: "no-store" });
      if (OVER.includes(answer.status)) {
        if (this.#closed) return;
        this.close();
        this.#listener.refused();
        return;
      }
      if (!answer.ok || !answer.body) throw new Error(String(answer.status));
      const messages = new Messages();
      const text = answer.body.pipeThrough(new TextDecoderStream()).getReader();
      for (;;) {
        listen();
        const { done, value } = await text.read();
        if (done || this.#closed) break;
        this.#tries = 0;
        for (const message of messages.feed(value)) this.#listener.message(message);
      }
    } catch {
      // However it broke, it is opened again.
    }
    this.#silence.stop();
    if (this.#closed) return;
    this.#listener.lost();
    this.#retry.start(delay(this.#tries++), () => void this.#read());
  }
}
