import { codeLists, type CodeListName } from '@homeward/domain';
import type { T } from '../i18n/use-t.js';
import { codeInWords, isOwn } from '../repatriation/item-name.js';
import type { TimelineEntry } from './timeline-documents.js';

type Event = NonNullable<TimelineEntry['event']>;

/** Which code list a value of an event belongs to; the timeline holds codes and never free text. */
const lists: Readonly<Record<string, CodeListName>> = {
  evidence: 'verificationEvidence',
  item: 'checklistItems',
  body: 'identificationBodies',
  closureReason: 'closureReasons',
  exitMode: 'exitModes',
  channel: 'contactChannels',
  requesterKind: 'requesterKinds',
  purpose: 'consentPurposes',
  settlement: 'fineSettlements',
  change: 'entryChanges',
};

const ofEvent: Readonly<Partial<Record<Event['kind'], Readonly<Record<string, CodeListName>>>>> = {
  EVIDENCE_RECORDED: { kind: 'verificationEvidence' },
  CUSTODY_CHANGED: { kind: 'custodyKinds' },
  CUSTODY_REVIEWED: { kind: 'custodyKinds' },
  CUSTODY_CORRECTED: { kind: 'custodyKinds' },
  CUSTODY_TAKEN_BACK: { kind: 'custodyKinds' },
  EXCEPTION_RAISED: { kind: 'repatriationExceptions' },
  EXCEPTION_LIFTED: { kind: 'repatriationExceptions' },
  TRAVEL_DOCUMENT_CHANGED: { kind: 'travelDocumentKinds' },
  IDENTITY_DOCUMENT_CHANGED: { kind: 'identityDocumentKinds', place: 'documentPlaces' },
  COST_CHANGED: { kind: 'costKinds' },
  ATTACHMENT_CHANGED: { kind: 'attachmentKinds', change: 'attachmentChanges' },
  LETTER_CHANGED: { letter: 'letterKinds' },
  IDENTIFICATION_RECORDED: { decision: 'identificationStates' },
  CLOSURE_DECIDED: { decision: 'approvalDecisions' },
  DANGER_CHANGED: { from: 'dangers', to: 'dangers' },
  LEGAL_EXPOSURE_CHANGED: { from: 'legalExposures', to: 'legalExposures' },
  CHECKLIST_CHANGED: { state: 'checklistItemStates' },
  RESCUE_REQUEST_CHANGED: { change: 'rescueEventKinds' },
  MOVEMENT_CHANGED: {
    state: 'passengerStates',
    leg: 'legChanges',
    ground: 'journeyGrounds',
    knownBy: 'knownBys',
    transit: 'transitAnswers',
    trouble: 'onTheWayTroubles',
    mark: 'boardingMarks',
  },
  FOLLOW_UP_RECORDED: { outcome: 'followUpOutcomes' },
  HOUSE_REPORTED: { report: 'houseReportCodes' },
  HANDOVER_SIGNED: { way: 'handoverWays' },
};

const ofStates: Readonly<Partial<Record<Event['kind'], CodeListName>>> = {
  STATE_CHANGED: 'caseStates',
  REGISTERED: 'caseStates',
  CAME_OUT: 'caseStates',
  CHECKLIST_CHANGED: 'checklistItemStates',
  LETTER_CHANGED: 'letterStates',
  ITEM_PROPOSED: 'proposalStates',
  HOUSE_REPORTED: 'houseReportStates',
  MOVEMENT_CHANGED: 'passengerStates',
};

function word(list: CodeListName | undefined, value: unknown, t: T): string | undefined {
  if (list === undefined || typeof value !== 'string') return undefined;
  if (list === 'checklistItems' && isOwn(value)) return codeInWords(value);
  const known: readonly string[] = codeLists[list];
  return known.includes(value) ? t(`codes.${list}.${value}`) : undefined;
}

/** "verified → rescue requested", "shelter": what changed, from the codes of an event; ids and numbers are left out. */
export function eventDetail(event: Event, t: T): string {
  const states = ofStates[event.kind];
  const from = word(states, event.fromState, t);
  const to = word(states, event.toState, t);
  const own = ofEvent[event.kind] ?? {};
  const data = Object.entries(event.data);
  const dataFrom = word(own.from, event.data.from, t);
  const dataTo = word(own.to, event.data.to, t);
  const step = (a: string | undefined, b: string | undefined): string | undefined =>
    a !== undefined && b !== undefined ? t('cases.timeline.changed', { from: a, to: b }) : b;
  const words = data
    .filter(([key]) => key !== 'from' && key !== 'to')
    .map(([key, value]) => word(own[key] ?? lists[key], value, t));
  return [...words, step(from, to), step(dataFrom, dataTo)].filter((text) => text !== undefined).join(', ');
}
