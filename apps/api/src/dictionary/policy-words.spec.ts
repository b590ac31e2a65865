import { describe, expect, it } from '@jest/globals';
import { policyWords } from './policy-words.js';

const organisation = '(organisation_id = ( SELECT homeward.actor_organisation() AS actor_organisation))';
const me = '( SELECT homeward.actor_id() AS actor_id)';
const as = (...roles: string[]): string =>
  `( SELECT homeward.has_role(VARIADIC ARRAY[${roles.map((role) => `'${role}'::text`).join(', ')}]) AS has_role)`;

describe('a policy in words', () => {
  it.each([
    ['true', 'every row'],
    [organisation, 'own organisation'],
    [`(user_id = ${me})`, 'one’s own'],
    [`(${organisation} AND (NOT ${as('partner')}))`, 'own organisation and not as partner'],
    [
      `(${organisation} AND ${as('auditor', 'data_protection_officer')})`,
      'own organisation and as auditor or data protection officer',
    ],
    [
      `(${organisation} AND (EXISTS ( SELECT 1\n   FROM homeward.cases c\n  WHERE (c.id = notes.case_id))))`,
      'own organisation and the case is visible',
    ],
    [
      `((EXISTS ( SELECT 1 FROM homeward.cases c WHERE ((c.id = notes.case_id) AND ((${as('caseworker')} AND ((c.assigned_to = ${me}) OR ((c.registered_by = ${me}) AND (c.assigned_to IS NULL)))) OR (${as('supervisor')} AND (c.team_id = ANY (( SELECT homeward.actor_teams() AS actor_teams)::uuid[]))))))) OR ((field_class)::text = 'sealed'::text))`,
      '(the case is visible and ((as caseworker and (assigned to oneself or (registered by oneself and assigned to nobody))) or (as supervisor and of an own team))) or field class is sealed',
    ],
    [
      `(${organisation} AND homeward.reaches_case(case_id) AND (user_id <> ${me}) AND (ended_at IS NULL) AND (until >= CURRENT_DATE))`,
      'own organisation and the case is in reach and not one’s own and no ended at and until is today or later',
    ],
  ])('%#', (expression, words) => {
    expect(policyWords(expression, 'homeward.notes')).toBe(words);
  });

  it('says what it does not know as it stands', () => {
    expect(policyWords(`(${organisation} AND (weight > 3))`, 'homeward.notes')).toBe(
      'own organisation and `weight > 3`',
    );
    expect(policyWords(`(strange(${me}) OR true)`, 'homeward.notes')).toBe('`strange(actor_id)` or every row');
  });
});
