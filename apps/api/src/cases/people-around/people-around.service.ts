import { Injectable } from '@nestjs/common';
import type { EntryChange } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { AuditValues } from '../../platform/context/audit-values.js';
import { currentActor } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { pageSize } from '../../platform/graphql/paging.js';
import { CaseGate, type OpenCase } from '../case/case-gate.js';
import { listClasses } from '../case/case.service.js';
import { distinct, MOST_ALIASES, phoneAsKept } from '../person/person-facts.js';
import { Filing } from '../finding/filing.js';
import { Finding } from '../finding/finding.js';
import { SearchPace } from '../finding/search-pace.js';
import { tell } from '../timeline/timeline.js';
import { marksOf } from './marks.js';
import type {
  CorrectPersonAroundInput,
  KnownPeopleFilter,
  PersonAroundInput,
  RecordPersonAroundInput,
  RemovePersonAroundInput,
} from './people-around.inputs.js';
import { type KnownPeoplePage, PeopleAroundModel, type PersonAroundModel } from './people-around.models.js';
import { elsewhere, peopleWhere, requestersOf } from './people-around.repository.js';
import { alsoIn, kindsOf, knownPage } from './known-people.repository.js';
import { PersonAroundEntity } from './person-around.entity.js';

const MOST_NUMBERS = 10;
const named = ['name', 'aliases', 'phones', 'wallets', 'note'];

@Injectable()
export class PeopleAroundService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: CaseGate,
    private readonly values: AuditValues,
    private readonly finding: Finding,
    private readonly filing: Filing,
    private readonly pace: SearchPace,
  ) {}

  /** @returns null where there is no such case for the actor */
  read(
    caseId: string,
    asks: { readonly named: boolean; readonly elsewhere: boolean },
  ): Promise<PeopleAroundModel | null> {
    return this.work.run(async (tx) => {
      const open = await this.gate.look(tx, 'peopleAround.read', caseId);
      if (!open?.has('sensitive')) return null;
      const people = await peopleWhere(tx, 'p.case_id = $1', caseId, asks.named);
      const seen = asks.elsewhere ? await elsewhere(tx, caseId) : undefined;
      for (const one of people) one.seenElsewhere = seen?.get(one.id) ?? [];
      const requesters = await requestersOf(tx, caseId, asks.named);
      if (asks.named && people.length + requesters.length > 0)
        await tx.note('read', 'people_around', {
          caseId,
          columns: named,
          detail: { rows: people.length, requesters: requesters.length },
        });
      else tx.withholds('people_around', 'pleas');
      return Object.assign(new PeopleAroundModel(), { caseId, people, requesters });
    });
  }

  /** Across the cases within reach of the actor. */
  async known(query: {
    filter?: KnownPeopleFilter;
    first?: number;
    after?: string;
    asks: {
      readonly named: readonly string[];
      readonly alsoIn: boolean;
      readonly count: boolean;
      readonly facets: boolean;
    };
  }): Promise<KnownPeoplePage> {
    const { filter = {}, asks } = query;
    const first = pageSize(query.first);
    const { text } = filter;
    if (text) await this.pace.count();
    return this.work.run(async (tx) => {
      const found = text ? await this.finding.around(tx, text) : [];
      const named = asks.named.length > 0 && listClasses('peopleAround.read').has('sensitive');
      const page = await knownPage(tx, { filter, first, after: query.after ?? null, count: asks.count, found }, named);
      const ids = page.nodes.map(({ id }) => id);
      const others = asks.alsoIn ? await alsoIn(tx, ids) : undefined;
      for (const one of page.nodes) one.alsoIn = others?.get(one.id) ?? 0;
      if (filter.text)
        await tx.note('search', 'people_around', { detail: { words: this.values.of(filter.text), rows: ids.length } });
      if (named && ids.length > 0)
        await tx.note('read', 'people_around', {
          columns: asks.named,
          detail: { rows: ids.length, caseIds: distinct(page.nodes.map(({ caseId }) => caseId)) },
        });
      else tx.withholds('people_around');
      return asks.facets ? { ...page, facets: { kinds: await kindsOf(tx, filter, found) } } : page;
    });
  }

  record(input: RecordPersonAroundInput): Promise<PersonAroundModel | Problem> {
    return this.acts.run(
      'recordPersonAround',
      input,
      async (tx) => {
        const { id: caseId } = await this.open(tx, input.caseId);
        const { organisationId, userId } = currentActor();
        const id = uuid();
        await tx.insert(PersonAroundEntity, { id, organisationId, caseId, recordedBy: userId, ...this.checked(input) });
        await told(tx, caseId, id, 'RECORDED');
        return { id };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  correct(input: CorrectPersonAroundInput): Promise<PersonAroundModel | Problem> {
    return this.acts.run(
      'correctPersonAround',
      input,
      async (tx) => {
        const caseId = await this.caseOf(tx, input.personAroundId);
        await tx.update(PersonAroundEntity, input.personAroundId, input.expectedVersion, this.checked(input));
        await told(tx, caseId, input.personAroundId, 'CORRECTED');
        return { id: input.personAroundId };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  remove(input: RemovePersonAroundInput): Promise<PeopleAroundModel | Problem> {
    return this.acts.run(
      'removePersonAround',
      input,
      async (tx) => {
        const caseId = await this.caseOf(tx, input.personAroundId);
        if (!input.reason) throw new InvalidInputError([{ field: 'reason', code: 'REQUIRED' }]);
        await tx.update(PersonAroundEntity, input.personAroundId, input.expectedVersion, {
          removedAt: new Date(),
          removedBy: currentActor().userId,
          removedReason: input.reason,
        });
        await told(tx, caseId, input.personAroundId, 'REMOVED');
        return { id: caseId };
      },
      async (tx, done) => {
        await this.open(tx, done.id);
        const people = await peopleWhere(tx, 'p.case_id = $1', done.id, false);
        const requesters = await requestersOf(tx, done.id, false);
        return Object.assign(new PeopleAroundModel(), { caseId: done.id, people, requesters });
      },
    );
  }

  /** Everything of this room is of the class of the interview: without it the case does not exist here. */
  private async open(tx: Tx, caseId: string): Promise<OpenCase> {
    const found = await this.gate.open(tx, 'peopleAround.record', caseId);
    if (!found.open.has('sensitive')) throw new RefusedError('NOT_FOUND');
    return found;
  }

  /** The case of an entry that still stands. */
  private async caseOf(tx: Tx, id: string): Promise<string> {
    const row = await tx.first<{ caseId: string }>(
      `select case_id as "caseId" from homeward.people_around where id = $1 and removed_at is null`,
      [id],
    );
    if (!row) throw new RefusedError('NOT_FOUND');
    return (await this.open(tx, row.caseId)).id;
  }

  private checked(input: PersonAroundInput): Columns & Pick<PersonAroundEntity, 'tokens' | 'marks'> {
    const columns = checked(input);
    return {
      ...columns,
      tokens: this.filing.tokens([columns.name, ...columns.aliases]),
      marks: this.filing.around(marksOf(columns)),
    };
  }

  private async show(tx: Tx, id: string): Promise<PersonAroundModel> {
    await this.caseOf(tx, id);
    const [shown] = await peopleWhere(tx, 'p.id = $1', id, true);
    if (!shown) throw new RefusedError('NOT_FOUND');
    return shown;
  }
}

/** That there is somebody, and no more: the timeline is open to coordinators and at the gate. */
const told = (tx: Tx, caseId: string, personAroundId: string, change: EntryChange): Promise<void> =>
  tell(tx, { caseId, kind: 'PEOPLE_AROUND_CHANGED', data: { change, personAroundId } });

type Columns = Omit<
  PersonAroundEntity,
  | 'tokens'
  | 'marks'
  | 'id'
  | 'organisationId'
  | 'caseId'
  | 'recordedBy'
  | 'removedAt'
  | 'removedBy'
  | 'removedReason'
  | 'version'
>;

function checked(input: PersonAroundInput): Columns {
  const aliases = distinct(input.aliases ?? []);
  const phones = distinct((input.phones ?? []).map((said) => phoneAsKept(said)));
  const wallets = distinct(input.wallets ?? []);
  const against = input.kind === 'RECRUITER' || input.kind === 'PERPETRATOR';
  const problems: FieldProblem[] = input.name ? [] : [{ field: 'name', code: 'REQUIRED' }];
  const bounds = [
    ['aliases', aliases, MOST_ALIASES],
    ['phones', phones, MOST_NUMBERS],
    ['wallets', wallets, MOST_NUMBERS],
  ] as const;
  for (const [field, list, most] of bounds)
    if (list.length > most) problems.push({ field, code: 'TOO_MANY', params: { most } });
  if (against && input.safeToContact) problems.push({ field: 'safeToContact', code: 'NEVER_SAFE' });
  if (problems.length > 0) throw new InvalidInputError(problems);
  const { kind, party, name } = input;
  return {
    kind,
    party,
    name,
    aliases,
    relation: input.relation ?? 'UNKNOWN',
    roles: against ? [...new Set(input.roles ?? [])] : [],
    phones,
    wallets,
    note: input.note ?? '',
    safeToContact: input.safeToContact ?? false,
  };
}
