import { detentionKinds, type CustodyAnswer, type CustodyBasis, type CustodyKind } from '@homeward/domain';
import type { CaseFile } from './case-file.js';
import { stamp } from './days.js';
import { Random, SEED } from './random.js';

const notes = [
  'Sleeps on the floor, has a blanket.',
  'Asked when the embassy comes.',
  'Has fever since two days, was given paracetamol.',
  'The guard stayed in the room.',
  '',
  '',
] as const;
const grounds: readonly CustodyBasis[] = ['IMMIGRATION', 'IMMIGRATION', 'CRIMINAL_SUSPICION', 'NONE_NAMED', 'WITNESS'];
const EVERY = 7;

export interface OpenSpell {
  readonly id: string;
  readonly kind: CustodyKind;
  readonly from: number;
}

interface Reviewed {
  readonly reviewOn: string | null;
  readonly legalBasis: CustodyBasis | null;
  readonly hearingOn: string | null;
  readonly reason: string;
}

/** Somebody looks every seven days at people whom the authorities hold; in one case of four nobody came the last time. */
export function tellReviews(file: CaseFile, spell: OpenSpell): Reviewed {
  if (!detentionKinds.includes(spell.kind)) return { reviewOn: null, legalBasis: null, hearingOn: null, reason: '' };
  const { days } = file.world;
  // A stream of its own: what is told after it stays as it was.
  const random = new Random(SEED ^ 0x7d7d7d7d, file.plan.index);
  const due = Math.floor((-spell.from - 1) / EVERY);
  const made = Math.max(0, random.chance(0.25) ? due - 1 : due);
  for (let nth = Math.max(1, made - 3); nth <= made; nth += 1) {
    const day = spell.from + nth * EVERY;
    const answer = (yes: number): CustodyAnswer =>
      random.chance(yes) ? 'YES' : random.pick(['NO', 'REFUSED', 'UNKNOWN', 'NOT_ASKED'] as const);
    const moment = days.moment(day, random.int(60, 500));
    file.world.rows.add('custody_reviews', {
      ...file.base(moment),
      id: random.uuid(moment),
      spell_id: spell.id,
      reviewed_on: days.iso(day),
      still_right: random.chance(0.8),
      seen: random.chance(0.7),
      seen_by: random.chance(0.3) ? 'Lawyer of the legal aid' : '',
      access: random.pick(['FREE', 'LIMITED', 'LIMITED', 'LIMITED', 'NONE'] as const),
      food: answer(0.7),
      medical: answer(0.5),
      family_contact: answer(0.3),
      minors_apart: answer(0.4),
      ill_treatment: random.pick(['NO', 'NO', 'NOT_ASKED', 'REFUSED', 'YES'] as const),
      medical_urgent: random.chance(0.08),
      note: random.pick(notes),
      next_on: days.iso(day + EVERY),
      recorded_by: file.caseworker.id,
      recorded_at: stamp(moment),
    });
  }
  return {
    reviewOn: days.iso(spell.from + (made + 1) * EVERY),
    legalBasis: random.pick(grounds),
    hearingOn: random.chance(0.3) ? days.iso(random.int(2, 20)) : null,
    reason: random.chance(0.4) ? 'No passport, overstay' : '',
  };
}
