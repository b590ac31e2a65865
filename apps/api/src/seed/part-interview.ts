import {
  type Answer,
  type Answers,
  type ConsentGiver,
  type ConsentPurpose,
  consentPurposes,
  interviewSections,
  isChildOn,
  type StayAnswer,
} from '@homeward/domain';
import type { CaseFile } from './case-file.js';
import { stamp } from './days.js';
import { answerInterview, type Interviewed } from './interview-answers.js';
import { type Stay, writeStays } from './part-stays.js';
import { json } from './tables.js';

/** The wording that was read out; a new wording gets a new name. */
export const CONSENT_TEXT = '2025-01';

const yesTo: Readonly<Record<ConsentPurpose, number>> = {
  ASSISTANCE: 0.99,
  MISSION: 0.94,
  HEALTH: 0.85,
  POLICE: 0.6,
  STATISTICS: 0.82,
};

/**
 * Consent, interview and stays. A signed interview comes some days after exit; one in fifteen was stopped and waits to be
 * gone on with. Before exit there is only what was told on the phone.
 */
export function tellInterview(file: CaseFile, stays: readonly Stay[]): void {
  const { plan, random, marks } = file;
  const exit = plan.exit;
  if (!exit) return toldByPhone(file, stays);
  const signable = exit.day <= -4;
  const whole = signable && !marks.draft && random.chance(plan.state === 'OUT' ? 0.1 : 0.78);
  const stopped = !marks.own && exit.day <= -2 && !whole && plan.state !== 'CLOSED' && random.chance(0.22);
  const draft = marks.draft === true || stopped;
  if (!whole && !draft) {
    if (random.chance(0.6)) writeStays(file, stays, exit.day, null);
    consentsOutside(file, exit.day);
    return;
  }
  interview(file, stays, whole);
}

function toldByPhone(file: CaseFile, stays: readonly Stay[]): void {
  const verified = file.stepDay('VERIFIED');
  if (verified !== undefined || file.random.chance(0.4)) writeStays(file, stays, verified ?? file.plan.opened, null);
}

/** Nobody is asked to be fetched without the person's word, or a written reason why there is none. */
export function tellConsentToRescue(file: CaseFile): void {
  const requested = file.stepDay('RESCUE_REQUESTED');
  if (requested === undefined || file.facts.best_interest_reason !== '') return;
  writeConsents(file, file.at(requested), new Map([['ASSISTANCE', true]]), giverOf(file), null);
}

function giverOf(file: CaseFile): ConsentGiver {
  const child = isChildOn(file.person.birth, file.days.iso(file.plan.opened));
  return child === 'YES' ? (file.random.chance(0.6) ? 'GUARDIAN' : 'BEST_INTEREST_DECISION') : 'PERSON';
}

function consentsOutside(file: CaseFile, day: number): void {
  const { random } = file;
  if (!random.chance(0.85)) return;
  const given = new Map<ConsentPurpose, boolean>([
    ['ASSISTANCE', true],
    ['MISSION', random.chance(0.9)],
  ]);
  writeConsents(file, file.at(Math.min(-1, day)), given, giverOf(file), null);
}

function writeConsents(
  file: CaseFile,
  at: number,
  given: ReadonlyMap<ConsentPurpose, boolean>,
  giver: ConsentGiver,
  interviewId: string | null,
): void {
  const { random } = file;
  for (const [purpose, isGiven] of given) {
    const withdrawn = isGiven && purpose !== 'ASSISTANCE' && at < file.days.moment(-20, 0) && random.chance(0.02);
    const withdrawnAt = withdrawn ? file.at(file.dayBetween(-18, -1)) : null;
    file.world.rows.add('consents', {
      ...file.base(at),
      purpose,
      given: isGiven,
      text_version: CONSENT_TEXT,
      given_by: giver,
      interview_id: interviewId,
      recorded_by: file.caseworker.id,
      recorded_at: stamp(at),
      withdrawn_at: withdrawnAt === null ? null : stamp(withdrawnAt),
      withdrawn_by: withdrawnAt === null ? null : file.caseworker.id,
    });
    if (withdrawnAt !== null) file.event('CONSENT_WITHDRAWN', withdrawnAt, file.caseworker, { data: { purpose } });
  }
  file.event('CONSENT_RECORDED', at, file.caseworker, {
    data: {
      purposes: [...given]
        .filter(([, yes]) => yes)
        .map(([purpose]) => purpose)
        .join(','),
    },
  });
}

function interview(file: CaseFile, stays: readonly Stay[], whole: boolean): void {
  const { plan, random, marks } = file;
  const exitDay = plan.exit?.day ?? -2;
  const most = plan.state === 'CLOSED' ? file.lastDay : -1;
  const day = whole
    ? file.dayBetween(exitDay + 2, Math.min(most, exitDay + 12))
    : file.dayBetween(Math.max(exitDay + 1, -9), -1);
  const started = file.at(day);
  const row = file.base(started);
  const declined = !marks.draft && random.chance(0.012);
  const giver = giverOf(file);
  const given = new Map(
    consentPurposes.map((purpose) => [purpose, !declined && random.chance(yesTo[purpose])] as const),
  );
  const purposes = consentPurposes.filter((purpose) => given.get(purpose));
  const reached = declined ? 1 : whole ? interviewSections.length : random.int(3, 7);
  const { answers, section } = answerInterview(file, purposes, stayAnswers(stays), reached);
  const signedDay = whole ? file.dayBetween(day, Math.min(most, day + 2)) : undefined;
  const signed = signedDay === undefined ? null : file.at(signedDay);
  const saved = signed ?? file.at(day);
  const text = (key: string): string => {
    const answer = answers[key];
    return answer?.state === 'GIVEN' && typeof answer.value === 'string' ? answer.value : '';
  };
  const { stays: toldStays, ...others } = answers;
  file.world.rows.add('interviews', {
    ...row,
    interviewer_id: file.caseworker.id,
    interpreter: text('interpreter'),
    language: text('language'),
    place: text('place'),
    setting: text('setting'),
    section: whole ? 'wishes' : section,
    consent: json(consentAnswers(given, giver, declined)),
    answers: json(others),
    stays: json(toldStays?.state === 'GIVEN' ? toldStays.value : []),
    started_at: stamp(started),
    saved_at: stamp(saved),
    signed_at: signed === null ? null : stamp(signed),
    signed_by: signed === null ? null : file.caseworker.id,
  });
  file.event('INTERVIEW_STARTED', started, file.caseworker, { data: { interviewId: row.id } });
  if (signed === null || signedDay === undefined) return;
  file.event('INTERVIEW_SIGNED', signed, file.caseworker, { data: { interviewId: row.id } });
  writeConsents(file, signed, given, giver, row.id);
  if (toldStays?.state === 'GIVEN') writeStays(file, stays, signedDay, row.id);
  amendment(file, row.id, { answers, section }, signedDay, most);
}

/** Corrections keep what was said first. */
function amendment(
  file: CaseFile,
  interviewId: string,
  { answers }: Interviewed,
  signedDay: number,
  most: number,
): void {
  const { random } = file;
  const was = answers.hoursPerDay;
  if (was?.state !== 'GIVEN' || typeof was.value !== 'number' || signedDay > most - 4 || !random.chance(0.06)) return;
  const at = file.at(file.dayBetween(signedDay + 2, Math.min(most, signedDay + 30)));
  const becomes: Answer = { state: 'GIVEN', value: was.value > 12 ? was.value - 1 : was.value + 1 };
  file.world.rows.add('interview_amendments', {
    ...file.base(at),
    interview_id: interviewId,
    question: 'hoursPerDay',
    was: json(was),
    becomes: json(becomes),
    reason: 'Read back with the interpreter: the break at noon had been counted.',
    amended_by: file.caseworker.id,
    amended_at: stamp(at),
  });
  file.event('INTERVIEW_AMENDED', at, file.caseworker, { data: { interviewId, question: 'hoursPerDay' } });
}

function consentAnswers(given: ReadonlyMap<ConsentPurpose, boolean>, giver: ConsentGiver, declined: boolean): Answers {
  const out: Record<string, Answer> = {};
  for (const section of interviewSections) {
    if (section.holds !== 'consent') continue;
    for (const question of section.questions) {
      if (question.consentQuestion) {
        const value =
          question.consentQuestion === 'INTERVIEW'
            ? !declined
            : question.consentQuestion !== 'RESEARCH_EXPLAINED' || given.get('STATISTICS') === true;
        out[question.key] = { state: 'GIVEN', value };
      } else if (question.permits) out[question.key] = { state: 'GIVEN', value: given.get(question.permits) ?? false };
    }
  }
  out.consentGivenBy = { state: 'GIVEN', value: giver };
  if (giver !== 'PERSON')
    out.consentGiverNote = {
      state: 'GIVEN',
      value:
        giver === 'GUARDIAN'
          ? 'Mother, by video call with the interpreter.'
          : 'Panel of two with the child protection officer.',
    };
  return out;
}

function stayAnswers(stays: readonly Stay[]): readonly StayAnswer[] {
  return stays.map((stay) => ({
    compoundId: stay.compound?.id ?? null,
    place: stay.place,
    from: stay.from,
    to: stay.to,
    cameBy: stay.cameBy,
    leftBy: stay.leftBy,
    price: stay.price === null ? null : { minor: stay.price, currency: 'USD' as const },
    note: stay.note,
  }));
}
