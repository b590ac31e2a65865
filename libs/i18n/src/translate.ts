/** A catalogue is nested plain objects with texts at the leaves; a key is the path to a leaf, joined by dots. */
export interface Messages {
  readonly [key: string]: string | Messages;
}

export type Params = Readonly<Record<string, string | number>>;

/**
 * Polyglot's form, so that the console (react-admin speaks polyglot) and the API read one catalogue: `%{name}` is
 * replaced, `one |||| other` is chosen by `smart_count`. Khmer has no plural forms: its texts carry one form only.
 * A parameter that is not given stays visible as `%{name}`: a hole in a sentence would be read as a fact.
 */
export function format(text: string, params: Params = {}): string {
  const forms = text.split('||||');
  const count = params['smart_count'];
  const form = (typeof count === 'number' && count !== 1 ? forms[1] : undefined) ?? forms[0] ?? '';
  return form.trim().replace(/%\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : String(value);
  });
}

/** The text at a dotted key, or undefined when there is none (a branch is not a text). */
export function findMessage(messages: Messages, key: string): string | undefined {
  let here: string | Messages | undefined = messages;
  for (const part of key.split('.')) {
    if (here === undefined || typeof here === 'string') return undefined;
    here = Object.hasOwn(here, part) ? here[part] : undefined;
  }
  return typeof here === 'string' ? here : undefined;
}

/** Every leaf as [dotted key, text]. */
export function leaves(messages: Messages, path: readonly string[] = []): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[[...path, key].join('.'), value]] : leaves(value, [...path, key]),
  );
}

/** The names in `%{name}`, sorted, each once. */
export function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/%\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort();
}
