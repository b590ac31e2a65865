import type { Answers } from '@homeward/domain';
import { interviewQuestions } from '@homeward/domain';
import type { World } from '@homeward/testing';
import { v7 as uuid } from 'uuid';

/** Everything explained, the interview agreed to, and every purpose but the named ones permitted. */
export function consented(...but: readonly string[]): Answers {
  const entries = interviewQuestions
    .filter((q) => q.consentQuestion !== undefined || q.permits !== undefined)
    .map((q): [string, Answers[string]] => [
      q.key,
      { state: 'GIVEN', value: q.permits === undefined || !but.includes(q.permits) },
    ]);
  return { ...Object.fromEntries(entries), consentGivenBy: { state: 'GIVEN', value: 'PERSON' } };
}

export const held: Answers = { language: { state: 'GIVEN', value: 'id' }, setting: { state: 'GIVEN', value: 'ALONE' } };

/** Puts an interview past every policy. */
export async function putInterview(
  world: World,
  caseId: string,
  interviewerId: string,
  signed: boolean,
): Promise<{ id: string; version: number }> {
  const id = uuid();
  const said = { consent: consented(), answers: { ...held, hoursPerDay: { state: 'GIVEN', value: 16 } } };
  const sealed = await world.seal('interviews', id, caseId, said, await organisationOf(world, caseId));
  await world.sql(
    `insert into homeward.interviews (id, organisation_id, case_id, interviewer_id, section, consent, answers, signed_at, signed_by)
     select $1, c.organisation_id, c.id, $3, 'needs', $4, $5, case when $6 then now() end, case when $6 then $3::uuid end from homeward.cases c where c.id = $2`,
    [id, caseId, interviewerId, sealed['consent'], sealed['answers'], signed],
  );
  return { id, version: 1 };
}

export async function putConsent(world: World, caseId: string, userId: string, purpose: string): Promise<void> {
  await world.sql(
    `insert into homeward.consents (id, organisation_id, case_id, purpose, given, text_version, given_by, recorded_by)
     select $1, c.organisation_id, c.id, $3, true, '2025-01', 'PERSON', $4 from homeward.cases c where c.id = $2`,
    [uuid(), caseId, purpose, userId],
  );
}

export async function putStay(world: World, caseId: string, userId: string): Promise<string> {
  const id = uuid();
  const told = { place: 'A house', from_date: '2024' };
  const sealed = await world.seal('stays', id, caseId, told, await organisationOf(world, caseId));
  await world.sql(
    `insert into homeward.stays (id, organisation_id, case_id, place, from_date, recorded_by) select $1, c.organisation_id, c.id, $4, $5, $3 from homeward.cases c where c.id = $2`,
    [id, caseId, userId, sealed['place'], sealed['from_date']],
  );
  return id;
}

async function organisationOf(world: World, caseId: string): Promise<string> {
  const [found] = await world.sql<{ id: string }>(`select organisation_id as id from homeward.cases where id = $1`, [
    caseId,
  ]);
  return found?.id ?? world.here;
}
