import type { LeakRisk } from '@homeward/domain';
import { RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import type { RescueBodyModel, RescueWarningModel } from './body.models.js';

type BodyRow = Omit<RescueBodyModel, 'mission' | 'warning' | 'earlierWarnings'> & {
  m_id: string | null;
  m_name: string;
};
interface WarningRow {
  id: string;
  bodyId: string;
  risk: LeakRisk;
  text: string;
  provinces: string[];
  compounds: { id: string; name: string; province: string }[];
  recordedAt: Date;
  u_id: string | null;
  u_name: string;
}

const most = 200;

/** Bodies with what is known of leaks there; of one body what was known before as well. */
export async function readBodies(tx: Tx, where: string, values: readonly unknown[]): Promise<RescueBodyModel[]> {
  const rows = await tx.query<BodyRow>(
    `select b.id, b.kind, b.name, b.country, b.province, b.phone, b.email, b.hours, b.way, b.note, b.source, b.retired_at as "retiredAt", b.version,
       m.id as m_id, m.name as m_name
     from homeward.rescue_bodies b left join homeward.missions m on m.id = b.mission_id
     where b.organisation_id = $1 and ${where} order by b.retired_at is not null, b.name, b.id limit ${most}`,
    [currentActor().organisationId, ...values],
  );
  const warnings = await readWarnings(
    tx,
    rows.map(({ id }) => id),
    rows.length === 1,
  );
  return rows.map(({ m_id, m_name, ...row }) => {
    const [latest, ...earlier] = warnings.get(row.id) ?? [];
    return {
      ...row,
      mission: m_id ? { id: m_id, name: m_name } : null,
      warning: latest && latest.risk !== 'NONE_KNOWN' ? latest : null,
      earlierWarnings: latest?.risk === 'NONE_KNOWN' ? [latest, ...earlier] : earlier,
    };
  });
}

export async function readBody(tx: Tx, id: string): Promise<RescueBodyModel> {
  const [body] = await readBodies(tx, 'b.id = $2', [id]);
  if (!body) throw new RefusedError('NOT_FOUND');
  return body;
}

async function readWarnings(
  tx: Tx,
  bodyIds: readonly string[],
  all: boolean,
): Promise<Map<string, RescueWarningModel[]>> {
  const found = new Map<string, RescueWarningModel[]>();
  if (bodyIds.length === 0) return found;
  const rows = await tx.query<WarningRow>(
    `select ${all ? '' : 'distinct on (w.body_id)'} w.id, w.body_id as "bodyId", w.risk, ${at('rescue_warnings.warning', 'w')} as text, w.provinces,
       coalesce((select json_agg(json_build_object('id', c.id, 'name', c.name, 'province', c.province) order by c.name) from homeward.compounds c where c.id = any(w.compound_ids)), '[]') as compounds,
       w.recorded_at as "recordedAt", u.id as u_id, u.display_name as u_name
     from homeward.rescue_warnings w left join homeward.users u on u.id = w.recorded_by
     where w.body_id = any($1::uuid[]) order by w.body_id, w.recorded_at desc, w.id desc`,
    [bodyIds],
  );
  for (const { bodyId, u_id, u_name, ...row } of rows)
    found.set(bodyId, [
      ...(found.get(bodyId) ?? []),
      { ...row, recordedBy: u_id ? { id: u_id, displayName: u_name } : null },
    ]);
  return found;
}

/**
 * A body with a warning is not written to before whoever does it has seen the warning that stands now: the id of an older one,
 * or none, is not enough.
 * @returns the ids of the warnings that were seen, by body
 */
export async function seenWarnings(
  tx: Tx,
  chosen: readonly { readonly bodyId: string; readonly warningId?: string | null; readonly field: string }[],
): Promise<{ seen: Map<string, string>; problems: { field: string; code: string }[] }> {
  const latest = await tx.query<{ bodyId: string; id: string; risk: LeakRisk }>(
    `select distinct on (body_id) body_id as "bodyId", id, risk from homeward.rescue_warnings
     where body_id = any($1::uuid[]) order by body_id, recorded_at desc, id desc`,
    [chosen.map(({ bodyId }) => bodyId)],
  );
  const stands = new Map(latest.filter(({ risk }) => risk !== 'NONE_KNOWN').map(({ bodyId, id }) => [bodyId, id]));
  const problems = chosen
    .filter(({ bodyId, warningId }) => stands.has(bodyId) && stands.get(bodyId) !== warningId)
    .map(({ field }) => ({ field, code: 'WARNING_NOT_SEEN' }));
  return { seen: stands, problems };
}
