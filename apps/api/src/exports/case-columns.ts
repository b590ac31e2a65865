import { type FieldClass, todayIn } from '@homeward/domain';
import type { CaseModel } from '../cases/case/case.models.js';
import { currentActor } from '../platform/context/context.js';

type Say = (key: string) => string;

export interface CaseColumn {
  readonly fieldClass: Extract<FieldClass, 'internal' | 'personal'>;
  readonly of: (one: CaseModel, say: Say) => string;
}

const code =
  (list: string, of: (one: CaseModel) => string | null | undefined): CaseColumn['of'] =>
  (one, say) => {
    const value = of(one);
    return value ? say(`codes.${list}.${value}`) : '';
  };
const internal = (of: CaseColumn['of']): CaseColumn => ({ fieldClass: 'internal', of });
const personal = (of: CaseColumn['of']): CaseColumn => ({ fieldClass: 'personal', of });
/** The day that it was for whoever asks, as their list says it. */
const day = (at: Date): string => todayIn(currentActor().timeZone, at);

/** What a list of cases may hold as a file: no interview, no health, no money and nothing sealed, whoever asks. */
export const caseColumns = {
  reference: internal((c) => c.reference),
  state: internal(code('caseStates', (c) => c.state)),
  openedAt: internal((c) => day(c.openedAt)),
  nationality: internal((c) => c.nationality ?? ''),
  sex: internal(code('sexes', (c) => c.person.sex)),
  ageBand: internal(code('ageBands', (c) => c.person.ageBand)),
  danger: internal(code('dangers', (c) => c.danger)),
  identification: internal(code('identificationStates', (c) => c.identification)),
  legalExposure: internal(code('legalExposures', (c) => c.legalExposure)),
  repatriationStage: internal(code('repatriationStages', (c) => c.repatriationStage)),
  exitMode: internal(code('exitModes', (c) => c.exitMode)),
  outOn: internal((c) => c.outOn ?? ''),
  homeOn: internal((c) => c.homeOn ?? ''),
  nextDueOn: internal((c) => c.nextDueOn ?? ''),
  compound: internal((c) => c.compound?.name ?? ''),
  assignedTo: internal((c) => c.assignedTo?.displayName ?? ''),
  tags: internal((c) => c.tags.join(', ')),
  name: personal((c) => c.person.name ?? ''),
  romanisedName: personal((c) => c.person.romanisedName ?? ''),
  birth: personal((c) => c.person.birth ?? ''),
  documentNumber: personal((c) => c.person.documentNumber ?? ''),
  phone: personal((c) => c.person.phone ?? ''),
} as const satisfies Readonly<Record<string, CaseColumn>>;
export type CaseColumnKey = keyof typeof caseColumns;

export const isCaseColumn = (key: string): key is CaseColumnKey => Object.hasOwn(caseColumns, key);
/** Of those that the classes open, in the order of the file. */
export const columnsFor = (open: ReadonlySet<FieldClass>): CaseColumnKey[] =>
  (Object.keys(caseColumns) as CaseColumnKey[]).filter((key) => open.has(caseColumns[key].fieldClass));
