import { codeLists, interviewSections } from '@homeward/domain';
import { catalogues, findMessage } from '@homeward/i18n';
import { sealedTable } from '@homeward/policy';
import { type Catalogue, type Column, commands, type Table } from './catalogue.js';
import { meaningOf, ownClassOf } from './field-class.js';
import { inTheClearBecause } from './in-the-clear.js';
import { policyWords } from './policy-words.js';

/** What these names mean in every table; they are explained once, at the top. */
const everywhere: Readonly<Record<string, string>> = {
  id: 'UUIDv7, made by whoever adds the row.',
  organisation_id: 'The wall: rows of one organisation are never shown to another.',
  case_id: 'The case that the row hangs on.',
  version: 'Counts changes. An update names the version it saw, and changes nothing if that is no longer the one.',
  created_at: 'When the row was added; so are opened_at, recorded_at, raised_at, requested_at, received_at.',
  updated_at: 'When the row was last changed.',
  created_by: 'The user who did it; so is every other column that ends in _by.',
  search_key: 'Romanised tokens of all names, for searching across scripts. Never leaves the API.',
  note: 'Words for whoever reads the row, where nothing else is said.',
};

const lists = Object.entries(codeLists) as [string, readonly string[]][];

export function dictionaryPage(catalogue: Catalogue): string {
  const listOf = listsOfDomains(catalogue);
  const out = [
    '# Data dictionary',
    '',
    'Written by `npm run dictionary` from a migrated database, `libs/domain` and `libs/policy`; `npm test` fails when it is out of date.',
    'Change a migration or a list and run it again, never this page. Back to the [start page](README.md).',
    '',
    '- [How to read it](#how-to-read-it)',
    `- [Tables](#tables): ${catalogue.tables.length}`,
    '- [Questions of the interview](#questions-of-the-interview)',
    `- [Code lists](#code-lists): ${lists.length}`,
    '',
    '## How to read it',
    '',
    'A class says who may read a field: **internal** (reference, track, nationality, age band), **personal** (names, birth, phones, numbers of',
    'papers), **sensitive** (interview, health, violence), **sealed** (safe houses, informants). Which role has which class of which cases stands in',
    '`libs/policy/src/permissions.ts`. A column without a class is internal, or an id.',
    '',
    'A rule of row-level security says which rows the API can reach at all, for the user who is signed in, whatever it asks for. "The case is',
    'visible" means that the rule of [cases](#homewardcases) lets the row of the case through; "in reach" means visible, or written by the same',
    'transaction. What no rule allows, nobody can do. Rules of',
    '`homeward_auth` and `homeward_audit` serve narrow functions that check by themselves; neither role can sign in.',
    '',
    'Empty texts are stored as empty and not as null. Amounts are whole numbers of the smallest unit beside their currency. A `partial_date` is',
    '`2024`, `2024-03` or `2024-03-09`. A type that is a link takes the codes of that list.',
    '',
    'A type that begins with "encrypted" is stored under the data key of its subject, bound to table, column and row: the database can neither',
    'read, compare nor sort it. What the application finds in it is a text, a list, json or a flag. These texts are not encrypted:',
    '',
    ...table(
      ['not encrypted', 'because'],
      Object.entries(inTheClearBecause).map(([reason, columns]) => [
        columns.map((column) => `\`${column}\``).join(', '),
        reason,
      ]),
    ),
    '',
    ...table(
      ['in every table', 'meaning'],
      Object.entries(everywhere).map(([name, meaning]) => [`\`${name}\``, meaning]),
    ),
    '',
    '## Tables',
    '',
    ...catalogue.tables.flatMap((one) => tablePart(one, catalogue, listOf)),
    '## Questions of the interview',
    '',
    'Answers stand in `homeward.interviews` by key. An answer is kept only while the person agrees to its purpose; without a purpose it belongs',
    'to the record of the interview itself. HTCDS names the field of the Human Trafficking Case Data Standard 2.0 that it fills.',
    '',
    ...interviewSections.flatMap(({ key, questions }) => [
      `### Section ${key}`,
      '',
      ...table(
        ['key', 'question', 'kind', 'class', 'purpose', 'HTCDS'],
        questions.map((q) => [
          `\`${q.key}\``,
          english(`intake.question.${q.key}`),
          q.list ? `${q.kind} of [${q.list}](#${q.list.toLowerCase()})` : q.kind,
          q.class,
          q.purpose ? english(`codes.consentPurposes.${q.purpose}`) : '',
          q.htcds ? `\`${q.htcds}\`` : '',
        ]),
      ),
      '',
    ]),
    '## Code lists',
    '',
    'A list stands once, in `libs/domain`. A column that stores it cannot hold another code.',
    '',
    ...lists.flatMap(([name, codes]) => listPart(name, codes, catalogue, listOf)),
  ];
  return `${out.join('\n').trimEnd()}\n`;
}

function tablePart(one: Table, catalogue: Catalogue, listOf: ReadonlyMap<string, string>): string[] {
  const { text, fieldClass } = meaningOf(one.comment);
  const columns = catalogue.columns.filter((column) => column.table === one.name);
  return [
    `### ${one.name}`,
    '',
    ...[text, fieldClass && `All of it is ${fieldClass}.`, !one.audited && 'Changes are not written to the audit log.']
      .filter(Boolean)
      .flatMap((line) => [String(line), '']),
    ...table(
      ['column', 'type', 'null', 'class', 'meaning'],
      columns.map((column) => {
        const said = meaningOf(column.comment);
        return [
          `\`${column.name}\``,
          typeOf(column, listOf),
          column.nullable ? 'yes' : '',
          ownClassOf(column),
          [said.text, column.unique && 'Unique.', standardOf(column)].filter(Boolean).join(' '),
        ];
      }),
    ),
    '',
    ...one.checks.flatMap((check) => [
      `Held by the database: \`${check.replace(/^CHECK /, '').replace(/\s+/g, ' ')}\``,
      '',
    ]),
    ...(one.triggers.length > 0
      ? [`Kept in order by triggers: ${one.triggers.map((name) => `\`${name}\``).join(', ')}.`, '']
      : []),
    ...policiesOf(one, catalogue, columns),
    '',
  ];
}

function policiesOf(one: Table, catalogue: Catalogue, columns: readonly Column[]): string[] {
  const words = new Map<string, string[]>();
  for (const policy of catalogue.policies) {
    if (policy.table !== one.name || policy.role !== 'homeward_app') continue;
    for (const command of policy.commands) {
      if (!one.granted.includes(command)) continue;
      const seen = policy.using === null ? '' : policyWords(policy.using, one.name);
      const made = policy.check === null ? '' : policyWords(policy.check, one.name);
      const rule = command === 'insert' || seen === '' ? made : seen;
      const part = partOf(one.columnGrants[command], columns);
      const further = command === 'update' && made !== '' && made !== seen ? `; afterwards: ${made}` : '';
      const where = `${rule}${further}${part}`;
      words.set(where, [...(words.get(where) ?? []), doing[command]]);
    }
  }
  const others = [
    ...new Set(catalogue.policies.filter((p) => p.table === one.name && p.role !== 'homeward_app').map((p) => p.role)),
  ];
  const none = commands.filter((command) => ![...words.values()].flat().includes(doing[command])).map((c) => doing[c]);
  return table(
    ['the API may', 'where'],
    [
      ...[...words].map(([rule, acts]) => [acts.join(', '), rule]),
      ...(none.length > 0 ? [[none.join(', '), 'never']] : []),
      ...others.map((role) => [`(\`${role}\`)`, 'for its functions']),
    ],
  );
}

/** Which columns a grant is for, told by the shorter list. */
function partOf(granted: readonly string[] | undefined, columns: readonly Column[]): string {
  if (granted === undefined) return '';
  const others = columns.map(({ name }) => name).filter((name) => !granted.includes(name));
  const quoted = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
  return others.length < granted.length ? `; all but ${quoted(others)}` : `; only ${quoted(granted)}`;
}

const doing = { select: 'read', insert: 'add', update: 'change', delete: 'delete' } as const;

function listPart(
  name: string,
  codes: readonly string[],
  catalogue: Catalogue,
  listOf: ReadonlyMap<string, string>,
): string[] {
  const stored = catalogue.columns
    .filter((column) => column.domain !== null && listOf.get(column.domain) === name)
    .map((column) => `\`${column.table}.${column.name}\``);
  return [
    `### ${name}`,
    '',
    ...(stored.length > 0 ? [`Stored in ${stored.join(', ')}.`, ''] : []),
    ...table(
      ['code', 'English'],
      codes.map((code) => [`\`${code}\``, english(`codes.${name}.${code}`)]),
    ),
    '',
  ];
}

/** Which list a domain of the database holds: the one with the same codes. */
function listsOfDomains({ domains }: Catalogue): Map<string, string> {
  const key = (codes: readonly string[]): string => [...codes].sort().join();
  const byCodes = new Map(lists.map(([name, codes]) => [key(codes), name]));
  return new Map(
    domains.flatMap(({ name, check }): [string, string][] => {
      const list = byCodes.get(key([...check.matchAll(/'([^']*)'/g)].map(([, code = '']) => code)));
      return list ? [[name, list]] : [];
    }),
  );
}

/** What the application finds in it. */
const shapeOf = ({ table, name }: Column): string =>
  sealedTable(table.replace('homeward.', ''))?.columns[name] ?? 'text';

function typeOf(column: Column, listOf: ReadonlyMap<string, string>): string {
  const list = column.domain === null ? undefined : listOf.get(column.domain);
  if (column.domain === 'sealed') return `encrypted ${shapeOf(column)}`;
  if (list) return `[${column.domain}](#${list.toLowerCase()})`;
  const type = column.type.replace('timestamp with time zone', 'timestamptz');
  if (!column.references) return type;
  const target = column.references.includes('.') ? column.references : `homeward.${column.references}`;
  return `${type} of [${target.replace('homeward.', '')}](#${target.replace('.', '')})`;
}

function standardOf({ name, standard }: Column): string {
  if (standard === null) return '';
  if (standard === 'counted') return 'Counted by the database.';
  const plain = standard.replace(/::[\w. "]+(\[\])?/g, '');
  return name === 'version' || plain === "''" || plain === 'now()' || plain === 'clock_timestamp()' || plain === "'{}'"
    ? ''
    : `Default \`${plain.replace(/^'(.*)'$/, '$1')}\`.`;
}

function english(key: string): string {
  const text = findMessage(catalogues.en, key);
  if (text === undefined) throw new Error(`There is no English text for ${key}.`);
  return text;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
