import assert from "node:assert/strict";
import { test } from "node:test";
import { carried, type Data, isLocal, short } from "../../assets/components/share/link.ts";
import { crisp, MOST, modules, path, size } from "../../assets/components/share/qr.ts";

const words = {
  sentence: "sentence “{text}”",
  source: "to translate “{text}”",
  plan: "plan, view {at}",
  choices: "{count} choices",
  choices_one: "1 choice",
  further: "{count} more choices",
  further_one: "1 more choice",
  on: "on",
  off: "off",
};
const data = { words, page: "Forgetting", language: "English", names: {} } as unknown as Data;
const parts = (query: string, names: Record<string, string> = {}) =>
  carried(new URL(`http://school.example/forgetting?${query}`), { ...data, names });

test("page, language and sentence; what is typed is text", () => {
  assert.deepEqual(parts("lang=en&text=%3Cb%3E%20%26%20%7Bcount%7D"), [
    "Forgetting",
    "English",
    "sentence “<b> & {count}”",
  ]);
  assert.deepEqual(parts("lang=en&text="), ["Forgetting", "English"]);
  assert.deepEqual(parts("lang=en&text=a&source=%EB%82%98").slice(2), ["sentence “a”", "to translate “나”"]);
});

test("a lesson plan that is open is said, and is no choice", () => {
  assert.deepEqual(parts("text=a&plan=xyz&plan.at=3").slice(3), ["plan, view 3"]);
  assert.deepEqual(parts("text=a&plan=xyz&plan.at=3&step=2").slice(3), ["plan, view 3", "1 choice"]);
});

test("choices by name where the page has one, the others counted", () => {
  const names = { "gates.view": "View", "gates.mask": "Mask", models: "Models", formula: "$h_t$" };
  assert.deepEqual(parts("gates.view=All+units", names).slice(2), ["View: All units"]);
  assert.deepEqual(parts("step=3", names).slice(2), ["1 choice"]);
  assert.deepEqual(parts("step=3&unit=2", names).slice(2), ["2 choices"]);
  assert.deepEqual(parts("gates.mask=false&step=3", names).slice(2), ["Mask: off", "1 more choice"]);
  assert.deepEqual(parts("models=GRU&step=3&models=LSTM&unit=1", names).slice(2), [
    "Models: GRU, LSTM",
    "2 more choices",
  ]);
});

test("a label with a formula, an empty or a long value and an inherited name are counted only", () => {
  const names = { formula: "$h_t$", plain: "Plain" };
  for (const query of ["formula=1", "plain=", `plain=${"x".repeat(61)}`, "plain=$x$", "constructor=1"]) {
    assert.deepEqual(parts(query, names).slice(2), ["1 choice"], query);
  }
});

test("a long sentence is its beginning, in whole characters and one line", () => {
  assert.equal(short(" one\n two\t"), "one two");
  assert.equal(short("😀".repeat(60)), "😀".repeat(60));
  assert.equal(short("😀".repeat(61)), `${"😀".repeat(60)}…`);
  assert.equal(short(null), "");
});

test("a host that is this computer", () => {
  for (const host of ["localhost", "seq2see.localhost", "localhost.", "127.0.0.1", "127.1.2.3", "[::1]", "0.0.0.0"]) {
    assert.equal(isLocal(host), true, host);
  }
  for (const host of ["192.168.0.7", "127.0.0.1.nip.io", "mylocalhost", "localhost.example", "10.127.0.0", "[::2]"]) {
    assert.equal(isLocal(host), false, host);
  }
});

test("a code up to the most bytes, none beyond", () => {
  const link = `http://school.example/?text=${"a".repeat(MOST)}`;
  assert.equal(modules(link.slice(0, MOST))?.length, 177);
  assert.equal(modules(link.slice(0, MOST + 1)), null);
  assert.equal(size("가a"), 4);
  assert.equal(modules("http://a.example")?.length, 21);
});

test("the path is the black modules, each once", () => {
  assert.equal(
    path([
      [true, true, false, true],
      [false, false, true, false],
    ]),
    "M0 0h2v1h-2zM3 0h1v1h-1zM2 1h1v1h-1z",
  );
});

test("a module is a whole number of the screen's pixels", () => {
  assert.equal(crisp(45, 240, 1), 225);
  assert.equal(crisp(50, 240, 2), 9 * 25);
  assert.equal(crisp(50, 240, 1.5), (7 * 50) / 1.5);
  assert.equal(crisp(300, 240, 1), 300); // too many: one pixel each
});
