import { Button } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { isRequestFault } from '../../data/faults.js';
import { send } from '../../data/graphql-client.js';
import { useT } from '../../i18n/use-t.js';
import { useList } from '../../lists/use-list.js';
import { useNotice } from '../../parts/use-notice.js';
import { useCan } from '../../session/session-store.js';
import { WaitingItemsDocument } from '../board-documents.js';
import { boardFilterOf, type WaitingRow } from '../waiting-source.js';
import { type LetterStart, toMission, WriteLetterButton } from './write-button.js';

/** A letter goes to one mission: where all of them wait for the same, it is chosen already. */
function startOf(rows: readonly WaitingRow[]): LetterStart {
  const missions = new Set(rows.flatMap((row) => (row.mission ? [row.mission.id] : [])));
  const [mission] = missions;
  return {
    caseIds: [...new Set(rows.map((row) => row.caseId))],
    ...(mission !== undefined && missions.size === 1 ? { addressee: toMission(mission) } : {}),
  };
}

/** Whatever they wait for, a letter is about people. Who was ticked on another page of the list is in it, too. */
export function LetterToChosen({ ids }: { readonly ids: readonly string[] }) {
  const { data } = useList<WaitingRow>();
  const [page, setPage] = useState<typeof data>();
  const [seen, setSeen] = useState<ReadonlyMap<string, WaitingRow>>(new Map());
  if (data !== page) {
    setPage(data);
    setSeen(new Map([...seen, ...(data ?? []).map((row) => [row.id, row] as const)]));
  }
  return <WriteLetterButton start={startOf(ids.flatMap((id) => seen.get(id) ?? []))} />;
}

/** The API gives this many at once; a letter with more is no letter. */
const MOST = 100;

/** When the board shows one mission: a letter with everybody who waits on it, in one press. */
export function LetterToMission() {
  const t = useT();
  const can = useCan();
  const notice = useNotice();
  const navigate = useNavigate();
  const { filterValues } = useList<WaitingRow>();
  const [asking, setAsking] = useState(false);
  const filter = boardFilterOf(filterValues);
  const { missionId } = filter;
  if (!can('letter.write') || !missionId) return null;
  const write = async (): Promise<void> => {
    setAsking(true);
    try {
      const { waitingItems } = await send(WaitingItemsDocument, { filter, first: MOST });
      void navigate('/letters/new', {
        state: { ...startOf(waitingItems.nodes), addressee: toMission(missionId) },
      });
    } catch (error) {
      if (!isRequestFault(error)) throw error;
      notice.problem(t('shell.act.network'));
      setAsking(false);
    }
  };
  return (
    <Button disabled={asking} onClick={() => void write()}>
      {t('letters.write.toMission')}
    </Button>
  );
}
