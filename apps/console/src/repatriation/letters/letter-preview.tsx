import { Alert, Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useCodeText } from '../../form/code-fields.js';
import type { LetterPreviewQuery } from '../../gql/graphql.js';
import { useT } from '../../i18n/use-t.js';
import { StatusDot } from '../../parts/status-dot.js';
import { dayInWords, Paper } from './paper.js';

/** The letter as it would be, who stands in it, who does not and why, and what is missing before it can be made. */
export function Preview({
  preview,
  missing,
  children,
}: {
  /** What has to be done first, in words. */
  readonly missing: readonly string[];
  readonly preview: NonNullable<LetterPreviewQuery['letterPreview']>;
  readonly children: ReactNode;
}) {
  const t = useT();
  const reason = useCodeText('letterLeftOuts');
  const { people, leftOut, unprintable } = preview;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 4, mb: 4 }}>
        <StatusDot tone={people.length > 0 ? 'done' : 'danger'}>
          {t('letters.write.people', { smart_count: people.length })}
        </StatusDot>
        {children}
      </Box>
      {missing.map((one) => (
        <Alert key={one} severity="warning" icon={false} sx={{ mb: 4 }}>
          {one}
        </Alert>
      ))}
      {leftOut.length > 0 && (
        <Alert severity="warning" icon={false} sx={{ mb: 4 }}>
          <Typography component="h2" sx={{ fontWeight: 600 }}>
            {t('letters.write.leftOut', { smart_count: leftOut.length })}
          </Typography>
          <Typography sx={{ mb: 2 }}>{t('letters.write.leftOutHint')}</Typography>
          <Box component="ul" sx={{ m: 0, pl: 5 }}>
            {leftOut.map((one) => (
              <li key={one.caseId}>
                {one.reference ? <Link to={`/cases/${one.caseId}`}>{one.reference}</Link> : t('letters.write.notOpen')}
                {': '}
                {reason(one.reason)}
              </li>
            ))}
          </Box>
        </Alert>
      )}
      {unprintable.length > 0 && (
        <Alert severity="error" sx={{ mb: 4 }}>
          {t('letters.write.unprintable', { letters: unprintable.join(' ') })}
        </Alert>
      )}
      <Paper words={{ ...preview, dated: dayInWords(preview.language, preview.dated) }} />
      <Typography color="textSecondary" sx={{ mt: 2 }}>
        {t('letters.write.numberLater')}
      </Typography>
    </>
  );
}
