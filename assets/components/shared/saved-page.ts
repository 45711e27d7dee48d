// Saving a picture as a page: what it shows, its own code and the numbers that it might still ask for.

import { alike, attended, type Packed } from "./attend.ts";
import { unpack } from "./packing.ts";
import { type About, type Carried, pageText } from "./page-text.ts";
import { shownOn } from "./pictures.ts";

export type { About } from "./page-text.ts";

/** Where the server has them (serving/saving.py), from any page of the app. */
const SAVED = "saved";
/** The colours of the page around the picture. */
const VARIABLES = ["ink", "muted", "line", "ground", "panel", "hidden"];

/** What of the explorer's data follows from the rest of it, or from all heads. */
interface Heads extends Packed {
  readonly queries: readonly string[];
  readonly dots: string;
  readonly weights: string;
  readonly z: string;
  readonly heads: {
    readonly rows: readonly (readonly { readonly title: string }[])[];
    readonly alone?: boolean;
  } | null;
}

/** Players whose data say where they begin, from 0, and their roots where they stand: step 1, or h1, c, s1. */
const PLAYERS = ["unrolled-rnn", "contexts", "encoder-decoder"];

interface Stepped {
  readonly tokens?: readonly string[];
}

/** A chart of Plotly on the page. */
interface Plot extends HTMLElement {
  readonly data?: readonly unknown[];
  readonly layout?: object;
}

/** What Plotly calls the root of a chart. */
export const PLOT = "js-plotly-plot";

/** Whether `savedPage` can make a page of the picture with this root. */
export function canBeSaved(root: Element): boolean {
  return shownOn(root) !== undefined || root.classList.contains(PLOT);
}

/**
 * The picture with this root as one HTML file, which shows what it shows now and does what it does
 * here, without a server. root: of a component, or of a chart of Plotly.
 * Throws where the server does not answer, or where the element is the root of nothing.
 */
export async function savedPage(root: HTMLElement, about: About): Promise<Blob> {
  const carried = await carriedBy(root, about.sentence);
  const [picture, style, shell, frame] = await Promise.all([
    asked(`bundle/${carried.name}.js`),
    asked(`bundle/${carried.name}.css`),
    asked("bundle/saved.js"),
    asked("bundle/saved.css"),
  ]);
  const parts = { picture, style, shell, frame, colours: colours(root) };
  return new Blob([pageText(about, carried, parts, nonce())], { type: "text/html;charset=utf-8" });
}

async function carriedBy(root: HTMLElement, sentence: string): Promise<Carried> {
  const shown = shownOn(root);
  if (shown) {
    const { name, data } = shown as { name: string; data: Stepped };
    return whole(name, { ...data, ...stepOf(root, name, data) }, sentence);
  }
  const { data, layout } = root as Plot;
  if (!data || !layout) throw new Error("This element is no picture.");
  return { name: "plot", data: { data, layout }, rest: null };
}

/** Where a picture stands now: its data say where it stood when the server last heard of it. */
function stepOf({ dataset }: HTMLElement, name: string, { tokens = [] }: Stepped): { step?: number } {
  if (!PLAYERS.includes(name)) return {};
  const [, kind, number] = /^([hcs])?(\d*)$/.exec(dataset.at ?? dataset.step ?? "") ?? [];
  if (kind === "c") return { step: tokens.length };
  if (!number) return {};
  return { step: kind === "s" ? tokens.length + Number(number) : Number(number) - 1 };
}

/** What the page carries: without what it computes again, and with what the picture might ask for. */
async function whole(name: string, data: unknown, sentence: string): Promise<Carried> {
  if (name === "explorer") return explorer(data as Heads, sentence);
  if (name !== "unrolled-rnn") return { name, data, rest: null };
  const { tokens } = data as { tokens: readonly string[] };
  return { name, data, rest: await restOf(name, { text: sentence }, tokens) };
}

async function explorer(data: Heads, sentence: string): Promise<Carried> {
  const name = "explorer";
  const { causal, scaled, temperature } = data;
  const given = { text: sentence, mask: causal ? "1" : "0", scale: scaled ? "1" : "0", temperature: `${temperature}` };
  const rest = data.heads && !data.heads.alone ? await restOf(name, given, data.queries) : null;
  if (rest && data.heads) {
    const rows = data.heads.rows.map((row) => row.map(({ title }) => ({ title })));
    const heads = { ...data.heads, rows };
    return { name, data: { ...without(data, ["q", "k", "v", "z", "dots", "weights"]), heads }, rest };
  }
  // Of one head only: nothing to choose from. Its weights follow from q and k, where they are those of a softmax.
  const one = { ...data, heads: null };
  const { dots, weights, z } = attended(data);
  const follows = alike(unpack(data.weights), weights) && alike(unpack(data.z), z) && alike(unpack(data.dots), dots);
  return { name, data: follows ? without(one, ["z", "dots", "weights"]) : one, rest: null };
}

function without<Data extends object>(data: Data, names: readonly string[]): Partial<Data> {
  return Object.fromEntries(Object.entries(data).filter(([name]) => !names.includes(name))) as Partial<Data>;
}

/** The rest of a picture; null where the server knows none, or one of another text. */
async function restOf(name: string, given: Record<string, string>, tokens: readonly string[]): Promise<unknown> {
  const answer = await fetch(address(`rest/${name}?${new URLSearchParams(given)}`));
  if (!answer.ok) return null;
  const { tokens: read, ...rest } = await answer.json();
  return JSON.stringify(read) === JSON.stringify(tokens) ? rest : null;
}

async function asked(path: string): Promise<string> {
  const answer = await fetch(address(path));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
}

// Each page is one step below the app's own address, wherever that is.
function address(path: string): URL {
  return new URL(`${SAVED}/${path}`, window.location.href);
}

/** Colours and typeface as declarations. */
function colours(root: Element): string {
  const style = getComputedStyle(root);
  const named = VARIABLES.map((name) => `--${name}:${style.getPropertyValue(`--${name}`).trim()}`);
  return [...named, `--st-font:${style.fontFamily}`].join(";");
}

function nonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
