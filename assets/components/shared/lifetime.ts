// What a picture holds on to while it stands on the page. All of it is let go when it is closed.

export class Lifetime {
  readonly #listening = new AbortController();
  readonly #closing = new Set<() => void>();

  get closed(): boolean {
    return this.#listening.signal.aborted;
  }

  listen<Type extends keyof HTMLElementEventMap>(
    target: EventTarget,
    type: Type,
    handle: (event: HTMLElementEventMap[Type]) => void,
  ): void {
    target.addEventListener(type, handle as EventListener, { signal: this.#listening.signal });
  }

  /** Calls `act` whenever the size of the element changes, and once at first. */
  resized(element: Element, act: () => void): void {
    const watch = new ResizeObserver(act);
    watch.observe(element);
    this.#closing.add(() => watch.disconnect());
  }

  timer(): Timer {
    const timer = new Timer();
    this.#closing.add(() => timer.close());
    return timer;
  }

  frame(): Frame {
    const frame = new Frame();
    this.#closing.add(() => frame.close());
    return frame;
  }

  close(): void {
    this.#listening.abort();
    for (const close of this.#closing) close();
    this.#closing.clear();
  }
}

/** Does one thing later; whoever starts it again puts it off. */
export class Timer {
  #id: ReturnType<typeof setTimeout> | null = null;
  #closed = false;

  get waiting(): boolean {
    return this.#id !== null;
  }

  start(milliseconds: number, act: () => void): void {
    this.stop();
    if (this.#closed) return;
    this.#id = setTimeout(() => {
      this.#id = null;
      act();
    }, milliseconds);
  }

  stop(): void {
    if (this.#id !== null) clearTimeout(this.#id);
    this.#id = null;
  }

  close(): void {
    this.stop();
    this.#closed = true;
  }
}

/** Does one thing with the next frame, at most once a frame. */
export class Frame {
  #id: number | null = null;
  #closed = false;

  get waiting(): boolean {
    return this.#id !== null;
  }

  request(act: (now: number) => void): void {
    if (this.#id !== null || this.#closed) return;
    this.#id = requestAnimationFrame((now) => {
      this.#id = null;
      act(now);
    });
  }

  stop(): void {
    if (this.#id !== null) cancelAnimationFrame(this.#id);
    this.#id = null;
  }

  close(): void {
    this.stop();
    this.#closed = true;
  }
}
