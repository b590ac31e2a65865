import type { Approval } from '../approvals/approval-documents.js';
import { useDocument } from '../data/use-document.js';
import { useCan } from '../session/session-store.js';
import { CaseApprovalsDocument } from './closure-documents.js';

/** What waits for a second person on the case, or what was settled last. */
export function useClosure(caseId: string): Approval | undefined {
  const enabled = useCan()('approval.read');
  const { data } = useDocument(CaseApprovalsDocument, { caseId }, { enabled });
  const nodes = data?.approvals.nodes ?? [];
  return nodes.find(({ decision }) => decision === 'PENDING') ?? nodes.at(-1);
}
