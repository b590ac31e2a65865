import { actingParties, checklistItems, type ItemCode, repatriationStages } from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale } from 'react-admin';
import { Link } from 'react-router-dom';
import { useCodeOptions, useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { ListPage } from '../lists/list-page.js';
import { useList } from '../lists/use-list.js';
import { countryName, frequentCountries } from '../parts/countries.js';
import { PersonAvatar } from '../parts/person-name.js';
import { StatusDot } from '../parts/status-dot.js';
import { useDates } from '../parts/use-dates.js';
import { useCan } from '../session/session-store.js';
import { BatchDialog } from './batch-dialog.js';
import { BoardGroups } from './board-groups.js';
import { useItemName } from './item-name.js';
import { waitedBands } from './board-words.js';
import { StuckMark } from './journeys/stuck.js';
import { LetterToChosen, LetterToMission } from './letters/board-letters.js';
import { HousesLink } from './partners/house-blocks.js';
import { ProposalsLink } from './partners/proposals-block.js';
import type { WaitingRow } from './waiting-source.js';
import { WayHomeTabs } from './way-home-tabs.js';

/** The coordinator's board: who waits for what, on whom, since when. Groups above, people beneath, overdue first. */
export default function BoardPage() {
  const t = useT();
  const can = useCan();
  const locale = useLocale();
  const items = useCodeOptions('checklistItems', checklistItems);
  const parties = useCodeOptions('actingParties', actingParties);
  const stages = useCodeOptions('repatriationStages', repatriationStages);
  const item = useItemName();
  const party = useCodeText('actingParties');
  const waited = waitedBands.map((value) => ({ value, label: t(`repatriation.board.waited.${value}`) }));
  const held = useCodeText('repatriationExceptions');
  const dates = useDates();
  const countries = frequentCountries.map((value) => ({ value, label: countryName(value, locale) }));
  return (
    <ListPage<WaitingRow>
      resource="waitingItems"
      titleKey="repatriation.board.title"
      actions={
        <>
          <ProposalsLink />
          <HousesLink />
          <MeetingSheetLink />
          <LetterToMission />
          {can('movement.record') && (
            <Button variant="contained" component={Link} to="/journeys/new">
              {t('repatriation.act.book')}
            </Button>
          )}
        </>
      }
      above={
        <>
          <WayHomeTabs />
          <BoardGroups />
        </>
      }
      filters={[
        { kind: 'yes', name: 'overdue', labelKey: 'repatriation.board.overdueOnly' },
        { kind: 'yes', name: 'held', labelKey: 'repatriation.board.heldOnly' },
        { kind: 'yes', name: 'stuck', labelKey: 'repatriation.board.stuckOnly' },
        { kind: 'many', name: 'parties', labelKey: 'repatriation.board.party', options: parties },
        { kind: 'many', name: 'items', labelKey: 'repatriation.board.item', options: items.slice(0, 14) },
        { kind: 'yes', name: 'out', labelKey: 'repatriation.board.outOnly' },
        { kind: 'yes', name: 'own', labelKey: 'repatriation.board.ownOnly' },
        { kind: 'text', name: 'ownText', labelKey: 'repatriation.board.ownText' },
        { kind: 'many', name: 'stages', labelKey: 'cases.column.wayHome', options: stages },
        { kind: 'many', name: 'waited', labelKey: 'repatriation.board.by.AGE', options: waited },
        { kind: 'many', name: 'nationalities', labelKey: 'repatriation.board.nationality', options: countries },
      ]}
      sorts={[{ field: 'dueOn', order: 'ASC', labelKey: 'repatriation.board.byDue' }]}
      bulk={(ids, clear) => <Bulk ids={ids} clear={clear} />}
      row={(row) => ({
        to: `/cases/${row.caseId}/way-home`,
        name: `${row.reference}, ${item(row)}`,
        avatar: <PersonAvatar initials={row.initials} />,
        primary: (
          <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', columnGap: 3 }}>
            <Typography component="span" sx={{ fontWeight: 600 }}>
              {row.reference}
            </Typography>
            <span>{item(row)}</span>
          </Box>
        ),
        secondary: [
          countryName(row.nationality, locale),
          row.mission?.name ?? party(row.party),
          row.since ? t('repatriation.board.since', { date: dates.date(row.since) }) : '',
          row.forecast?.homeOn ? t('repatriation.forecast.home', { date: dates.date(row.forecast.homeOn) }) : '',
        ]
          .filter(Boolean)
          .join(' · '),
        end: row.stuck ? (
          <StuckMark stuck={row.stuck} />
        ) : row.heldBy.length > 0 ? (
          <StatusDot tone="due" shape="half">
            {row.heldBy.map(held).join(', ')}
          </StatusDot>
        ) : row.overdueDays > 0 ? (
          <StatusDot tone="danger">{t('repatriation.board.overdueDays', { smart_count: row.overdueDays })}</StatusDot>
        ) : row.dueOn ? (
          <StatusDot tone="due" shape="open">
            {t('repatriation.board.due', { date: dates.date(row.dueOn) })}
          </StatusDot>
        ) : (
          <StatusDot tone="unknown" shape="open">
            {t('repatriation.board.noDate')}
          </StatusDot>
        ),
      })}
    />
  );
}

/** When the board shows one mission: the sheet for the meeting with it. */
function MeetingSheetLink() {
  const t = useT();
  const { missionId } = useList<WaitingRow>().filterValues;
  if (typeof missionId !== 'string') return null;
  return (
    <Button variant="outlined" component={Link} to={`/way-home/meeting/${missionId}`}>
      {t('repatriation.meeting.open')}
    </Button>
  );
}

interface Batch {
  readonly item: ItemCode;
  readonly title: string | null;
  readonly caseIds: readonly string[];
}

/** Many of the same item at once; a journey for those who are ready to travel. */
function Bulk({ ids, clear }: { readonly ids: readonly string[]; readonly clear: () => void }) {
  // Held here and not read from the rows: what is done leaves the list, and its answer must stay to be read.
  const [batch, setBatch] = useState<Batch>();
  return (
    <>
      <BulkActs ids={ids} onBatch={setBatch} />
      <LetterToChosen ids={ids} />
      {batch && (
        <BatchDialog
          {...batch}
          onClose={() => {
            setBatch(undefined);
            clear();
          }}
        />
      )}
    </>
  );
}

function BulkActs({ ids, onBatch }: { readonly ids: readonly string[]; readonly onBatch: (batch: Batch) => void }) {
  const t = useT();
  const can = useCan();
  const { data } = useList<WaitingRow>();
  const rows = (data ?? []).filter((row) => ids.includes(row.id));
  const kinds = new Set(rows.map((row) => row.item));
  const [item] = [...kinds];
  if (!item || kinds.size !== 1)
    return <Typography color="textSecondary">{t('repatriation.board.oneKind')}</Typography>;
  const caseIds = rows.map((row) => row.caseId);
  const countries = new Set(rows.map((row) => row.nationality));
  const [home] = countries;
  if (item === 'MOVEMENT_BOOKED')
    return can('movement.record') ? (
      <Button
        variant="contained"
        component={Link}
        to="/journeys/new"
        state={{ caseIds, toCountry: countries.size === 1 ? home : null }}
      >
        {t('repatriation.act.book')}
      </Button>
    ) : null;
  if (item === 'DEPARTED' || item === 'ARRIVED')
    return <Typography color="textSecondary">{t('repatriation.board.onJourney')}</Typography>;
  return (
    <Button variant="contained" onClick={() => onBatch({ item, title: rows[0]?.title ?? null, caseIds })}>
      {t('repatriation.act.complete')}
    </Button>
  );
}
