import { blindOf } from '../cases/finding/filing.js';
import type { Acquaintances } from './acquaintances.js';
import { CaseFile, type Links, type Marks } from './case-file.js';
import { stamp } from './days.js';
import type { Movements } from './movements.js';
import { tellCosts } from './part-costs.js';
import { tellDeadlines } from './part-deadlines.js';
import { tellCustody, tellIdentification, tellLegalExposure, tellRoster } from './part-exit.js';
import { tellIdentityDocuments } from './part-identity.js';
import { tellConsentToRescue, tellInterview } from './part-interview.js';
import { tellClosure, tellHead, tellNotes, tellTasks } from './part-office.js';
import { tellOpening } from './part-opening.js';
import { tellPeopleAround } from './part-people.js';
import { staysOf } from './part-stays.js';
import { tellWatch } from './part-watch.js';
import { tellWayHome } from './part-way-home.js';
import { bandOf, makePerson, type Person, writtenAgain } from './people.js';
import type { Plan } from './plan.js';
import { Random, SEED } from './random.js';
import type { References } from './references.js';
import type { World } from './world.js';

export interface Shelves {
  readonly world: World;
  readonly references: References;
  readonly movements: Movements;
  readonly acquaintances: Acquaintances;
}

interface Subject {
  readonly person: Person;
  /** Not written down before. */
  readonly isNew: boolean;
  readonly links: Links;
}

/**
 * Writes one case with everything that hangs on it.
 *
 * @param returning the case is of somebody who has an older one; nothing is written when nobody fits
 * @returns false when nothing was written
 */
export function tellCase(shelves: Shelves, planned: Plan, marks: Marks, returning: boolean): boolean {
  const { world, references, movements, acquaintances } = shelves;
  const subject = subjectOf(shelves, planned, returning);
  if (!subject) return false;
  const { person, isNew, links } = subject;
  const plan: Plan = { ...planned, nation: person.nation };
  const file = new CaseFile(
    world,
    plan,
    person,
    references.case(plan.organisation, plan.opened),
    links,
    marks,
    movements,
  );
  const stays = staysOf(file);
  tellOpening(file);
  if (isNew) writePerson(file);
  file.facts.compound_id = stays.at(-1)?.compound?.id ?? null;
  tellRoster(file);
  tellCustody(file);
  tellConsentToRescue(file);
  tellInterview(file, stays);
  tellIdentification(file);
  tellLegalExposure(file);
  tellWayHome(file);
  tellCosts(file);
  tellNotes(file);
  tellTasks(file);
  tellHead(file);
  tellClosure(file);
  tellPeopleAround(file);
  tellIdentityDocuments(file);
  tellDeadlines(file);
  tellWatch(file);
  writeCase(file);
  acquaintances.remember({ caseId: file.id, person, plan });
  return true;
}

function subjectOf({ world, acquaintances }: Shelves, plan: Plan, returning: boolean): Subject | undefined {
  const random = new Random(SEED ^ 0x2a2a2a2a, plan.index);
  const none: Links = { previousCaseId: null, duplicateOf: null };
  if (returning) {
    const known = acquaintances.returning(plan);
    return known && { person: known.person, isNew: false, links: { ...none, previousCaseId: known.caseId } };
  }
  const id = random.uuid(world.days.moment(plan.opened, 5));
  const early = plan.state === 'REPORTED' || plan.state === 'VERIFYING';
  if (plan.state === 'DUPLICATE' || (early && random.chance(0.08))) {
    const other = acquaintances.another(plan, random);
    if (other) {
      const links = plan.state === 'DUPLICATE' ? { ...none, duplicateOf: other.caseId } : none;
      return { person: writtenAgain(other.person, id, random), isNew: true, links };
    }
  }
  const wanted = {
    id,
    organisationId: plan.organisation.id,
    nation: plan.nation,
    female: plan.female,
    on: world.days.iso(plan.opened),
    littleKnown: plan.exit === undefined,
  };
  return { person: makePerson(wanted, random), isNew: true, links: none };
}

function writePerson(file: CaseFile): void {
  const { person, plan } = file;
  const created = stamp(file.days.moment(plan.opened, 5));
  file.world.rows.add('persons', {
    id: person.id,
    organisation_id: person.organisationId,
    name: person.name.name,
    romanised_name: person.name.romanised === '' ? person.name.name : person.name.romanised,
    family_name: person.name.family,
    given_name: person.name.given,
    aliases: person.aliases,
    sex: person.sex,
    gender: person.gender,
    birth: person.birth,
    birth_estimated: person.birthEstimated,
    nationalities: person.stateless ? [] : [person.nation.code],
    stateless: person.stateless,
    languages: person.nation.languages.slice(0, file.random.chance(0.3) ? 2 : 1),
    document_number: person.passport,
    document_country: person.passport === '' ? null : person.nation.code,
    phone: person.phone,
    registered_by: file.facts.registered_by ?? file.caseworker.id,
    created_at: created,
    updated_at: created,
  });
  const blind = blindOf(file.world.index, person.organisationId, {
    names: [person.name.name, person.name.romanised, ...person.aliases],
    birth: person.birth,
    birthEstimated: person.birthEstimated,
    documentNumber: person.passport,
    phone: person.phone,
  });
  file.world.rows.add('person_index', { person_id: person.id, organisation_id: person.organisationId, ...blind });
}

function writeCase(file: CaseFile): void {
  const { plan, person, facts, links, days } = file;
  const team = plan.organisation.teams[plan.team];
  file.world.rows.add('cases', {
    id: file.id,
    organisation_id: file.organisation.id,
    team_id: team?.id ?? null,
    reference: file.reference,
    person_id: person.id,
    state: plan.state,
    state_since: facts.state_since ?? null,
    verified_at: facts.verified_at ?? null,
    danger: facts.danger ?? 'UNKNOWN',
    sensitivity: facts.sensitivity ?? 'NORMAL',
    assigned_to: file.assigned?.id ?? null,
    registered_by: facts.registered_by ?? file.caseworker.id,
    compound_id: facts.compound_id ?? null,
    nationality: person.stateless ? null : person.nation.code,
    sex: person.sex,
    age_band: bandOf(person, days.iso(plan.opened)),
    exit_mode: plan.exit?.mode ?? null,
    out_on: plan.exit ? days.iso(plan.exit.day) : null,
    identification: facts.identification ?? 'NOT_SCREENED',
    legal_exposure: facts.legal_exposure ?? 'NONE',
    repatriation_stage: facts.repatriation_stage ?? 'NOT_STARTED',
    home_on: facts.home_on ?? null,
    next_due_on: plan.state === 'CLOSED' ? null : file.nextDue,
    tags: facts.tags ?? [],
    previous_case_id: links.previousCaseId,
    duplicate_of: links.duplicateOf,
    best_interest_reason: facts.best_interest_reason ?? '',
    closure_reason: facts.closure_reason ?? null,
    closed_at: facts.closed_at ?? null,
    opened_at: facts.opened_at ?? null,
    updated_at: file.updatedAt,
    version: plan.steps.length,
  });
}
