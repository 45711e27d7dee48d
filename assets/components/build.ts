// Builds each folder beside this file into dist/<name>.js and dist/<name>.css, which the app runs.
// With --check nothing is written: it fails where a bundle is not what its source makes.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "esbuild";

const here = import.meta.dirname;
const dist = join(here, "dist");
const names = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !["dist", "shared"].includes(entry.name))
  .map((entry) => entry.name)
  .sort();

const entries = names.flatMap((name) => [
  { in: join(here, name, `${name}.ts`), out: name },
  { in: join(here, name, "style.css"), out: name },
]);

const { outputFiles } = await build({
  entryPoints: entries.filter((entry) => existsSync(entry.in)),
  outdir: dist,
  bundle: true,
  write: false,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  minify: true,
  lineLimit: 160,
  legalComments: "inline",
});

const built = new Map(outputFiles.map((file) => [basename(file.path), file.text]));
const stored = existsSync(dist) ? readdirSync(dist) : [];

if (process.argv.includes("--check")) {
  const stale = [...built].filter(
    ([name, text]) => !stored.includes(name) || readFileSync(join(dist, name), "utf8") !== text,
  );
  const wrong = [...stale.map(([name]) => name), ...stored.filter((name) => !built.has(name))];
  if (wrong.length) {
    console.error(`not what the source makes: ${wrong.join(", ")}. Run: make js`);
    process.exit(1);
  }
  console.log(`${built.size} bundles are what their sources make`);
} else {
  mkdirSync(dist, { recursive: true });
  for (const name of stored) if (!built.has(name)) rmSync(join(dist, name));
  for (const [name, text] of built) writeFileSync(join(dist, name), text);
  console.log(`built ${built.size} bundles`);
}
