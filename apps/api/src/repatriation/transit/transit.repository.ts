import { Injectable } from '@nestjs/common';
import { dayIn, notOnBoard, type PassengerState, type TransitAnswer, transitNeed } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { InvalidInputError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { stops } from '../movements/leg-input.js';
import { LegRepository } from '../movements/leg.repository.js';
import { type LegModel, type MovementModel, PassengerTransitModel } from '../movements/movement.models.js';
import { TransitClearanceEntity } from './transit.entities.js';
import { TransitRuleModel } from './transit.models.js';

const columns = `id, nationality, country, airside, most_hours as "mostHours", need, valid_from as "validFrom", valid_to as "validTo", source, version`;
const most = 500;

interface Cleared {
  readonly caseId: string;
  readonly country: string;
  readonly answer: TransitAnswer;
}

export const isOpen = (transit: Pick<PassengerTransitModel, 'need' | 'answer'>): boolean =>
  transit.need !== 'NOT_NEEDED' && transit.answer === null;

/** Who changes where, what the rules say of it, and what was settled. */
@Injectable()
export class TransitRepository {
  constructor(private readonly legs: LegRepository) {}

  async rules(tx: Tx, where = 'true', values: readonly unknown[] = []): Promise<TransitRuleModel[]> {
    const rows = await tx.query<TransitRuleModel>(
      `select ${columns} from homeward.transit_rules where organisation_id = $1 and ${where}
       order by country, nationality nulls first, valid_from desc, id limit ${most}`,
      [currentActor().organisationId, ...values],
    );
    return rows.map((row) => Object.assign(new TransitRuleModel(), row));
  }

  /** Writes into each passenger where they change and whether that is settled. */
  async fill(tx: Tx, movement: MovementModel): Promise<void> {
    const of = await this.transitsOf(tx, movement, movement.legs);
    for (const one of movement.passengers) one.transits = of(one.caseId, one.nationality);
  }

  private async transitsOf(
    tx: Tx,
    movement: Pick<MovementModel, 'id' | 'departsZone'>,
    legs: readonly LegModel[],
  ): Promise<(caseId: string, nationality: string | null) => PassengerTransitModel[]> {
    const places = stops(legs.filter(({ endedAt }) => endedAt === null));
    if (places.length === 0) return () => [];
    const rules = await this.rules(tx, `country = any($2::text[])`, [places.map(({ country }) => country)]);
    // What was settled for other flights is settled no more.
    const cleared = await tx.query<Cleared>(
      `select case_id as "caseId", country, answer from homeward.transit_clearances where movement_id = $1
         and cleared_at >= coalesce((select max(recorded_at) from homeward.movement_legs where movement_id = $1 and ended_at is null), '-infinity')
       order by cleared_at desc, id desc`,
      [movement.id],
    );
    return (caseId, nationality) =>
      places.map(({ country, hours, airside, at }) => {
        const on = dayIn(movement.departsZone, at);
        const { need, rule } = transitNeed(rules, { nationality, country, hours, airside, on });
        return Object.assign(new PassengerTransitModel(), {
          country,
          hours,
          airside,
          need,
          source: rules.find(({ id }) => id === rule?.id)?.source ?? '',
          answer: cleared.find((row) => row.caseId === caseId && row.country === country)?.answer ?? null,
        });
      });
  }

  /**
   * Nobody passes a border in silence: who departs without a settled transit does so with a reason, which is kept.
   * @throws InvalidInputError at `transitReason`
   */
  async pass(tx: Tx, movement: MovementModel, caseIds: readonly string[], reason: string): Promise<void> {
    const open = await this.open(tx, movement, caseIds);
    if (open.length === 0) return;
    if (reason === '')
      throw new InvalidInputError([
        {
          field: 'transitReason',
          code: 'TRANSIT_NOT_SETTLED',
          params: { count: new Set(open.map((one) => one.caseId)).size },
        },
      ]);
    await this.clear(tx, movement.id, open, 'OTHER', reason);
  }

  /** Transits of these people that nobody has settled. */
  async open(
    tx: Tx,
    movement: MovementModel,
    caseIds: readonly string[],
  ): Promise<(Pick<PassengerTransitModel, 'country' | 'need'> & { readonly caseId: string })[]> {
    const of = await this.transitsOf(tx, movement, await this.legs.of(tx, movement.id));
    const people = await tx.query<{ caseId: string; nationality: string | null; state: PassengerState }>(
      `select p.case_id as "caseId", c.nationality, p.state from homeward.movement_passengers p join homeward.cases c on c.id = p.case_id
       where p.movement_id = $1 and p.case_id = any($2::uuid[])`,
      [movement.id, caseIds],
    );
    return people
      .filter(({ state }) => !notOnBoard.includes(state))
      .flatMap(({ caseId, nationality }) =>
        of(caseId, nationality)
          .filter(isOpen)
          .map(({ country, need }) => ({ caseId, country, need })),
      );
  }

  async clear(
    tx: Tx,
    movementId: string,
    open: readonly (Pick<PassengerTransitModel, 'country' | 'need'> & { readonly caseId: string })[],
    answer: TransitAnswer,
    reason: string,
  ): Promise<void> {
    const { organisationId, userId } = currentActor();
    await tx.insert(
      TransitClearanceEntity,
      open.map(({ caseId, country, need }) => ({
        id: uuid(),
        organisationId,
        caseId,
        movementId,
        country,
        need,
        answer,
        reason,
        clearedBy: userId,
      })),
    );
  }
}
