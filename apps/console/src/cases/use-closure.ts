import type { Approval } from '../approvals/approval-documents.js';
import { useDocument } from '../data/use-document.js';
import { useCan } from '../session/session-store.js';
import { CaseApprovalsDocument } from './closure-documents.js';

/** What of a kind waits for a second person on the case, or what was settled last. */
export function useApproval(caseId: string, kind: Approval['kind']): Approval | undefined {
  const enabled = useCan()('approval.read');
  const { data } = useDocument(CaseApprovalsDocument, { caseId }, { enabled });
  const nodes = (data?.approvals.nodes ?? []).filter((one) => one.kind === kind);
  return nodes.find(({ decision }) => decision === 'PENDING') ?? nodes.at(-1);
}
