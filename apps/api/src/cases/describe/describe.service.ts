import { Injectable } from '@nestjs/common';
import type { Danger, LegalExposure } from '@homeward/domain';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { CaseEntity } from '../case/case.entity.js';
import { CaseGate } from '../case/case-gate.js';
import type { CaseModel } from '../case/case.models.js';
import { CaseService } from '../case/case.service.js';
import { distinct } from '../person/person-facts.js';
import { type CaseEventDraft, tell } from '../timeline/timeline.js';
import type { DescribeCaseInput, RestrictCaseInput, SetLegalExposureInput } from './describe.inputs.js';

const MOST_TAGS = 12;
const LONGEST_TAG = 40;
const MOST_NAMED = 30;

interface Was {
  danger: Danger;
  tags: string[];
  compound_id: string | null;
  legal_exposure: LegalExposure;
  assigned_to: string | null;
  restricted: boolean;
}

@Injectable()
export class DescribeService {
  constructor(
    private readonly acts: Acts,
    private readonly gate: CaseGate,
    private readonly cases: CaseService,
  ) {}

  describe(input: DescribeCaseInput): Promise<CaseModel | Problem> {
    return this.acts.run(
      'describeCase',
      input,
      async (tx) => {
        const { id } = await this.gate.open(tx, 'case.describe', input.caseId);
        const was = await before(tx, id);
        const patch = await described(tx, input);
        if (Object.keys(patch).length === 0) throw new RefusedError('NOTHING_TO_CHANGE');
        await tx.update(CaseEntity, id, input.expectedVersion, patch);
        const events: CaseEventDraft[] = [];
        if (patch.danger && patch.danger !== was.danger)
          events.push({ caseId: id, kind: 'DANGER_CHANGED', data: { from: was.danger, to: patch.danger } });
        if (patch.tags) {
          const [added, removed] = [
            patch.tags.filter((tag) => !was.tags.includes(tag)),
            was.tags.filter((tag) => !patch.tags?.includes(tag)),
          ];
          if (added.length + removed.length > 0)
            events.push({ caseId: id, kind: 'TAGS_CHANGED', data: { added: added.length, removed: removed.length } });
        }
        await tell(tx, events);
        return { id };
      },
      (tx, done) => this.cases.show(tx, done.id),
    );
  }

  /** Named staff only, or open again to the usual scopes. Whoever is responsible for the case never loses sight of it. */
  restrict(input: RestrictCaseInput): Promise<CaseModel | Problem> {
    return this.acts.run(
      'restrictCase',
      input,
      async (tx) => {
        const { id } = await this.gate.open(tx, 'case.restrict', input.caseId);
        const was = await before(tx, id);
        if (!input.reason) throw new InvalidInputError([{ field: 'reason', code: 'REASON_NEEDED' }]);
        if (!input.restricted && !was.restricted) throw new RefusedError('ALREADY_RESTRICTED');
        const named = input.restricted ? distinct([currentActor().userId, ...(input.userIds ?? [])]) : [];
        if (input.restricted) await refuseNames(tx, named, was.assigned_to);
        const set = async (): Promise<void> => {
          const done = await tx.first<{ done: boolean }>(`select homeward.set_case_staff($1, $2) as done`, [id, named]);
          if (!done?.done) throw new RefusedError('NOT_FOUND');
        };
        // The names come first and go last: in between the wall would shut its own builder out.
        if (input.restricted) await set();
        await tx.update(CaseEntity, id, input.expectedVersion, {
          sensitivity: input.restricted ? 'RESTRICTED' : 'NORMAL',
        });
        if (!input.restricted) await set();
        await tell(tx, {
          caseId: id,
          kind: 'SENSITIVITY_CHANGED',
          reason: input.reason,
          data: { restricted: input.restricted, named: named.length },
        });
        return { id };
      },
      (tx, done) => this.cases.show(tx, done.id),
    );
  }

  setLegalExposure(input: SetLegalExposureInput): Promise<CaseModel | Problem> {
    return this.acts.run(
      'setLegalExposure',
      input,
      async (tx) => {
        const { id } = await this.gate.open(tx, 'identification.record', input.caseId);
        const was = await before(tx, id);
        await tx.update(CaseEntity, id, input.expectedVersion, { legalExposure: input.exposure });
        await tell(tx, {
          caseId: id,
          kind: 'LEGAL_EXPOSURE_CHANGED',
          reason: input.reason,
          data: { from: was.legal_exposure, to: input.exposure },
        });
        return { id };
      },
      (tx, done) => this.cases.show(tx, done.id),
    );
  }
}

async function before(tx: Tx, id: string): Promise<Was> {
  const was = await tx.first<Was>(
    `select danger, tags, compound_id, legal_exposure, assigned_to, sensitivity = 'RESTRICTED' as restricted from homeward.cases where id = $1`,
    [id],
  );
  if (!was) throw new RefusedError('NOT_FOUND');
  return was;
}

async function described(tx: Tx, input: DescribeCaseInput): Promise<Partial<CaseEntity>> {
  const patch: Partial<CaseEntity> = {};
  if (input.danger) patch.danger = input.danger;
  if (input.tags) {
    const tags = distinct(input.tags);
    if (tags.length > MOST_TAGS)
      throw new InvalidInputError([{ field: 'tags', code: 'TOO_MANY', params: { most: MOST_TAGS } }]);
    if (tags.some((tag) => [...tag].length > LONGEST_TAG))
      throw new InvalidInputError([{ field: 'tags', code: 'TEXT_TOO_LONG', params: { most: LONGEST_TAG } }]);
    patch.tags = tags;
  }
  if (input.compoundId !== undefined) {
    if (
      input.compoundId &&
      !(await tx.first(`select 1 as known from homeward.compounds where id = $1`, [input.compoundId]))
    )
      throw new InvalidInputError([{ field: 'compoundId', code: 'NOT_AN_ID' }]);
    patch.compoundId = input.compoundId;
  }
  return patch;
}

async function refuseNames(tx: Tx, named: readonly string[], assignedTo: string | null): Promise<void> {
  if (named.length > MOST_NAMED)
    throw new InvalidInputError([{ field: 'userIds', code: 'TOO_MANY', params: { most: MOST_NAMED } }]);
  if (assignedTo && !named.includes(assignedTo))
    throw new InvalidInputError([{ field: 'userIds', code: 'ASSIGNED_MUST_BE_NAMED' }]);
  const fit = await tx.first<{ n: number }>(
    `select count(distinct u.id)::int as n from homeward.users u join homeward.user_roles r on r.user_id = u.id
     where u.id = any($1) and u.organisation_id = $2 and u.disabled_at is null and r.role in ('field_officer', 'caseworker', 'coordinator', 'supervisor')`,
    [named, currentActor().organisationId],
  );
  if (fit?.n !== named.length) throw new InvalidInputError([{ field: 'userIds', code: 'NOT_A_COLLEAGUE' }]);
}
