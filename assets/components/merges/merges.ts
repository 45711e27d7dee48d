import { type Host, mount, type Picture } from "../shared/mount.ts";
import type { LaddersData, LearningData } from "./data.ts";
import { Ladders } from "./ladders.ts";
import { Learning } from "./learning.ts";

type Sent = LearningData | LaddersData;

/** A component is mounted as one of the two kinds and stays it. */
class Merges implements Picture<Sent> {
  private readonly learning: Learning;
  private readonly ladders: Ladders;

  constructor(host: Host) {
    this.learning = new Learning(host);
    this.ladders = new Ladders(host);
  }

  update(data: Sent): void {
    if (data.kind === "learning") this.learning.update(data);
    else this.ladders.update(data);
  }
}

export default mount<Sent>("merges", (host) => new Merges(host), 0.7);
