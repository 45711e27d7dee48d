import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { addressOf, Follower, Leader, viewOf, type Way, withSentence } from "../../assets/components/room/follow.ts";

const ORIGIN = "http://school.example";

test("a view is the address without what is one browser's own, in one order", () => {
  const href = `${ORIGIN}/attention?text=a+b&room=CDFGHJ&lang=en&present=1&guess=first&embed=picture#here`;
  assert.equal(viewOf(href), "/attention?lang=en&text=a+b");
  assert.equal(viewOf(`${ORIGIN}/`), "/");
  assert.equal(viewOf(`${ORIGIN}/a?y=1&x=2`), viewOf(`${ORIGIN}/a?x=2&y=1`));
});

test("letters stand in a view as letters, and lead to the same address", () => {
  const text = "나는 밥을 & 먹었다? 😀";
  const view = viewOf(`${ORIGIN}/rnn?${new URLSearchParams({ text })}`);
  assert.equal(view, "/rnn?text=나는+밥을+%26+먹었다%3F+😀");
  assert.equal(addressOf(view, ORIGIN)?.searchParams.get("text"), text);
  assert.equal(viewOf(addressOf(view, ORIGIN)?.href ?? ""), view);
  for (const odd of ["\u3000", "\u0085", "\u200b"]) {
    const kept = viewOf(`${ORIGIN}/rnn?${new URLSearchParams({ text: odd })}`);
    assert.match(kept, /^[\x21-\x7e]+$/);
    assert.equal(addressOf(kept, ORIGIN)?.searchParams.get("text"), odd);
  }
});

test("a view leads nowhere but to this server", () => {
  assert.equal(addressOf("/rnn?text=a%20b", ORIGIN)?.href, `${ORIGIN}/rnn?text=a%20b`);
  for (const view of [
    "//evil.example/",
    "/\\evil.example",
    "https://evil.example/",
    "javascript:alert(1)",
    "rnn",
    "",
  ]) {
    assert.equal(addressOf(view, ORIGIN), null, view);
  }
});

test("a sentence is put where the page reads it", () => {
  assert.equal(withSentence(`${ORIGIN}/rnn?lang=en&text=a`, "<b> & c"), "/rnn?lang=en&text=%3Cb%3E+%26+c");
  assert.equal(withSentence(`${ORIGIN}/seq2seq?source=a&text=b`, "나"), "/seq2seq?source=나&text=나");
});

/** A browser whose address is a variable. */
class Browser implements Way {
  at = `${ORIGIN}/?room=CDFGHJ`;
  connected = true;
  readonly opened: string[] = [];
  href = () => this.at;
  ready = () => this.connected;
  open = (url: URL) => {
    this.at = url.href;
    this.opened.push(`${url.pathname}${url.search}`);
  };
}

let browser: Browser;
let follower: Follower;
const turns = async () => {
  for (let n = 0; n < 10; n++) await new Promise((done) => setImmediate(done));
};

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout"] });
  browser = new Browser();
  follower = new Follower(browser);
});

test("who follows goes to each view once", () => {
  follower.go("/rnn?text=a");
  follower.go("/rnn?text=a");
  browser.at = `${ORIGIN}/rnn?step=3&text=a`; // a step of one's own
  follower.go("/rnn?text=a");
  follower.go("/rnn?step=2&text=a");
  assert.deepEqual(browser.opened, ["/rnn?text=a", "/rnn?step=2&text=a"]);
});

test("who is there already is not led there", () => {
  browser.at = `${ORIGIN}/rnn?text=a&lang=en`;
  follower.go("/rnn?lang=en&text=a");
  assert.deepEqual(browser.opened, []);
  assert.equal(follower.strayed, false);
});

test("a page that is not connected is led to the newest view as soon as it is", () => {
  browser.connected = false;
  follower.go("/rnn?text=a");
  follower.go("/gates?text=a");
  assert.equal(follower.waiting, true);
  assert.equal(follower.strayed, false);
  mock.timers.tick(200);
  assert.deepEqual(browser.opened, []);
  browser.connected = true;
  mock.timers.tick(200);
  assert.deepEqual(browser.opened, ["/gates?text=a"]);
  assert.equal(follower.waiting, false);
});

test("who turns to another lesson has strayed, who turns a step has not; back is back to the same view", () => {
  follower.go("/rnn?text=a");
  browser.at = `${ORIGIN}/rnn?step=3&text=a`;
  assert.equal(follower.strayed, false);
  browser.at = `${ORIGIN}/lab?text=a`;
  assert.equal(follower.strayed, true);
  follower.stray();
  assert.equal(follower.strayed, false);
  follower.go("/rnn?text=a");
  assert.deepEqual(browser.opened, ["/rnn?text=a", "/rnn?text=a"]);
});

test("a view of another server is gone to by nobody", () => {
  follower.go("//evil.example/rnn");
  assert.deepEqual(browser.opened, []);
});

test("who leads tells each view, the newest only where several come at once", async () => {
  const told: string[] = [];
  const leader = new Leader(async (view) => {
    told.push(view);
    return true;
  });
  leader.begin("/rnn?text=a");
  leader.at("/rnn?text=a");
  await turns();
  assert.deepEqual(told, []);
  for (const text of ["ab", "abc", "abcd"]) leader.at(`/rnn?text=${text}`);
  await turns();
  assert.deepEqual(told, ["/rnn?text=ab"]);
  mock.timers.tick(100);
  await turns();
  assert.deepEqual(told, ["/rnn?text=ab", "/rnn?text=abcd"]);
  mock.timers.tick(1_000);
  await turns();
  assert.equal(told.length, 2);
});

test("a view that was not heard is told again when the room is back", async () => {
  let reached = false;
  const told: string[] = [];
  const leader = new Leader(async (view) => {
    told.push(view);
    return reached;
  });
  leader.begin(null);
  leader.at("/rnn");
  await turns();
  mock.timers.tick(10_000);
  await turns();
  assert.deepEqual(told, ["/rnn"]); // nobody is asked over and over
  reached = true;
  leader.at("/rnn");
  await turns();
  leader.at("/rnn");
  await turns();
  assert.deepEqual(told, ["/rnn", "/rnn"]);
});
