import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Script } from "node:vm";
import {
  type About,
  asStatement,
  COMPONENT,
  escaped,
  jsonInHtml,
  type Parts,
  pageText,
  policy,
  scriptInHtml,
} from "../../assets/components/shared/page-text.ts";

const DIST = join(import.meta.dirname, "../../assets/components/dist");
const HOSTILE = `</script></style></template><img src=x onerror="alert('1')"><!-- 나는 & 🐈`;
const about: About = {
  title: HOSTILE,
  question: HOSTILE,
  sentence: HOSTILE,
  model: HOSTILE,
  credit: HOSTILE,
  lang: "ko",
  theme: "dark",
};
const parts: Parts = {
  picture: "const picture = () => 1;\nexport { picture as default };\n",
  style: ".explorer { color: var(--ink) }",
  shell: "globalThis.begun = true;",
  frame: "body { margin: 0 }",
  colours: "--ink:#fff;--ground:#000",
};
const page = pageText(about, { name: "explorer", data: { text: HOSTILE }, rest: null }, parts, "abc123");

test("no text becomes an element", () => {
  const tags = [...page.matchAll(/<\/?([a-z!][a-z0-9-]*)/gi)].map(([, name]) => name.toLowerCase());
  assert.ok(!tags.includes("img"));
  assert.ok(!page.includes("<!--"));
  const count = (name: string) => tags.filter((each) => each === name).length;
  for (const name of ["script", "style"]) assert.equal(count(name), 4, name);
  for (const name of ["template", "html", "head", "body", "title", "main"]) assert.equal(count(name), 2, name);
});

test("the data come back as they were", () => {
  const [, json] = /<script type="application\/json" id="carried">(.*)<\/script>/.exec(page) ?? [];
  assert.deepEqual(JSON.parse(json), { name: "explorer", data: { text: HOSTILE }, rest: null });
  assert.ok(!jsonInHtml(HOSTILE).includes("<"));
  assert.equal(JSON.parse(jsonInHtml("\u2028</script>")), "\u2028</script>");
});

test("doctype, character set, language and theme; the policy stands before what it holds", () => {
  assert.match(
    page,
    /^<!doctype html>\n<html lang="ko" data-theme="dark">\n<head>\n<meta charset="utf-8">\n<meta http/,
  );
  assert.ok(page.includes("color-scheme:dark"));
  assert.ok(page.includes(`content="${escaped(policy("abc123"))}"`));
  assert.equal(page.match(/nonce="abc123"/g)?.length, 1);
});

test("nothing is fetched and nothing runs without the nonce", () => {
  const rules = Object.fromEntries(
    policy("abc123")
      .split("; ")
      .map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1)]),
  );
  assert.deepEqual(rules["default-src"], ["'none'"]);
  assert.deepEqual(rules["script-src"], ["'nonce-abc123'"]);
  assert.deepEqual(rules["connect-src"], ["'none'"]);
  assert.deepEqual(rules["img-src"], ["data:"]);
  assert.doesNotMatch(page, /(?:src|href)\s*=\s*["']?(?:https?:)?\/\//);
});

test("a script keeps its meaning where a string in it would end it", () => {
  const code = 'globalThis.found = ["</script>", "</SCRIPT >", "<!-- ", /<\\/script/.test("</script")]';
  const safe = scriptInHtml(code);
  assert.doesNotMatch(safe, /<\/script|<!--/i);
  const found: unknown = new Script(safe).runInThisContext();
  assert.deepEqual(found, ["</script>", "</SCRIPT >", "<!-- ", true]);
});

test("every picture's bundle becomes a statement", () => {
  const bundles = readdirSync(DIST).filter((file) => file.endsWith(".js") && file !== "saved.js");
  assert.ok(bundles.length > 10);
  for (const file of bundles) {
    const statement = asStatement(readFileSync(join(DIST, file), "utf8"));
    assert.ok(statement.startsWith(`globalThis.${COMPONENT}=(()=>{`), file);
    assert.ok(new Script(scriptInHtml(statement)), file);
  }
  assert.throws(() => asStatement("const picture = 1;"));
});

test("without a line there is no element for it", () => {
  const bare = pageText({ ...about, question: "", sentence: "" }, { name: "a", data: 1, rest: null }, parts, "n");
  assert.doesNotMatch(bare, /class="(question|sentence)"/);
});
