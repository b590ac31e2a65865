import { boardingOf } from '@homeward/domain';
import { Box, Button, OutlinedInput, Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useEffectEvent, useState } from 'react';
import { useParams } from 'react-router-dom';
import { useConnected } from '../../data/connection-store.js';
import { documentKey, useDocument } from '../../data/use-document.js';
import type { BoardingTicksQuery } from '../../gql/graphql.js';
import { useT } from '../../i18n/use-t.js';
import { Page, Panel } from '../../parts/page.js';
import { Loaded, NotFound } from '../../parts/state-blocks.js';
import { MarksLine } from '../../rescues/marks-line.js';
import { marksStore, useMarks, watchMarks } from '../../rescues/marks-store.js';
import { JourneyTime } from '../journey-parts.js';
import { BoardingTicksDocument, type TickList, TickListDocument } from './tick-documents.js';
import { TickRowCard } from './tick-row.js';
import { found, type TickFilter, tickFilters, tickRows } from './tick-rows.js';

const everyMs = 5_000;

/** One thumb, one row after another: who got in, who is missing, who stays behind and why. */
export default function TickPage() {
  const { id = '' } = useParams();
  const query = useDocument(TickListDocument, { movementId: id }, { once: true });
  const { refetch } = query;
  return (
    <Loaded query={query} loading={<Page titleKey="journeys.tick.title">{null}</Page>}>
      {({ tickList }) => (tickList ? <Shown list={tickList} onReplaced={() => void refetch()} /> : <NotFound />)}
    </Loaded>
  );
}

function useTicks(movementId: string): BoardingTicksQuery['boardingTicks'] {
  const queries = useQueryClient();
  const connected = useConnected();
  const answer = useDocument(
    BoardingTicksDocument,
    { movementId },
    { anew: true, ...(connected ? { refetchEveryMs: everyMs } : {}) },
  );
  useEffect(() => {
    watchMarks();
    return marksStore.onTick((journey, tick) => {
      if (journey !== movementId) return;
      queries.setQueryData<BoardingTicksQuery>(
        [...documentKey('BoardingTicks'), { movementId }],
        (held) => held && { ...held, boardingTicks: [...held.boardingTicks.filter(({ id }) => id !== tick.id), tick] },
      );
    });
  }, [movementId, queries]);
  return answer.data?.boardingTicks ?? [];
}

function Shown({ list, onReplaced }: { readonly list: TickList; readonly onReplaced: () => void }) {
  const t = useT();
  const ticks = useTicks(list.id);
  const { waiting } = useMarks();
  const [chosen, setChosen] = useState('');
  const here = list.legs.find(({ id }) => id === chosen) ?? list.legs[0];
  const legId = here?.id ?? '';
  // Another bus: what was ticked of the first one is history, and the list is read anew.
  const replaced = list.legs.some(({ id }) => ticks.some((tick) => tick.legId === id && tick.leg === null));
  const readAnew = useEffectEvent(onReplaced);
  useEffect(() => {
    if (replaced) readAnew();
  }, [replaced]);
  const [arriving, setArriving] = useState(false);
  const [only, setOnly] = useState<TickFilter>('ALL');
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text);
  const rows = tickRows(
    list.lines,
    ticks,
    waiting.map(({ mark }) => mark),
    legId,
  );
  const counts = boardingOf(rows.map(({ mark }) => mark));
  const along = boardingOf(rows.flatMap((row) => row.along.map(({ mark }) => mark)));
  const hits = found(rows, only, wanted);
  return (
    <Page title={t('journeys.tick.of', { reference: list.reference })} width="form">
      <Box
        sx={({ tokens }) => ({
          position: 'sticky',
          top: 0,
          zIndex: 2,
          bgcolor: tokens.ground,
          pb: 2,
          mb: 2,
          borderBottom: `1px solid ${tokens.border}`,
        })}
      >
        <Typography role="status" sx={{ fontSize: '1.375rem', fontWeight: 700, fontVariantNumeric: 'tabular-nums' }}>
          {t(arriving ? 'journeys.tick.arrivedOf' : 'journeys.tick.aboardOf', {
            count: arriving ? counts.arrived : counts.aboard,
            all: arriving ? counts.aboard : counts.all,
          })}
          {along.all > 0 &&
            ` ${t('journeys.tick.andAlong', {
              count: arriving ? along.arrived : along.aboard,
              all: arriving ? along.aboard : along.all,
            })}`}
        </Typography>
        <Typography color="textSecondary">
          {t('journeys.tick.rest', {
            open: counts.open + along.open,
            missing: counts.missing + along.missing,
            behind: counts.behind + along.behind,
          })}
        </Typography>
        <OutlinedInput
          size="small"
          type="search"
          fullWidth
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder={t('journeys.tick.find')}
          inputProps={{ 'aria-label': t('journeys.tick.find'), autoComplete: 'off', spellCheck: false }}
          sx={{ mt: 2, minHeight: 44 }}
        />
      </Box>
      <MarksLine operationId={list.id} />
      <Stack sx={{ gap: 3, mb: 4 }}>
        {list.legs.length > 1 && (
          <ToggleButtonGroup
            exclusive
            orientation="vertical"
            value={legId}
            onChange={(_event, wish: string | null) => wish !== null && setChosen(wish)}
            aria-label={t('journeys.legs.title')}
          >
            {list.legs.map((one) => (
              <ToggleButton key={one.id} value={one.id} sx={{ minHeight: 44, textTransform: 'none' }}>
                {one.position}. {one.fromPlace} – {one.toPlace}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        )}
        {here && (
          <Typography color="textSecondary">
            {list.legs.length === 1 && `${here.fromPlace} – ${here.toPlace} · `}
            <JourneyTime value={here.departsAt} zone={here.departsZone} />
          </Typography>
        )}
        <ToggleButtonGroup
          exclusive
          fullWidth
          value={arriving ? 'arriving' : 'boarding'}
          onChange={(_event, chosen: string | null) => chosen !== null && setArriving(chosen === 'arriving')}
          aria-label={t('journeys.tick.what')}
        >
          {(['boarding', 'arriving'] as const).map((one) => (
            <ToggleButton key={one} value={one} sx={{ minHeight: 44, textTransform: 'none' }}>
              {t(`journeys.tick.${one}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap' }} role="group" aria-label={t('journeys.tick.show')}>
          {tickFilters.map((code) => (
            <Button
              key={code}
              size="small"
              variant={only === code ? 'contained' : 'outlined'}
              aria-pressed={only === code}
              onClick={() => setOnly(code)}
              sx={{ minHeight: 44 }}
            >
              {t(`journeys.tick.filter.${code}`, { count: found(rows, code, '').length })}
            </Button>
          ))}
        </Stack>
      </Stack>
      <Panel flush>
        {rows.length === 0 && <Typography sx={{ p: 4 }}>{t('repatriation.journey.nobody')}</Typography>}
        {rows.length > 0 && hits.length === 0 && (
          <Typography color="textSecondary" sx={{ p: 4 }}>
            {t('journeys.tick.noHit')}
          </Typography>
        )}
        <Box component="ul" aria-label={t('repatriation.journey.travelling')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {hits.map((row) => (
            <TickRowCard key={row.line.id} movementId={list.id} row={row} legId={legId} arriving={arriving} />
          ))}
        </Box>
      </Panel>
    </Page>
  );
}
