// The palette of the theme, as CSS variables and as scales.

import { clamp } from "./numbers.ts";

/** Stops from 0 to 1, each with a colour as #rrggbb. */
export type Scale = readonly (readonly [at: number, colour: string])[];
export type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

/** charts.palette.Palette, with `text-query` and `tint-query` as names of their own. */
export interface Palette {
  readonly name: string;
  readonly diverging: Scale;
  readonly sequential: Scale;
  readonly [role: string]: string | Scale;
}

export function applyPalette(root: HTMLElement, palette: Palette): void {
  for (const [name, colour] of Object.entries(palette)) {
    if (typeof colour === "string") root.style.setProperty(`--${name}`, colour);
  }
  for (const name of ["diverging", "sequential"] as const) {
    const stops = palette[name].map(([at, colour]) => `${colour} ${at * 100}%`);
    root.style.setProperty(`--${name}`, `linear-gradient(to right, ${stops.join(", ")})`);
  }
}

/** From a value in [−1, 1] to a pixel on the stops of a scale. */
export function colourScale(stops: Scale): (value: number) => Pixel {
  const parsed = stops.map(([at, colour]) => ({ at, channels: rgb(colour) }));
  return (value) => {
    const at = clamp((value + 1) / 2, 0, 1);
    let i = 1;
    while (i < parsed.length - 1 && at > parsed[i].at) i++;
    const [low, high] = [parsed[i - 1], parsed[i]];
    const share = (at - low.at) / (high.at - low.at);
    const mixed = (k: number) => Math.round(low.channels[k] + share * (high.channels[k] - low.channels[k]));
    return [mixed(0), mixed(1), mixed(2), 255];
  };
}

function rgb(colour: string): number[] {
  return [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16));
}
