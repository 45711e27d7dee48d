import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import type { State } from "../../assets/components/room/contract.ts";
import { codeOf, Seats } from "../../assets/components/room/seat.ts";
import { failed, Session } from "../../assets/components/room/session.ts";

const BASE = new URL("http://app/base/rooms/");

class Store {
  readonly kept = new Map<string, string>();
  getItem = (key: string) => this.kept.get(key) ?? null;
  setItem = (key: string, value: string) => void this.kept.set(key, value);
  removeItem = (key: string) => void this.kept.delete(key);
}

const state = (given: Partial<State> = {}): State => ({
  version: 1,
  role: "student",
  ends: 0,
  view: null,
  students: 1,
  here: 1,
  following: 1,
  question: null,
  wall: { open: false },
  ...given,
});

/** The server: what it was asked, and what it answers by path. */
class Server {
  readonly asked: string[] = [];
  readonly bodies: unknown[] = [];
  readonly tokens: (string | null)[] = [];
  answers: Record<string, [status: number, body: string]> = {
    "POST /base/rooms": [201, '{"code":"CDFGHJ","key":"secret"}'],
    "POST /base/rooms/CDFGHJ/join": [201, '{"token":"token","name":[1,2]}'],
    "DELETE /base/rooms/CDFGHJ": [204, ""],
  };
  down = false;
  #stream: ReadableStreamDefaultController<Uint8Array> | null = null;

  readonly fetch = async (url: string | URL | Request, given?: RequestInit): Promise<Response> => {
    const { pathname, search } = new URL(String(url));
    assert.equal(search, "");
    const what = `${given?.method ?? "GET"} ${pathname}`;
    this.asked.push(what);
    this.tokens.push(new Headers(given?.headers).get("authorization"));
    if (given?.body) this.bodies.push(JSON.parse(String(given.body)));
    if (this.down) throw new TypeError("Failed to fetch");
    if (pathname.endsWith("/events")) {
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => {
          this.#stream = controller;
        },
      });
      return new Response(body);
    }
    const [status, text] = this.answers[what] ?? [200, "{}"];
    return new Response(status === 204 ? null : text, { status });
  };

  say(event: string, data: unknown): void {
    this.#stream?.enqueue(new TextEncoder().encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
  }
}

const turns = async () => {
  for (let n = 0; n < 12; n++) await new Promise((done) => setImmediate(done));
};

let server: Server;
let browser: Store;
let sessions: Session[];

/** A tab of the browser, with what is kept of it over a reload. */
function tab(kept = new Store()): Session {
  const session = new Session(new Seats(browser, kept), BASE, () => {});
  sessions.push(session);
  return session;
}

beforeEach(() => {
  server = new Server();
  browser = new Store();
  sessions = [];
  globalThis.fetch = server.fetch;
});

afterEach(() => {
  for (const session of sessions) session.leave(); // closes what it listens to
});

test("a code is the same however it is typed", () => {
  assert.equal(codeOf(" cdf-ghj "), "CDFGHJ");
});

test("who opens a room leads it, and hears it with the key", async () => {
  const session = tab();
  await session.open();
  await turns();
  assert.deepEqual(server.asked, ["POST /base/rooms", "GET /base/rooms/CDFGHJ/events"]);
  assert.deepEqual(server.tokens, [null, "Bearer secret"]);
  assert.equal(session.status, "coming");
  server.say("state", state({ role: "presenter", students: 3 }));
  await turns();
  assert.equal(session.status, "live");
  assert.equal(session.state?.students, 3);
  assert.equal(session.seat?.role, "presenter");
});

test("a presenter whose browser was closed goes on, in any tab of it", async () => {
  await tab().open();
  const again = tab();
  await again.resume(null);
  assert.deepEqual([again.seat?.role, again.seat?.token], ["presenter", "secret"]);
});

test("who has joined has one seat, whichever tab and however often the link is opened", async () => {
  const kept = new Store();
  await tab(kept).resume("cdfghj");
  const [reloaded, other] = [tab(kept), tab()];
  await reloaded.resume(null);
  await other.resume("CDFGHJ");
  assert.equal(server.asked.filter((what) => what.endsWith("/join")).length, 1);
  for (const { seat } of [reloaded, other]) assert.deepEqual([seat?.token, seat?.name], ["token", [1, 2]]);
  const unasked = tab();
  await unasked.resume(null);
  assert.equal(unasked.seat, null); // without the link nobody is in a room
});

test("a presenter may look at the own room as a student, and stays its presenter", async () => {
  const [presenter, student] = [tab(), tab()];
  await presenter.open();
  await student.resume("CDFGHJ");
  assert.deepEqual([presenter.seat?.role, student.seat?.role], ["presenter", "student"]);
  const third = tab();
  await third.resume(null);
  assert.equal(third.seat?.role, "presenter");
});

test("whatever else stands in the browser's store is no seat", async () => {
  for (const text of ["{", "null", "[]", '{"code":1,"role":"presenter","token":"x"}']) {
    browser.setItem("seq2see.room.presenter", text);
    const session = tab();
    await session.resume(null);
    assert.equal(session.seat, null, text);
  }
});

test("a wrong code is said, and nobody sits", async () => {
  server.answers["POST /base/rooms/CDFGHJ/join"] = [404, '{"error":"no_room"}'];
  const session = tab();
  await session.resume("CDFGHJ");
  assert.deepEqual([session.seat, session.status, session.error], [null, "nobody", "no_room"]);
});

test("what is no code at all is asked of nobody", async () => {
  const session = tab();
  await session.join(" 가 ");
  assert.deepEqual([session.error, server.asked], ["no_room", []]);
});

test("where nobody answers, or a proxy does, the room is unreachable", async () => {
  server.down = true;
  const session = tab();
  await session.open();
  assert.deepEqual([session.status, session.error], ["nobody", "unreachable"]);
  server.down = false;
  server.answers["POST /base/rooms"] = [502, "<h1>Bad Gateway</h1>"];
  await session.open();
  assert.equal(session.error, "unreachable");
  server.answers["POST /base/rooms"] = [201, '{"code":"CDFGHJ","key":"secret"}'];
  await session.open();
  assert.equal(session.error, "");
});

test("what is said goes to the room with the token, and what goes wrong is kept until something goes right", async () => {
  const session = tab();
  await session.join("CDFGHJ");
  server.answers["POST /base/rooms/CDFGHJ/vote"] = [409, '{"error":"already_voted"}'];
  const answer = await session.send("vote", { round: 0, choice: 2 });
  assert.ok(failed(answer));
  assert.equal(session.error, "already_voted");
  assert.deepEqual(server.bodies.at(-1), { round: 0, choice: 2 });
  assert.equal(server.tokens.at(-1), "Bearer token");
  await session.send("follow", { following: true });
  assert.equal(session.error, "");
});

test("who looked around while the room was away is heard when it is back", async () => {
  const session = tab();
  await session.join("CDFGHJ");
  await turns();
  const mine = { name: [1, 2] as const, following: true, choices: [] };
  server.say("state", state({ mine }));
  await turns();
  assert.equal(server.asked.filter((what) => what.endsWith("/follow")).length, 0);
  session.status = "lost";
  server.down = true;
  session.follow(false);
  await turns();
  server.down = false;
  server.say("state", state({ mine }));
  await turns();
  assert.deepEqual(server.bodies.slice(-2), [{ following: false }, { following: false }]);
  assert.equal(session.seat?.following, false);
});

test("a room that has ended leaves nothing behind", async () => {
  const session = tab();
  await session.open();
  await turns();
  server.say("ended", {});
  await turns();
  assert.deepEqual([session.seat, session.state, session.error], [null, null, "ended"]);
  assert.equal(browser.kept.size, 0);
});

test("a presenter ends the room", async () => {
  const session = tab();
  await session.open();
  await session.end();
  assert.ok(server.asked.includes("DELETE /base/rooms/CDFGHJ"));
  assert.deepEqual([session.seat, session.error, browser.kept.size], [null, "", 0]);
});

test("a room that cannot be ended now is not left", async () => {
  const session = tab();
  await session.open();
  server.down = true;
  await session.end();
  assert.deepEqual([session.seat?.code, session.error], ["CDFGHJ", "unreachable"]);
});
