// A thumbnail of every head; one click shows that head.

class Heads {
  constructor(words, choose) {
    this.words = words;
    this.choose = choose;
    this.element = el("div", { class: "heads" });
  }

  update(heads) {
    this.element.hidden = !heads;
    if (!heads) return;
    const { words } = this;
    this.buttons = [];
    const cells = [];
    heads.rows.forEach((row, layer) => {
      const line = el("div", { class: "line" }, el("span", { class: "layer" }, fill(words.layer, { layer: layer + 1 })));
      cells.push(line);
      row.forEach(({ image, title }, head) => {
        const name = fill(words.layer_head, { layer: layer + 1, head: head + 1 });
        const button = el("button", { type: "button", "aria-label": `${name}: ${title}`, title: `${name}: ${title}` },
          el("img", { src: image, alt: "" }));
        const chosen = layer === heads.layer && head === heads.head;
        button.setAttribute("aria-pressed", String(chosen));
        button.dataset.head = `${layer + 1}.${head + 1}`;
        button.onclick = () => this.choose(layer, head);
        button.onkeydown = (event) => this.key(event, layer, head);
        this.buttons.push(button);
        line.append(button);
      });
    });
    const focused = this.focused;
    this.element.replaceChildren(...cells);
    if (focused !== undefined) this.buttons[focused]?.focus();
    this.focused = undefined;
    this.across = heads.rows[0].length;
  }

  // The arrow keys walk the grid of heads.
  key(event, layer, head) {
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -this.across, ArrowDown: this.across }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.buttons[layer * this.across + head + step]?.focus();
  }

  // The new data brings new buttons: the focus goes to the one that had it.
  keep(root) {
    const active = root.getRootNode().activeElement;
    const at = this.buttons?.indexOf(active) ?? -1;
    this.focused = at >= 0 ? at : undefined;
  }
}
