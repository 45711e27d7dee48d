// The palette of the theme, as CSS variables and as scales.

function dress(root, palette) {
  const { style } = root;
  for (const [name, colour] of Object.entries(palette)) {
    if (typeof colour === "string") style.setProperty(`--${name}`, colour);
  }
  for (const name of ["diverging", "sequential"]) {
    const stops = palette[name].map(([at, colour]) => `${colour} ${at * 100}%`);
    style.setProperty(`--${name}`, `linear-gradient(to right, ${stops.join(", ")})`);
  }
}

// From a value in [−1, 1] to [red, green, blue, 255] on the stops of a diverging scale.
function colourScale(stops) {
  const parsed = stops.map(([at, colour]) => [at, rgb(colour)]);
  return (value) => {
    const at = clamp((value + 1) / 2, 0, 1);
    let i = 1;
    while (i < parsed.length - 1 && at > parsed[i][0]) i++;
    const [low, from] = parsed[i - 1];
    const [high, to] = parsed[i];
    const share = (at - low) / (high - low);
    return [...from.map((channel, k) => Math.round(channel + share * (to[k] - channel))), 255];
  };
}

function rgb(colour) {
  return [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16));
}
