import type { HandoverWay } from '@homeward/domain';
import type { HandoversQuery } from '../../gql/graphql.js';

export type HandoverForm = NonNullable<HandoversQuery['handovers']>['forms'][number];

export interface HandoverValues {
  readonly on: string;
  readonly receptionBodyId: string | null;
  readonly bodyName: string;
  readonly receivedBy: string;
  readonly receivedAs: string;
  readonly place: string;
  readonly papers: string;
  readonly belongings: string;
  readonly condition: string;
  readonly way: HandoverWay;
  readonly paperKept: string;
  readonly strokes: readonly (readonly number[])[];
  readonly caseIds: readonly string[];
  readonly reason: string;
}

export const handoverDefaults = (today: string, more: Partial<HandoverValues> = {}): HandoverValues => ({
  on: today,
  receptionBodyId: null,
  bodyName: '',
  receivedBy: '',
  receivedAs: '',
  place: '',
  papers: '',
  belongings: '',
  condition: '',
  way: 'SCREEN',
  paperKept: '',
  strokes: [],
  caseIds: [],
  reason: '',
  ...more,
});

export const handoverInput = (v: HandoverValues) => ({
  on: v.on,
  ...(v.receptionBodyId ? { receptionBodyId: v.receptionBodyId } : { bodyName: v.bodyName }),
  receivedBy: v.receivedBy,
  receivedAs: v.receivedAs,
  place: v.place,
  papers: v.papers,
  belongings: v.belongings,
  condition: v.condition,
  way: v.way,
  ...(v.way === 'SCREEN' ? { strokes: v.strokes.map((stroke) => [...stroke]) } : { paperKept: v.paperKept }),
});
