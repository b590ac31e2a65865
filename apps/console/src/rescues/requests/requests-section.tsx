import { RequestsOf } from './request-lines.js';

/** In the case: where a rescue of this person was asked for, and what became of it. */
export default function RequestsSection({ caseId }: { readonly caseId: string }) {
  return <RequestsOf caseId={caseId} />;
}
