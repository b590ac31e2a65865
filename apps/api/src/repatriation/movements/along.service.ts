import { Injectable } from '@nestjs/common';
import { notOnBoard } from '@homeward/domain';
import { holds } from '@homeward/policy';
import { v7 as uuid } from 'uuid';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { CaseGate } from '../../cases/case/case-gate.js';
import { CompanionEntity, EscortEntity, EvidenceBagEntity, EvidenceHandingEntity } from './along.entities.js';
import {
  type AddCompanionInput,
  type AddEscortInput,
  type AddEvidenceInput,
  CompanionModel,
  EscortModel,
  EvidenceBagModel,
  EvidenceHandingModel,
  type HandEvidenceInput,
  type RemoveFromJourneyInput,
  TravellingAlongModel,
} from './along.models.js';
import { MovementActs, type Seat } from './movement-acts.js';
import type { MovementModel } from './movement.models.js';
import { MovementRepository } from './movement.repository.js';

type BagRow = Omit<EvidenceBagModel, 'handings'>;
type HandingRow = EvidenceHandingModel & { readonly bagId: string };

/** Escorts, children without a case of their own, and evidence, of which nobody loses the chain of custody on the way. */
@Injectable()
export class AlongService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly gate: CaseGate,
    private readonly acts: MovementActs,
    private readonly movements: MovementRepository,
  ) {}

  /** @returns null when there is no such journey in the actor's organisation */
  read(movementId: string): Promise<TravellingAlongModel | null> {
    return this.work.run(async (tx) => {
      if (!(await this.movements.one(tx, movementId))) return null;
      // How somebody is reached on the way is for those who travel along, record the journey, or have somebody on it.
      const names = (await needsEscorts(tx, this.gate, movementId))
        ? `${at('movement_escorts.name', 'e')} as name, ${at('movement_escorts.contact', 'e')} as contact`
        : 'null as name, null as contact';
      const escorts = await tx.query<EscortModel>(
        `select e.id, ${names}, e.role, e.user_id is not null as ticks
         from homeward.movement_escorts e where e.movement_id = $1 and e.removed_at is null order by e.added_at, e.id`,
        [movementId],
      );
      const companions = await tx.query<CompanionModel>(
        `select k.id, k.case_id as "caseId", c.reference, ${at('companions.name', 'k')} as name, nullif(${at('companions.birth', 'k')}, '') as birth,
           ${at('companions.relation', 'k')} as relation, ${at('companions.document_number', 'k')} as "documentNumber",
           (select t.mark from homeward.boarding_ticks t join homeward.movement_legs l on l.id = t.leg_id and l.ended_at is null where t.movement_id = k.movement_id and t.case_id = k.case_id and t.companion_id = k.id order by l.position desc, t.recorded_at desc, t.id desc limit 1) as mark
         from homeward.companions k join homeward.cases c on c.id = k.case_id where k.movement_id = $1 and k.removed_at is null order by c.reference, k.added_at, k.id`,
        [movementId],
      );
      const bags = await tx.query<BagRow>(
        `select b.id, b.case_id as "caseId", c.reference, ${at('evidence_bags.label', 'b')} as label, ${at('evidence_bags.what', 'b')} as what
         from homeward.evidence_bags b join homeward.cases c on c.id = b.case_id where b.movement_id = $1 order by c.reference, b.recorded_at, b.id`,
        [movementId],
      );
      const handings = await tx.query<HandingRow>(
        `select h.id, h.bag_id as "bagId", h.handed_at as at, ${at('evidence_handings.from_whom', 'h')} as "fromWhom", ${at('evidence_handings.to_whom', 'h')} as "toWhom",
           ${at('evidence_handings.place', 'h')} as place, coalesce(u.display_name, '') as "recordedBy"
         from homeward.evidence_handings h left join homeward.users u on u.id = h.recorded_by where h.bag_id = any($1::uuid[]) order by h.handed_at, h.recorded_at, h.id`,
        [bags.map(({ id }) => id)],
      );
      const open = await this.gate.classes(tx, 'repatriation.read', [
        ...new Set([...companions, ...bags].map(({ caseId }) => caseId)),
      ]);
      // Personal is open on every case that this permission opens; what it does not open is not in the answer.
      const mine = <T extends { readonly caseId: string }>(rows: readonly T[]): T[] =>
        rows.filter(({ caseId }) => open.get(caseId)?.has('personal') ?? false);
      if (escorts.length + companions.length + bags.length > 0)
        await tx.note('read', 'companions', {
          rowId: movementId,
          columns: ['name'],
          detail: { rows: companions.length },
        });
      return Object.assign(new TravellingAlongModel(), {
        movementId,
        escorts: escorts.map((row) => Object.assign(new EscortModel(), row)),
        companions: mine(companions).map((row) => Object.assign(new CompanionModel(), row)),
        bags: mine(bags).map((row) =>
          Object.assign(new EvidenceBagModel(), row, {
            handings: handings
              .filter(({ bagId }) => bagId === row.id)
              .map(({ bagId: _, ...one }) => Object.assign(new EvidenceHandingModel(), one)),
          }),
        ),
      });
    });
  }

  addEscort(input: AddEscortInput): Promise<MovementModel | Problem> {
    return this.acts.run('addEscort', input, async (tx, movement) => {
      needs({ name: input.name });
      if (input.userId) await assertColleague(tx, input.userId);
      await tx.insert(EscortEntity, {
        id: uuid(),
        organisationId: currentActor().organisationId,
        movementId: movement.id,
        name: input.name,
        contact: input.contact ?? '',
        role: input.role ?? '',
        userId: input.userId ?? null,
        addedBy: currentActor().userId,
      });
    });
  }

  addCompanion(input: AddCompanionInput): Promise<MovementModel | Problem> {
    return this.acts.run('addCompanion', input, async (tx, movement, seats) => {
      needs({ name: input.name });
      travelling(seats, input.caseId);
      await tx.insert(CompanionEntity, {
        id: uuid(),
        organisationId: currentActor().organisationId,
        caseId: input.caseId,
        movementId: movement.id,
        name: input.name,
        birth: input.birth ?? '',
        relation: input.relation ?? '',
        documentNumber: input.documentNumber ?? '',
        addedBy: currentActor().userId,
      });
    });
  }

  remove(input: RemoveFromJourneyInput): Promise<MovementModel | Problem> {
    return this.acts.run('removeFromJourney', input, async (tx, movement) => {
      let gone = 0;
      for (const table of ['movement_escorts', 'companions'])
        gone += await tx.execute(
          `update homeward.${table} set removed_at = now(), version = version + 1 where id = $1 and movement_id = $2 and removed_at is null`,
          [input.id, movement.id],
        );
      if (gone === 0) throw new RefusedError('NOT_FOUND');
    });
  }

  /** A bag is on the list with the hands from which it came: a chain without its first link proves nothing. */
  addEvidence(input: AddEvidenceInput): Promise<MovementModel | Problem> {
    return this.acts.run('addEvidence', input, async (tx, movement, seats) => {
      needs({ label: input.label, what: input.what, fromWhom: input.fromWhom, toWhom: input.toWhom });
      travelling(seats, input.caseId);
      const id = uuid();
      await tx.insert(EvidenceBagEntity, {
        id,
        organisationId: currentActor().organisationId,
        caseId: input.caseId,
        movementId: movement.id,
        label: input.label,
        what: input.what,
        recordedBy: currentActor().userId,
      });
      await hand(tx, input, { bagId: id, caseId: input.caseId, fromWhom: input.fromWhom });
    });
  }

  handEvidence(input: HandEvidenceInput): Promise<MovementModel | Problem> {
    return this.acts.run('handEvidence', input, async (tx, movement, seats) => {
      needs({ toWhom: input.toWhom });
      const last = await tx.first<{ case_id: string; to_whom: string; handed_at: Date }>(
        `select b.case_id, ${at('evidence_handings.to_whom', 'h')} as to_whom, h.handed_at from homeward.evidence_bags b
           join homeward.evidence_handings h on h.bag_id = b.id where b.id = $1 and b.movement_id = $2 order by h.handed_at desc, h.recorded_at desc limit 1`,
        [input.bagId, movement.id],
      );
      if (!last || !seats.some((seat) => seat.case_id === last.case_id)) throw new RefusedError('NOT_FOUND');
      if ((input.at ?? new Date()) < last.handed_at)
        throw new InvalidInputError([{ field: 'at', code: 'BEFORE_LAST_HANDING' }]);
      await hand(tx, input, { bagId: input.bagId, caseId: last.case_id, fromWhom: last.to_whom });
    });
  }
}

async function needsEscorts(tx: Tx, gate: CaseGate, movementId: string): Promise<boolean> {
  if (holds(currentActor().roles, 'movement.record')) return true;
  if (await tx.first(`select 1 from homeward.journeys_i_escort() j (id) where j.id = $1`, [movementId])) return true;
  const seats = await tx.query<{ case_id: string }>(
    `select case_id from homeward.movement_passengers where movement_id = $1 and not state = any($2)`,
    [movementId, notOnBoard],
  );
  const open = await gate.classes(
    tx,
    'repatriation.read',
    seats.map(({ case_id }) => case_id),
  );
  return [...open.values()].some((classes) => classes.has('personal'));
}

async function assertColleague(tx: Tx, userId: string): Promise<void> {
  const row = await tx.first(
    `select 1 from homeward.users where id = $1 and organisation_id = $2 and disabled_at is null`,
    [userId, currentActor().organisationId],
  );
  if (!row) throw new InvalidInputError([{ field: 'userId', code: 'NOT_A_COLLEAGUE' }]);
}

function needs(fields: Readonly<Record<string, string>>): void {
  const problems: FieldProblem[] = Object.entries(fields)
    .filter(([, value]) => value === '')
    .map(([field]) => ({ field, code: 'REQUIRED' }));
  if (problems.length > 0) throw new InvalidInputError(problems);
}

function travelling(seats: readonly Seat[], caseId: string): void {
  if (!seats.some((seat) => seat.case_id === caseId && !notOnBoard.includes(seat.state)))
    throw new InvalidInputError([{ field: 'caseId', code: 'NOT_BOOKED', params: { reference: '' } }]);
}

async function hand(
  tx: Tx,
  input: { readonly toWhom: string; readonly place?: string; readonly at?: Date | null },
  about: { readonly bagId: string; readonly caseId: string; readonly fromWhom: string },
): Promise<void> {
  const now = new Date();
  const handedAt = input.at ?? now;
  if (handedAt > now) throw new InvalidInputError([{ field: 'at', code: 'DATE_IN_FUTURE' }]);
  await tx.insert(EvidenceHandingEntity, {
    id: uuid(),
    organisationId: currentActor().organisationId,
    ...about,
    handedAt,
    toWhom: input.toWhom,
    place: input.place ?? '',
    recordedBy: currentActor().userId,
  });
}
