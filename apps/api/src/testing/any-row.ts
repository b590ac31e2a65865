import { v7 as uuid } from 'uuid';

/** What of the catalogue a row is made of. */
export interface Column {
  readonly name: string;
  /** "uuid", "text", "timestamptz", ...; of a domain what it is made of. */
  readonly type: string;
  readonly domain: string;
  /** The codes that a column of a list takes. */
  readonly check: string | null;
  readonly needed: boolean;
  readonly generated: boolean;
}

/** Who did it, in whichever word the table has for that. */
const ACTORS = ['user_id', 'created_by', 'recorded_by', 'requested_by', 'released_by', 'shared_by', 'reset_by'];
const MORE_ACTORS = ['registered_by', 'actor_id', 'author_id', 'raised_by', 'added_by', 'set_by'];

/** SQL of the columns of a table, as `Column`. */
export const columnsOf = `select a.attname as name, coalesce(b.typname, t.typname) as type, t.typname as domain, a.attnotnull and not a.atthasdef and a.attidentity = '' as needed,
    a.attgenerated <> '' or a.attidentity <> '' as generated,
    (select string_agg(pg_get_constraintdef(k.oid), ' ') from pg_constraint k where k.contypid = t.oid
       or (k.conrelid = a.attrelid and k.contype = 'c' and k.conkey = array[a.attnum])) as check
  from pg_attribute a join pg_type t on t.oid = a.atttypid left join pg_type b on b.oid = t.typbasetype
  where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum`;

/** A row that the columns would take, of an organisation and in somebody's name; `more` says the rest. */
export function anyRow(
  columns: readonly Column[],
  whose: { readonly organisationId: string; readonly actorId: string },
  more: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const { name, type, domain, check, needed, generated } of columns) {
    if (generated) continue;
    if (name in more) row[name] = more[name];
    else if (name === 'organisation_id') row[name] = whose.organisationId;
    else if (ACTORS.includes(name) || MORE_ACTORS.includes(name)) row[name] = whose.actorId;
    else if (needed) row[name] = valueOf(type, domain, check);
  }
  return row;
}

const OF_DOMAIN: Readonly<Record<string, string>> = {
  sealed: '',
  country: 'KH',
  currency: 'USD',
  partial_date: '2000',
};

function valueOf(type: string, domain: string, check: string | null): unknown {
  if (domain in OF_DOMAIN) return OF_DOMAIN[domain];
  switch (type) {
    case 'uuid':
      return uuid();
    case 'timestamptz':
    case 'date':
      return new Date();
    case 'bool':
      return false;
    case 'bytea':
      return Buffer.from(uuid());
    case 'jsonb':
    case 'json':
      return '{}';
    case 'int2':
    case 'int4':
    case 'int8':
    case 'numeric':
      return 1;
    default:
      if (type.startsWith('_')) return '{}';
      return (check?.includes('ARRAY[') && /ARRAY\['([^']+)'/.exec(check)?.[1]) || uuid();
  }
}
