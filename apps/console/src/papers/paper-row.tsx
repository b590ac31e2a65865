import { todayIn, type DocumentPlace } from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useLocale } from 'react-admin';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { countryName } from '../parts/countries.js';
import { DateText } from '../parts/date-text.js';
import { capital } from '../parts/initials.js';
import { StatusDot, type Tone } from '../parts/status-dot.js';
import { useDates } from '../parts/use-dates.js';
import type { NumberedPaper, Paper } from './papers-documents.js';

/** A paper at hand can be travelled on; one that others hold has to be asked back; one that is gone, replaced. */
export const placeTones: Readonly<Record<DocumentPlace, Tone>> = {
  PERSON: 'done',
  FAMILY: 'done',
  SHELTER: 'done',
  ORGANISATION: 'done',
  MISSION: 'brand',
  POLICE: 'due',
  IMMIGRATION: 'due',
  COMPOUND: 'danger',
  RECRUITER: 'danger',
  LOST: 'unknown',
  DESTROYED: 'unknown',
  UNKNOWN: 'unknown',
};

interface PaperRowProps {
  readonly paper: Paper;
  /** Absent while numbers are hidden. */
  readonly numbered: NumberedPaper | undefined;
  readonly onChange?: () => void;
  readonly onRemove?: () => void;
  /** Scans of it, and a way to add one. */
  readonly files?: (title: string) => ReactNode;
}

export function PaperRow({ paper, numbered, onChange, onRemove, files }: PaperRowProps) {
  const t = useT();
  const locale = useLocale();
  const { date, zone } = useDates();
  const kind = useCodeText('identityDocumentKinds')(paper.kind);
  const place = useCodeText('documentPlaces')(paper.place);
  const title = [kind, countryName(paper.country, locale)].filter(Boolean).join(', ');
  const { expiresOn } = paper;
  const isOver = expiresOn !== null && expiresOn < todayIn(zone).slice(0, expiresOn.length);
  return (
    <Box
      component="li"
      aria-label={title}
      sx={({ tokens }) => ({
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 3,
        rowGap: 2,
        px: 4,
        py: 3,
        borderTop: `1px solid ${tokens.border}`,
      })}
    >
      <Box sx={{ flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
        <StatusDot tone={placeTones[paper.place]} shape={paper.place === 'UNKNOWN' ? 'open' : 'full'}>
          {place}
        </StatusDot>
        <Typography color="textSecondary" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {capital(
            [
              numbered?.number ? '' : t(paper.hasNumber ? 'papers.numberHidden' : 'papers.numberUnknown'),
              expiresOn ? t(isOver ? 'papers.expired' : 'papers.expires', { date: date(expiresOn) }) : '',
            ]
              .filter(Boolean)
              .join(' · '),
          )}
        </Typography>
        {numbered?.number && (
          <Typography sx={{ fontVariantNumeric: 'tabular-nums' }}>
            {t('papers.number')}: {numbered.number}
          </Typography>
        )}
        {numbered?.note && <Typography sx={{ whiteSpace: 'pre-wrap' }}>{numbered.note}</Typography>}
        <Typography variant="caption" color="textSecondary" component="div" sx={{ mt: 1 }}>
          {t('papers.recordedBy', { name: paper.recordedBy.displayName })}, <DateText value={paper.recordedAt} />
        </Typography>
        {files?.(title)}
      </Box>
      {onChange && onRemove && (
        <Box sx={{ display: 'flex', gap: 1, alignSelf: 'start', ml: { xs: -1.5, sm: 0 } }}>
          <Button size="small" aria-label={t('papers.changeOf', { paper: title })} onClick={onChange}>
            {t('papers.change')}
          </Button>
          <Button size="small" color="inherit" aria-label={t('papers.removeOf', { paper: title })} onClick={onRemove}>
            {t('papers.remove')}
          </Button>
        </Box>
      )}
    </Box>
  );
}
