import type { FieldClass } from '@homeward/domain';

/** The class of every field that leaves the API about a person. What is not listed does not leave. */
export const personFields = {
  id: 'internal',
  initials: 'internal',
  sex: 'internal',
  ageBand: 'internal',
  nationalities: 'internal',
  stateless: 'internal',
  languages: 'internal',
  version: 'internal',
  name: 'personal',
  romanisedName: 'personal',
  familyName: 'personal',
  givenName: 'personal',
  aliases: 'personal',
  gender: 'personal',
  birth: 'personal',
  birthEstimated: 'personal',
  documentNumber: 'personal',
  documentCountry: 'personal',
  phone: 'personal',
} as const satisfies Record<string, FieldClass>;

/** Of an identity paper. The note says who holds it and what was promised for it. */
export const identityDocumentFields = {
  id: 'internal',
  kind: 'internal',
  country: 'internal',
  expiresOn: 'internal',
  place: 'internal',
  hasNumber: 'internal',
  recordedBy: 'internal',
  recordedAt: 'internal',
  version: 'internal',
  number: 'personal',
  note: 'personal',
} as const satisfies Record<string, FieldClass>;

/**
 * A copy without what the classes do not open: null for a single value, an empty list for many.
 * Fields that the table does not know are dropped, so that a new column is closed until somebody classes it.
 */
export function redact<T extends object, F extends Readonly<Record<string, FieldClass>>>(
  value: T,
  fields: F,
  open: ReadonlySet<FieldClass>,
): { [K in keyof F & keyof T]: T[K] | null } {
  const out: Partial<Record<string, unknown>> = {};
  for (const [field, fieldClass] of Object.entries(fields)) {
    const held = (value as Record<string, unknown>)[field];
    if (held === undefined) continue;
    out[field] = open.has(fieldClass) ? held : Array.isArray(held) ? [] : null;
  }
  return out as { [K in keyof F & keyof T]: T[K] | null };
}
