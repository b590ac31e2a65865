import { type DocumentPlace, type IdentityDocumentKind } from '@homeward/domain';
import { documentMarks } from '../cases/finding/filing.js';
import type { CaseFile } from './case-file.js';
import { stamp } from './days.js';
import { Random, SEED, shares } from './random.js';
import { paperNotes } from './texts.js';

const inside = shares<DocumentPlace>({ COMPOUND: 74, RECRUITER: 10, PERSON: 5, LOST: 4, UNKNOWN: 7 });
const outside = shares<DocumentPlace>({
  COMPOUND: 30,
  POLICE: 22,
  IMMIGRATION: 17,
  LOST: 15,
  MISSION: 7,
  RECRUITER: 5,
  DESTROYED: 4,
});
const athand = shares<DocumentPlace>({ PERSON: 60, ORGANISATION: 25, SHELTER: 15 });

/** What is known of the papers of the person: most passports are where the person was held. */
export function tellIdentityDocuments(file: CaseFile): void {
  const { plan, person, organisation } = file;
  if (plan.state === 'DUPLICATE') return;
  const random = new Random(SEED ^ 0x4b4b4b4b, plan.index);
  const abroad = plan.nation.code !== organisation.country;
  // With the own passport nobody asked the mission for a paper.
  const own = plan.exit?.wayHome?.notNeeded.has('TRAVEL_DOCUMENT_APPLIED') ?? false;
  if (!person.stateless && (person.passport !== '' || random.chance(plan.exit ? 0.55 : 0.3)))
    write(file, random, {
      kind: abroad ? 'PASSPORT' : 'IDENTITY_CARD',
      number: person.passport,
      place: random.weighted(own ? athand : plan.exit ? outside : inside),
    });
  if (random.chance(0.22))
    write(file, random, {
      kind: random.pick(['IDENTITY_CARD', 'FAMILY_BOOK', 'BIRTH_CERTIFICATE'] as const),
      number: '',
      place: 'FAMILY',
    });
  if (plan.exit && random.chance(0.05))
    write(file, random, { kind: random.chance(0.5) ? 'BORDER_PASS' : 'FALSE_DOCUMENT', number: '', place: 'POLICE' });
}

interface Paper {
  readonly kind: IdentityDocumentKind;
  readonly number: string;
  readonly place: DocumentPlace;
}

function write(file: CaseFile, random: Random, { kind, number, place }: Paper): void {
  const { plan, days } = file;
  const at = file.at(file.dayBetween(Math.min(-1, (plan.exit?.day ?? plan.opened) + 1), file.lastDay));
  const row = file.base(at);
  const by = plan.exit && random.chance(0.3) ? file.coordinator : file.caseworker;
  file.world.rows.add('identity_documents', {
    ...row,
    kind,
    country: plan.nation.code,
    number,
    marks: documentMarks(file.world.index, file.organisation.id, number),
    expires_on: kind === 'PASSPORT' && random.chance(0.5) ? days.iso(random.int(-200, 2900)).slice(0, 7) : null,
    place,
    note: random.chance(0.25) ? random.pick(paperNotes[place]) : '',
    recorded_by: by.id,
    recorded_at: stamp(at),
  });
  file.event('IDENTITY_DOCUMENT_CHANGED', at, by, {
    data: { kind, place, change: 'RECORDED', documentId: row.id },
  });
}
