import { isPartialDate, isStepCode, type ItemCode } from '@homeward/domain';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

/**
 * Shape is checked once, where input enters: every string of every mutation is one of these. A service never sees a
 * control character, a novel in a name field or a thirtieth of February.
 */
function refuse(reason: string, params: Record<string, string | number> = {}): never {
  throw new GraphQLError(reason, { extensions: { code: 'BAD_USER_INPUT', reason, params } });
}

function text(value: unknown, most: number, pattern?: RegExp, reason = 'TEXT_NOT_ALLOWED'): string {
  if (typeof value !== 'string') refuse('NOT_TEXT');
  // Length first: normalising a hundred megabytes is work for an attacker.
  if (value.length > most * 4) refuse('TEXT_TOO_LONG', { most });
  const clean = value.normalize('NFC').trim();
  if ([...clean].length > most) refuse('TEXT_TOO_LONG', { most });
  // C0 and C1 controls but tab and newline; bidirectional overrides that make a text read as another; lone surrogates.
  if (
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/.test(clean) ||
    /\p{Surrogate}/u.test(clean)
  )
    refuse('CONTROL_CHARACTER');
  if (pattern && !pattern.test(clean)) refuse(reason);
  return clean;
}

function scalar<T>(
  name: string,
  description: string,
  parse: (value: unknown) => T,
  serialize: (value: unknown) => unknown = (v) => v,
): GraphQLScalarType {
  return new GraphQLScalarType({
    name,
    description,
    serialize,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(literal(node)),
  });
}

function literal(node: ValueNode): unknown {
  switch (node.kind) {
    case Kind.STRING:
    case Kind.BOOLEAN:
    case Kind.ENUM:
      return node.value;
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.LIST:
      return node.values.map(literal);
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map((f) => [f.name.value, literal(f.value)]));
    default:
      return null;
  }
}

const realDay = (value: string): boolean => {
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
};

/** pg gives a date column as a local midnight unless told otherwise; the data source is told (see types in server.ts). */
export const Uuid = scalar('UUID', 'An id; operation ids are version 7.', (v) =>
  text(v, 36, /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, 'NOT_AN_ID'),
);
export const ShortText = scalar('ShortText', 'One line, at most 200 characters, trimmed, NFC.', (v) =>
  text(v, 200, /^[^\n\t]*$/, 'ONE_LINE_ONLY'),
);
export const LongText = scalar('LongText', 'At most 20,000 characters, trimmed, NFC.', (v) => text(v, 20_000));
export const Email = scalar('Email', 'An e-mail address.', (v) =>
  text(v, 200, /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/, 'NOT_AN_EMAIL').toLowerCase(),
);
export const Country = scalar('Country', 'ISO 3166-1 alpha-2, capital letters.', (v) =>
  text(v, 2, /^[A-Z]{2}$/, 'NOT_A_COUNTRY'),
);
export const Language = scalar('Language', 'ISO 639 code of two or three letters.', (v) =>
  text(v, 3, /^[a-z]{2,3}$/, 'NOT_A_LANGUAGE'),
);
export const Currency = scalar('Currency', 'ISO 4217, capital letters.', (v) =>
  text(v, 3, /^[A-Z]{3}$/, 'NOT_A_CURRENCY'),
);
export const Day = scalar('Day', 'A calendar day, YYYY-MM-DD.', (v) => {
  const day = text(v, 10, /^(19|20|21)\d{2}-\d{2}-\d{2}$/, 'NOT_A_DAY');
  return realDay(day) ? day : refuse('NOT_A_DAY');
});
export const PartialDay = scalar('PartialDate', 'YYYY, YYYY-MM or YYYY-MM-DD.', (v) => {
  const value = text(v, 10);
  return isPartialDate(value) ? value : refuse('NOT_A_PARTIAL_DATE');
});
export const StepCode = scalar(
  'StepCode',
  'A step of the way home: a code of ChecklistItemCode, or OWN_ and the code of a step of the organisation.',
  (v): ItemCode => {
    const code = text(v, 44);
    return isStepCode(code) ? code : refuse('NOT_A_STEP');
  },
);
/** Money leaves as a number of minor units; 2^53 is more than anybody owes. */
export const MinorUnits = scalar(
  'MinorUnits',
  'An amount in minor units of its currency (cents), not negative.',
  (v) => (typeof v === 'number' && Number.isSafeInteger(v) && v >= 0 && v <= 1e13 ? v : refuse('NOT_AN_AMOUNT')),
  (v) => (v === null ? null : Number(v)),
);
export const SignedMinorUnits = scalar(
  'SignedMinorUnits',
  'An amount in minor units of its currency (cents); below zero what lessens another.',
  (v) => (typeof v === 'number' && Number.isSafeInteger(v) ? v : refuse('NOT_AN_AMOUNT')),
  (v) => (v === null ? null : Number(v)),
);
export const Json = scalar(
  'Json',
  'A JSON object of at most 200 kB, at most eight levels deep, of plain texts, numbers and lists.',
  (v) => {
    if (typeof v !== 'object' || v === null || Array.isArray(v)) refuse('NOT_AN_OBJECT');
    if (JSON.stringify(v).length > 200_000) refuse('TEXT_TOO_LONG', { most: 200_000 });
    return clean(v, 0) as Record<string, unknown>;
  },
);

function clean(value: unknown, depth: number): unknown {
  if (depth > 8) refuse('NESTED_TOO_DEEP');
  if (typeof value === 'string') return text(value, 20_000);
  if (Array.isArray(value)) return value.map((v) => clean(v, depth + 1));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([k, v]) => [
        /^[A-Za-z0-9_.-]{1,80}$/.test(k) && k !== '__proto__' ? k : refuse('TEXT_NOT_ALLOWED'),
        clean(v, depth + 1),
      ]),
    );
  return value;
}
