import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

export const erasureCounts = ['records', 'rosterRows', 'lists', 'files', 'shares', 'tasks', 'people', 'keys'] as const;
export type ErasureCounts = Readonly<Record<(typeof erasureCounts)[number], number>>;

/** What was erased, when, and by which two people: ids and numbers, no word about the person. */
export interface Erasure {
  readonly id: string;
  readonly organisationId: string;
  readonly caseId: string;
  readonly reference: string;
  readonly askedAt: string;
  readonly askedBy: string;
  readonly erasedAt: string;
  readonly decidedBy: string;
  readonly counts: ErasureCounts;
  /** Subjects whose data key was destroyed. */
  readonly keys: readonly string[];
}

const CONTEXT = 'homeward erasure 1\n';

/** Certificate and line of the ledger in one: signed with the key that signs the checkpoints of the audit log. */
export function certificateOf(erasure: Erasure, key: KeyObject): string {
  const body = bodyOf(erasure);
  const signature = sign(null, Buffer.from(CONTEXT + body), key).toString('base64url');
  return `${body.slice(0, -1)},"signature":"${signature}"}`;
}

/** @param key the public or the private one. Undefined: no certificate, or not as it was signed. */
export function readCertificate(line: string, key: KeyObject): Erasure | undefined {
  try {
    const { signature, ...erasure } = JSON.parse(line) as Erasure & { readonly signature: string };
    const open = key.type === 'private' ? createPublicKey(key) : key;
    const signed = verify(null, Buffer.from(CONTEXT + bodyOf(erasure)), open, Buffer.from(signature, 'base64url'));
    return signed ? erasure : undefined;
  } catch {
    return undefined;
  }
}

/** Names in one order, whatever order the database gives them in. */
const bodyOf = (e: Erasure): string =>
  JSON.stringify({
    id: e.id,
    organisationId: e.organisationId,
    caseId: e.caseId,
    reference: e.reference,
    askedAt: e.askedAt,
    askedBy: e.askedBy,
    erasedAt: e.erasedAt,
    decidedBy: e.decidedBy,
    counts: Object.fromEntries(erasureCounts.map((name) => [name, e.counts[name]])),
    keys: [...e.keys],
  });

export interface ErasureRow {
  readonly id: string;
  readonly organisation_id: string;
  readonly case_id: string;
  readonly reference: string;
  readonly asked_at: Date;
  readonly asked_by: string;
  readonly erased_at: Date;
  readonly decided_by: string;
  readonly counts: ErasureCounts;
  readonly keys: readonly string[];
}

export const erasureOf = (row: ErasureRow): Erasure => ({
  id: row.id,
  organisationId: row.organisation_id,
  caseId: row.case_id,
  reference: row.reference,
  askedAt: row.asked_at.toISOString(),
  askedBy: row.asked_by,
  erasedAt: row.erased_at.toISOString(),
  decidedBy: row.decided_by,
  counts: row.counts,
  keys: row.keys,
});
