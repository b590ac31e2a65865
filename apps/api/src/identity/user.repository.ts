import type { Role } from '@homeward/domain';
import { RefusedError } from '../platform/acts/problems.js';
import { currentActor } from '../platform/context/context.js';
import { at } from '../platform/db/sealed-sql.js';
import type { Tx } from '../platform/db/unit-of-work.js';
import { COUNT_CAP, decodeCursor, type Page, toPage } from '../platform/graphql/paging.js';
import type { UserFilter } from './user.inputs.js';
import { UserModel } from './user.models.js';

type UserRow = Pick<UserModel, keyof UserModel>;

const columns = `u.id, u.display_name as "displayName", u.email, u.mission_id as "missionId", u.disabled_at as "disabledAt", u.version,
  (select m.name from homeward.missions m where m.id = u.mission_id) as "missionName",
  u.place_id as "placeId", (select ${at('custody_places.name', 'h')} from homeward.custody_places h where h.id = u.place_id) as "placeName",
  exists (select 1 from homeward.approvals a where a.subject_id = u.id and a.kind = 'ADMINISTRATOR' and a.decision = 'PENDING' and a.expires_at > now()) as "administratorAsked",
  array(select r.role::text from homeward.user_roles r where r.user_id = u.id order by 1) as roles,
  coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'version', t.version) order by t.name) from homeward.user_teams x join homeward.teams t on t.id = x.team_id where x.user_id = u.id), '[]') as teams,
  (select jsonb_build_object('authenticator', f.authenticator, 'passkeys', f.passkeys, 'recoveryCodes', f.recovery_codes) from homeward.factors_of(array[u.id]) f) as factors,
  (select l.created_at from homeward.directory_links l where l.user_id = u.id) as "directoryLinkedAt",
  (select l.last_used_at from homeward.directory_links l where l.user_id = u.id) as "directoryUsedAt",
  (select max(s.last_seen_at) from homeward.sessions s where s.user_id = u.id and s.step = 'COMPLETE') as "lastSeenAt",
  (select count(*)::int from homeward.sessions s where s.user_id = u.id and s.ended_at is null and s.step = 'COMPLETE' and s.last_seen_at > now() - interval '15 minutes') as "openSessions"`;

/** Roles whose scope is a team or the cases of one: outside every team they see nothing of it. */
const byTeam: readonly Role[] = ['caseworker', 'supervisor', 'field_officer'];

/** Users of the actor's organisation by name. */
export async function pageOfUsers(
  tx: Tx,
  query: { filter: UserFilter; first: number; after: string | undefined; count: boolean },
): Promise<Page<UserModel>> {
  const { filter, first, after } = query;
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const where = [`u.organisation_id = ${add(currentActor().organisationId)}`];
  const holds = (roles: readonly Role[]): string =>
    `exists (select 1 from homeward.user_roles r where r.user_id = u.id and r.role = any(${add(roles)}::text[]))`;
  if (filter.text) {
    const like = add(`%${filter.text.replace(/[\\%_]/g, '\\$&')}%`);
    where.push(`(u.display_name ilike ${like} or u.email ilike ${like})`);
  }
  if (filter.roles?.length) where.push(holds(filter.roles));
  if (filter.teamId)
    where.push(
      `exists (select 1 from homeward.user_teams x where x.user_id = u.id and x.team_id = ${add(filter.teamId)}::uuid)`,
    );
  if (typeof filter.disabled === 'boolean') where.push(`u.disabled_at is ${filter.disabled ? 'not null' : 'null'}`);
  if (filter.withoutTeam === true)
    where.push(
      `u.disabled_at is null and ${holds(byTeam)} and not exists (select 1 from homeward.user_teams x where x.user_id = u.id)`,
    );
  const counted = { where: [...where], values: [...values] };
  const shape = ['users', filter];
  const cursor = decodeCursor(after, shape);
  if (cursor) where.push(`(u.display_name, u.id) > (${add(cursor.key)}, ${add(cursor.id)}::uuid)`);
  const rows = await tx.query<UserRow>(
    `select ${columns} from homeward.users u where ${where.join(' and ')} order by u.display_name, u.id limit ${add(first + 1)}`,
    values,
  );
  const page = toPage(rows, first, shape, (row) => row.displayName, model);
  if (query.count) {
    const total = await tx.first<{ n: number }>(
      `select count(*)::int as n from (select 1 from homeward.users u where ${counted.where.join(' and ')} limit ${COUNT_CAP + 1}) x`,
      counted.values,
    );
    page.total = { value: Math.min(total?.n ?? 0, COUNT_CAP), capped: (total?.n ?? 0) > COUNT_CAP };
  }
  return page;
}

export async function findUser(tx: Tx, id: string): Promise<UserModel | undefined> {
  const row = await tx.first<UserRow>(
    `select ${columns} from homeward.users u where u.id = $1 and u.organisation_id = $2`,
    [id, currentActor().organisationId],
  );
  return row && model(row);
}

export async function getUser(tx: Tx, id: string): Promise<UserModel> {
  const user = await findUser(tx, id);
  if (!user) throw new RefusedError('NOT_FOUND');
  return user;
}

export const endSessionsOf = (tx: Tx, userId: string): Promise<number> =>
  tx.execute(`update homeward.sessions set ended_at = now() where user_id = $1 and ended_at is null`, [userId]);

/** A link that is still open is a door of its own: it goes when the account or the link before it goes. */
export const withdrawLinksOf = (tx: Tx, userId: string): Promise<number> =>
  tx.execute(`update homeward.invitations set used_at = now() where user_id = $1 and used_at is null`, [userId]);

const model = (row: UserRow): UserModel => Object.assign(new UserModel(), row);
