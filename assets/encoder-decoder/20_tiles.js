// A state as a tile: its numbers row by row, each a pixel on the diverging scale from −1 to 1.

function tile(values, colour, size = "") {
  const columns = Math.ceil(Math.sqrt(values.length));
  const rows = Math.ceil(values.length / columns);
  const canvas = el("canvas", { class: `tile ${size}`, width: columns, height: rows, "aria-hidden": "true" });
  const context = canvas.getContext("2d");
  const image = context.createImageData(columns, rows);
  values.forEach((value, i) => image.data.set(colour(value), 4 * i));
  context.putImageData(image, 0, 0);
  return canvas;
}

// h with its index; bare for the one context vector.
function state(name, index) {
  return symbol(name, index === undefined ? undefined : String(index), "hidden");
}
