import {
  inWords,
  type DocumentSituation,
  emptyPlan,
  type ForWhom,
  isDifferent,
  type ItemCode,
  planDifference,
  type PlanDifference,
  type Situation,
  situationKeys,
  situationOfPapers,
  type SituationKey,
  type StoredPlan,
  templateFor,
  withBestInterest,
} from '@homeward/domain';
import { currentActor, currentContext } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { type OpenWayHome } from './open-way-home.js';
import { CasePlanModel, type NamedStepModel, PlanProposalModel } from './plan.models.js';

export interface Template extends ForWhom {
  readonly id: string;
  readonly name: string;
  readonly edition: number;
  readonly body: StoredPlan;
}

/** The plan that somebody would begin with today, and what it was chosen by. */
export interface Chosen {
  readonly who: Situation;
  readonly template: Template | null;
  readonly because: readonly SituationKey[];
  readonly body: StoredPlan;
}

interface CasePlanRow {
  readonly id: string;
  readonly template_id: string | null;
  readonly name: string | null;
  readonly edition: number | null;
  readonly t_nationality: string | null;
  readonly t_country: string | null;
  readonly t_document: DocumentSituation | null;
  readonly t_minor: boolean | null;
  readonly nationality: string | null;
  readonly country: string;
  readonly document: DocumentSituation;
  readonly minor: boolean;
  readonly body: StoredPlan;
  readonly version: number;
}

export async function currentTemplates(tx: Tx): Promise<Template[]> {
  return tx.query<Template>(
    `select id, name, edition, nationality, country, document, minor, body from homeward.checklist_templates
     where organisation_id = $1 and ended_at is null order by created_at desc, id`,
    [currentActor().organisationId],
  );
}

export function choose(templates: readonly Template[], who: Situation): Chosen {
  const found = templateFor(templates, who);
  return {
    who,
    template: found?.template ?? null,
    because: found?.because ?? [],
    body: withBestInterest(found?.template.body ?? emptyPlan, who.minor),
  };
}

/** Places from which a paper can be had for the journey. */
const here = ['PERSON', 'SHELTER', 'ORGANISATION', 'MISSION', 'FAMILY'];

/**
 * What is known of the person today. Under 18 goes by the age band of the case, so that nobody's birth date is opened for it.
 * What a person said of the papers stands until a recorded paper says more.
 */
export async function situationOf(tx: Tx, caseId: string, said: DocumentSituation | null): Promise<Situation> {
  const row = await tx.first<{
    nationality: string | null;
    country: string;
    age_band: string;
    papers: { kind: string; here: boolean; expired: boolean }[];
  }>(
    `select c.nationality, o.country, c.age_band,
       coalesce((select jsonb_agg(jsonb_build_object('kind', d.kind, 'here', d.place = any($2), 'expired', d.expires_on is not null and d.expires_on < to_char(homeward.today(), 'YYYY-MM-DD')))
         from homeward.identity_documents d where d.case_id = c.id and d.removed_at is null), '[]') as papers
     from homeward.cases c join homeward.organisations o on o.id = c.organisation_id where c.id = $1`,
    [caseId, here],
  );
  const recorded = situationOfPapers(row?.papers ?? [], !row?.nationality);
  return {
    nationality: row?.nationality ?? null,
    country: row?.country ?? '',
    // That a passport is there is known from the papers; what is missing, a person knows better.
    document: recorded === 'NO_PASSPORT' || recorded === 'COPY_ONLY' ? (said ?? recorded) : recorded,
    minor: row?.age_band === '0-8' || row?.age_band === '9-17',
  };
}

export async function storedPlan(tx: Tx, caseId: string): Promise<CasePlanRow | undefined> {
  return tx.first<CasePlanRow>(
    `select p.id, p.template_id, t.name, t.edition, t.nationality as t_nationality, t.country as t_country, t.document as t_document, t.minor as t_minor,
       p.nationality, p.country, p.document, p.minor, p.body, p.version
     from homeward.case_plans p left join homeward.checklist_templates t on t.id = p.template_id where p.case_id = $1`,
    [caseId],
  );
}

export interface Proposed {
  readonly stored: CasePlanRow | undefined;
  readonly chosen: Chosen;
  readonly difference: PlanDifference;
}

/** What fits today, beside what the case has. `document`: what somebody says of the papers now. */
export async function propose(tx: Tx, way: OpenWayHome, document?: DocumentSituation | null): Promise<Proposed> {
  const stored = await storedPlan(tx, way.caseId);
  const known = await situationOf(tx, way.caseId, stored?.document ?? null);
  const chosen = choose(await currentTemplates(tx), document ? { ...known, document } : known);
  return { stored, chosen, difference: planDifference(stored?.body ?? emptyPlan, chosen.body, way.items) };
}

export function namedIn(plans: readonly StoredPlan[], items: readonly ItemCode[]): NamedStepModel[] {
  const { locale } = currentContext();
  return items.map((item) => {
    const own = plans.flatMap((plan) => plan.own).find((step) => step.code === item);
    return { item, title: own ? inWords(own.title, locale) : null };
  });
}

export function shownPlan({ stored, chosen, difference }: Proposed): CasePlanModel {
  const asOf = stored ?? { ...chosen.who, version: 0 };
  const forWhom: ForWhom = {
    nationality: stored?.t_nationality ?? null,
    country: stored?.t_country ?? null,
    document: stored?.t_document ?? null,
    minor: stored?.t_minor ?? null,
  };
  return Object.assign(new CasePlanModel(), {
    template: stored?.name ?? '',
    edition: stored?.edition ?? null,
    nationality: asOf.nationality,
    country: asOf.country,
    document: asOf.document,
    minor: asOf.minor,
    because: situationKeys.filter((key) => forWhom[key] !== null),
    proposal: isDifferent(difference) ? shownProposal({ stored, chosen, difference }) : null,
    version: asOf.version,
  });
}

export function shownProposal({ stored, chosen, difference }: Proposed): PlanProposalModel {
  const plans = [difference.plan, stored?.body ?? emptyPlan];
  return Object.assign(new PlanProposalModel(), {
    template: chosen.template?.name ?? '',
    edition: chosen.template?.edition ?? null,
    nationality: chosen.who.nationality,
    document: chosen.who.document,
    minor: chosen.who.minor,
    factsChanged: stored ? situationKeys.filter((key) => stored[key] !== chosen.who[key]) : [],
    added: namedIn(plans, difference.added),
    noLongerNeeded: namedIn(plans, difference.noLongerNeeded),
    neededAgain: namedIn(plans, difference.neededAgain),
    changed: namedIn(plans, difference.changed),
  });
}
