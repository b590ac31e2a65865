import { Box, Button, Checkbox, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale } from 'react-admin';
import { useDocument } from '../data/use-document.js';
import { FieldFrame } from '../form/field-frame.js';
import { useField, type FieldProps } from '../form/use-field.js';
import { useT } from '../i18n/use-t.js';
import { countryName } from '../parts/countries.js';
import { Loaded } from '../parts/state-blocks.js';
import { WaitingItemsDocument } from './board-documents.js';
import type { WaitingRow } from './waiting-source.js';

interface TravellersFieldProps extends FieldProps {
  /** People of this country are offered first. */
  readonly toCountry?: string | null;
}

const most = 100;

/** Who is ready to travel, to be ticked; the nationals of the country of arrival in one press. The form holds the ids of the cases. */
export function TravellersField({ toCountry, ...props }: TravellersFieldProps) {
  const { field, frame } = useField(props);
  const chosen = Array.isArray(field.value) ? (field.value as string[]) : [];
  const query = useDocument(WaitingItemsDocument, { filter: { items: ['MOVEMENT_BOOKED'] }, first: most });
  const ofCountry = useDocument(WaitingItemsDocument, {
    filter: { items: ['MOVEMENT_BOOKED'], ...(toCountry ? { nationalities: [toCountry] } : {}) },
    first: most,
  });
  return (
    <FieldFrame {...frame} as="group">
      {() => (
        <Loaded query={query}>
          {({ waitingItems }) => {
            const home = toCountry ? (ofCountry.data?.waitingItems.nodes ?? []) : [];
            const others = waitingItems.nodes.filter(({ id }) => !home.some((one) => one.id === id));
            return (
              <Ready
                label={frame.label}
                rows={[...home, ...others]}
                more={waitingItems.pageInfo.hasNextPage}
                toCountry={toCountry ?? null}
                chosen={chosen}
                onChange={field.onChange}
              />
            );
          }}
        </Loaded>
      )}
    </FieldFrame>
  );
}

interface ReadyProps {
  readonly label: string;
  readonly rows: readonly WaitingRow[];
  /** More people are ready than one answer holds. */
  readonly more: boolean;
  readonly toCountry: string | null;
  readonly chosen: readonly string[];
  readonly onChange: (caseIds: readonly string[]) => void;
}

function Ready({ label, rows, more, toCountry, chosen, onChange }: ReadyProps) {
  const t = useT();
  const locale = useLocale();
  // Who came along chosen stands on top; who is ticked stays in place, or the next press meets another person.
  const [first] = useState(chosen);
  const sorted = [...rows].sort(
    (a, b) =>
      Number(first.includes(b.caseId)) - Number(first.includes(a.caseId)) ||
      Number(b.nationality === toCountry) - Number(a.nationality === toCountry) ||
      (a.nationality ?? '').localeCompare(b.nationality ?? '') ||
      a.reference.localeCompare(b.reference),
  );
  const home = toCountry === null ? [] : rows.filter((row) => row.nationality === toCountry).map((row) => row.caseId);
  const missing = home.filter((id) => !chosen.includes(id));
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3 }}>
        <Typography color="textSecondary" role="status">
          {t('repatriation.journey.chosen', { smart_count: chosen.length })}
        </Typography>
        {missing.length > 0 && (
          <Button onClick={() => onChange([...chosen, ...missing])}>
            {t('repatriation.journey.chooseAll', { country: countryName(toCountry, locale), count: home.length })}
          </Button>
        )}
        {chosen.length > 0 && <Button onClick={() => onChange([])}>{t('repatriation.journey.chooseNone')}</Button>}
      </Box>
      <Box
        sx={({ tokens }) => ({
          maxHeight: 320,
          overflowY: 'auto',
          border: `1px solid ${tokens.border}`,
          borderRadius: 1,
          mt: 2,
        })}
        tabIndex={0}
        role="group"
        aria-label={label}
      >
        {sorted.map((row) => (
          <Box
            component="label"
            key={row.caseId}
            sx={({ tokens }) => ({
              display: 'flex',
              alignItems: 'center',
              gap: 2,
              px: 2,
              minHeight: 44,
              cursor: 'pointer',
              '&:hover': { bgcolor: tokens.brandSoft },
            })}
          >
            <Checkbox
              size="small"
              checked={chosen.includes(row.caseId)}
              onChange={(event) =>
                onChange(event.target.checked ? [...chosen, row.caseId] : chosen.filter((id) => id !== row.caseId))
              }
            />
            <span>
              <strong>{row.initials}</strong> {row.reference} · {countryName(row.nationality, locale)}
            </span>
          </Box>
        ))}
        {sorted.length === 0 && <Typography sx={{ p: 4 }}>{t('repatriation.journey.nobodyReady')}</Typography>}
      </Box>
      {more && (
        <Typography color="textSecondary" sx={{ mt: 2 }}>
          {t('repatriation.journey.moreReady')}
        </Typography>
      )}
    </>
  );
}
