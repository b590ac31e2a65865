import type { ChecklistItem } from '@homeward/domain';
import { Button, Stack } from '@mui/material';
import { Link } from 'react-router-dom';
import { useState } from 'react';
import { useAct } from '../data/use-act.js';
import { useT } from '../i18n/use-t.js';
import { useCan } from '../session/session-store.js';
import { StartItemDocument } from './act-documents.js';
import { FollowUpDialog } from './journeys/follow-up-dialog.js';
import { ItemDialog, type ItemAct } from './item-dialogs.js';
import { journeyItems, type Item, type WayHome } from './way-home-words.js';

interface ItemActsProps {
  readonly way: WayHome;
  readonly item: Item;
}

const isFollowUp = (item: string): boolean => item.startsWith('FOLLOW_UP');

/** What the one act of an item is; papers and fines have their own forms. */
function mainAct(way: WayHome, item: Item): ItemAct | null {
  if (isFollowUp(item.item)) return null;
  if (journeyItems.includes(item.item)) return null;
  switch (item.item) {
    case 'TRAVEL_DOCUMENT_APPLIED':
      return 'apply';
    case 'TRAVEL_DOCUMENT_ISSUED':
      return way.travelDocuments.some((one) => !one.issuedOn) ? 'issue' : 'complete';
    case 'OVERSTAY_ASSESSED':
      return 'assess';
    case 'WAIVER_ASKED':
      return way.overstay ? 'waiver' : 'complete';
    case 'FINE_SETTLED':
      return way.overstay && !way.overstay.settledOn ? 'settle' : 'complete';
    default:
      return 'complete';
  }
}

export function ItemActs({ way, item }: ItemActsProps) {
  const t = useT();
  const can = useCan();
  const [open, setOpen] = useState<ItemAct | null>(null);
  const [following, setFollowing] = useState(false);
  const start = useAct(StartItemDocument, { notices: true, doneKey: 'repatriation.saved' });
  if (!can('repatriation.record')) return null;
  const settled = item.state === 'DONE' || item.state === 'NOT_NEEDED';
  const free = item.ready && item.heldBy.length === 0;
  const main = mainAct(way, item);
  const journey = way.movements.find(
    (one) => !one.cancelled && (one.state === 'BOOKED' || one.state === 'DEPARTED' || one.state === 'ARRIVED'),
  );
  const secondary = (act: ItemAct, key: string) => <Button onClick={() => setOpen(act)}>{t(key)}</Button>;
  return (
    <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap', mt: 4 }} className="hw-no-print">
      {!settled && free && main !== null && (
        <Button variant="contained" onClick={() => setOpen(main)}>
          {t(`repatriation.act.${main}`)}
        </Button>
      )}
      {isFollowUp(item.item) && !settled && free && (
        <Button variant="contained" onClick={() => setFollowing(true)}>
          {t('journeys.followUp.record')}
        </Button>
      )}
      {following && (
        <FollowUpDialog
          caseId={way.caseId}
          item={item.item as ChecklistItem}
          version={item.version}
          onClose={() => setFollowing(false)}
        />
      )}
      {item.item === 'MOVEMENT_BOOKED' && !settled && free && can('movement.record') && (
        <Button
          variant="contained"
          component={Link}
          to="/journeys/new"
          state={{ caseIds: [way.caseId], toCountry: way.nationality }}
        >
          {t('repatriation.act.book')}
        </Button>
      )}
      {(journeyItems.includes(item.item) || item.item === 'HANDED_OVER') && journey && (
        <Button variant="outlined" component={Link} to={`/journeys/${journey.id}`}>
          {t('repatriation.act.openJourney', { reference: journey.reference })}
        </Button>
      )}
      {!settled && free && main !== null && item.state === 'OPEN' && (
        <Button
          disabled={start.sending}
          onClick={() => void start.submit({ caseId: way.caseId, item: item.item, expectedVersion: item.version })}
        >
          {t('repatriation.act.start')}
        </Button>
      )}
      {!settled && item.party === 'MISSION' && secondary('mission', 'repatriation.act.mission')}
      {item.item === 'OVERSTAY_ASSESSED' &&
        settled &&
        way.overstay &&
        !way.overstay.settledOn &&
        secondary('assess', 'repatriation.act.correctFine')}
      {!settled && item.mayBeNotNeeded && secondary('notNeeded', 'repatriation.act.notNeeded')}
      {settled && item.item !== 'MOVEMENT_BOOKED' && secondary('reopen', 'repatriation.act.reopen')}
      {open !== null && <ItemDialog act={open} way={way} item={item} onClose={() => setOpen(null)} />}
    </Stack>
  );
}
