import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { MOST_PACKED, pack, unpack } from "../../assets/components/plan/link.ts";
import { fileName, titled } from "../../assets/components/plan/page.ts";
import { MOST_PLANS, Shelf, type Store } from "../../assets/components/plan/shelf.ts";
import {
  added,
  checked,
  fromFile,
  MOST,
  MOST_VIEWS,
  minutesOf,
  moved,
  type Plan,
  placeAfter,
  removed,
  renamed,
  rewritten,
  same,
  toFile,
  viewAddress,
  viewPath,
} from "../../assets/components/plan/views.ts";
import { openIn, writeOpen } from "../../assets/components/shared/plan-place.ts";

const PAGES = ["", "rnn", "attention"];
const SHIPPED = join(import.meta.dirname, "../../assets/plans");
const view = (title: string) => ({ path: `/rnn?lang=en&text=${title}`, title });
const plan: Plan = { name: "Monday", views: ["a", "b", "c"].map(view) };
const titles = ({ views }: Plan) => views.map(({ title }) => title).join("");

test("a view is a page of the app; what only says how it is looked at is left out", () => {
  const given = "/rnn?lang=en&text=a+b&step=2&present=1&plan=x&plan.at=3&room=ABCDEF&embed=picture";
  assert.equal(viewPath(given, PAGES), "/rnn?lang=en&text=a+b&step=2");
  assert.equal(viewPath("/?text=%EA%B0%80", PAGES), "/?text=%EA%B0%80");
  assert.equal(viewPath("/attention", PAGES), "/attention");
});

test("nothing leads away from the app", () => {
  const wrong = [
    "https://elsewhere.example/rnn",
    "//elsewhere.example/rnn",
    "/\\elsewhere.example/rnn",
    "/\t/elsewhere.example/rnn",
    "javascript:alert(1)",
    "rnn?text=a",
    "/metrics",
    "/rnn/../../secret",
    "/rnn/more",
    "",
    `/rnn?text=${"x".repeat(MOST.path)}`,
  ];
  for (const path of wrong) {
    assert.equal(viewPath(path, PAGES), null, path);
    assert.equal(checked({ name: "n", views: [{ path, title: "t" }] }, PAGES), "elsewhere", path);
  }
});

test("a view is found from any page, also where the app is not at its host's root", () => {
  assert.equal(
    viewAddress("/rnn?text=a", "https://school.example/attention?t=1").href,
    "https://school.example/rnn?text=a",
  );
  assert.equal(viewAddress("/?text=a", "https://school.example/s2s/rnn").href, "https://school.example/s2s/?text=a");
});

test("what is no plan is refused, whatever it is", () => {
  const wrong = [null, 3, "x", [], {}, { name: "n" }, { name: 3, views: [] }, { name: "n", views: [null] }];
  const views = [{}, { path: "/rnn" }, { ...view("a"), title: " " }, { ...view("a"), title: "x".repeat(161) }];
  const odd = [
    { minutes: "3" },
    { minutes: 0 },
    { minutes: 1.5 },
    { minutes: 999 },
    { note: 3 },
    { note: "x".repeat(401) },
  ];
  for (const value of wrong) assert.equal(checked(value, PAGES), "wrong", JSON.stringify(value));
  for (const each of views) assert.equal(checked({ name: "n", views: [each] }, PAGES), "wrong", JSON.stringify(each));
  for (const each of odd)
    assert.equal(checked({ name: "n", views: [{ ...view("a"), ...each }] }, PAGES), "wrong", JSON.stringify(each));
  const many = Array.from({ length: MOST_VIEWS + 1 }, () => view("a"));
  assert.equal(checked({ name: "n", views: many }, PAGES), "large");
  assert.notEqual(checked({ name: "n", views: many.slice(1) }, PAGES), "large");
});

test("of a plan only what belongs to it is taken", () => {
  const given = { ...view("a"), title: " a ", minutes: 3, note: "Ask.", more: "<b>" };
  const found = checked({ name: " n ", views: [given], more: 1 }, PAGES);
  assert.deepEqual(found, {
    name: "n",
    views: [{ ...view("a"), minutes: 3, note: "Ask." }],
  });
});

test("a file is read as it was written; another one is none", () => {
  assert.deepEqual(fromFile(toFile(plan), PAGES), plan);
  for (const text of ["", "{", "[]", "null", JSON.stringify(plan), toFile(plan).replace(": 1", ": 2")])
    assert.equal(fromFile(text, PAGES), "wrong", text);
  assert.equal(fromFile(toFile({ ...plan, views: [{ path: "//x.example/rnn", title: "t" }] }), PAGES), "elsewhere");
});

test("a file is called after its plan", () => {
  assert.equal(fileName("From RNN to attention!"), "From-RNN-to-attention.json");
  assert.equal(fileName("월요일 3교시"), "월요일-3교시.json");
  assert.equal(fileName("../.."), "plan.json");
});

test("a plan fits into a link and comes out of it as it was", async () => {
  const long: Plan = {
    name: "어텐션 & <b>",
    views: Array.from({ length: 40 }, (_, n) => ({
      path: `/attention?${new URLSearchParams({ lang: "ko", text: "고양이가 따뜻한 창가에서 잠을 잔다.", t: `${n}` })}`,
      title: `화면 ${n}`,
      minutes: 2,
      note: "어디를 볼까요?",
    })),
  };
  const packed = await pack(long);
  assert.match(packed ?? "", /^[\w-]+$/);
  assert.ok((packed ?? "").length < MOST_PACKED / 4, String(packed?.length));
  assert.deepEqual(checked(await unpack(packed ?? ""), PAGES), long);
});

test("what is too long for a link is not packed, and a small link does not fill the memory", async () => {
  const noise = (n: number) =>
    Array.from({ length: 90 }, (_, i) => ((i * n * 7919 + n * n * 31) % 9973).toString(36)).join("");
  const notes = Array.from({ length: 60 }, (_, n) => ({ ...view(`${n}`), note: noise(n + 1) }));
  assert.equal(await pack({ name: "n", views: notes }), null);
  const bomb = new Blob(["0".repeat(1_000_000)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = Buffer.from(await new Response(bomb).arrayBuffer());
  assert.ok(bytes.length < 2_000);
  assert.equal(await unpack(bytes.toString("base64url")), null);
});

test("a link that is damaged is no plan", async () => {
  const packed = (await pack(plan)) ?? "";
  for (const given of ["", "x", "%%", packed.slice(0, -4), `${packed}${packed}`, "A".repeat(MOST_PACKED + 1)])
    assert.equal(checked(await unpack(given), PAGES), "wrong", given.slice(0, 20));
});

test("views are added, ordered, taken out; what stays is the same", () => {
  assert.equal(titles(added(plan, view("d"))), "abcd");
  assert.equal(titles(added(plan, view("d"), 0)), "adbc");
  assert.equal(titles(moved(plan, 0, 2)), "bca");
  assert.equal(titles(moved(plan, 2, 1)), "acb");
  for (const [from, to] of [
    [0, -1],
    [2, 3],
    [1, 1],
    [7, 0],
  ])
    assert.equal(moved(plan, from, to), plan);
  assert.equal(titles(removed(plan, 1)), "ac");
  assert.equal(titles(plan), "abc");
  assert.equal(moved(plan, 0, 2).views[2], plan.views[0]);
});

test("what is written about a view; nonsense keeps what was there", () => {
  const full = rewritten(plan, 1, { title: " B ", minutes: "5", note: " Ask. " });
  assert.deepEqual(full.views[1], { path: plan.views[1].path, title: "B", minutes: 5, note: "Ask." });
  assert.equal(minutesOf(full), 5);
  for (const minutes of ["-1", "1.5", "x", "1000"])
    assert.equal(rewritten(full, 1, { title: "", minutes, note: "" }).views[1].minutes, 5, minutes);
  assert.deepEqual(rewritten(full, 1, { title: " ", minutes: "", note: "" }).views[1], { ...view("b"), title: "B" });
  assert.equal(renamed(plan, ` ${"x".repeat(99)}`).name.length, MOST.name);
});

test("the place follows the view, whatever is done around it", () => {
  assert.equal(placeAfter(plan, 1, moved(plan, 0, 2)), 3);
  assert.equal(placeAfter(plan, 3, removed(plan, 0)), 2);
  assert.equal(placeAfter(plan, 3, removed(plan, 2)), 2);
  assert.equal(placeAfter(plan, 2, renamed(plan, "x")), 2);
  assert.equal(placeAfter(plan, 2, removed(plan, 1)), 2);
});

test("a title says the lesson and its view, and is no other's", () => {
  assert.equal(titled("Gates", "All units", "", []), "Gates: All units");
  assert.equal(titled("Attention", "", "?text=a", []), "Attention");
  assert.equal(titled("Attention", "", "?text=a++b", ["Attention"]), "Attention (a b)");
  assert.equal(titled("Attention", "", "?text=a", ["Attention", "Attention (a)"]), "Attention (a) 2");
  assert.equal(titled("Attention", "", "", ["Attention"]), "Attention 2");
  assert.equal(titled("T", "", `?text=${"가".repeat(50)}`, ["T"]), `T (${"가".repeat(40)}…)`);
});

class Memory implements Store {
  text: string | null = null;
  full = false;
  getItem(): string | null {
    return this.text;
  }
  setItem(_: string, text: string): void {
    if (this.full) throw new Error("QuotaExceededError");
    this.text = text;
  }
}

test("plans are kept in the browser's store, and read again", () => {
  const store = new Memory();
  const shelf = new Shelf(store, () => PAGES);
  assert.equal(shelf.plan, null);
  assert.ok(shelf.add(plan) && shelf.add({ name: "Tuesday", views: [] }));
  shelf.choose(0);
  shelf.replace(moved(plan, 0, 1));
  const again = new Shelf(store, () => PAGES);
  again.read();
  assert.equal(again.plans.length, 2);
  assert.ok(again.plan && same(again.plan, moved(plan, 0, 1)));
  again.remove();
  assert.equal(again.plan?.name, "Tuesday");
});

test("a store that is damaged, foreign, full or forbidden stops nobody", () => {
  const store = new Memory();
  for (const text of [
    "{",
    "3",
    "[]",
    '{"plans": 3}',
    '{"plans": [{"name": "x", "views": [{"path": "//x.example"}]}]}',
  ]) {
    store.text = text;
    const shelf = new Shelf(store, () => PAGES);
    shelf.read();
    assert.equal(shelf.plan, null, text);
  }
  store.full = true;
  const shelf = new Shelf(store, () => PAGES);
  assert.ok(shelf.add(plan) && !shelf.stored);
  assert.equal(shelf.plan, plan);
  store.full = false;
  shelf.replace(renamed(plan, "x"));
  assert.ok(shelf.stored);
  const none = new Shelf(null, () => PAGES);
  for (let n = 0; n < MOST_PLANS; n++) assert.ok(none.add(plan));
  assert.equal(none.add(plan), false);
});

test("the address says which plan is open, and where", () => {
  assert.equal(openIn("?text=a"), null);
  assert.equal(openIn("?plan=&plan.at=2"), null);
  assert.deepEqual(openIn("?plan=x&plan.at=12"), { plan: "x", at: 12 });
  for (const at of ["", "0", "-1", "1.5", "x", "99999"])
    assert.deepEqual(openIn(`?plan=x&plan.at=${at}`), { plan: "x", at: 1 });
  const address = new URL("https://school.example/rnn?text=a");
  writeOpen(address, { plan: "x", at: 2 });
  assert.deepEqual(openIn(address.search), { plan: "x", at: 2 });
  writeOpen(address, null);
  assert.equal(address.search, "?text=a");
});

for (const file of readdirSync(SHIPPED)) {
  test(`the plan ${file} is one that the panel takes, and fits into a link`, async () => {
    const text = readFileSync(join(SHIPPED, file), "utf8");
    const { views } = JSON.parse(text) as Plan;
    const pages = views.map(({ path }) => path.slice(1).split("?")[0]);
    const found = fromFile(text, pages);
    assert.ok(typeof found !== "string", String(found));
    assert.equal(found.views.length, views.length);
    assert.notEqual(await pack(found), null);
  });
}
