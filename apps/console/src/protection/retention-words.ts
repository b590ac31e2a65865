import { todayIn } from '@homeward/domain';
import { useT } from '../i18n/use-t.js';
import type { RetentionFile } from './retention-documents.js';

/** What keeps a file, in one line. */
export function useKeeps(): (codes: readonly string[]) => string {
  const t = useT();
  return (codes) => codes.map((code) => t(`codes.retentionKeeps.${code}`)).join('; ');
}

/** It may be asked for today. */
export const isReady = ({ dueOn, keeps }: RetentionFile, zone: string): boolean =>
  keeps.length === 0 && dueOn <= todayIn(zone);
