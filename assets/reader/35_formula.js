// The two equations of the network, with the shape of each array under its symbol.

function formula(data, words) {
  const { units, inputs, vocabulary } = data;
  const piece = (mark, shape, name) =>
    el("span", { class: "piece", title: words[`means_${name}`] }, mark, el("small", {}, shape));
  const sign = (text) => el("span", { class: "sign" }, text);
  const h = (index) => piece(symbol("h", index, "hidden"), units, "h");
  const W = (index, rows, columns) => piece(symbol("W", index, "weight"), `${rows}×${columns}`, `W_${index}`);
  return el(
    "div",
    { class: "formula", role: "group", "aria-label": words.formula },
    el(
      "span", {},
      h("t"), sign(" = tanh( "), W("xh", units, inputs), piece(symbol("x", "t", "input"), inputs, "x"), sign(" + "),
      W("hh", units, units), h("t−1"), sign(" + "), piece(symbol("b"), units, "b"), sign(" )"),
    ),
    el(
      "span", {},
      piece(symbol("y\u0302", "t"), vocabulary, "y"), sign(" = softmax( "), W("hy", vocabulary, units), h("t"),
      sign(" + "), piece(symbol("b", "y"), vocabulary, "b_y"), sign(" )"),
    ),
  );
}
