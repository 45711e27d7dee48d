// A context vector is dragged onto a source word: all its weight goes there.

import { columnAt } from "./layout.ts";
import type { StageActions } from "./parts.ts";
import type { Stage } from "./stage.ts";

export function dragContexts(stage: Stage, on: StageActions): void {
  const place = (event: PointerEvent): [number, number] => {
    const box = stage.field.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const under = ([x, y]: [number, number]) =>
    stage.places && y <= stage.places.rows.lines + 30 ? columnAt(stage.places.source, x) : -1;

  stage.targets.forEach(({ context }, t) => {
    const follow = (event: PointerEvent) => {
      if (!stage.places) return;
      const [x, y] = place(event);
      stage.lead.setAttribute("visibility", "visible");
      stage.lead.setAttribute("d", `M${stage.places.target.centres[t]} ${stage.places.rows.c}L${x} ${y}`);
      const over = under([x, y]);
      for (const [j, { state }] of stage.sources.entries()) state.classList.toggle("over", j === over);
    };
    const drop = (event: PointerEvent) => {
      context.onpointermove = context.onpointerup = context.onpointercancel = null;
      stage.lead.setAttribute("visibility", "hidden");
      for (const { state } of stage.sources) state.classList.remove("over");
      const j = event.type === "pointerup" ? under(place(event)) : -1;
      if (j >= 0) on.move(j);
    };
    context.onpointerdown = (event) => {
      if (event.pointerType === "touch" || event.button !== 0) return;
      event.preventDefault();
      context.setPointerCapture(event.pointerId);
      on.pick(t);
      context.onpointermove = follow;
      context.onpointerup = context.onpointercancel = drop;
    };
  });
}
