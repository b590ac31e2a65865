import type { LetterKind } from '@homeward/domain';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import type { LetterAddresseeInput } from '../../gql/graphql.js';
import { useT } from '../../i18n/use-t.js';
import { useCan } from '../../session/session-store.js';

/** What the page for writing a letter is opened with. */
export interface LetterStart {
  readonly caseIds: readonly string[];
  readonly addressee?: Partial<LetterAddresseeInput>;
  readonly kind?: LetterKind;
  /** Where they are: of the warnings, those that hold there are shown. */
  readonly place?: { readonly compoundId: string; readonly province: string };
  readonly replaces?: {
    readonly id: string;
    readonly number: string;
    readonly version: number;
    readonly templateId: string;
  };
}

export const toMission = (missionId: string): Partial<LetterAddresseeInput> => ({ kind: 'MISSION', missionId });

/** From a selection of people to the letter with all of them: one press. */
export function WriteLetterButton({
  start,
  labelKey = 'letters.write.act',
}: {
  readonly start: LetterStart;
  readonly labelKey?: string;
}) {
  const t = useT();
  const can = useCan();
  if (!can('letter.write') || start.caseIds.length === 0) return null;
  return (
    <Button component={Link} to="/letters/new" state={start}>
      {t(start.replaces ? 'letters.letter.newVersion' : labelKey)}
    </Button>
  );
}
