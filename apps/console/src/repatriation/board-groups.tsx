import CloseOutlined from '@mui/icons-material/CloseOutlined';
import {
  Box,
  Button,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useLocale } from 'react-admin';
import { useDocument } from '../data/use-document.js';
import type { BoardGrouping, RepatriationBoardQuery } from '../gql/graphql.js';
import { useT } from '../i18n/use-t.js';
import { useList } from '../lists/use-list.js';
import { countryName } from '../parts/countries.js';
import { Panel } from '../parts/page.js';
import { Loaded } from '../parts/state-blocks.js';
import { StatusDot } from '../parts/status-dot.js';
import { useDates } from '../parts/use-dates.js';
import { BoardDocument } from './board-documents.js';
import { useItemName } from './item-name.js';
import { MissionOpenOf } from './mission-open.js';
import { MissionUsualDays } from './mission-usual.js';
import { boardFilterOf, type WaitingRow } from './waiting-source.js';
import { minorText } from './way-home-words.js';
import { WhoCovers } from './who-covers.js';

type Board = RepatriationBoardQuery['repatriationBoard'];
type Group = Board['groups'][number];
const groupings = ['MISSION', 'ITEM', 'NATIONALITY', 'AGE'] as const satisfies readonly BoardGrouping[];
const shown = 8;

/** Groups by mission, item or nationality, with the oldest and the overdue; a line filters the list beneath. */
export function BoardGroups() {
  const t = useT();
  const [group, setGroup] = useState<BoardGrouping>('MISSION');
  const { filterValues } = useList();
  const filter = boardFilterOf(filterValues);
  const query = useDocument(BoardDocument, { group, filter }, { keepPrevious: true });
  return (
    <Box sx={{ mb: 6 }}>
      <Panel
        titleKey="repatriation.board.waiting"
        flush
        actions={
          <ToggleButtonGroup
            exclusive
            size="small"
            value={group}
            aria-label={t('repatriation.board.groupBy')}
            className="hw-no-print"
            onChange={(_event, next: BoardGrouping | null) => {
              if (next !== null) setGroup(next);
            }}
          >
            {groupings.map((one) => (
              <ToggleButton key={one} value={one}>
                {t(`repatriation.board.by.${one}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        }
      >
        <Loaded query={query}>{({ repatriationBoard }) => <Groups board={repatriationBoard} group={group} />}</Loaded>
      </Panel>
    </Box>
  );
}

function Groups({ board, group }: { readonly board: Board; readonly group: BoardGrouping }) {
  const t = useT();
  const [all, setAll] = useState(false);
  const rows = all ? board.groups : board.groups.slice(0, shown);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 6, rowGap: 1, px: 4, pb: 3 }}>
        <StatusDot tone="brand">{t('repatriation.board.people', { smart_count: board.people })}</StatusDot>
        <StatusDot tone={board.overdue > 0 ? 'danger' : 'done'}>
          {t('repatriation.board.overdue', { smart_count: board.overdue })}
        </StatusDot>
        <StatusDot tone="due" shape="half">
          {t('repatriation.board.held', { smart_count: board.held })}
        </StatusDot>
        {board.stuck > 0 && (
          <StatusDot tone="danger" shape="half">
            {t('repatriation.board.stuck', { smart_count: board.stuck })}
          </StatusDot>
        )}
        {board.fines.map((fine) => (
          <StatusDot key={fine.currency} tone="due">
            {t('repatriation.board.fines', {
              amount: minorText(fine.amountMinor, fine.currency),
              perDay: minorText(fine.perDayMinor, fine.currency),
              smart_count: fine.people,
            })}
          </StatusDot>
        ))}
      </Box>
      <OnlyMission board={board} />
      <WhoActs />
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={t('repatriation.board.waiting')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{t(`repatriation.board.by.${group}`)}</TableCell>
              <TableCell align="right">{t('repatriation.board.peopleHead')}</TableCell>
              <TableCell align="right">{t('repatriation.board.oldest')}</TableCell>
              <TableCell align="right">{t('repatriation.board.overdueHead')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <GroupRow key={row.key} row={row} group={group} />
            ))}
          </TableBody>
        </Table>
      </Box>
      {board.groups.length > shown && (
        <Box sx={{ px: 4, py: 2 }}>
          <Box
            component="button"
            type="button"
            onClick={() => setAll(!all)}
            sx={({ tokens }) => ({
              font: 'inherit',
              border: 0,
              bgcolor: 'transparent',
              color: tokens.brand,
              cursor: 'pointer',
              minHeight: 44,
              p: 0,
            })}
          >
            {t(all ? 'repatriation.board.fewer' : 'repatriation.board.all', { smart_count: board.groups.length })}
          </Box>
        </Box>
      )}
      {board.groups.length === 0 && <Typography sx={{ px: 4, pb: 4 }}>{t('repatriation.board.nobody')}</Typography>}
    </>
  );
}

/** A mission is chosen in the table and stands in no rail: without this line nobody would see why the list is short. */
function OnlyMission({ board }: { readonly board: Board }) {
  const t = useT();
  const { data, filterValues, setFilters } = useList<WaitingRow>();
  const { missionId, ...others } = filterValues;
  if (typeof missionId !== 'string') return null;
  const name =
    board.groups.find(({ mission }) => mission?.id === missionId)?.mission?.name ??
    data?.find(({ mission }) => mission?.id === missionId)?.mission?.name ??
    t('repatriation.board.by.MISSION');
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 4, rowGap: 1, px: 4, pb: 3 }}>
      <Button
        variant="outlined"
        endIcon={<CloseOutlined />}
        aria-label={t('repatriation.board.allMissions', { mission: name })}
        onClick={() => setFilters(others, undefined, false)}
      >
        {name}
      </Button>
      <MissionOpenOf missionId={missionId} />
      <Box component="details" sx={{ flexBasis: '100%' }}>
        <Box component="summary" sx={{ cursor: 'pointer', py: 2 }}>
          {t('missions.usual')}
        </Box>
        <MissionUsualDays key={missionId} missionId={missionId} />
      </Box>
    </Box>
  );
}

const fewNationalities = 3;

/** Where the board shows people of few nationalities and no one mission: who acts for them here, or whom to ask. */
function WhoActs() {
  const t = useT();
  const { filterValues } = useList<WaitingRow>();
  const { missionId, nationalities } = filterValues;
  const asked = Array.isArray(nationalities)
    ? nationalities.filter((one) => typeof one === 'string' && one !== '')
    : [];
  if (typeof missionId === 'string' || asked.length === 0 || asked.length > fewNationalities) return null;
  return (
    <Box sx={{ px: 4, pb: 3, display: 'flex', flexDirection: 'column', gap: 2 }}>
      <Typography sx={{ fontWeight: 600 }}>{t('missions.covers')}</Typography>
      {asked.map((one: string) => (
        <WhoCovers key={one} nationality={one} />
      ))}
    </Box>
  );
}

function GroupRow({ row, group }: { readonly row: Group; readonly group: BoardGrouping }) {
  const t = useT();
  const locale = useLocale();
  const item = useItemName();
  const dates = useDates();
  const { filterValues, setFilters } = useList();
  const names: Readonly<Record<BoardGrouping, string>> = {
    MISSION: row.mission?.name ?? t('repatriation.board.noMission'),
    ITEM: item({ item: row.key, title: row.title }),
    NATIONALITY: row.key === '' ? t('repatriation.board.noNationality') : countryName(row.key, locale),
    AGE: t(`repatriation.board.waited.${row.key}`),
  };
  const patch: Readonly<Record<BoardGrouping, Record<string, unknown>>> = {
    MISSION: { missionId: row.key },
    ITEM: { items: [row.key] },
    NATIONALITY: { nationalities: [row.key] },
    AGE: { waited: [row.key] },
  };
  return (
    <TableRow hover>
      <TableCell component="th" scope="row">
        {row.key === '' ? (
          names[group]
        ) : (
          <Box
            component="button"
            type="button"
            onClick={() => setFilters({ ...filterValues, ...patch[group] }, undefined, false)}
            sx={({ tokens }) => ({
              font: 'inherit',
              textAlign: 'left',
              border: 0,
              p: 0,
              py: 1,
              bgcolor: 'transparent',
              color: tokens.brand,
              cursor: 'pointer',
              '&:hover': { textDecoration: 'underline' },
            })}
          >
            {names[group]}
          </Box>
        )}
      </TableCell>
      <TableCell align="right">{row.people}</TableCell>
      <TableCell align="right">{row.oldestSince ? dates.distance(row.oldestSince) : ''}</TableCell>
      <TableCell align="right">{row.overdue > 0 ? <StatusDot tone="danger">{row.overdue}</StatusDot> : 0}</TableCell>
    </TableRow>
  );
}
