import { Injectable } from '@nestjs/common';
import { todayIn } from '@homeward/domain';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { COUNT_CAP, decodeCursor, type Page, toPage } from '../../platform/graphql/paging.js';
import { caseScope } from '../../cases/case/case-gate.js';
import type { RescueRequestFilter } from './request.inputs.js';
import type { RescueChannelLineModel, RescueRequestLineModel } from './request.models.js';
import { requestScope } from './request-gate.js';

type Row = Omit<RescueRequestLineModel, 'compound' | 'team' | 'channels' | 'operation'> & {
  k_id: string | null;
  k_name: string;
  k_province: string;
  t_id: string;
  t_name: string;
  o_id: string | null;
  o_reference: string;
  channels: (Omit<RescueChannelLineModel, 'since' | 'dueAt' | 'promisedBy'> & {
    since: string;
    dueAt: string | null;
  })[];
  sort_key: string;
};

// What is due first stands first; what nobody has to do anything about stands last.
const key = `coalesce(r.due_at, 'infinity')`;
const channelsJson = `coalesce((select json_agg(json_build_object('id', h.id, 'bodyId', b.id, 'name', b.name, 'kind', b.kind, 'state', h.state, 'since', h.since, 'due', h.due, 'dueAt', h.due_at, 'version', h.version)
    order by coalesce(h.due_at, 'infinity'), b.name) from homeward.rescue_channels h join homeward.rescue_bodies b on b.id = h.body_id where h.request_id = r.id), '[]') as channels`;

@Injectable()
export class RequestRepository {
  /** Who is waited for, since when: what is overdue longest stands first. */
  async page(
    tx: Tx,
    {
      filter,
      first,
      after,
      count,
      phone,
    }: { filter: RescueRequestFilter; first: number; after: string | null; count: boolean; phone: string | undefined },
  ): Promise<Page<RescueRequestLineModel>> {
    const actor = currentActor();
    const values: unknown[] = [];
    const add = (value: unknown): string => `$${values.push(value)}`;
    const seesCase = caseScope(actor, 'case.read', add);
    const where = [requestScope(actor, 'rescueRequest.read', add), ...conditions(filter, phone, add)];
    const cursor = decodeCursor(after, ['rescueRequests', filter]);
    if (cursor) where.push(`(${key}, r.id) > (${add(cursor.key)}::timestamptz, ${add(cursor.id)}::uuid)`);
    const rows = await tx.query<Row>(
      `select r.id, r.reference, r.place, r.danger, r.unnamed, r.state, r.due, r.due_at as "dueAt", r.outcome, r.opened_at as "openedAt", r.version, ${key}::text as sort_key,
         (select count(*)::int from homeward.rescue_request_cases rc join homeward.cases c on c.id = rc.case_id where rc.request_id = r.id and rc.left_at is null and ${seesCase}) as people,
         k.id as k_id, k.name as k_name, k.province as k_province, t.id as t_id, t.name as t_name, o.id as o_id, o.reference as o_reference, ${channelsJson}
       from homeward.rescue_requests r join homeward.teams t on t.id = r.team_id left join homeward.compounds k on k.id = r.compound_id
         left join homeward.operations o on o.id = r.operation_id
       where ${where.join(' and ')} order by ${key}, r.id limit ${first + 1}`,
      values,
    );
    const page: Page<RescueRequestLineModel> = toPage(
      rows,
      first,
      ['rescueRequests', filter],
      (row) => row.sort_key,
      toModel,
    );
    if (count) page.total = await total(tx, filter, phone);
    return page;
  }
}

async function total(
  tx: Tx,
  filter: RescueRequestFilter,
  phone: string | undefined,
): Promise<{ value: number; capped: boolean }> {
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const where = [requestScope(currentActor(), 'rescueRequest.read', add), ...conditions(filter, phone, add)];
  const found = await tx.first<{ n: number }>(
    `select count(*)::int as n from (select 1 from homeward.rescue_requests r left join homeward.compounds k on k.id = r.compound_id
     where ${where.join(' and ')} limit ${COUNT_CAP + 1}) x`,
    values,
  );
  return { value: Math.min(found?.n ?? 0, COUNT_CAP), capped: (found?.n ?? 0) > COUNT_CAP };
}

/** @param phone the mark of the number that is asked for; undefined where there is none in what was typed */
function conditions(filter: RescueRequestFilter, phone: string | undefined, add: (value: unknown) => string): string[] {
  const channel = (condition: string): string =>
    `exists (select 1 from homeward.rescue_channels h join homeward.rescue_bodies b on b.id = h.body_id where h.request_id = r.id and ${condition})`;
  const parts: string[] = [];
  if (filter.states?.length) parts.push(`r.state = any(${add(filter.states)}::text[])`);
  else if (!filter.caseId && !filter.rescueOperationIds)
    parts.push(filter.closed ? `r.state = 'CLOSED'` : `r.state <> 'CLOSED'`);
  if (filter.bodies?.length) parts.push(channel(`b.kind = any(${add(filter.bodies)}::text[])`));
  if (filter.dangers?.length) parts.push(`r.danger = any(${add(filter.dangers)}::text[])`);
  if (filter.overdue) parts.push(`r.due_at <= now()`);
  if (filter.compoundId) parts.push(`r.compound_id = ${add(filter.compoundId)}`);
  if (filter.rescueOperationIds) parts.push(`r.operation_id = any(${add(filter.rescueOperationIds)}::uuid[])`);
  if (filter.caseId)
    parts.push(
      `exists (select 1 from homeward.rescue_request_cases rc where rc.request_id = r.id and rc.case_id = ${add(filter.caseId)})`,
    );
  // A request says nothing of who asked for people whose cases the reader does not reach.
  if (filter.requesterPhone)
    parts.push(
      phone === undefined
        ? 'false'
        : `exists (select 1 from homeward.rescue_request_cases rc join homeward.cases c on c.id = rc.case_id join homeward.pleas p on p.case_id = c.id
             where rc.request_id = r.id and rc.left_at is null and p.id in (select id from homeward.pleas_alike(array[${add(phone)}::text]))
               and ${caseScope(currentActor(), 'case.read', add)})`,
    );
  if (filter.text) {
    const like = add(`%${filter.text.replace(/[\\%_]/g, '\\$&')}%`);
    parts.push(
      `(r.reference ilike ${like} or r.place ilike ${like} or k.name ilike ${like} or ${channel(`b.name ilike ${like}`)})`,
    );
  }
  return parts;
}

const toModel = ({
  k_id,
  k_name,
  k_province,
  t_id,
  t_name,
  o_id,
  o_reference,
  channels,
  sort_key: _,
  ...row
}: Row): RescueRequestLineModel => ({
  ...row,
  compound: k_id ? { id: k_id, name: k_name, province: k_province } : null,
  team: { id: t_id, name: t_name },
  operation: o_id ? { id: o_id, reference: o_reference } : null,
  channels: channels.map((one) => ({
    ...one,
    since: new Date(one.since),
    dueAt: one.dueAt ? new Date(one.dueAt) : null,
    // What became of a promise is asked when its last day is over where the organisation is.
    promisedBy:
      one.due === 'PROMISE_DAY' && one.dueAt
        ? todayIn(currentActor().timeZone, new Date(Date.parse(one.dueAt) - 1))
        : null,
  })),
});
