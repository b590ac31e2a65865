import { Box, Button, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router-dom';
import { useT } from '../../i18n/use-t.js';
import { StatusDot } from '../../parts/status-dot.js';
import { touch } from '../../theme/tokens.js';
import { type Layer, layers, type Thing } from './use-things.js';

/** So many of a layer are shown at once: on a phone the next layer must be near. On paper all of them are. */
const atOnce = 10;

interface ThingListProps {
  readonly things: readonly Thing[];
  readonly chosen: string | null;
  readonly onChoose: (key: string | null) => void;
}

/** Everything on the map in words: with keys, by ear and on a phone this is the map. */
export function ThingList({ things, chosen, onChoose }: ThingListProps) {
  return (
    <>
      {layers.map((layer) => {
        const here = things.filter((thing) => thing.layer === layer);
        return here.length === 0 ? null : (
          <LayerList key={layer} layer={layer} things={here} chosen={chosen} onChoose={onChoose} />
        );
      })}
    </>
  );
}

/** Where most people are stands first. */
function LayerList({ layer, things, chosen, onChoose }: ThingListProps & { readonly layer: Layer }) {
  const t = useT();
  const [all, setAll] = useState(false);
  const sorted = [...things].sort((a, b) => b.people - a.people);
  const isShown = (thing: Thing, at: number): boolean => all || at < atOnce || thing.key === chosen;
  return (
    <Box component="section" aria-label={t(`wayHomeMap.layers.${layer}`)}>
      <Typography
        variant="h3"
        sx={({ tokens }) => ({ px: 4, py: 2.5, bgcolor: tokens.ground, borderBlock: `1px solid ${tokens.border}` })}
      >
        {t('wayHomeMap.layerCount', { name: t(`wayHomeMap.layers.${layer}`), smart_count: things.length })}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {sorted.map((thing, at) => (
          <Line
            key={thing.key}
            thing={thing}
            open={thing.key === chosen}
            hidden={!isShown(thing, at)}
            onChoose={onChoose}
          />
        ))}
      </Box>
      {!all && things.length > atOnce && (
        <Button className="hw-no-print" sx={{ m: 2 }} onClick={() => setAll(true)}>
          {t('wayHomeMap.showAll', { name: t(`wayHomeMap.layers.${layer}`), smart_count: things.length })}
        </Button>
      )}
    </Box>
  );
}

interface LineProps {
  readonly thing: Thing;
  readonly open: boolean;
  readonly hidden: boolean;
  readonly onChoose: (key: string | null) => void;
}

function Line({ thing, open, hidden, onChoose }: LineProps) {
  const t = useT();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) item.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <Box
      component="li"
      ref={item}
      sx={({ tokens }) => ({
        borderBottom: `1px solid ${tokens.border}`,
        ...(open ? { bgcolor: tokens.brandSoft } : {}),
        breakInside: 'avoid',
        ...(hidden ? { display: 'none', '@media print': { display: 'list-item' } } : {}),
      })}
    >
      <Box
        component="button"
        type="button"
        aria-expanded={open}
        onClick={() => onChoose(open ? null : thing.key)}
        sx={({ tokens }) => ({
          all: 'unset',
          boxSizing: 'border-box',
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          columnGap: 3,
          rowGap: 0.5,
          width: '100%',
          minHeight: touch,
          px: 4,
          py: 2,
          cursor: 'pointer',
          '&:hover': { bgcolor: tokens.brandSoft },
          '&:focus-visible': { outline: `2px solid ${tokens.focus}`, outlineOffset: '-2px' },
        })}
      >
        <Box component="span" sx={{ flex: '1 1 200px', minWidth: 0, fontWeight: 600, overflowWrap: 'anywhere' }}>
          {thing.title}
        </Box>
        <StatusDot tone={thing.tone} shape={thing.dot}>
          {thing.status}
        </StatusDot>
        <Typography
          component="span"
          color={thing.people === 0 ? 'textSecondary' : 'textPrimary'}
          sx={{ flexBasis: '100%' }}
        >
          {[thing.who, thing.alert].filter(Boolean).join(' · ')}
        </Typography>
      </Box>
      {open && (
        <Box sx={{ px: 4, pb: 3 }}>
          {thing.facts.map((fact) => (
            <Typography key={fact} sx={{ overflowWrap: 'anywhere' }}>
              {fact}
            </Typography>
          ))}
          {thing.note && <Typography color="textSecondary">{thing.note}</Typography>}
          {!thing.mark && !thing.line && <Typography color="textSecondary">{t('wayHomeMap.unplaced')}</Typography>}
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }} className="hw-no-print">
            {thing.links.map(({ to, label }) => (
              <Button key={`${to} ${label}`} size="small" variant="outlined" component={Link} to={to}>
                {label}
              </Button>
            ))}
          </Box>
        </Box>
      )}
    </Box>
  );
}
