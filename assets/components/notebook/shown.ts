// What a picture in a notebook shows: its data, those of the theme, and those of each choice. Pure.

export type Fields = Readonly<Record<string, unknown>>;

/** What somebody can choose in a picture, all of it known beforehand: no kernel is asked. */
export interface Choice {
  /** The fields of what the picture reports that name an option; none: what it reports is the name. */
  readonly by: readonly string[];
  /** What each option changes. */
  readonly options: Readonly<Record<string, Fields>>;
}

/** What widgets/view.py sends. */
export interface Sent {
  readonly data: Fields;
  readonly themes: Readonly<Record<"light" | "dark", Fields>>;
  /** By the name under which the picture reports. */
  readonly choices: Readonly<Record<string, Choice>>;
}

export type Chosen = Readonly<Record<string, string>>;

/** The option that a report names; undefined where it names none. */
export function optionOf(choice: Choice | undefined, reported: unknown): string | undefined {
  if (!choice) return undefined;
  const fields = Object(reported) as Fields;
  const name = choice.by.length ? choice.by.map((field) => fields[field]).join(".") : String(reported);
  return Object.hasOwn(choice.options, name) ? name : undefined;
}

/** The data for the picture, as the app's page sends them. */
export function shown({ data, themes, choices }: Sent, theme: "light" | "dark", chosen: Chosen): Fields {
  const changes = Object.entries(chosen).map(([name, option]) => choices[name]?.options[option] ?? {});
  return [themes[theme], ...changes].reduce(merged, data);
}

/** `over` upon `under`, objects field by field. */
function merged(under: Fields, over: Fields): Fields {
  const both = Object.entries(over).map(([name, value]) => {
    const before = under[name];
    return [name, isFields(before) && isFields(value) ? merged(before, value) : value];
  });
  return { ...under, ...Object.fromEntries(both) };
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
