// Builds each folder beside this file into dist/<name>.js and dist/<name>.css, which the app runs, and
// the pages of ../offline/ into its dist/. With --check nothing is written: it fails where a bundle is
// not what its source makes.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "esbuild";

interface Entry {
  readonly in: string;
  readonly out: string;
}

const here = import.meta.dirname;
const offline = join(here, "..", "offline");
const names = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !["dist", "shared"].includes(entry.name))
  .map((entry) => entry.name)
  .sort();

const targets: Record<string, Entry[]> = {
  [join(here, "dist")]: names.flatMap((name) => [
    { in: join(here, name, `${name}.ts`), out: name },
    { in: join(here, name, "style.css"), out: name },
  ]),
  [join(offline, "dist")]: [
    { in: join(offline, "rnn-page.ts"), out: "rnn" },
    { in: join(offline, "attention-page.ts"), out: "self-attention" },
    { in: join(offline, "style.css"), out: "page" },
  ],
};

async function built(outdir: string, entries: Entry[]): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: entries.filter((entry) => existsSync(entry.in)),
    outdir,
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    minify: true,
    lineLimit: 160,
    legalComments: "inline",
  });
  return new Map(outputFiles.map((file) => [basename(file.path), file.text]));
}

let count = 0;
const wrong: string[] = [];
for (const [dist, entries] of Object.entries(targets)) {
  const made = await built(dist, entries);
  const stored = existsSync(dist) ? readdirSync(dist) : [];
  const stale = [...made].filter(
    ([name, text]) => !stored.includes(name) || readFileSync(join(dist, name), "utf8") !== text,
  );
  const left = stored.filter((name) => !made.has(name));
  count += made.size;
  if (process.argv.includes("--check")) {
    wrong.push(...stale.map(([name]) => name), ...left);
    continue;
  }
  mkdirSync(dist, { recursive: true });
  for (const name of left) rmSync(join(dist, name));
  for (const [name, text] of stale) writeFileSync(join(dist, name), text);
}

if (wrong.length) {
  console.error(`not what the source makes: ${wrong.join(", ")}. Run: make js`);
  process.exit(1);
}
console.log(
  process.argv.includes("--check") ? `${count} bundles are what their sources make` : `built ${count} bundles`,
);
