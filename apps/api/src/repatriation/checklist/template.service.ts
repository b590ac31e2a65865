import { Injectable } from '@nestjs/common';
import {
  inWords,
  type ChecklistItem,
  countryCodes,
  isFixed,
  type ItemCode,
  type OwnItem,
  planOf,
  planProblems,
  type StepTexts,
  type StoredPlan,
  usualDays,
} from '@homeward/domain';
import { translate } from '@homeward/i18n';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor, currentContext } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { choose, currentTemplates, namedIn } from './case-plan.js';
import { ChecklistTemplateEntity } from './checklist.entities.js';
import { readDurations } from './durations.js';
import { ChecklistPreviewModel, ChecklistTemplateModel, UsualDaysModel } from './plan.models.js';
import type { EndChecklistTemplateInput, SaveChecklistTemplateInput, SituationInput } from './template.inputs.js';

const MOST = 500;
const MOST_STEPS = 20;

/** Which steps a way home has, for whom: reference data of the organisation, edition after edition. */
@Injectable()
export class TemplateService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
  ) {}

  /** Those that count, and the editions before them. */
  list(): Promise<ChecklistTemplateModel[]> {
    return this.work.run((tx) => read(tx, 'true', []));
  }

  preview(who: SituationInput): Promise<ChecklistPreviewModel> {
    return this.work.run(async (tx) => {
      const { country, document, minor } = who;
      const situation = { nationality: who.nationality ?? null, country, document, minor };
      const chosen = choose(await currentTemplates(tx), situation);
      const nationalities = situation.nationality ? [situation.nationality] : [];
      const durations = await readDurations(tx, { missionIds: [], nationalities });
      const { locale } = currentContext();
      const hintOf = (item: ItemCode): string => {
        const own: { item: ItemCode; hint: StepTexts }[] = [
          ...chosen.body.own.map((step) => ({ item: step.code, hint: step.hint })),
          ...chosen.body.changes,
        ];
        const found = own.find((one) => one.item === item);
        return found ? inWords(found.hint, locale) : '';
      };
      const [template] = chosen.template ? await read(tx, 't.id = $2', [chosen.template.id]) : [];
      return Object.assign(new ChecklistPreviewModel(), {
        template: template ?? null,
        because: [...chosen.because],
        steps: [...planOf(chosen.body)].map(([item, rule]) => ({
          item,
          title: namedIn([chosen.body], [item])[0]?.title ?? null,
          party: rule.party,
          needs: namedIn([chosen.body], rule.needs),
          usual: Object.assign(
            new UsualDaysModel(),
            usualDays(durations, { item, missionId: null, nationality: situation.nationality }, rule.alert),
          ),
          hint: hintOf(item),
          notNeeded: chosen.body.changes.find((change) => change.item === item)?.notNeeded ?? '',
        })),
      });
    });
  }

  save(input: SaveChecklistTemplateInput): Promise<ChecklistTemplateModel | Problem> {
    return this.acts.run(
      'saveChecklistTemplate',
      input,
      async (tx) => {
        const before = input.replaces ? await current(tx, input.replaces) : undefined;
        const body = bodyOf(input);
        const problems = [...said(input), ...problemsOf(body, input.minor === true)];
        if (problems.length > 0) throw new InvalidInputError(problems);
        if (before) {
          const version = input.expectedVersion ?? null;
          if (version === null) throw new InvalidInputError([{ field: 'expectedVersion', code: 'REQUIRED' }]);
          await tx.update(ChecklistTemplateEntity, before.id, version, { endedAt: new Date() });
        }
        const whom = {
          nationality: input.nationality ?? null,
          country: input.country ?? null,
          document: input.document ?? null,
          minor: input.minor ?? null,
        };
        const same = await tx.first<{ name: string }>(
          `select name from homeward.checklist_templates where organisation_id = $1 and ended_at is null and nationality is not distinct from $2
             and country is not distinct from $3 and document is not distinct from $4 and minor is not distinct from $5`,
          [currentActor().organisationId, whom.nationality, whom.country, whom.document, whom.minor],
        );
        if (same)
          throw new InvalidInputError([
            { field: 'nationality', code: 'TEMPLATE_FOR_THE_SAME', params: { name: same.name } },
          ]);
        const id = uuid();
        await tx.insert(ChecklistTemplateEntity, {
          id,
          organisationId: currentActor().organisationId,
          lineId: before?.line_id ?? id,
          edition: (before?.edition ?? 0) + 1,
          name: input.name,
          ...whom,
          body,
          source: input.source,
          createdBy: currentActor().userId,
        });
        return { id };
      },
      (tx, done) => one(tx, done.id),
    );
  }

  /** Nobody begins with it any more; who did keeps it. */
  end(input: EndChecklistTemplateInput): Promise<ChecklistTemplateModel | Problem> {
    return this.acts.run(
      'endChecklistTemplate',
      input,
      async (tx) => {
        const { id } = await current(tx, input.templateId);
        await tx.update(ChecklistTemplateEntity, id, input.expectedVersion, { endedAt: new Date() });
        return { id };
      },
      (tx, done) => one(tx, done.id),
    );
  }
}

async function current(tx: Tx, id: string): Promise<{ id: string; line_id: string; edition: number }> {
  const row = await tx.first<{ id: string; line_id: string; edition: number; ended: boolean }>(
    `select id, line_id, edition, ended_at is not null as ended from homeward.checklist_templates where id = $1 and organisation_id = $2`,
    [id, currentActor().organisationId],
  );
  if (!row) throw new RefusedError('NOT_FOUND');
  if (row.ended) throw new RefusedError('TEMPLATE_ENDED');
  return row;
}

async function read(tx: Tx, where: string, values: readonly unknown[]): Promise<ChecklistTemplateModel[]> {
  const rows = await tx.query<Omit<ChecklistTemplateModel, 'own' | 'changes'> & { body: StoredPlan }>(
    `select t.id, t.line_id as "lineId", t.edition, t.name, t.nationality, t.country, t.document, t.minor, t.body, t.source, t.created_at as "createdAt",
       u.display_name as "createdBy", t.ended_at as "endedAt", t.version
     from homeward.checklist_templates t left join homeward.users u on u.id = t.created_by
     where t.organisation_id = $1 and ${where} order by t.nationality nulls first, t.name, t.line_id, t.edition desc limit ${MOST}`,
    [currentActor().organisationId, ...values],
  );
  return rows.map(({ body, ...row }) => Object.assign(new ChecklistTemplateModel(), row, body));
}

async function one(tx: Tx, id: string): Promise<ChecklistTemplateModel> {
  const [row] = await read(tx, 't.id = $2', [id]);
  if (!row) throw new RefusedError('NOT_FOUND');
  return row;
}

function said(input: SaveChecklistTemplateInput): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (input.name === '') problems.push({ field: 'name', code: 'REQUIRED' });
  if (input.source === '') problems.push({ field: 'source', code: 'REQUIRED' });
  if (input.own.length > MOST_STEPS) problems.push({ field: 'own', code: 'HOW_MANY', params: { most: MOST_STEPS } });
  for (const field of ['nationality', 'country'] as const)
    if (input[field] && !countryCodes.includes(input[field] as never)) problems.push({ field, code: 'NOT_A_COUNTRY' });
  input.own.forEach((step, index) => {
    if (isFixed(step.code)) problems.push({ field: `own.${index}.code`, code: 'STEP_CODE_NOT_RIGHT' });
  });
  input.changes.forEach((change, index) => {
    if (!isFixed(change.item))
      problems.push({ field: `changes.${index}.item`, code: 'STEP_UNKNOWN', params: { items: change.item } });
  });
  return problems;
}

function bodyOf(input: SaveChecklistTemplateInput): StoredPlan {
  const texts = ({ en, km }: { en: string; km: string }): { en: string; km: string } => ({ en, km });
  return {
    own: input.own.map((step) => ({
      code: step.code as OwnItem,
      title: texts(step.title),
      hint: texts(step.hint),
      party: step.party,
      days: step.days,
      needs: step.needs,
      before: step.before,
      mayBeNotNeeded: step.mayBeNotNeeded,
    })),
    changes: input.changes
      .filter((change) => isFixed(change.item))
      .map((change) => ({
        item: change.item as ChecklistItem,
        needs: change.needs,
        party: change.party ?? null,
        days: change.days ?? null,
        hint: texts(change.hint),
        notNeeded: change.notNeeded,
      })),
  };
}

/** The engine's own check, in the reader's words and at the fields of the form. */
function problemsOf(body: StoredPlan, forMinors: boolean): FieldProblem[] {
  const { locale } = currentContext();
  return planProblems(body, forMinors).map(({ field, code, items }) => ({
    field,
    code,
    params: {
      items: namedIn([body], items)
        .map(({ item, title }) => title ?? (isFixed(item) ? translate(locale, `codes.checklistItems.${item}`) : item))
        .join(', '),
    },
  }));
}
