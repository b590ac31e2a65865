import { todayIn } from '@homeward/domain';
import { Box, Button, Stack, Typography, useMediaQuery } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useDocument } from '../../data/use-document.js';
import { useT } from '../../i18n/use-t.js';
import type { MapLine, MapMark } from '../../parts/map-marks.js';
import { OutlineMap } from '../../parts/outline-map.js';
import { loadOutlines } from '../../parts/outlines.js';
import { Page, Panel } from '../../parts/page.js';
import { Empty, Loaded, Loading } from '../../parts/state-blocks.js';
import { useTimeZone } from '../../session/session-store.js';
import { WayHomeTabs } from '../way-home-tabs.js';
import { type MapAnswer, WayHomeMapDocument } from './documents.js';
import { MapFilters } from './map-filters.js';
import { MapLegend } from './map-legend.js';
import { ThingList } from './thing-list.js';
import { type MapChoice, useMapChoice } from './use-map-choice.js';
import { type Thing, useThings } from './use-things.js';

/** Where everybody is and travels: counts by place, never people. Shelters stand in the middle of their province, by the API. */
export default function WayHomeMapPage() {
  const t = useT();
  const choice = useMapChoice();
  const today = todayIn(useTimeZone());
  const query = useDocument(WayHomeMapDocument, {
    nationality: choice.nationality || null,
    missionId: choice.missionId || null,
    on: choice.on || null,
  });
  return (
    <Page titleKey="wayHomeMap.title" lead={t('wayHomeMap.lead')}>
      <WayHomeTabs />
      <Box sx={{ mb: 4 }}>
        <MapFilters choice={choice} today={today} hasRoutes={query.data?.wayHomeMap.routes !== null} />
      </Box>
      <Loaded query={query} loading={<Loading shape="block" rows={12} />}>
        {({ wayHomeMap }) => <Opened answer={wayHomeMap} choice={choice} />}
      </Loaded>
    </Page>
  );
}

function Opened({ answer, choice }: { readonly answer: MapAnswer; readonly choice: MapChoice }) {
  const t = useT();
  const inHand = useMediaQuery('(max-width: 899px)');
  const [folded, setFolded] = useState(true);
  const words = useThings();
  const { layers: shown, onlyPeople, chosen } = choice;
  const things = words(answer).filter(({ layer, people }) => shown.includes(layer) && (!onlyPeople || people > 0));
  const choose = (key: string | null): void => choice.set('at', key ?? '');
  const open = !inHand || !folded;
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '340px minmax(0, 1fr)' },
        gap: 4,
        alignItems: 'start',
        '@media print': { display: 'block' },
      }}
    >
      <Stack sx={{ gap: 3, order: { md: 2 }, '@media print': { mb: 4 } }}>
        <Button
          variant="outlined"
          className="hw-no-print"
          aria-expanded={open}
          sx={{ display: { md: 'none' }, alignSelf: 'flex-start' }}
          onClick={() => setFolded(!folded)}
        >
          {t(folded ? 'wayHomeMap.showMap' : 'wayHomeMap.hideMap')}
        </Button>
        {open && <Drawing things={things} chosen={chosen} onChoose={choose} />}
        {open && <MapLegend shown={answer.routes === null ? shown.filter((layer) => layer !== 'routes') : shown} />}
      </Stack>
      <Panel titleKey="wayHomeMap.list" flush>
        {answer.moreLegs && shown.includes('routes') && (
          <Typography variant="body2" color="textSecondary" sx={{ p: 3 }}>
            {t('wayHomeMap.moreLegs')}
          </Typography>
        )}
        {things.length === 0 ? (
          <Empty titleKey="wayHomeMap.nothing" hintKey="wayHomeMap.nothingHint" />
        ) : (
          <Box
            sx={{
              maxHeight: { md: 760 },
              overflowY: { md: 'auto' },
              '@media print': { maxHeight: 'none', overflow: 'visible' },
            }}
            tabIndex={0}
            role="group"
            aria-label={t('wayHomeMap.list')}
          >
            <ThingList things={things} chosen={chosen} onChoose={choose} />
          </Box>
        )}
      </Panel>
    </Box>
  );
}

interface DrawingProps {
  readonly things: readonly Thing[];
  readonly chosen: string | null;
  readonly onChoose: (key: string | null) => void;
}

function Drawing({ things, chosen, onChoose }: DrawingProps) {
  const t = useT();
  const outlines = useQuery({ queryKey: ['outlines'], queryFn: loadOutlines, staleTime: Infinity });
  const [together, setTogether] = useState<readonly string[]>([]);
  const label = ({ title, status, who }: Thing): string => `${title}, ${status}, ${who}`;
  const marks = useMemo(
    () =>
      things.flatMap((thing): MapMark[] =>
        thing.mark
          ? [
              {
                ...thing.mark,
                key: thing.key,
                tone: thing.tone,
                label: label(thing),
                words: thing.title,
                weight: thing.people,
              },
            ]
          : [],
      ),
    [things],
  );
  const lines = useMemo(
    () =>
      things.flatMap((thing): MapLine[] =>
        thing.line
          ? [{ ...thing.line, key: thing.key, tone: thing.tone, people: thing.people, label: label(thing) }]
          : [],
      ),
    [things],
  );
  if (!outlines.data) return <Loading shape="block" rows={12} />;
  const here = things.filter(({ key }) => together.includes(key));
  const one = things.find(({ key }) => key === chosen);
  return (
    <OutlineMap
      outlines={outlines.data}
      marks={marks}
      lines={lines}
      label={t('wayHomeMap.drawing', { smart_count: marks.length + lines.length })}
      chosen={chosen}
      onChoose={(keys) => {
        setTogether(keys.length > 1 ? keys : []);
        onChoose(keys.length > 1 ? null : (keys[0] ?? null));
      }}
    >
      {here.length > 1 ? (
        <>
          <Typography color="textSecondary" sx={{ mb: 1 }}>
            {t('wayHomeMap.togetherHint')}
          </Typography>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, maxHeight: 180, overflowY: 'auto' }}>
            {here.map((thing) => (
              <Button
                key={thing.key}
                size="small"
                variant={thing.key === chosen ? 'contained' : 'outlined'}
                onClick={() => onChoose(thing.key)}
              >
                {thing.title}
              </Button>
            ))}
          </Box>
        </>
      ) : one ? (
        <Typography>
          <strong>{one.title}</strong> · {one.status} · {[one.who, one.alert].filter(Boolean).join(' · ')}
        </Typography>
      ) : (
        <Typography color="textSecondary">{t('wayHomeMap.choose')}</Typography>
      )}
    </OutlineMap>
  );
}
