import { inWords, type StepTexts } from '@homeward/domain';
import { caseScope } from '../../cases/case/case-gate.js';
import { initialsOf } from '../../cases/person/person-facts.js';
import { RefusedError } from '../../platform/acts/problems.js';
import { currentActor, currentContext } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { ItemProposalModel, WaitingProposalsModel } from './proposal.models.js';

const MOST_WAITING = 50;
const MOST_OF_A_CASE = 30;

type Row = Omit<ItemProposalModel, 'initials' | 'title'> & {
  x_romanised: string;
  x_name: string;
  own: { title: StepTexts } | null;
  n: number;
};

/** What the mission says of a paper, where it says anything. */
export const issuedDocument = `case when q.document_kind is not null then jsonb_build_object('kind', q.document_kind, 'number', ${at('item_proposals.document_number', 'q')}, 'expiresOn', q.document_expires_on) end`;
const columns = `q.id, q.case_id as "caseId", c.reference, q.item, i.own,
  jsonb_build_object('id', m.id, 'name', m.name, 'city', m.city, 'locatedIn', m.located_in) as mission,
  q.to_state as "toState", q.done_on as "on", ${at('item_proposals.note', 'q')} as note, ${issuedDocument} as document, q.state, u.display_name as "proposedBy", q.proposed_at as "proposedAt",
  d.display_name as "decidedBy", q.decided_at as "decidedAt", q.changed, ${at('item_proposals.reason', 'q')} as reason,
  q.state = 'OPEN' and (i.version <> q.item_version or i.mission_id is distinct from q.mission_id) as stale,
  i.state as "itemState", i.done_on as "itemOn", ${at('checklist_items.note', 'i')} as "itemNote", i.version as "itemVersion", q.version,
  ${at('persons.romanised_name', 'p')} as x_romanised, ${at('persons.name', 'p')} as x_name, count(*) over ()::int as n`;
const tables = `homeward.item_proposals q join homeward.cases c on c.id = q.case_id join homeward.persons p on p.id = c.person_id
  join homeward.missions m on m.id = q.mission_id join homeward.checklist_items i on i.case_id = q.case_id and i.item = q.item
  left join homeward.users u on u.id = q.proposed_by left join homeward.users d on d.id = q.decided_by`;

async function read(tx: Tx, where: string, values: readonly unknown[], rest: string): Promise<Row[]> {
  return tx.queryForInitials<Row>(`select ${columns} from ${tables} where ${where} ${rest}`, values);
}

function toModel({ x_romanised, x_name, own, n: _n, ...row }: Row): ItemProposalModel {
  return Object.assign(new ItemProposalModel(), row, {
    initials: initialsOf(x_romanised, x_name),
    title: own ? inWords(own.title, currentContext().locale) : null,
  });
}

/** What waits on this actor's decision, over all cases in reach. */
export async function waitingProposals(tx: Tx): Promise<WaitingProposalsModel> {
  const values: unknown[] = [];
  const scope = caseScope(currentActor(), 'repatriation.record', (value) => `$${values.push(value)}`);
  const rows = await read(
    tx,
    `q.state = 'OPEN' and ${scope}`,
    values,
    `order by q.proposed_at, q.id limit ${MOST_WAITING}`,
  );
  return Object.assign(new WaitingProposalsModel(), { count: rows[0]?.n ?? 0, entries: rows.map(toModel) });
}

export async function proposalsOf(tx: Tx, caseId: string): Promise<ItemProposalModel[]> {
  const rows = await read(
    tx,
    'q.case_id = $1',
    [caseId],
    `order by q.state <> 'OPEN', q.proposed_at desc, q.id desc limit ${MOST_OF_A_CASE}`,
  );
  return rows.map(toModel);
}

export async function oneProposal(tx: Tx, id: string): Promise<ItemProposalModel> {
  const [row] = await read(tx, 'q.id = $1', [id], '');
  if (!row) throw new RefusedError('NOT_FOUND');
  return toModel(row);
}
