import type { ListField } from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import { useLocale } from 'react-admin';
import { useT } from '../i18n/use-t.js';
import { countryName } from '../parts/countries.js';
import { useDates } from '../parts/use-dates.js';
import type { Doubt } from './operation-documents.js';

interface DoubtChoicesProps {
  readonly doubts: readonly Doubt[];
  /** The reading that stands now, by field. */
  readonly chosen: (doubt: Doubt) => string | null | undefined;
  readonly onChoose: (field: ListField, value: string | null) => void;
}

/** What the cell says and how it may be read; one tap settles it. */
export function DoubtChoices({ doubts, chosen, onChoose }: DoubtChoicesProps) {
  const t = useT();
  const read = useReading();
  return (
    <Box sx={{ display: 'grid', gap: 3, minWidth: 0 }}>
      {doubts.map((doubt) => (
        <Box
          key={`${doubt.field}${doubt.code}`}
          sx={({ tokens }) => ({
            borderInlineStart: `3px solid ${doubt.unread ? tokens.danger.dot : tokens.due.dot}`,
            paddingInlineStart: 3,
            minWidth: 0,
            overflowWrap: 'anywhere',
          })}
        >
          <Typography variant="body2">
            <strong>{t(`rescues.field.${doubt.field}`)}</strong>{' '}
            {doubt.raw !== '' && <Box component="q">{doubt.raw}</Box>}{' '}
            <Typography
              component="span"
              variant="body2"
              sx={({ tokens }) => ({ color: (doubt.unread ? tokens.danger : tokens.due).text })}
            >
              {t(`rescues.doubt.${doubt.code}`)}
            </Typography>
          </Typography>
          <Box
            role="group"
            aria-label={t(`rescues.field.${doubt.field}`)}
            sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mt: 1.5 }}
          >
            {doubt.options.map((option) => (
              <Button
                key={option}
                size="small"
                variant={chosen(doubt) === option ? 'contained' : 'outlined'}
                aria-pressed={chosen(doubt) === option}
                onClick={() => onChoose(doubt.field, option)}
              >
                {read(doubt.field, option)}
              </Button>
            ))}
            <Button
              size="small"
              variant={chosen(doubt) === null ? 'contained' : 'text'}
              aria-pressed={chosen(doubt) === null}
              onClick={() => onChoose(doubt.field, null)}
            >
              {t('rescues.doubts.leaveOut')}
            </Button>
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function useReading(): (field: ListField, value: string) => string {
  const locale = useLocale();
  const { date } = useDates();
  return (field, value) => {
    if (field === 'BIRTH' || field === 'AGE') return date(value);
    return field === 'NATIONALITY' ? countryName(value, locale) : value;
  };
}
