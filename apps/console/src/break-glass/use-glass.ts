import { useDocument } from '../data/use-document.js';
import { useCan } from '../session/session-store.js';
import { OwnGlassDocument, type BreakGlass } from './glass-documents.js';

const ASK_EVERY_MS = 30_000;

/** What the reader has open by break-glass now; asked again twice a minute, because it ends by itself. */
export function useOwnGlass(): BreakGlass | null {
  const enabled = useCan()('case.breakGlass');
  const { data } = useDocument(OwnGlassDocument, {}, { enabled, refetchEveryMs: ASK_EVERY_MS });
  return data?.ownBreakGlass ?? null;
}

export function useUnderGlass(caseId: string): boolean {
  return useOwnGlass()?.caseId === caseId;
}
