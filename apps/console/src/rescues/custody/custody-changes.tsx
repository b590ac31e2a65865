import { Box, Typography } from '@mui/material';
import { useCodeText } from '../../form/code-fields.js';
import { useT } from '../../i18n/use-t.js';
import { DateText } from '../../parts/date-text.js';
import type { Spell } from './custody-documents.js';

/** What was corrected of a spell, why, and what stood there before. */
export function CustodyChanges({ spell }: { readonly spell: Spell }) {
  const t = useT();
  const kind = useCodeText('custodyChangeKinds');
  const basis = useCodeText('custodyBases');
  if (spell.changes.length === 0) return null;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
      {spell.changes.map((change) => {
        const before = [basis(change.legalBasisBefore), change.reasonBefore].filter(Boolean).join(': ');
        return (
          <Typography key={change.id} component="li" variant="caption" color="textSecondary" sx={{ display: 'block' }}>
            {kind(change.kind)} <DateText value={change.recordedAt} distance={false} />
            {change.recordedBy && ` · ${change.recordedBy.displayName}`} · {change.why}
            {before !== '' && ` · ${t('inCustody.correct.before')}: ${before}`}
          </Typography>
        );
      })}
    </Box>
  );
}
