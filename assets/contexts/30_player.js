// First, back, play, forward, last, a slider and speed: steps through t = 1 … T.

const ICONS = {
  first: "M5 5h2v14H5zM20 5v14L9 12z",
  back: "M17 5v14L6 12z",
  play: "M7 4v16l13-8z",
  pause: "M6 5h4v14H6zM14 5h4v14h-4z",
  forward: "M7 5v14l11-7z",
  last: "M17 5h2v14h-2zM4 5v14l11-7z",
};

class Player {
  constructor(words, act) {
    this.words = words;
    this.slider = el("input", { type: "range", min: 1, step: 1, "aria-label": words.step });
    this.slider.oninput = () => act.go(Number(this.slider.value) - 1);
    this.count = el("span", { class: "count" });
    this.speed = el("select", { "aria-label": words.speed, title: words.speed });
    for (const speed of [0.5, 1, 2]) this.speed.append(el("option", { value: speed }, `${speed}\u00d7`));
    this.speed.value = "1";
    this.speed.onchange = () => act.speed(Number(this.speed.value));
    this.play = this.button("play", act.toggle, "primary");
    this.element = el("div", { class: "player", role: "toolbar", "aria-label": words.player },
      this.button("first", act.first), this.button("back", act.back), this.play,
      this.button("forward", act.forward), this.button("last", act.last), this.slider, this.count, this.speed);
  }

  button(name, action, kind = "") {
    const label = this.words[name];
    const button = el("button", { type: "button", class: `icon ${kind}`, "aria-label": label, title: label });
    button.append(svg("svg", { viewBox: "0 0 24 24", "aria-hidden": "true" }, svg("path", { d: ICONS[name] })));
    button.onclick = action;
    button.dataset.name = name;
    return button;
  }

  show(step, steps, playing) {
    this.slider.max = steps;
    this.slider.value = step + 1;
    this.slider.setAttribute("aria-valuetext", fill(this.words.step_of, { step: step + 1, steps }));
    this.count.replaceChildren(el("i", {}, "t"), ` = ${step + 1} / ${steps}`);
    const name = playing ? "pause" : "play";
    this.play.dataset.name = name;
    this.play.title = this.words[name];
    this.play.setAttribute("aria-label", this.words[name]);
    this.play.querySelector("path").setAttribute("d", ICONS[name]);
  }
}
