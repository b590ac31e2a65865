import type { Sex } from '@homeward/domain';
import type { CorrectPersonInput, RevealPersonQuery } from '../gql/graphql.js';

type Read = NonNullable<RevealPersonQuery['case']>['person'];

/** A person as the correction form holds it: empty is an empty text, so that clearing a field can be told from leaving it. */
export interface RevealedPerson {
  readonly version: number;
  readonly name: string;
  readonly romanisedName: string;
  readonly aliases: readonly string[];
  readonly sex: Sex;
  readonly birth: string | null;
  readonly birthEstimated: boolean;
  readonly nationalities: readonly string[];
  readonly documentNumber: string;
  readonly phone: string;
}

export function revealed(person: Read): RevealedPerson {
  return {
    version: person.version,
    name: person.name ?? '',
    romanisedName: person.romanisedName ?? '',
    aliases: person.aliases,
    sex: person.sex,
    birth: person.birth ?? null,
    birthEstimated: person.birthEstimated ?? false,
    nationalities: person.nationalities,
    documentNumber: person.documentNumber ?? '',
    phone: person.phone ?? '',
  };
}

export interface CorrectionValues {
  readonly name: string;
  readonly romanisedName: string;
  readonly alias: string;
  readonly sex: Sex | null;
  readonly birth: string | null;
  readonly birthEstimated: boolean;
  readonly nationality: string | null;
  readonly documentNumber: string;
  readonly phone: string;
  readonly reason: string;
}

export function correctionValues(person: RevealedPerson): CorrectionValues {
  return {
    name: person.name,
    romanisedName: person.romanisedName,
    alias: person.aliases.join(', '),
    sex: person.sex,
    birth: person.birth,
    birthEstimated: person.birthEstimated,
    nationality: person.nationalities[0] ?? null,
    documentNumber: person.documentNumber,
    phone: person.phone,
    reason: '',
  };
}

/** Only what was changed goes out: what is absent stays as it is, and cannot overwrite what a colleague wrote meanwhile. */
export function correctionInput(
  caseId: string,
  person: RevealedPerson,
  values: CorrectionValues,
): Omit<CorrectPersonInput, 'operationId'> {
  const before = correctionValues(person);
  const changed = (key: keyof CorrectionValues): boolean => before[key] !== values[key];
  return {
    caseId,
    expectedVersion: person.version,
    ...(changed('name') ? { name: values.name.trim() } : {}),
    ...(changed('romanisedName') ? { romanisedName: values.romanisedName.trim() } : {}),
    ...(changed('alias')
      ? {
          aliases: values.alias
            .split(/[,;]/)
            .map((alias) => alias.trim())
            .filter((alias) => alias !== ''),
        }
      : {}),
    ...(changed('sex') ? { sex: values.sex ?? 'UNKNOWN' } : {}),
    ...(changed('birth') ? { birth: values.birth } : {}),
    ...(changed('birthEstimated') ? { birthEstimated: values.birthEstimated } : {}),
    ...(changed('nationality')
      ? { nationalities: [values.nationality, ...person.nationalities.slice(1)].filter((code) => code !== null) }
      : {}),
    ...(changed('documentNumber') ? { documentNumber: values.documentNumber.trim() } : {}),
    ...(changed('phone') ? { phone: values.phone.trim() } : {}),
    ...(values.reason.trim() === '' ? {} : { reason: values.reason.trim() }),
  };
}
