import TravelExploreOutlined from '@mui/icons-material/TravelExploreOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useT } from '../i18n/use-t.js';
import type { PersonAround } from './people-documents.js';

const FIRST = 3;

/** The same phone, wallet or name in other cases that are open to the reader: what leads from one story to the next. */
export function SeenElsewhere({ cases }: { readonly cases: PersonAround['seenElsewhere'] }) {
  const t = useT();
  const [all, setAll] = useState(false);
  if (cases.length === 0) return null;
  const shown = all ? cases : cases.slice(0, FIRST);
  return (
    <Box
      sx={({ tokens }) => ({
        display: 'grid',
        gridTemplateColumns: 'auto minmax(0, 1fr)',
        columnGap: 2,
        my: 2,
        px: 3,
        py: 2,
        borderRadius: 1,
        bgcolor: tokens.due.soft,
        '& a': { fontWeight: 600, color: tokens.due.text, whiteSpace: 'nowrap' },
      })}
    >
      <TravelExploreOutlined
        aria-hidden
        sx={({ tokens }) => ({ fontSize: 18, mt: 0.5, color: tokens.due.text, gridRow: '1 / span 3' })}
      />
      <Typography sx={({ tokens }) => ({ color: tokens.due.text })}>{t('people.alsoIn')}</Typography>
      <Box component="ul" aria-label={t('people.alsoIn')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map(({ caseId, reference, by }) => (
          <li key={caseId}>
            <Link to={`/cases/${caseId}/people`}>{reference}</Link>{' '}
            {by.map((mark) => t(`codes.sharedMarks.${mark}`)).join(', ')}
          </li>
        ))}
      </Box>
      {cases.length > shown.length && (
        <Button size="small" onClick={() => setAll(true)} sx={{ justifySelf: 'start', ml: -1.5 }}>
          {t('people.more', { smart_count: cases.length - shown.length })}
        </Button>
      )}
    </Box>
  );
}
