import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale } from 'react-admin';
import { Link } from 'react-router-dom';
import { useDocument } from '../../data/use-document.js';
import { useCodeText } from '../../form/code-fields.js';
import { useT } from '../../i18n/use-t.js';
import { countryName } from '../../parts/countries.js';
import { Page, Panel } from '../../parts/page.js';
import { Empty, Loaded } from '../../parts/state-blocks.js';
import { StatusDot } from '../../parts/status-dot.js';
import { useDates } from '../../parts/use-dates.js';
import { useCan } from '../../session/session-store.js';
import { CheckCrossingDialog, CrossingDialog, EndCrossingDialog } from './crossing-dialogs.js';
import { BorderCrossingsDocument, type Crossing } from './documents.js';

interface Opened {
  readonly act: 'record' | 'end' | 'check';
  readonly row?: Crossing;
}
const marks = {
  OPEN: { tone: 'done', shape: 'full' },
  LIMITED: { tone: 'due', shape: 'half' },
  CLOSED: { tone: 'danger', shape: 'open' },
} as const;

/** Border crossings in dated rows, by pair of countries: what holds first, what held before folded away. */
export default function CrossingsPage() {
  const t = useT();
  const can = useCan();
  const locale = useLocale();
  const [opened, setOpened] = useState<Opened | null>(null);
  const query = useDocument(BorderCrossingsDocument, {});
  const close = (): void => setOpened(null);
  const pairOf = ({ country, otherCountry }: Crossing): string =>
    t('wayHomeMap.crossing.pair', { a: countryName(country, locale), b: countryName(otherCountry, locale) });
  return (
    <Page
      titleKey="wayHomeMap.crossing.title"
      lead={t('wayHomeMap.crossing.lead')}
      actions={
        <>
          {can('wayHomeMap.read') && (
            <Button variant="outlined" component={Link} to="/way-home/map?layers=crossings">
              {t('wayHomeMap.short')}
            </Button>
          )}
          {can('reference.change') && (
            <Button variant="contained" onClick={() => setOpened({ act: 'record' })}>
              {t('wayHomeMap.crossing.add')}
            </Button>
          )}
        </>
      }
    >
      <Loaded query={query}>
        {({ borderCrossings }) => {
          const holds = borderCrossings.filter(({ past }) => !past);
          const pairs = [...new Set(holds.map(pairOf))];
          const past = borderCrossings.filter((row) => row.past);
          return (
            <Box sx={{ display: 'grid', gap: 4 }}>
              {holds.length === 0 && (
                <Panel>
                  <Empty titleKey="wayHomeMap.crossing.none" hintKey="wayHomeMap.crossing.noneHint" />
                </Panel>
              )}
              {pairs.map((pair) => (
                <Panel key={pair} title={pair} flush>
                  <Rows rows={holds.filter((row) => pairOf(row) === pair)} onOpen={setOpened} />
                </Panel>
              ))}
              {past.length > 0 && (
                <Box component="details">
                  <Typography component="summary" sx={{ cursor: 'pointer', py: 2, fontWeight: 600 }}>
                    {t('wayHomeMap.crossing.past')} ({past.length})
                  </Typography>
                  <Panel flush>
                    <Rows rows={past} onOpen={setOpened} />
                  </Panel>
                </Box>
              )}
            </Box>
          );
        }}
      </Loaded>
      {opened?.act === 'record' && <CrossingDialog row={opened.row} onClose={close} />}
      {opened?.act === 'end' && opened.row && <EndCrossingDialog row={opened.row} onClose={close} />}
      {opened?.act === 'check' && opened.row && <CheckCrossingDialog row={opened.row} onClose={close} />}
    </Page>
  );
}

function Rows({ rows, onOpen }: { readonly rows: readonly Crossing[]; readonly onOpen: (opened: Opened) => void }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => (
        <Row key={row.id} row={row} onOpen={onOpen} />
      ))}
    </Box>
  );
}

function Row({ row, onOpen }: { readonly row: Crossing; readonly onOpen: (opened: Opened) => void }) {
  const t = useT();
  const can = useCan();
  const { date } = useDates();
  const kind = useCodeText('crossingKinds');
  const state = useCodeText('crossingStates');
  const act = (one: Opened['act'], key: string) => (
    <Button size="small" aria-label={`${t(key)}: ${row.name}`} onClick={() => onOpen({ act: one, row })}>
      {t(key)}
    </Button>
  );
  return (
    <Box
      component="li"
      sx={({ tokens }) => ({
        px: 4,
        py: 3,
        borderBottom: `1px solid ${tokens.border}`,
        '&:last-of-type': { border: 0 },
        breakInside: 'avoid',
      })}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5 }}>
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{row.name}</Typography>
        <StatusDot {...marks[row.state]}>{state(row.state)}</StatusDot>
        {!row.past && !row.checkedOn && (
          <StatusDot tone="due" shape="open">
            {t('missions.toCheck')}
          </StatusDot>
        )}
      </Box>
      <Typography sx={{ overflowWrap: 'anywhere' }}>
        {[row.otherNames.join(' · '), row.province, kind(row.kind), row.hours].filter(Boolean).join(' · ')}
      </Typography>
      <Typography color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
        {date(row.validFrom)} – {row.validTo ? date(row.validTo) : t('repatriation.missions.openEnd')} · {row.source}
        {row.checkedOn &&
          ` · ${
            row.checkedBy
              ? t('missions.checked', { day: date(row.checkedOn), name: row.checkedBy })
              : t('missions.checkedOn', { day: date(row.checkedOn) })
          }`}
        {row.recordedBy && ` · ${t('missions.recorded', { name: row.recordedBy, day: date(row.recordedAt) })}`}
      </Typography>
      {can('reference.change') && !row.past && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }} className="hw-no-print">
          {!row.checkedOn && act('check', 'missions.check')}
          {!row.validTo && act('record', 'wayHomeMap.crossing.change')}
          {!row.validTo && act('end', 'missions.end')}
        </Box>
      )}
    </Box>
  );
}
