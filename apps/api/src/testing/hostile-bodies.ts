import fc from 'fast-check';

/** Something that must not leave in an answer: a stack, a path of ours, a statement or a word of the database. */
export function tellsTooMuch(text: string): string | undefined {
  const patterns = [
    /\bat (?:async )?[\w.<>$]+ \([^)]*:\d+:\d+\)/,
    /\b(?:file:\/\/|\/)[\w./-]+\.(?:js|ts|mjs):\d+/,
    /node_modules|QueryFailedError|typeorm|ECONNREFUSED/i,
    /\b(?:select|insert|update|delete)\b[^"]{0,80}\b(?:from|into|set)\b[^"]{0,40}\b(?:homeward|audit|statistics)\.\w/i,
    /violates (?:\w+[- ])*(?:constraint|policy)|syntax error at or near|invalid input syntax|does not exist.*\brelation\b|\brelation ".*does not exist/i,
    /\bSQLSTATE\b|\bpg_(?:catalog|class|stat)/i,
  ];
  return patterns.find((pattern) => pattern.test(text))?.source;
}

const nasty = fc.constantFrom(
  "' or 1=1 --",
  `"; drop table homeward.cases; --`,
  "'; select pg_sleep(20); --",
  '1) union select password_hash from homeward.users --',
  '${7*7}{{7*7}}<%= 7*7 %>',
  '<script>alert(1)</script>',
  '../../../../etc/passwd',
  '..%2f..%2f',
  '\u0000',
  '\ud800',
  '\u202egnp.exe',
  '%s%n%x',
  '{"$ne":null}',
  '__proto__',
  'constructor',
  'a'.repeat(20_000),
  'ក'.repeat(3_000),
  '\r\nset-cookie: a=b',
  '9'.repeat(400),
  '-0',
  '1e309',
  '2026-02-31',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-7fff-bfff-ffffffffffff',
);
const strange: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: nasty },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom(null, true, [], {}, -1, 1e308, 2 ** 53, 0.1, [[[[]]]]) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

/** Bytes that are no request of ours at all. */
export const malformed: fc.Arbitrary<string | Buffer> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  fc.json().map((text) => text.slice(0, Math.max(0, text.length - 1))),
  fc.json(),
  fc.constantFrom('', ' ', 'null', '[]', '""', '0', '{"query":', '{"query":null}', '{"query":{}}', '[{}]'),
  fc.integer({ min: 1, max: 4_000 }).map((deep) => '['.repeat(deep)),
  fc.integer({ min: 1, max: 4_000 }).map((deep) => `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`),
  fc.string({ maxLength: 120 }).map((query) => JSON.stringify({ query })),
  // What no screen has: a subscription, and a key that JavaScript gives a meaning of its own.
  fc
    .tuple(
      fc.constantFrom('subscription', 'subscription S', 'query S', 'fragment S on Query'),
      fc.constantFrom('teams { id }', 'a', '__typename', '...S', 'x: __schema { types { name } }'),
      fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'r'),
      fc.json(),
    )
    .map(
      ([kind, field, key, value]) =>
        `{"query":"${kind} { ${field} }","operationName":"S","variables":{"${key}":${value},"r":{"${key}":${value}}}}`,
    ),
  fc
    .integer({ min: 1, max: 60_000 })
    .map(
      (deep) =>
        `{"query":"query($r: ShortText!) { savedViews(resource: $r) { id } }","variables":{"r":${'['.repeat(deep)}${']'.repeat(deep)}}}`,
    ),
  fc
    .array(
      fc.constantFrom(
        '{',
        '}',
        '(',
        ')',
        'query',
        'subscription',
        'mutation',
        'cases',
        '...',
        'on',
        '@',
        ':',
        '$',
        '!',
        '"',
        '"""',
        '1e9',
        '#',
      ),
      { maxLength: 60 },
    )
    .map((words) => JSON.stringify({ query: words.join(' ') })),
  fc
    .tuple(fc.json(), fc.json())
    .map(
      ([variables, operationName]) =>
        `{"query":"{ teams { id } }","variables":${variables},"operationName":${operationName}}`,
    ),
  fc
    .dictionary(
      fc.constantFrom(
        '__proto__',
        'constructor',
        'query',
        'documentId',
        'extensions',
        'variables',
        'email',
        'password',
        'token',
      ),
      fc.jsonValue({ maxDepth: 2 }),
    )
    .map((body) => JSON.stringify(body)),
);

/** A list says everything that it says again, so often; what is no list becomes one. */
class Again {
  constructor(readonly times: number) {}

  of(value: unknown): unknown[] {
    const once: unknown[] = Array.isArray(value) ? value : [value];
    return Array.from({ length: this.times }, () => once).flat();
  }
}
const again = fc.constantFrom(2, 3, 60, 1500).map((times) => new Again(times));

/** Somewhere in a valid value, one or a few things are put in the place of others, or lists say things twice. */
export function spoiled(valid: unknown): fc.Arbitrary<unknown> {
  const places = placesOf(valid);
  const lists = places.flatMap((place, at) => (Array.isArray(valueAt(valid, place)) ? [at] : []));
  return fc
    .uniqueArray(
      fc.oneof(
        { weight: 4, arbitrary: fc.tuple(fc.nat({ max: Math.max(0, places.length - 1) }), strange) },
        { weight: lists.length > 0 ? 2 : 0, arbitrary: fc.tuple(fc.constantFrom(...lists, 0), again) },
      ),
      {
        minLength: 1,
        maxLength: 3,
        selector: ([at]) => at,
      },
    )
    .map((changes) => {
      const copy: unknown = structuredClone(valid);
      for (const [at, value] of changes) put(copy, places[at] ?? [], value);
      return copy;
    });
}

type Place = readonly (string | number)[];

const valueAt = (root: unknown, place: Place): unknown =>
  place.reduce<unknown>((here, key) => (here as Record<string | number, unknown>)[key], root);

function placesOf(value: unknown, before: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return before.length > 0 ? [before] : [];
  const inside = Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) =>
    placesOf(inner, [...before, key]),
  );
  return before.length > 0 ? [before, ...inside] : inside;
}

function put(root: unknown, place: Place, value: unknown): void {
  let here = root as Record<string | number, unknown>;
  for (const key of place.slice(0, -1)) {
    const next = here[key];
    if (typeof next !== 'object' || next === null) return;
    here = next as Record<string | number, unknown>;
  }
  const last = place.at(-1);
  // A copy: the same {} put into itself would be a circle, which no JSON can carry.
  if (last !== undefined) here[last] = value instanceof Again ? value.of(here[last]) : structuredClone(value);
}
