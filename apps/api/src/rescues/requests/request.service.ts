import { Injectable } from '@nestjs/common';
import { addDays, localMoment, todayIn } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Filing } from '../../cases/finding/filing.js';
import { SearchPace } from '../../cases/finding/search-pace.js';
import { Acts, type Done } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { AuditValues } from '../../platform/context/audit-values.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { type Page, pageSize } from '../../platform/graphql/paging.js';
import { takeNumbers } from '../numbers.js';
import { chooseChannels } from './choose.js';
import { RequestPeopleService } from './people.service.js';
import { RescueRequestCaseEntity, RescueRequestEntity } from './request.entities.js';
import type {
  AddToRescueRequestInput,
  CloseRescueRequestInput,
  CorrectRescueEventInput,
  NoteRescueRequestInput,
  OpenRescueRequestInput,
  RescueRequestFilter,
  TakeOutOfRescueRequestInput,
} from './request.inputs.js';
import type { RescueRequestDoneModel, RescueRequestLineModel, RescueRequestModel } from './request.models.js';
import { RequestReader } from './request.reader.js';
import { RequestRepository } from './request.repository.js';
import { openForAct, openRequest, requestOf } from './request-gate.js';
import { momentOf, record, tellCases } from './settle.js';

const MOST_UNNAMED = 100_000;

/** One plea taken to several channels: opened, widened, corrected, closed. What happens in a channel: channel.service. */
@Injectable()
export class RescueRequestService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly people: RequestPeopleService,
    private readonly reader: RequestReader,
    private readonly requests: RequestRepository,
    private readonly filing: Filing,
    private readonly pace: SearchPace,
    private readonly values: AuditValues,
  ) {}

  async list(query: {
    filter?: RescueRequestFilter;
    first?: number;
    after?: string;
    count: boolean;
  }): Promise<Page<RescueRequestLineModel>> {
    const first = pageSize(query.first);
    const { filter = {}, after = null, count } = query;
    const asked = filter.requesterPhone;
    if (asked) await this.pace.count();
    const phone = asked ? this.filing.askedPhone(asked) : undefined;
    return this.work.run(async (tx) => {
      const page = await this.requests.page(tx, { filter, first, after, count, phone });
      if (asked)
        await tx.note('search', 'pleas', { detail: { words: this.values.of(asked), rows: page.nodes.length } });
      return page;
    });
  }

  /** @returns null when there is no such request for this actor */
  read(id: string, knownOn: string | null): Promise<RescueRequestModel | null> {
    return this.work.run(async (tx) => {
      try {
        // As it was known when that day ended where the organisation is.
        const moment = knownOn ? localMoment(`${addDays(knownOn, 1)}T00:00`, currentActor().timeZone) : undefined;
        return await this.reader.show(tx, id, moment ?? null);
      } catch (error) {
        if (error instanceof RefusedError) return null;
        throw error;
      }
    });
  }

  open(input: OpenRescueRequestInput): Promise<RescueRequestDoneModel | Problem> {
    return this.acts.run(
      'openRescueRequest',
      input,
      async (tx) => {
        const unnamed = input.unnamed ?? 0;
        await refuseUnfit(tx, input, unnamed);
        const actor = currentActor();
        const id = uuid();
        const year = Number(todayIn(actor.timeZone).slice(0, 4));
        const number = await takeNumbers(tx, 'rescueRequest', year);
        const reference = `RR-${year}-${String(number).padStart(4, '0')}`;
        await tx.insert(RescueRequestEntity, {
          id,
          organisationId: actor.organisationId,
          teamId: await teamFor(tx, input.people[0]?.caseId),
          reference,
          compoundId: input.compoundId ?? null,
          place: input.place ?? '',
          danger: input.danger,
          unnamed,
          state: 'PREPARING',
          openedBy: actor.userId,
        });
        const { included, notIncluded } = await this.people.include(tx, id, input.people);
        if (included.length + unnamed === 0) await this.refuseEmpty(tx, notIncluded);
        await record(tx, id, [{ kind: 'OPENED', text: input.asked, danger: input.danger, people: unnamed }]);
        const channels = await chooseChannels(tx, id, input.channels);
        if (channels.length > 0) await record(tx, id, channels);
        await tellCases(tx, { id, reference }, 'OPENED');
        return { id, notIncluded };
      },
      (tx, done) => this.done(tx, done),
    );
  }

  add(input: AddToRescueRequestInput): Promise<RescueRequestDoneModel | Problem> {
    return this.acts.run(
      'addToRescueRequest',
      input,
      async (tx) => {
        const request = await openForAct(tx, input.id);
        refuseUnnamed(input.unnamed ?? 0);
        await tx.update(
          RescueRequestEntity,
          request.id,
          input.expectedVersion,
          input.unnamed === null || input.unnamed === undefined ? { place: request.place } : { unnamed: input.unnamed },
        );
        const { included, notIncluded } = await this.people.include(tx, request.id, input.people);
        await record(tx, request.id, [
          { kind: 'PEOPLE_ADDED', text: await references(tx, included), people: input.unnamed ?? null },
        ]);
        await tellCases(tx, request, 'PEOPLE_ADDED', included);
        return { id: request.id, notIncluded };
      },
      (tx, done) => this.done(tx, done),
    );
  }

  /** Said no after all, was moved, or stood there in error. The case stays where it is: its own track is moved by hand. */
  takeOut(input: TakeOutOfRescueRequestInput): Promise<RescueRequestModel | Problem> {
    return this.acts.run(
      'takeOutOfRescueRequest',
      input,
      async (tx) => {
        const request = await openForAct(tx, input.id);
        const row = await this.people.rowOf(tx, request.id, input.caseId);
        await tx.update(RescueRequestEntity, request.id, input.expectedVersion, { place: request.place });
        await tx.update(RescueRequestCaseEntity, row.id, row.version, { leftAt: new Date() });
        const text = `${await references(tx, [input.caseId])}: ${said(input.reason, 'reason')}`;
        await record(tx, request.id, [{ kind: 'PERSON_LEFT', text }]);
        await tellCases(tx, request, 'PERSON_LEFT', [input.caseId]);
        return { id: request.id };
      },
      (tx, done) => this.reader.show(tx, done.id),
    );
  }

  note(input: NoteRescueRequestInput): Promise<RescueRequestModel | Problem> {
    return this.acts.run(
      'noteRescueRequest',
      input,
      async (tx) => {
        const request = await openForAct(tx, input.id);
        await record(tx, request.id, [
          {
            kind: input.danger ? 'DANGER_CHANGED' : 'NOTED',
            text: said(input.text, 'text'),
            danger: input.danger ?? null,
            happenedAt: momentOf(input.happenedAt, request.openedAt),
          },
        ]);
        return { id: request.id };
      },
      (tx, done) => this.reader.show(tx, done.id),
    );
  }

  /** Says that an event was a mistake. It stays readable, and counts no more. */
  correct(input: CorrectRescueEventInput): Promise<RescueRequestModel | Problem> {
    return this.acts.run(
      'correctRescueEvent',
      input,
      async (tx) => {
        // Also in a closed one: that it was closed may be the mistake.
        const id = await requestOf(tx, 'rescue_events', input.eventId);
        const request = await openRequest(tx, 'rescueRequest.record', id, { lock: true });
        const { events } = await this.reader.show(tx, request.id);
        if (!events.some((event) => event.id === input.eventId && event.mayCorrect))
          throw new RefusedError('EVENT_STAYS');
        await record(tx, request.id, [
          { kind: 'CORRECTED', corrects: input.eventId, text: said(input.reason, 'reason') },
        ]);
        return { id: request.id };
      },
      (tx, done) => this.reader.show(tx, done.id),
    );
  }

  close(input: CloseRescueRequestInput): Promise<RescueRequestModel | Problem> {
    return this.acts.run(
      'closeRescueRequest',
      input,
      async (tx) => {
        const request = await openForAct(tx, input.id);
        const text = said(input.reason, 'reason');
        await tx.update(RescueRequestEntity, request.id, input.expectedVersion, { place: request.place });
        await record(tx, request.id, [{ kind: 'CLOSED', text }], input.outcome);
        await tellCases(tx, request, 'CLOSED');
        return { id: request.id };
      },
      (tx, done) => this.reader.show(tx, done.id),
    );
  }

  private async done(tx: Tx, done: Done): Promise<RescueRequestDoneModel> {
    const request = await this.reader.show(tx, done.id);
    const left = Array.isArray(done['notIncluded']) ? (done['notIncluded'] as string[]) : [];
    return {
      id: request.id,
      version: request.version,
      request,
      notIncluded: await this.people.named(tx, left),
    };
  }

  private async refuseEmpty(tx: Tx, notIncluded: readonly string[]): Promise<never> {
    const left = await this.people.named(tx, notIncluded);
    throw new InvalidInputError(
      left.length === 0
        ? [{ field: 'people', code: 'NOBODY_ASKED_FOR' }]
        : left.map(({ code }, at) => ({ field: `people.${at}`, code })),
    );
  }
}

export function said(text: string | null | undefined, field: string): string {
  if (!text) throw new InvalidInputError([{ field, code: 'REQUIRED' }]);
  return text;
}

function refuseUnnamed(unnamed: number): void {
  if (unnamed < 0 || unnamed > MOST_UNNAMED)
    throw new InvalidInputError([{ field: 'unnamed', code: 'COUNT_OUT_OF_RANGE' }]);
}

async function refuseUnfit(tx: Tx, input: OpenRescueRequestInput, unnamed: number): Promise<void> {
  refuseUnnamed(unnamed);
  const problems: FieldProblem[] = [];
  if (!input.compoundId && !input.place) problems.push({ field: 'place', code: 'COMPOUND_OR_PLACE' });
  if (
    input.compoundId &&
    !(await tx.first(`select 1 as found from homeward.compounds where id = $1`, [input.compoundId]))
  )
    problems.push({ field: 'compoundId', code: 'NOT_FOUND' });
  if (!input.asked) problems.push({ field: 'asked', code: 'REQUIRED' });
  if (problems.length > 0) throw new InvalidInputError(problems);
}

/** The team of the first person's case; of whoever asks where there is none. */
async function teamFor(tx: Tx, caseId: string | undefined): Promise<string> {
  const { teamIds, organisationId } = currentActor();
  const row = await tx.first<{ id: string }>(
    `select coalesce((select c.team_id from homeward.cases c where c.id = $1), $2::uuid, (select t.id from homeward.teams t where t.organisation_id = $3 order by t.name limit 1)) as id`,
    [caseId ?? null, teamIds[0] ?? null, organisationId],
  );
  if (!row?.id) throw new RefusedError('NO_TEAM');
  return row.id;
}

/** Numbers of cases, for the words of an event: no name stands there. */
async function references(tx: Tx, caseIds: readonly string[]): Promise<string> {
  const rows = await tx.query<{ reference: string }>(
    `select reference from homeward.cases where id = any($1::uuid[]) order by reference`,
    [caseIds],
  );
  return rows.map(({ reference }) => reference).join(', ');
}
