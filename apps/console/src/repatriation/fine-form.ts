import { todayIn } from '@homeward/domain';
import { useTimeZone } from '../session/session-store.js';
import type { Overstay, WayHome } from './way-home-words.js';

export interface FineDialogProps {
  readonly way: WayHome;
  readonly onClose: () => void;
}
export type OpenFineProps = FineDialogProps & { readonly fine: Overstay };

/** What every form about a fine begins with. */
export const useFineForm = ({ way, onClose }: FineDialogProps) => ({
  common: { onDone: onClose, onCancel: onClose, doneKey: 'repatriation.saved' },
  today: todayIn(useTimeZone()),
  about: { caseId: way.caseId, expectedVersion: way.overstay?.version ?? 0 },
});
