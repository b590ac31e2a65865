import { Stack, Typography } from '@mui/material';
import { useCodeText } from '../../form/code-fields.js';
import { useT } from '../../i18n/use-t.js';
import { StatusDot } from '../../parts/status-dot.js';
import type { Place } from './place-documents.js';

/** What is free, by kind of bed; without counted beds how many people are there. */
export function Beds({ place }: { readonly place: Pick<Place, 'beds' | 'people'> }) {
  const t = useT();
  const bed = useCodeText('custodyBeds');
  return (
    <Stack direction="row" component="span" sx={{ flexWrap: 'wrap', columnGap: 4, rowGap: 0.5 }}>
      {place.beds.map((one) => (
        <StatusDot
          key={one.bed}
          tone={one.free < 0 ? 'danger' : one.free === 0 ? 'due' : 'done'}
          shape={one.free <= 0 ? 'full' : 'open'}
        >
          {bed(one.bed)}{' '}
          {one.free < 0
            ? t('inCustody.places.over', { over: -one.free })
            : t('inCustody.places.free', { free: one.free, beds: one.beds })}
        </StatusDot>
      ))}
      <Typography component="span" color="textSecondary">
        {t('inCustody.places.people', { smart_count: place.people })}
      </Typography>
    </Stack>
  );
}
