import { RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { BreakGlassModel } from './glass.models.js';

type Row = Omit<BreakGlassModel, 'openedBy' | 'reviewedBy' | 'mayReview'> & {
  x_opener_id: string;
  x_opener: string;
  x_reviewer_id: string | null;
  x_reviewer: string;
};

const query = `select g.id, g.case_id as "caseId", g.case_reference as "caseReference", ${at('break_glasses.reason', 'g')} as reason, g.opened_at as "openedAt", g.until, g.ended_at as "endedAt",
  (g.ended_at is null and g.until > now()) as open, g.review_due_at as "reviewDueAt", (g.reviewed_at is null and g.review_due_at < now()) as overdue,
  g.reviewed_at as "reviewedAt", g.verdict, ${at('break_glasses.review_note', 'g')} as "reviewNote", g.version, audit.glass_readings(g.case_id, g.user_id, g.opened_at, g.until) as readings,
  o.id as x_opener_id, o.display_name as x_opener, w.id as x_reviewer_id, w.display_name as x_reviewer
  from homeward.break_glasses g
  left join homeward.users o on o.id = g.user_id left join homeward.users w on w.id = g.reviewed_by`;

export async function readGlasses(tx: Tx, where: string, values: readonly unknown[]): Promise<BreakGlassModel[]> {
  return (await tx.query<Row>(`${query} where ${where}`, values)).map(toModel);
}

export async function oneGlass(tx: Tx, id: string): Promise<BreakGlassModel> {
  const [found] = await readGlasses(tx, 'g.id = $1', [id]);
  if (!found) throw new RefusedError('NOT_FOUND');
  return found;
}

function toModel({ x_opener_id, x_opener, x_reviewer_id, x_reviewer, ...row }: Row): BreakGlassModel {
  const { userId, roles } = currentActor();
  const reviews = roles.includes('supervisor') || roles.includes('data_protection_officer');
  return Object.assign(new BreakGlassModel(), row, {
    openedBy: { id: x_opener_id, displayName: x_opener },
    reviewedBy: x_reviewer_id ? { id: x_reviewer_id, displayName: x_reviewer } : null,
    mayReview: reviews && x_opener_id !== userId && row.reviewedAt === null,
  });
}
