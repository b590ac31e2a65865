import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useCodeText } from '../../form/code-fields.js';
import { useT } from '../../i18n/use-t.js';
import { DateText } from '../../parts/date-text.js';
import { StatusDot } from '../../parts/status-dot.js';
import type { Spell } from './custody-documents.js';
import { conditions } from './review-words.js';

type Review = Spell['reviews'][number];

/** When the person was last seen, and every review that was made, at a press. */
export function ReviewHistory({ spell }: { readonly spell: Spell }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const seen = spell.reviews.find((one) => one.seen);
  return (
    <Box sx={{ mt: 1 }}>
      <Typography component="span" color="textSecondary" sx={{ mr: 2 }}>
        {seen ? (
          <>
            {t('inCustody.review.lastSeen')} <DateText value={seen.reviewedOn} /> ·{' '}
            {seen.seenBy || seen.recordedBy?.displayName}
          </>
        ) : (
          t('inCustody.review.neverSeen')
        )}
      </Typography>
      {spell.reviews.length > 0 && (
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('inCustody.review.history', { smart_count: spell.reviews.length })}
        </Button>
      )}
      {open && (
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {spell.reviews.map((review) => (
            <ReviewRow key={review.id} review={review} />
          ))}
        </Box>
      )}
    </Box>
  );
}

function ReviewRow({ review }: { readonly review: Review }) {
  const t = useT();
  const access = useCodeText('custodyAccesses');
  const answer = useCodeText('custodyAnswers');
  const asked = conditions.filter((name) => review[name] !== 'NOT_ASKED');
  return (
    <Box component="li" sx={({ tokens }) => ({ borderTop: `1px solid ${tokens.border}`, py: 2 })}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5 }}>
        <strong>
          <DateText value={review.reviewedOn} distance={false} />
        </strong>
        <StatusDot tone={review.stillRight ? 'done' : 'danger'}>
          {t(review.stillRight ? 'inCustody.review.right' : 'inCustody.review.wrong')}
        </StatusDot>
        <span>{access(review.access)}</span>
        {review.medicalUrgent && <StatusDot tone="danger">{t('inCustody.review.medicalUrgent')}</StatusDot>}
      </Box>
      {asked.length > 0 && (
        <Typography color="textSecondary">
          {asked.map((name) => `${t(`inCustody.review.${name}`)}: ${answer(review[name])}`).join(' · ')}
        </Typography>
      )}
      {review.note !== '' && <Typography sx={{ whiteSpace: 'pre-wrap' }}>{review.note}</Typography>}
      <Typography variant="caption" color="textSecondary">
        {[review.seenBy, review.recordedBy?.displayName].filter(Boolean).join(' · ')}
      </Typography>
    </Box>
  );
}
