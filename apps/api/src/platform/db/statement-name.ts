const names = new Map<string, string>();
/** Postgres keeps each prepared statement on each connection. */
const MOST_NAMES = 400;

/**
 * A name for a prepared statement per shape of a question: the text is the same whenever the same filters are set. Planning
 * the row-level security beneath a list takes longer than reading a page of it.
 *
 * @param shape everything in the text that varies; never a value
 * @returns undefined when too many shapes were asked for already: such a question is planned each time
 */
export function statementName(list: string, shape: string): string | undefined {
  const key = `${list} ${shape}`;
  const held = names.get(key);
  if (held) return held;
  if (names.size >= MOST_NAMES) return undefined;
  const name = `${list}_${names.size}`;
  names.set(key, name);
  return name;
}
