import { hasCarrier, type NeedOnLeg, notOrdered } from '@homeward/domain';
import type { NeedOrdersQuery } from '../../gql/graphql.js';
import type { TravelNeeds } from './needs-documents.js';
import { type Leg, type More, type Traveller } from './words.js';

export type Order = NeedOrdersQuery['needOrders'][number];
export interface ToOrder extends NeedOnLeg {
  readonly caseId: string;
  readonly reference: string;
  readonly language: string;
}

/** Legs on which there is somebody to order from. */
export const carrierLegs = (more: More): readonly Leg[] =>
  more.legs.filter((leg) => leg.endedAt === null && hasCarrier(leg));

/** What nobody has ordered yet, of those who are on their way or will be. */
export const toOrder = (more: More, needs: readonly TravelNeeds[], orders: readonly Order[]): readonly ToOrder[] =>
  needs
    .filter(({ id }) => travels(more.passengers.find(({ caseId }) => caseId === id)))
    .flatMap(({ id: caseId, reference, language, toOrder: services }) =>
      notOrdered(
        services,
        carrierLegs(more),
        orders.filter((order) => order.caseId === caseId),
      ).map((need) => ({ ...need, caseId, reference, language })),
    );

const travels = (one: Pick<Traveller, 'state'> | undefined): boolean =>
  one?.state === 'BOOKED' || one?.state === 'DEPARTED';
