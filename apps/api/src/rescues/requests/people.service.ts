import { Injectable } from '@nestjs/common';
import { type AgeBand, type CaseState, checkMove, heldStates, type MoveProblemCode, type Sex } from '@homeward/domain';
import { translate } from '@homeward/i18n';
import { v7 as uuid } from 'uuid';
import { CaseGate, caseScope } from '../../cases/case/case-gate.js';
import { MoveService } from '../../cases/moves/move.service.js';
import { initialsOf } from '../../cases/person/person-facts.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor, currentContext } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { RescueRequestCaseEntity } from './request.entities.js';
import type { RescuePersonInput } from './request.inputs.js';
import type { RescueCandidateModel, RescueNotIncludedModel, RescueRequestPersonModel } from './request.models.js';

type PersonRow = Omit<RescueRequestPersonModel, 'initials'> & {
  x_romanised: string;
  x_name: string;
  askedIn: string[];
};
type Facts = NonNullable<Awaited<ReturnType<MoveService['facts']>>>;
type Obstacle = MoveProblemCode | 'NOT_FOUND' | 'NOT_VERIFIED' | 'ALREADY_ASKED_HERE';

/** Most people in one request at a time: a compound of a thousand is asked for in several. */
export const MOST_PEOPLE = 300;
const MOST_CANDIDATES = 200;
const asked: readonly CaseState[] = ['RESCUE_REQUESTED', 'RESCUE_SCHEDULED'];

const personColumns = `c.id as "caseId", c.reference, c.nationality, c.sex, c.age_band as "ageBand", c.state,
  ${at('persons.romanised_name', 'p')} as x_romanised, ${at('persons.name', 'p')} as x_name`;

export const personOf = ({
  x_romanised,
  x_name,
  ...row
}: Omit<PersonRow, 'askedIn'>): Pick<RescueRequestPersonModel, keyof RescueRequestPersonModel> => ({
  ...row,
  initials: initialsOf(x_romanised, x_name),
});

/** For whom a rescue is asked: nobody without their consent or a written reason, and nobody silently left out. */
@Injectable()
export class RequestPeopleService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly gate: CaseGate,
    private readonly moves: MoveService,
  ) {}

  /** Who could be asked for at a compound, or one case; with what stands against each. */
  candidates(about: {
    compoundId?: string | null;
    caseIds?: readonly string[] | null;
  }): Promise<RescueCandidateModel[]> {
    return this.work.run(async (tx) => {
      const actor = currentActor();
      const values: unknown[] = [about.compoundId ?? null, about.caseIds ?? null, heldStates];
      const add = (value: unknown): string => `$${values.push(value)}`;
      const rows = await tx.queryForInitials<PersonRow>(
        `select ${personColumns}, false as "byConsent",
           array(select r.reference from homeward.rescue_request_cases rc join homeward.rescue_requests r on r.id = rc.request_id
             where rc.case_id = c.id and rc.left_at is null and r.state <> 'CLOSED' order by r.opened_at) as "askedIn"
         from homeward.cases c join homeward.persons p on p.id = c.person_id
         where (c.compound_id = $1::uuid or c.id = any($2::uuid[])) and c.state = any($3::text[]) and ${caseScope(actor, 'case.move', add)}
         order by c.verified_at is null, c.opened_at, c.id limit ${MOST_CANDIDATES}`,
        values,
      );
      const found: RescueCandidateModel[] = [];
      for (const row of rows) {
        const facts = await this.moves.facts(tx, row.caseId);
        const obstacle = facts ? obstacleOf(facts) : 'NOT_FOUND';
        found.push({
          ...personOf(row),
          askedIn: row.askedIn,
          byConsent: facts?.facts.personConsent ?? false,
          obstacle,
          message: obstacle && inWords(obstacle),
        });
      }
      return found;
    });
  }

  /**
   * Takes people into a request: each case moves to RESCUE_REQUESTED by the act of the case track, in this transaction.
   * @returns whom it took in, and by case the code of why another stayed out
   */
  async include(
    tx: Tx,
    requestId: string,
    people: readonly RescuePersonInput[],
  ): Promise<{ included: string[]; notIncluded: string[] }> {
    if (people.length > MOST_PEOPLE)
      throw new InvalidInputError([{ field: 'people', code: 'TOO_MANY', params: { most: MOST_PEOPLE } }]);
    const { organisationId, userId } = currentActor();
    const here = await tx.query<{ id: string }>(
      `select case_id as id from homeward.rescue_request_cases where request_id = $1 and left_at is null`,
      [requestId],
    );
    const known = new Set(here.map(({ id }) => id));
    const open = await this.gate.classes(
      tx,
      'case.move',
      people.map(({ caseId }) => caseId),
    );
    const included: string[] = [];
    const notIncluded: string[] = [];
    for (const person of people) {
      const outcome: Obstacle | boolean = !open.has(person.caseId)
        ? 'NOT_FOUND'
        : known.has(person.caseId)
          ? 'ALREADY_ASKED_HERE'
          : await this.ask(tx, person);
      if (typeof outcome === 'string') {
        notIncluded.push(`${person.caseId}:${outcome}`);
        continue;
      }
      known.add(person.caseId);
      included.push(person.caseId);
      await tx.insert(RescueRequestCaseEntity, {
        id: uuid(),
        organisationId,
        requestId,
        caseId: person.caseId,
        byConsent: outcome,
        addedBy: userId,
      });
    }
    return { included, notIncluded };
  }

  /** @returns whether they said yes, or why they cannot be asked for */
  private async ask(tx: Tx, person: RescuePersonInput): Promise<Obstacle | boolean> {
    const facts = await this.moves.facts(tx, person.caseId);
    if (!facts) return 'NOT_FOUND';
    const obstacle = obstacleOf(facts, person.bestInterestReason);
    if (obstacle) return obstacle;
    if (!asked.includes(facts.state)) {
      const { version } = await this.gate.open(tx, 'case.move', person.caseId);
      await this.moves.moveIn(tx, {
        caseId: person.caseId,
        expectedVersion: version,
        to: 'RESCUE_REQUESTED',
        bestInterestReason: person.bestInterestReason ?? null,
      });
    }
    return facts.facts.personConsent;
  }

  /** Of those whom a stored act left out: who, as far as the actor may know, and why. */
  async named(tx: Tx, notIncluded: readonly string[]): Promise<RescueNotIncludedModel[]> {
    const left = notIncluded.map((one) => ({ caseId: one.slice(0, 36), code: one.slice(37) as Obstacle }));
    if (left.length === 0) return [];
    const rows = await tx.query<{ id: string; reference: string }>(
      `select id, reference from homeward.cases where id = any($1::uuid[])`,
      [left.map(({ caseId }) => caseId)],
    );
    return left.map(({ caseId, code }) => ({
      caseId,
      code,
      message: inWords(code),
      reference: code === 'NOT_FOUND' ? null : (rows.find(({ id }) => id === caseId)?.reference ?? null),
    }));
  }

  /** Those asked for at a moment, of whom the actor sees the case. */
  async at(tx: Tx, requestId: string, moment: Date | null): Promise<RescueRequestPersonModel[]> {
    const values: unknown[] = [requestId, moment];
    const add = (value: unknown): string => `$${values.push(value)}`;
    const rows = await tx.queryForInitials<Omit<PersonRow, 'askedIn'> & { sex: Sex; ageBand: AgeBand }>(
      `select ${personColumns}, rc.by_consent as "byConsent"
       from homeward.rescue_request_cases rc join homeward.cases c on c.id = rc.case_id join homeward.persons p on p.id = c.person_id
       where rc.request_id = $1 and (rc.left_at is null or rc.left_at > $2) and ($2::timestamptz is null or rc.added_at <= $2)
         and ${caseScope(currentActor(), 'case.read', add)} order by c.reference`,
      values,
    );
    return rows.map(personOf);
  }

  /** The row of a person in a request, for who may move the case. @throws RefusedError NOT_FOUND */
  async rowOf(tx: Tx, requestId: string, caseId: string): Promise<{ id: string; version: number }> {
    await this.gate.open(tx, 'case.move', caseId);
    const row = await tx.first<{ id: string; version: number }>(
      `select id, version from homeward.rescue_request_cases where request_id = $1 and case_id = $2 and left_at is null`,
      [requestId, caseId],
    );
    if (!row) throw new RefusedError('NOT_FOUND');
    return row;
  }
}

function obstacleOf({ state, facts }: Facts, bestInterestReason?: string | null): Obstacle | null {
  if (state === 'REPORTED' || state === 'VERIFYING') return 'NOT_VERIFIED';
  // Whoever is asked for in another request already is held to the same guard.
  const from = asked.includes(state) ? 'VERIFIED' : state;
  const check = checkMove({
    from,
    to: 'RESCUE_REQUESTED',
    facts: { ...facts, bestInterestReason: bestInterestReason ?? facts.bestInterestReason ?? null },
  });
  return check.ok ? null : (check.problems[0]?.code ?? 'NO_SUCH_MOVE');
}

const inWords = (code: Obstacle): string => translate(currentContext().locale, `errors.${code}`);
