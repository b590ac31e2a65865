import type { ContactChannel, Danger, RequesterKind, Sex } from '@homeward/domain';
import { isPartialDate } from '@homeward/domain';
import type { Picked } from '../form/pick-fields.js';
import type { MatchCandidatesQueryVariables, RegisterPleaInput } from '../gql/graphql.js';

export interface PleaValues {
  readonly person: {
    readonly name: string;
    readonly romanisedName: string;
    readonly sex: Sex | null;
    readonly birth: string | null;
    readonly birthEstimated: boolean;
    readonly nationalities: readonly (string | null)[];
    readonly documentNumber: string;
    readonly phone: string;
    readonly aliases: readonly string[];
  };
  readonly channel: ContactChannel | null;
  readonly requesterKind: RequesterKind | null;
  readonly requesterName: string;
  readonly requesterContact: string;
  readonly message: string;
  readonly danger: Danger | null;
  readonly compoundId: Picked | null;
  readonly sameAsCaseId: string | null;
}

export const emptyPlea: PleaValues = {
  person: {
    name: '',
    romanisedName: '',
    sex: null,
    birth: null,
    birthEstimated: false,
    nationalities: [null],
    documentNumber: '',
    phone: '',
    aliases: [''],
  },
  channel: null,
  requesterKind: null,
  requesterName: '',
  requesterContact: '',
  message: '',
  danger: null,
  compoundId: null,
  sameAsCaseId: null,
};

const said = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What stays empty is not sent: an empty text would be a statement that there is none. */
export function pleaInput({ person, ...plea }: PleaValues): Omit<RegisterPleaInput, 'operationId'> {
  return {
    channel: plea.channel ?? 'OTHER',
    requesterKind: plea.requesterKind ?? 'UNKNOWN',
    requesterName: said(plea.requesterName),
    requesterContact: said(plea.requesterContact),
    message: said(plea.message),
    danger: plea.danger,
    compoundId: plea.compoundId?.id ?? null,
    sameAsCaseId: plea.sameAsCaseId,
    person: {
      name: person.name.trim(),
      romanisedName: said(person.romanisedName),
      sex: person.sex,
      birth: person.birth,
      birthEstimated: person.birth === null ? null : person.birthEstimated,
      nationalities: person.nationalities.filter((code) => code !== null),
      documentNumber: said(person.documentNumber),
      phone: said(person.phone),
      aliases: person.aliases.flatMap((alias) => said(alias) ?? []),
    },
  };
}

/**
 * The question for doubles, or null while too little is known to ask: one letter would propose half the organisation, and
 * every asking is logged.
 */
export function matchQuestion(person: PleaValues['person']): MatchCandidatesQueryVariables | null {
  const name = person.name.trim();
  const documentNumber = person.documentNumber.trim();
  const phone = person.phone.trim();
  if ([...name].length < 2 && documentNumber.length < 5 && phone.length < 6) return null;
  return {
    name: [...name].length < 2 ? null : name,
    birth: person.birth !== null && isPartialDate(person.birth) ? person.birth : null,
    nationalities: person.nationalities.filter((code) => code !== null),
    documentNumber: documentNumber.length < 5 ? null : documentNumber,
    phone: phone.length < 6 ? null : phone,
  };
}
