import assert from "node:assert/strict";
import { test } from "node:test";
import { asking, darkness, verdict } from "../../assets/components/room/small.ts";

test("a token is the darker the more it surprised, the first one not at all", () => {
  assert.equal(darkness(null), 0);
  assert.equal(darkness(0), 0);
  assert.equal(darkness(7), 0.5);
  assert.equal(darkness(99), 1);
});

test("the verdict is the likelier one, with its own probability", () => {
  assert.deepEqual(verdict(0.8), { key: "positive", share: 0.8 });
  assert.equal(verdict(0.5).key, "positive");
  assert.equal(verdict(0.25).key, "negative");
  assert.equal(verdict(0.25).share, 0.75);
});

test("sentences are asked for one after the other, and what fails is no picture", async () => {
  const small = { tokens: ["a"], bits: [null], positive: 0.5 };
  let under = 0;
  let most = 0;
  const before = globalThis.fetch;
  globalThis.fetch = (async (_url, init) => {
    under += 1;
    most = Math.max(most, under);
    await new Promise((done) => setImmediate(done));
    under -= 1;
    const { text } = JSON.parse(String(init?.body));
    if (text === "lost") throw new TypeError("no network");
    return Response.json(small, { status: text === "busy" ? 503 : 200 });
  }) as typeof fetch;
  try {
    const ask = asking(new URL("http://app.example/sub/"));
    const answers = await Promise.all(["one", "busy", "lost", "two"].map(ask));
    assert.deepEqual(answers, [small, null, null, small]);
    assert.equal(most, 1);
  } finally {
    globalThis.fetch = before;
  }
});
