import { Box, Checkbox, Typography } from '@mui/material';
import { useLocale } from 'react-admin';
import { useDocument } from '../data/use-document.js';
import { FieldFrame } from '../form/field-frame.js';
import { useField, type FieldProps } from '../form/use-field.js';
import { useT } from '../i18n/use-t.js';
import { countryName } from '../parts/countries.js';
import { Loaded } from '../parts/state-blocks.js';
import { WaitingItemsDocument } from './board-documents.js';

interface TravellersFieldProps extends FieldProps {
  /** Only people of this country are offered first. */
  readonly toCountry?: string | null;
}

/** Who is ready to travel, to be ticked. The form holds the ids of the cases. */
export function TravellersField({ toCountry, ...props }: TravellersFieldProps) {
  const t = useT();
  const locale = useLocale();
  const { field, frame } = useField(props);
  const chosen = Array.isArray(field.value) ? (field.value as string[]) : [];
  const query = useDocument(WaitingItemsDocument, { filter: { items: ['MOVEMENT_BOOKED'] }, first: 100 });
  const toggle = (id: string, on: boolean): void =>
    field.onChange(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <FieldFrame {...frame} as="group">
      {() => (
        <Loaded query={query}>
          {({ waitingItems }) => {
            const rows = [...waitingItems.nodes].sort(
              (a, b) =>
                Number(chosen.includes(b.caseId)) - Number(chosen.includes(a.caseId)) ||
                Number(b.nationality === toCountry) - Number(a.nationality === toCountry) ||
                (a.nationality ?? '').localeCompare(b.nationality ?? '') ||
                a.reference.localeCompare(b.reference),
            );
            return (
              <>
                <Typography color="textSecondary" role="status">
                  {t('repatriation.journey.chosen', { smart_count: chosen.length })}
                </Typography>
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
                  aria-label={frame.label}
                >
                  {rows.map((row) => (
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
                        onChange={(event) => toggle(row.caseId, event.target.checked)}
                      />
                      <span>
                        <strong>{row.initials}</strong> {row.reference} · {countryName(row.nationality, locale)}
                      </span>
                    </Box>
                  ))}
                  {rows.length === 0 && <Typography sx={{ p: 4 }}>{t('repatriation.journey.nobodyReady')}</Typography>}
                </Box>
              </>
            );
          }}
        </Loaded>
      )}
    </FieldFrame>
  );
}
