import { stamp } from './days.js';
import { Random, SEED } from './random.js';
import { json } from './tables.js';
import type { Organisation, World } from './world.js';

/** Lists that the accounts have put aside, in the shape of the filters of the list of cases. */
const views: Readonly<Record<string, readonly (readonly [string, object])[]>> = {
  caseworker: [
    ['Mine, overdue', { assigned: 'ME', due: 'OVERDUE' }],
    ['Mine, in danger', { assigned: 'ME', dangers: ['ACUTE', 'HIGH'] }],
  ],
  supervisor: [
    ['Nobody has it', { assigned: 'NOBODY' }],
    ['Held, in danger', { states: ['VERIFIED', 'RESCUE_REQUESTED', 'RESCUE_SCHEDULED'], dangers: ['ACUTE', 'HIGH'] }],
  ],
  coordinator: [
    ['Indonesia, in care', { nationalities: ['ID'], states: ['IN_CARE'] }],
    ['Due this week', { due: 'WEEK' }],
    ['Witnesses', { tag: 'witness' }],
  ],
};

export function writeSavedViews({ days, rows }: World, organisation: Organisation): void {
  const random = new Random(SEED, -50 - organisation.index);
  for (const person of organisation.staff) {
    for (const [name, query] of views[person.account ?? ''] ?? []) {
      const at = days.moment(-random.int(10, 90), random.int(0, 500));
      rows.add('saved_views', {
        id: random.uuid(at),
        organisation_id: organisation.id,
        user_id: person.id,
        resource: 'cases',
        name,
        query: json(query),
        created_at: stamp(at),
      });
    }
  }
}
