import {
  type DocumentSituation,
  emptyPlan,
  type Plan,
  planOf,
  type Situation,
  type StoredPlan,
  templateFor,
  withBestInterest,
} from '@homeward/domain';
import type { CaseFile } from './case-file.js';
import type { SeededTemplate } from './checklist-templates.js';
import { stamp } from './days.js';
import { bandOf } from './people.js';
import { Random, SEED, shares } from './random.js';
import { json } from './tables.js';
import type { Schedule } from './way-home-schedule.js';

export interface ChosenPlan {
  readonly template: SeededTemplate | undefined;
  readonly who: Situation;
  readonly body: StoredPlan;
  readonly plan: Plan;
  readonly random: Random;
}

const otherwise = shares<DocumentSituation>({ NO_PASSPORT: 82, PASSPORT_EXPIRED: 7, COPY_ONLY: 11 });
/** A template is not older than the house; whoever is home began before there were any own steps worth telling. */
const TEMPLATES_SINCE = -150;

/** The checklist that a case began with. */
export function planFor(file: CaseFile, schedule: Schedule): ChosenPlan {
  const { plan: story, organisation, days } = file;
  // A stream of its own: what else is told of the person does not change with a template.
  const random = new Random(SEED ^ 0x706c616e, story.index);
  const band = bandOf(file.person, days.iso(story.opened));
  const atHand = schedule.notNeeded.get('TRAVEL_DOCUMENT_ISSUED')?.includes('passport') ?? false;
  const who: Situation = {
    nationality: story.nation.code,
    country: organisation.country,
    document: atHand ? 'PASSPORT_AT_HAND' : random.weighted(otherwise),
    minor: band === '0-8' || band === '9-17',
  };
  const begun = story.exit?.day ?? -1;
  const found = begun >= TEMPLATES_SINCE ? templateFor(organisation.templates, who)?.template : undefined;
  // What is not needed is told by the story, case by case.
  const body = begun >= TEMPLATES_SINCE ? withBestInterest(found?.body ?? emptyPlan, who.minor) : emptyPlan;
  return { template: found, who, body, plan: planOf(body), random };
}

export function writePlan(file: CaseFile, { template, who, body, random }: ChosenPlan, begun: number): void {
  const at = file.days.moment(begun, 599);
  file.world.rows.add('case_plans', {
    id: random.uuid(at),
    organisation_id: file.organisation.id,
    case_id: file.id,
    template_id: template?.id ?? null,
    nationality: who.nationality,
    country: who.country,
    document: who.document,
    minor: who.minor,
    body: json(body),
    chosen_by: file.coordinator.id,
    chosen_at: stamp(at),
  });
}
