/**
 * A policy in words. What is known is said in words; what is not stays SQL between back ticks, so that a sentence never
 * says more than the policy does.
 */
export function policyWords(expression: string, table: string): string {
  const atoms: string[] = [];
  const keep = (words: string): string => `@${atoms.push(words) - 1}@`;
  const bare = table.slice(table.indexOf('.') + 1);
  let text = expression
    .replace(/\s+/g, ' ')
    .replace(/\( SELECT homeward\.(actor_\w+)\(\) AS \w+\)/g, '$1')
    .replace(/homeward\.(actor_\w+)\(\)/g, '$1')
    .replace(/::(text|uuid)(\[\])?/g, '')
    .replace(/\((\w+)\)(?= =)/g, '$1')
    .replaceAll(`${bare}.`, '');
  for (const [pattern, words] of phrases)
    text = text.replace(pattern, (...found: string[]) => keep(typeof words === 'string' ? words : words(...found)));
  return say(parse(text), atoms);
}

type Words = string | ((...found: string[]) => string);

const list = (names: string): string =>
  [...names.matchAll(/'([^']*)'/g)]
    .map(([, name = '']) => name.replaceAll('_', ' '))
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1');

const named = (column: string): string => column.replace(/_id$/, '').replaceAll('_', ' ');

/** In this order: what holds others comes first. */
const phrases: readonly (readonly [RegExp, Words])[] = [
  [/\( SELECT homeward\.has_role\(VARIADIC ARRAY\[([^\]]*)\]\) AS has_role\)/g, (_, names = '') => `as ${list(names)}`],
  [/EXISTS \( SELECT 1 FROM homeward\.cases c WHERE \(c\.id = case_id\)\)/g, 'the case is visible'],
  [/EXISTS \( SELECT 1 FROM homeward\.cases c WHERE \(c\.person_id = id\)\)/g, 'a case of the person is visible'],
  [/EXISTS \( SELECT 1 FROM homeward\.operations o WHERE \(o\.id = operation_id\)\)/g, 'the operation is visible'],
  [
    /EXISTS \( SELECT 1 FROM homeward\.operation_members m WHERE \(\(m\.operation_id = id\) AND \(m\.user_id = actor_id\)\)\)/g,
    'takes part in it',
  ],
  [/EXISTS \( SELECT 1 FROM statistics\.snapshots s WHERE \(s\.id = snapshot_id\)\)/g, 'the snapshot is visible'],
  [/EXISTS \( SELECT 1 FROM homeward\.teams t WHERE \(t\.id = team_id\)\)/g, 'the team is visible'],
  [
    /EXISTS \( SELECT 1 FROM homeward\.users u WHERE \(\(u\.id = user_id\) AND \(u\.organisation_id = actor_organisation\)\)\)/g,
    'a user of the own organisation',
  ],
  [/homeward\.reaches_case\(case_id\)/g, 'the case is in reach'],
  [/homeward\.reaches_operation\(operation_id\)/g, 'the operation is in reach'],
  [/\(id IN \( SELECT homeward\.cases_that_name_me\(\)[^)]*\)\)/g, 'is named on it'],
  [/\(id IN \( SELECT homeward\.cases_of_my_operations\(\)[^)]*\)\)/g, 'it is on the roster of an own operation'],
  [/\(id IN \( SELECT homeward\.cases_shared_with_my_mission\(\)[^)]*\)\)/g, 'it is shared with the own mission today'],
  [/\((?:\w+\.)?organisation_id = actor_organisation\)/g, 'own organisation'],
  [/\(id = actor_organisation\)/g, 'own organisation'],
  [/\((?:\w+\.)?team_id = ANY \(?actor_teams\)?\)/g, 'of an own team'],
  [/\((?:\w+\.)?mission_id = actor_mission\)/g, 'of the own mission'],
  [/\(id = actor_mission\)/g, 'the own mission'],
  [/\((?:user_id|id|actor_id) = actor_id\)/g, 'one’s own'],
  [/\((?:\w+\.)?(\w+) = actor_id\)/g, (_, column = '') => `${named(column)} oneself`],
  [/\((?:\w+\.)?assigned_to IS NULL\)/g, 'assigned to nobody'],
  [/\(verified_at IS NOT NULL\)/g, 'verified'],
  [/\(user_id <> actor_id\)/g, 'not one’s own'],
  [/\((\w+) IS (NOT )?NULL\)/g, (_, column = '', not = '') => `${not ? 'with' : 'no'} ${named(column)}`],
  [/\((\w+) <> '(\w+)'\)/g, (_, column = '', value = '') => `${named(column)} is not ${value}`],
  [/\((\w+) >= CURRENT_DATE\)/g, (_, column = '') => `${named(column)} is today or later`],
  [/\((\w+) = '(\w+)'\)/g, (_, column = '', value = '') => `${named(column)} is ${value}`],
  [/\((\w+) = ANY \(ARRAY\[([^\]]*)\]\)\)/g, (_, column = '', values = '') => `${named(column)} is ${list(values)}`],
];

type Node =
  | { readonly kind: 'atom'; readonly text: string }
  | { readonly kind: 'not'; readonly of: Node }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Node[] };

/** Postgres prints every operation in parentheses, so a small reader is enough. */
function parse(text: string): Node {
  const inner = unwrap(text.trim());
  for (const kind of ['or', 'and'] as const) {
    const parts = split(inner, ` ${kind.toUpperCase()} `);
    if (parts.length > 1) return { kind, of: parts.map(parse) };
  }
  if (inner.startsWith('NOT ')) return { kind: 'not', of: parse(inner.slice(4)) };
  // The case by which an interview is judged: the condition within is said, and that the case is visible.
  const own = /^EXISTS \( SELECT 1 FROM homeward\.cases c WHERE \(\(c\.id = case_id\) AND (.*)\)\)$/.exec(inner);
  if (own) return { kind: 'and', of: [{ kind: 'atom', text: 'the case is visible' }, parse(own[1] ?? '')] };
  return { kind: 'atom', text: inner };
}

/** Takes parentheses off that hold the whole. */
function unwrap(text: string): string {
  if (!text.startsWith('(') || !text.endsWith(')')) return text;
  let depth = 0;
  for (let at = 0; at < text.length - 1; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')') depth--;
    if (depth === 0) return text;
  }
  return unwrap(text.slice(1, -1).trim());
}

function split(text: string, by: string): string[] {
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')') depth--;
    if (depth === 0 && text.startsWith(by, at)) {
      parts.push(text.slice(start, at));
      start = at + by.length;
      at = start - 1;
    }
  }
  return [...parts, text.slice(start)];
}

function say(node: Node, atoms: readonly string[]): string {
  switch (node.kind) {
    case 'atom': {
      const known = /^@(\d+)@$/.exec(node.text);
      if (known) return atoms[Number(known[1])] ?? '';
      if (node.text === 'true') return 'every row';
      if (/^[a-z ]+$/.test(node.text)) return node.text;
      return `\`${node.text.replace(/@(\d+)@/g, (_, at: string) => atoms[Number(at)] ?? '')}\``;
    }
    case 'not':
      return `not ${say(node.of, atoms)}`;
    case 'and':
      return node.of.map((part) => (part.kind === 'or' ? `(${say(part, atoms)})` : say(part, atoms))).join(' and ');
    case 'or':
      return node.of.map((part) => (part.kind === 'and' ? `(${say(part, atoms)})` : say(part, atoms))).join(' or ');
  }
}
