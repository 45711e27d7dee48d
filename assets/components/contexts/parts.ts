// What stands on the stage: a chip, a column of the source, a column of what is written.

export interface StageActions {
  /** The pointer is over target step t; null: over none. */
  peek(t: number | null): void;
  pick(t: number): void;
  move(j: number): void;
}

export interface SourceChip {
  readonly element: HTMLElement;
  readonly text: Element;
  readonly first: number;
  readonly length: number;
}

export interface SourceColumn {
  readonly state: HTMLElement;
  readonly attention: { score: HTMLElement; share: HTMLElement; bar: HTMLElement; weight: HTMLElement } | null;
}

export interface TargetColumn {
  readonly context: HTMLElement;
  readonly state: HTMLElement;
  readonly written: HTMLElement;
  readonly chip: HTMLButtonElement;
  readonly text: HTMLElement;
}

export const partsOf = ({ context, state, written }: TargetColumn) => [context, state, written];
