import { Injectable } from '@nestjs/common';
import { ageBand, todayIn } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { at } from '../../platform/db/sealed-sql.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { CaseEntity } from '../case/case.entity.js';
import { CaseGate } from '../case/case-gate.js';
import { CaseService } from '../case/case.service.js';
import { Filing } from '../finding/filing.js';
import { distinct, documentAsKept, personProblems, phoneAsKept, romanisedFor } from '../person/person-facts.js';
import { PersonEntity } from '../person/person.entity.js';
import { openDeadline } from '../tasks/deadlines.js';
import { NoteEntity } from '../timeline/note.entity.js';
import { type CaseEventDraft, tell } from '../timeline/timeline.js';
import { type KnownPerson, MatchingService } from './matching.service.js';
import { PleaEntity } from './plea.entity.js';
import type { PersonInput, RegisterPleaInput } from './plea.inputs.js';
import { RegisteredPleaModel } from './plea.models.js';

/** Somebody the house knows already, and the case by which it does. */
interface Known {
  readonly person: KnownPerson;
  readonly caseId: string;
  /** Where the actor does not reach that case: who takes the new one. */
  readonly carrier?: { readonly teamId: string; readonly userId: string };
}

@Injectable()
export class PleaService {
  constructor(
    private readonly acts: Acts,
    private readonly gate: CaseGate,
    private readonly cases: CaseService,
    private readonly matching: MatchingService,
    private readonly filing: Filing,
  ) {}

  register(input: RegisterPleaInput): Promise<RegisteredPleaModel | Problem> {
    return this.acts.run(
      'registerPlea',
      input,
      async (tx) => {
        const actor = currentActor();
        const teamId = await this.place(tx, input);
        const known = await this.known(tx, input);
        const personId = known?.person.id ?? (await newPerson(tx, input.person, this.filing));
        const [caseId, pleaId, reference] = [uuid(), uuid(), await nextReference(tx)];
        // Of somebody who is known, the record counts; a caller's guess may not move the case to another nationality.
        const about = known?.person ?? input.person;
        await tx.insert(CaseEntity, {
          id: caseId,
          organisationId: actor.organisationId,
          teamId: known?.carrier?.teamId ?? teamId,
          assignedTo: known?.carrier?.userId ?? null,
          reference,
          personId,
          state: 'REPORTED',
          danger: input.danger ?? 'UNKNOWN',
          registeredBy: actor.userId,
          compoundId: input.compoundId ?? null,
          nationality: about.nationalities?.[0] ?? null,
          sex: about.sex ?? 'UNKNOWN',
          ageBand: ageBand(about.birth, todayIn(actor.timeZone)),
          previousCaseId: known?.caseId ?? null,
        });
        await tx.insert(PleaEntity, {
          id: pleaId,
          organisationId: actor.organisationId,
          caseId,
          channel: input.channel,
          requesterKind: input.requesterKind,
          requesterName: input.requesterName ?? '',
          requesterContact: input.requesterContact ?? '',
          marks: this.filing.requester(input.requesterContact ?? ''),
          message: input.message ?? '',
          recordedBy: actor.userId,
        });
        if (known) await this.keepAsTold(tx, caseId, input.person);
        const events: CaseEventDraft[] = [
          { caseId, kind: 'REGISTERED', toState: 'REPORTED', data: known ? { previousCaseId: known.caseId } : {} },
          { caseId, kind: 'PLEA_RECEIVED', data: { channel: input.channel, requesterKind: input.requesterKind } },
        ];
        // Whoever carries the earlier case learns that the person was asked for again.
        if (known)
          events.push({
            caseId: known.caseId,
            kind: 'PLEA_RECEIVED',
            data: { channel: input.channel, linkedCaseId: caseId },
          });
        await tell(tx, events);
        await openDeadline(tx, input.danger === 'ACUTE' ? 'FIRST_REPLY_ACUTE' : 'FIRST_REPLY', [caseId]);
        await openDeadline(tx, 'VERIFICATION', [caseId]);
        return { id: pleaId, caseId, reference };
      },
      async (tx, done) => {
        const caseId = String(done['caseId']);
        return Object.assign(new RegisteredPleaModel(), {
          id: done.id,
          caseId,
          reference: String(done['reference']),
          case: await this.shown(tx, caseId),
        });
      },
    );
  }

  /** Checks what the input points at and returns the team that takes the case. */
  private async place(tx: Tx, input: RegisterPleaInput): Promise<string> {
    const problems: FieldProblem[] = personProblems(input.person, 'person.');
    const teamId = input.teamId ?? currentActor().teamIds[0];
    if (!teamId) problems.push({ field: 'teamId', code: 'REQUIRED' });
    else if (!(await tx.first(`select 1 as known from homeward.teams where id = $1`, [teamId])))
      problems.push({ field: 'teamId', code: 'NOT_AN_ID' });
    if (
      input.compoundId &&
      !(await tx.first(`select 1 as known from homeward.compounds where id = $1`, [input.compoundId]))
    )
      problems.push({ field: 'compoundId', code: 'NOT_AN_ID' });
    if (problems.length > 0 || !teamId) throw new InvalidInputError(problems);
    return teamId;
  }

  /**
   * A return needs an earlier case that is open to the actor. Another case may be joined to only where the matching
   * proposes it for these very facts: an id alone must not open a stranger's name.
   */
  private async known(tx: Tx, input: RegisterPleaInput): Promise<Known | undefined> {
    if (input.previousCaseId) {
      const previous = await this.gate.open(tx, 'case.read', input.previousCaseId).catch(atField('previousCaseId'));
      if (input.sameAsCaseId && input.sameAsCaseId !== input.previousCaseId)
        throw new InvalidInputError([{ field: 'sameAsCaseId', code: 'NOT_PROPOSED' }]);
      const person = await tx.first<KnownPerson>(
        `select p.id, p.sex, ${at('persons.birth', 'p')} as birth, p.nationalities from homeward.persons p where p.id = $1`,
        [previous.personId],
      );
      return person && { person, caseId: previous.id };
    }
    if (!input.sameAsCaseId) return undefined;
    const proposed = (await this.matching.propose(tx, input.person)).find(
      (candidate) => candidate.caseId === input.sameAsCaseId,
    );
    if (!proposed) throw new InvalidInputError([{ field: 'sameAsCaseId', code: 'NOT_PROPOSED' }]);
    await tx.note('match_confirmed', 'persons', { rowId: proposed.person.id, caseId: proposed.caseId });
    const { person, caseId } = proposed;
    const mine = await this.gate.classes(tx, 'case.read', [caseId]);
    if (mine.has(caseId)) return { person, caseId };
    // A name that somebody knows must not open the record of who bears it: the plea goes to whoever carries the person.
    return { person, caseId, carrier: { teamId: proposed.teamId, userId: await carrierOf(tx, proposed) } };
  }

  /** The record of a person who is known stays as it is; what was told this time is kept beside it, word for word. */
  private async keepAsTold(tx: Tx, caseId: string, person: PersonInput): Promise<void> {
    const told = [
      person.name,
      person.romanisedName,
      ...(person.aliases ?? []),
      person.birth,
      ...(person.nationalities ?? []),
      person.documentNumber,
      person.phone,
    ];
    const actor = currentActor();
    await tx.insert(NoteEntity, {
      id: uuid(),
      organisationId: actor.organisationId,
      caseId,
      kind: 'CALL',
      fieldClass: 'personal',
      text: told.filter(Boolean).join(' · '),
      authorId: actor.userId,
    });
  }

  private async shown(tx: Tx, caseId: string): Promise<RegisteredPleaModel['case']> {
    // Whoever takes a plea may hand it on: the case is its team's from here.
    const mine = await this.gate.classes(tx, 'case.read', [caseId]);
    return mine.has(caseId) ? this.cases.show(tx, caseId, true) : null;
  }
}

/** Whoever the case is assigned to, or a supervisor: of its team before any other. */
async function carrierOf(tx: Tx, known: { teamId: string; assignedTo: string | null }): Promise<string> {
  const carrier = await tx.first<{ id: string }>(
    `select u.id from homeward.users u where u.organisation_id = $1 and u.disabled_at is null and u.id <> $2 and (u.id = $3
       or exists (select 1 from homeward.user_roles r where r.user_id = u.id and r.role = 'supervisor'))
     order by u.id is not distinct from $3 desc, exists (select 1 from homeward.user_teams t where t.user_id = u.id and t.team_id = $4) desc, u.id limit 1`,
    [currentActor().organisationId, currentActor().userId, known.assignedTo, known.teamId],
  );
  if (!carrier) throw new InvalidInputError([{ field: 'sameAsCaseId', code: 'NOT_PROPOSED' }]);
  return carrier.id;
}

const atField =
  (field: string) =>
  (error: unknown): never => {
    throw error instanceof RefusedError ? new InvalidInputError([{ field, code: error.code }]) : error;
  };

async function newPerson(tx: Tx, person: PersonInput, filing: Filing): Promise<string> {
  const actor = currentActor();
  const id = uuid();
  const romanisedName = romanisedFor(person.name, person.romanisedName);
  const aliases = distinct(person.aliases ?? []);
  const findable = {
    birth: person.birth ?? null,
    birthEstimated: person.birthEstimated ?? false,
    documentNumber: documentAsKept(person.documentNumber ?? ''),
    phone: phoneAsKept(person.phone ?? ''),
  };
  await tx.insert(PersonEntity, {
    id,
    organisationId: actor.organisationId,
    name: person.name,
    romanisedName,
    aliases,
    sex: person.sex ?? 'UNKNOWN',
    ...findable,
    nationalities: distinct(person.nationalities ?? []),
    documentCountry: person.documentCountry ?? null,
    registeredBy: actor.userId,
  });
  await filing.file(tx, [{ id, names: [person.name, romanisedName, ...aliases], ...findable }]);
  return id;
}

/** PREFIX-YEAR-00001 by the organisation's calendar. The row's lock keeps two registrations from taking one number. */
export async function nextReference(tx: Tx): Promise<string> {
  const { organisationId, timeZone } = currentActor();
  const year = todayIn(timeZone).slice(0, 4);
  const next = await tx.first<{ prefix: string; value: number }>(
    `with next as (
       insert into homeward.counters (organisation_id, kind, year, value) values ($1, 'case', $2, 1)
       on conflict (organisation_id, kind, year) do update set value = counters.value + 1 returning value)
     select o.reference_prefix as prefix, next.value from next, homeward.organisations o where o.id = $1`,
    [organisationId, Number(year)],
  );
  if (!next) throw new Error('The organisation of the actor is not visible to it.');
  return `${next.prefix}-${year}-${String(next.value).padStart(5, '0')}`;
}
