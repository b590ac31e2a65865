import { Injectable } from '@nestjs/common';
import { inWords, ruleOf, type StepTexts } from '@homeward/domain';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor, currentContext } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { decodeCursor, type Page, pageSize, toPage } from '../../platform/graphql/paging.js';
import { CaseGate } from '../../cases/case/case-gate.js';
import { initialsOf } from '../../cases/person/person-facts.js';
import { tell } from '../../cases/timeline/timeline.js';
import { lockCases, openWayHome } from '../checklist/open-way-home.js';
import { settle, step } from '../checklist/settle.js';
import { ItemProposalEntity } from '../partners/partner.entities.js';
import type { WithdrawProposalInput } from '../partners/proposal.models.js';
import { issuedDocument } from '../partners/proposal.reader.js';
import { issued, refuseOtherPaper } from '../papers/issued.js';
import { isProposing, openProposal, propose, told } from '../partners/proposal.service.js';
import { CaseShareEntity } from './share.entity.js';
import {
  type AcknowledgeShareInput,
  type OwnItemModel,
  SharedCaseModel,
  type UpdateOwnItemInput,
} from './share.models.js';

const columns = `s.id, s.case_id as "caseId", c.reference, ${at('persons.name', 'p')} as "name", ${at('persons.romanised_name', 'p')} as "romanisedName", ${at('persons.birth', 'p')} as "birth", p.sex, p.nationalities, ${at('persons.document_number', 'p')} as "documentNumber",
  s.until, s.shared_at as "sharedAt", s.acknowledged_at as "acknowledgedAt", s.version, s.shared_at::text as sort_key,
  coalesce((select jsonb_agg(jsonb_build_object('item', i.item, 'own', i.own, 'state', i.state, 'ready', i.ready, 'since', i.waiting_since, 'dueOn', i.due_on, 'doneOn', i.done_on,
      'note', ${at('checklist_items.note', 'i')}, 'version', i.version, 'proposal', (select jsonb_build_object('id', q.id, 'toState', q.to_state, 'on', q.done_on,
        'note', ${at('item_proposals.note', 'q')}, 'document', ${issuedDocument}, 'state', q.state, 'reason', ${at('item_proposals.reason', 'q')}, 'version', q.version)
        from homeward.item_proposals q where q.case_id = i.case_id and q.item = i.item and q.mission_id = s.mission_id
          and (q.state = 'OPEN' or (q.state = 'DECLINED' and q.item_version = i.version)) order by q.state <> 'OPEN', q.proposed_at desc limit 1)) order by i.item <> 'NATIONALITY_VERIFIED', i.item) from homeward.checklist_items i
    where i.case_id = s.case_id and i.mission_id = s.mission_id and i.acts = 'MISSION'), '[]') as items`;
type Row = Omit<SharedCaseModel, 'initials'> & { readonly sort_key: string };

/** What a mission sees and does: the cases shared with it, until the day named, and the items that wait on it. */
@Injectable()
export class PartnerService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: CaseGate,
  ) {}

  list(query: { first?: number; after?: string }): Promise<Page<SharedCaseModel>> {
    const first = pageSize(query.first);
    const shape = ['shared'];
    const cursor = decodeCursor(query.after, shape);
    return this.work.run(async (tx) => {
      const values: unknown[] = [];
      const after = cursor
        ? `and (s.shared_at, s.id) < ($${values.push(cursor.key)}::timestamptz, $${values.push(cursor.id)}::uuid)`
        : '';
      const rows = await read(tx, `true ${after}`, values, first + 1);
      if (rows.length > 0)
        await tx.note('read', 'persons', {
          columns: ['name', 'birth', 'document_number'],
          detail: { rows: Math.min(rows.length, first) },
        });
      return toPage(rows, first, shape, (row) => row.sort_key, toModel);
    });
  }

  /** A number and nothing else: no case is read for it. */
  countNew(): Promise<number> {
    return this.work.run(async (tx) => {
      const row = await tx.first<{ n: number }>(
        `select count(*)::int as n from homeward.case_shares s join homeward.cases c on c.id = s.case_id
         where (s.mission_id = $1 or s.place_id = (select homeward.actor_place())) and s.ended_at is null and s.until >= homeward.today() and s.acknowledged_at is null`,
        [currentActor().missionId],
      );
      return row?.n ?? 0;
    });
  }

  acknowledge(input: AcknowledgeShareInput): Promise<SharedCaseModel | Problem> {
    return this.acts.run(
      'acknowledgeShare',
      input,
      async (tx) => {
        await this.gate.open(tx, 'share.acknowledge', input.caseId);
        const share = await tx.first<{ acknowledged: boolean }>(
          `select acknowledged_at is not null as acknowledged from homeward.case_shares where id = $1 and case_id = $2 and mission_id = $3 and ended_at is null`,
          [input.shareId, input.caseId, currentActor().missionId],
        );
        if (!share) throw new RefusedError('NOT_FOUND');
        await tx.update(CaseShareEntity, input.shareId, input.expectedVersion, { acknowledgedAt: new Date() });
        if (share.acknowledged) throw new RefusedError('SHARE_ACKNOWLEDGED_ALREADY');
        await tell(tx, {
          caseId: input.caseId,
          kind: 'SHARED',
          toState: 'ACKNOWLEDGED',
          data: { missionId: currentActor().missionId },
        });
        return { id: input.shareId };
      },
      (tx, done) => one(tx, 's.id = $1', done.id),
    );
  }

  updateOwnItem(input: UpdateOwnItemInput): Promise<SharedCaseModel | Problem> {
    return this.acts.run(
      'updateOwnItem',
      input,
      async (tx) => {
        await this.gate.open(tx, 'repatriation.updateOwnItem', input.caseId);
        if (input.state !== 'IN_PROGRESS' && input.state !== 'DONE')
          throw new InvalidInputError([{ field: 'state', code: 'NOT_YOURS_TO_DECIDE' }]);
        const way = await openWayHome(tx, input.caseId);
        // An item of another mission or of immigration does not exist for this partner.
        if (
          !way.begun ||
          !way.plan.has(input.item) ||
          ruleOf(input.item, way.plan).party !== 'MISSION' ||
          way.stored(input.item).missionId !== currentActor().missionId
        )
          throw new RefusedError('NOT_FOUND');
        // What is settled is reopened by the coordinator alone, with a reason.
        if (
          ['DONE', 'NOT_NEEDED'].includes(way.state(input.item)) &&
          way.stored(input.item).version === input.expectedVersion
        )
          throw new RefusedError('ITEM_SETTLED');
        refuseOtherPaper(input.item, input.state, input.on ?? way.today, input.document);
        if (await isProposing(tx)) {
          await propose(tx, way, input);
          return { id: input.caseId };
        }
        await step(tx, way, {
          item: input.item,
          to: input.state,
          on: input.on ?? way.today,
          note: input.note,
          expectedVersion: input.expectedVersion,
        });
        if (input.document)
          await issued(tx, way, input.document, { missionId: currentActor().missionId, on: input.on ?? way.today });
        await settle(tx, way);
        return { id: input.caseId };
      },
      (tx, done) => one(tx, 's.case_id = $1', done.id),
    );
  }

  /** Takes back what nobody decided yet. */
  withdraw(input: WithdrawProposalInput): Promise<SharedCaseModel | Problem> {
    return this.acts.run(
      'withdrawProposal',
      input,
      async (tx) => {
        await this.gate.open(tx, 'repatriation.updateOwnItem', input.caseId);
        await lockCases(tx, [input.caseId]);
        const proposal = await openProposal(tx, input);
        if (proposal.missionId !== currentActor().missionId) throw new RefusedError('NOT_FOUND');
        await tx.update(ItemProposalEntity, input.proposalId, input.expectedVersion, { state: 'WITHDRAWN' });
        await told(tx, input.caseId, proposal, 'WITHDRAWN');
        return { id: input.caseId };
      },
      (tx, done) => one(tx, 's.case_id = $1', done.id),
    );
  }
}

async function read(tx: Tx, where: string, values: readonly unknown[], most: number): Promise<Row[]> {
  const at = values.length;
  return tx.query<Row>(
    `select ${columns} from homeward.case_shares s join homeward.cases c on c.id = s.case_id join homeward.persons p on p.id = c.person_id
     where ${where} and s.mission_id = $${at + 1} and s.ended_at is null and s.until >= homeward.today() order by s.shared_at desc, s.id desc limit ${most}`,
    [...values, currentActor().missionId],
  );
}

async function one(tx: Tx, where: string, id: string): Promise<SharedCaseModel> {
  const [row] = await read(tx, where, [id], 1);
  if (!row) throw new RefusedError('NOT_FOUND');
  await tx.note('read', 'persons', { caseId: row.caseId, columns: ['name', 'birth', 'document_number'] });
  return toModel(row);
}

function toModel(row: Row): SharedCaseModel {
  const { locale } = currentContext();
  const items = (
    row.items as unknown as (Omit<OwnItemModel, 'open' | 'title'> & { own: { title: StepTexts } | null })[]
  ).map(({ own, ...item }) => ({
    ...item,
    title: own ? inWords(own.title, locale) : null,
    open: item.ready && (item.state === 'OPEN' || item.state === 'IN_PROGRESS'),
  }));
  return Object.assign(new SharedCaseModel(), row, { items, initials: initialsOf(row.romanisedName, row.name) });
}
