import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { delay, type Message, Messages, SILENCE, Stream } from "../../assets/components/room/stream.ts";

const TEXT =
  'retry: 5\nevent: state\ndata: {"a":1}\n\n: still here\n\ndata: one\r\ndata:two\r\n\r\nevent: ended\rdata: {}\r\rid: 7\n\n';
const HEARD: Message[] = [
  { event: "state", data: '{"a":1}' },
  { event: "message", data: "one\ntwo" },
  { event: "ended", data: "{}" },
];

test("messages are the same wherever the network cuts them", () => {
  for (let size = 1; size <= TEXT.length; size++) {
    const messages = new Messages();
    const found: Message[] = [];
    for (let n = 0; n < TEXT.length; n += size) found.push(...messages.feed(TEXT.slice(n, n + size)));
    assert.deepEqual(found, HEARD, `in pieces of ${size}`);
  }
});

test("a message that has not ended is not heard", () => {
  const messages = new Messages();
  assert.deepEqual(messages.feed("event: state\ndata: {}"), []);
  assert.deepEqual(messages.feed("\n"), []);
  assert.deepEqual(messages.feed("\n"), [{ event: "state", data: "{}" }]);
});

test("it waits longer from try to try, up to a bound", () => {
  const times = [0, 1, 2, 3, 10].map((tries) => delay(tries, 0.5));
  assert.deepEqual(times, [400, 800, 1600, 3200, 8000]);
  assert.deepEqual([delay(0, 0), delay(0, 1)], [300, 500]);
});

/** A server whose answers are written by hand. */
class Line {
  readonly asked: { url: string; token: string | null }[] = [];
  status = 200;
  down = false;
  #controller: ReadableStreamDefaultController<Uint8Array> | null = null;

  readonly fetch = async (url: string | URL | Request, given?: RequestInit): Promise<Response> => {
    this.asked.push({ url: String(url), token: new Headers(given?.headers).get("authorization") });
    if (this.down) throw new TypeError("Failed to fetch");
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        this.#controller = controller;
        given?.signal?.addEventListener("abort", () => controller.error(new DOMException("aborted", "AbortError")));
      },
    });
    return new Response(this.status === 200 ? body : null, { status: this.status });
  };

  say(text: string): void {
    this.send(new TextEncoder().encode(text));
  }

  send(bytes: Uint8Array): void {
    this.#controller?.enqueue(bytes);
  }

  end(): void {
    this.#controller?.close();
  }
}

const turns = async (count = 12) => {
  for (let n = 0; n < count; n++) await new Promise((done) => setImmediate(done));
};

let line: Line;
let log: string[];
let stream: Stream;

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout"] });
  line = new Line();
  log = [];
  globalThis.fetch = line.fetch;
  stream = new Stream("http://app/rooms/CDFGHJ/events", "secret", {
    message: ({ event, data }) => log.push(`${event} ${data}`),
    lost: () => log.push("lost"),
    refused: () => log.push("refused"),
  });
});

test("the token stands in a header, never in the address", async () => {
  stream.open();
  await turns();
  assert.deepEqual(line.asked, [{ url: "http://app/rooms/CDFGHJ/events", token: "Bearer secret" }]);
  stream.close();
});

test("what is said is heard, letters cut in two as well", async () => {
  stream.open();
  await turns();
  const bytes = new TextEncoder().encode("event: state\ndata: 가\n\n");
  for (const byte of bytes) line.send(new Uint8Array([byte]));
  await turns();
  assert.deepEqual(log, ["state 가"]);
  stream.close();
});

test("where it breaks it is opened again, and says so", async () => {
  stream.open();
  await turns();
  line.say("event: state\ndata: 1\n\n");
  await turns();
  line.end();
  await turns();
  assert.deepEqual(log, ["state 1", "lost"]);
  line.down = true;
  mock.timers.tick(600);
  await turns();
  assert.deepEqual(log, ["state 1", "lost", "lost"]);
  line.down = false;
  mock.timers.tick(1_200);
  await turns();
  line.say("event: state\ndata: 2\n\n");
  await turns();
  assert.deepEqual(log, ["state 1", "lost", "lost", "state 2"]);
  assert.equal(line.asked.length, 3);
  stream.close();
});

test("who is asked to looks at once instead of waiting", async () => {
  line.down = true;
  stream.open();
  await turns();
  assert.equal(line.asked.length, 1);
  stream.open();
  await turns();
  assert.equal(line.asked.length, 2);
  line.down = false;
  stream.open();
  await turns();
  stream.open(); // it is open
  await turns();
  assert.equal(line.asked.length, 3);
  stream.close();
});

test("a line on which nothing is said any more is given up", async () => {
  stream.open();
  await turns();
  mock.timers.tick(SILENCE - 1);
  line.say(": still here\n\n");
  await turns();
  mock.timers.tick(SILENCE - 1);
  await turns();
  assert.deepEqual(log, []);
  mock.timers.tick(1);
  await turns();
  assert.deepEqual(log, ["lost"]);
  stream.close();
});

test("where the network goes, nobody waits to hear of it", async () => {
  stream.open();
  await turns();
  line.down = true;
  stream.drop();
  await turns();
  assert.deepEqual(log, ["lost"]);
  line.down = false;
  stream.open();
  await turns();
  assert.equal(line.asked.length, 2);
  stream.close();
});

test("a room that is no more is not asked for again", async () => {
  for (const status of [401, 403, 404]) {
    line.status = status;
    const refused: string[] = [];
    const one = new Stream("http://app/rooms/CDFGHJ/events", "secret", {
      message: () => {},
      lost: () => refused.push("lost"),
      refused: () => refused.push("refused"),
    });
    const before = line.asked.length;
    one.open();
    await turns();
    mock.timers.tick(60_000);
    await turns();
    assert.deepEqual(refused, ["refused"]);
    assert.equal(line.asked.length, before + 1);
  }
});

test("a server that is ill is asked again", async () => {
  for (const status of [429, 500, 503]) {
    line.status = status;
    stream.open();
    await turns();
    assert.equal(log.pop(), "lost");
  }
  stream.close();
});

test("once closed it says nothing and asks for nothing", async () => {
  stream.open();
  await turns();
  stream.close();
  await turns();
  mock.timers.tick(60_000);
  stream.open();
  await turns();
  assert.deepEqual(log, []);
  assert.equal(line.asked.length, 1);
});
