import type { FieldClass } from '@homeward/domain';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { AttachmentModel } from './attachment.models.js';

interface Row extends Omit<AttachmentModel, 'recordedBy' | 'hasOriginal' | 'originalOpen'> {
  u_id: string;
  u_name: string;
}

/** Rows of a class that is not open are not there at all. Names and captions are read only where they are asked for. */
export async function attachmentsWhere(
  tx: Tx,
  where: 'a.case_id = $1' | 'a.id = $1',
  id: string,
  open: ReadonlySet<FieldClass>,
  words: boolean,
): Promise<AttachmentModel[]> {
  const read = words
    ? `homeward.at('attachments.file_name', a.id, a.file_name) as "fileName", homeward.at('attachments.caption', a.id, a.caption) as caption`
    : `null as "fileName", null as caption`;
  const rows = await tx.query<Row>(
    `select a.id, a.kind, a.field_class as "fieldClass", a.subject_kind as "subjectKind", a.subject_id as "subjectId", a.media, a.bytes,
       a.width, a.height, a.pages, a.original_digest as "originalDigest", a.recorded_at as "recordedAt", a.version, ${read},
       u.id as u_id, u.display_name as u_name
     from homeward.attachments a join homeward.users u on u.id = a.recorded_by
     where ${where} and a.removed_at is null order by a.recorded_at desc, a.id desc limit 500`,
    [id],
  );
  return rows
    .filter((row) => open.has(row.fieldClass))
    .map(({ u_id, u_name, originalDigest, ...row }) =>
      Object.assign(new AttachmentModel(), row, {
        hasOriginal: originalDigest !== null,
        originalOpen: originalDigest !== null && open.has('sealed'),
        originalDigest: open.has('sealed') ? originalDigest : null,
        recordedBy: { id: u_id, displayName: u_name },
      }),
    );
}
