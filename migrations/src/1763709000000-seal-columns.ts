import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type Sealer, sealerFor } from './sealer.js';

/** Column, its type until now and its default until now; lists and objects are sealed as JSON. */
type Column = readonly [name: string, type: string, fallback?: string];
interface Sealed {
  readonly table: string;
  readonly subject: string;
  readonly columns: readonly Column[];
}

const text = (...names: string[]): Column[] => names.map((name): Column => [name, 'text', `''`]);
const onCase = (table: string, columns: readonly Column[]): Sealed => ({ table, subject: 'case_id', columns });

const sealed: readonly Sealed[] = [
  {
    table: 'persons',
    subject: 'id',
    columns: [
      ['name', 'text'],
      ...text('romanised_name', 'family_name', 'given_name', 'document_number', 'phone'),
      ['aliases', 'text[]', `'{}'`],
      ['gender', 'homeward.gender'],
      ['birth', 'homeward.partial_date'],
      ['birth_estimated', 'boolean', 'false'],
      ['document_country', 'homeward.country'],
    ],
  },
  { table: 'cases', subject: 'id', columns: text('best_interest_reason') },
  onCase('pleas', text('requester_name', 'requester_contact', 'message')),
  onCase('person_contacts', [['value', 'text'], ...text('whose', 'hours', 'code_word', 'may_answer')]),
  onCase('case_evidence', text('note')),
  onCase('case_events', text('reason')),
  onCase('notes', [['text', 'text']]),
  onCase('tasks', [['title', 'text']]),
  onCase('interviews', [
    ...text('interpreter', 'language', 'place', 'setting'),
    ['consent', 'jsonb', `'{}'`],
    ['answers', 'jsonb', `'{}'`],
    ['stays', 'jsonb', `'[]'`],
  ]),
  onCase('interview_amendments', [
    ['question', 'text'],
    ['was', 'jsonb'],
    ['becomes', 'jsonb'],
    ['reason', 'text'],
  ]),
  onCase('stays', [
    ...text('place', 'note'),
    ['from_date', 'homeward.partial_date'],
    ['to_date', 'homeward.partial_date'],
    ['came_by', 'homeward.stay_arrival', `'UNKNOWN'`],
    ['left_by', 'homeward.stay_departure', `'UNKNOWN'`],
    ['price_minor', 'bigint'],
    ['price_currency', 'homeward.currency'],
  ]),
  onCase('people_around', [
    ['name', 'text'],
    ...text('note', 'removed_reason'),
    ['aliases', 'text[]', `'{}'`],
    ['relation', 'homeward.relation', `'UNKNOWN'`],
    ['roles', 'homeward.roles_in_process', `'{}'`],
    ['phones', 'text[]', `'{}'`],
    ['wallets', 'text[]', `'{}'`],
  ]),
  onCase('identity_documents', text('number', 'note', 'removed_reason')),
  onCase('identifications', text('body_name', 'basis')),
  onCase('custody_spells', [['place', 'text'], ...text('note')]),
  onCase('checklist_items', text('reason', 'note')),
  onCase('case_exceptions', [['reason', 'text']]),
  onCase('seal_openings', [['reason', 'text']]),
  { table: 'approvals', subject: 'id', columns: [['reason', 'text'], ...text('decision_note')] },
  { table: 'break_glasses', subject: 'id', columns: [['reason', 'text'], ...text('review_note')] },
  onCase('travel_documents', text('number', 'note')),
  { table: 'operations', subject: 'id', columns: text('plan', 'outcome') },
  { table: 'roster_imports', subject: 'id', columns: [...text('file_name'), ['grid', 'jsonb']] },
  {
    table: 'roster_entries',
    subject: 'id',
    columns: [
      ['name', 'text'],
      ...text('romanised_name', 'document_number', 'phone', 'room'),
      ['birth', 'homeward.partial_date'],
      ['birth_estimated', 'boolean', 'false'],
      ['doubts', 'jsonb', `'[]'`],
    ],
  },
  {
    table: 'saved_views',
    subject: 'user_id',
    columns: [
      ['name', 'text'],
      ['query', 'jsonb'],
    ],
  },
];

const BATCH = 500;
const isList = (type: string): boolean => type.endsWith('[]') || type === 'homeward.roles_in_process';
const isJson = (type: string): boolean => isList(type) || ['jsonb', 'boolean', 'bigint'].includes(type);
const alter = ({ table, columns }: Sealed, change: (column: Column) => string): string =>
  `alter table homeward.${table} ${columns.map((column) => change(column)).join(', ')}`;

/**
 * Every column of the classes personal, sensitive and sealed takes the type homeward.sealed; what stands there is sealed, row
 * by row. All in one transaction: either everything is sealed or nothing.
 */
export class SealColumns1763709000000 implements MigrationInterface {
  name = 'SealColumns1763709000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`alter table homeward.stays drop constraint stays_price_minor_check`);
    for (const table of sealed)
      await openly(q, table, async () => {
        const asText = ([name, type]: Column): string => (isJson(type) ? `to_jsonb(${name})::text` : `${name}::text`);
        await q.query(alter(table, (c) => `alter ${c[0]} drop default, alter ${c[0]} type text using ${asText(c)}`));
        await rewrite(q, table, (column, value) =>
          value === null ? null : isJson(column[1]) ? (JSON.parse(value as string) as unknown) : value,
        );
        const fallback = ([name, , before]: Column): string => (before ? `, alter ${name} set default ''` : '');
        await q.query(alter(table, (c) => `alter ${c[0]} type homeward.sealed${fallback(c)}`));
      });
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of [...sealed].reverse())
      await openly(q, table, async () => {
        await q.query(alter(table, ([name]) => `alter ${name} drop default, alter ${name} type text`));
        await rewrite(q, table, undefined);
        const fallback = ([name, , before]: Column): string => (before ? `, alter ${name} set default ${before}` : '');
        await q.query(alter(table, (c) => `alter ${c[0]} type ${c[1]} using ${c[0]}::${c[1]}${fallback(c)}`));
      });
    await q.query(`alter table homeward.stays add constraint stays_price_minor_check check (price_minor >= 0)`);
  }
}

/**
 * Past the policies and triggers that are for users: nobody changed anything that is to be told. A column that a trigger
 * names cannot take another type, so such a one is taken off meanwhile.
 */
async function openly(q: QueryRunner, { table, columns }: Sealed, work: () => Promise<void>): Promise<void> {
  const name = `homeward.${table}`;
  const naming = (await q.query(
    `select quote_ident(t.tgname) as name, pg_get_triggerdef(t.oid) as definition from pg_trigger t where t.tgrelid = $1::regclass and not t.tgisinternal
       and exists (select 1 from pg_depend d join pg_attribute a on a.attrelid = t.tgrelid and a.attnum = d.refobjsubid
         where d.classid = 'pg_trigger'::regclass and d.objid = t.oid and d.refobjid = t.tgrelid and a.attname = any($2))`,
    [name, columns.map(([column]) => column)],
  )) as { name: string; definition: string }[];
  for (const trigger of naming) await q.query(`drop trigger ${trigger.name} on ${name}`);
  for (const one of [name, 'homeward.data_keys'])
    await q.query(`alter table ${one} no force row level security; alter table ${one} disable trigger user`);
  await work();
  for (const one of [name, 'homeward.data_keys'])
    await q.query(`alter table ${one} enable trigger user; alter table ${one} force row level security`);
  for (const trigger of naming) await q.query(trigger.definition);
}

/** @param told what a stored text means, on the way up; undefined: opens on the way down */
async function rewrite(
  q: QueryRunner,
  { table, subject, columns }: Sealed,
  told: ((column: Column, value: unknown) => unknown) | undefined,
): Promise<void> {
  const ask = <R extends object>(text: string, values: readonly unknown[]): Promise<R[]> =>
    q.query(text, [...values]) as Promise<R[]>;
  const read = columns.map(([name]) => (told ? name : `homeward.at('${table}.${name}', id, ${name}) as ${name}`));
  let sealer: Sealer | undefined;
  for (let last = '00000000-0000-0000-0000-000000000000'; ;) {
    const rows = await ask<{ id: string; subject: string; organisation_id: string } & Record<string, unknown>>(
      `select id, ${subject} as subject, organisation_id, ${read.join(', ')} from homeward.${table} where id > $1 order by id limit ${BATCH}`,
      [last],
    );
    if (rows.length === 0) return;
    sealer ??= sealerFor(ask);
    if (!told) await sealer.open(rows);
    const written = told
      ? await sealer.seal(
          table,
          rows.map((row) => ({
            id: row.id,
            subject: row.subject,
            organisation: row.organisation_id,
            values: Object.fromEntries(columns.map((column) => [column[0], told(column, row[column[0]])])),
          })),
        )
      : rows.map((row) => Object.fromEntries(columns.map((column) => [column[0], plain(column, row[column[0]])])));
    await ask(
      `update homeward.${table} t set ${columns.map(([name]) => `${name} = n.${name}`).join(', ')}
       from unnest($1::uuid[], ${columns.map((_, at) => `$${at + 2}::text[]`).join(', ')}) n (id, ${columns.map(([name]) => name).join(', ')}) where t.id = n.id`,
      [rows.map((row) => row.id), ...columns.map(([name]) => written.map((row) => row[name] ?? null))],
    );
    last = rows[rows.length - 1]?.id ?? '';
  }
}

/** As Postgres reads it into the type that the column had. */
function plain([, type]: Column, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (isList(type)) return `{${(value as string[]).map((entry) => `"${entry.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
