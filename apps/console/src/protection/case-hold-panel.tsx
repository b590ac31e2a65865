import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useOpenedCase } from '../cases/case-scope.js';
import { SidePanel } from '../cases/side-panel.js';
import { useDocument } from '../data/use-document.js';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { useDates } from '../parts/use-dates.js';
import { useCan } from '../session/session-store.js';
import { LiftDialog } from './hold-dialogs.js';
import { CaseHoldsDocument } from './hold-documents.js';
import { HoldState } from './hold-words.js';

/** Stands in the side only while something keeps the case from being erased. */
export function CaseHoldPanel() {
  const t = useT();
  const can = useCan();
  const { date } = useDates();
  const { id } = useOpenedCase();
  const ground = useCodeText('holdGrounds');
  const [lifting, setLifting] = useState<{ id: string; reference: string } | null>(null);
  const holds = useDocument(CaseHoldsDocument, { caseId: id }).data?.caseHolds ?? [];
  if (holds.length === 0) return null;
  return (
    <SidePanel titleKey="retention.holds.side">
      {holds.map((hold) => (
        <Box key={hold.id} sx={{ '& + &': { mt: 4 } }}>
          <HoldState until={hold.until} over={hold.over} />
          <Typography sx={{ fontWeight: 600, mt: 1 }}>{ground(hold.ground)}</Typography>
          {hold.reason && (
            <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{hold.reason}</Typography>
          )}
          <Typography variant="caption" color="textSecondary" component="div">
            {t('retention.holds.by', { name: hold.setBy?.displayName ?? '–', day: date(hold.setAt) })}
          </Typography>
          {can('case.hold') && (
            <Button size="small" variant="outlined" sx={{ mt: 2 }} onClick={() => setLifting(hold)}>
              {t('retention.holds.lift')}
            </Button>
          )}
        </Box>
      ))}
      {lifting && <LiftDialog hold={lifting} officer={false} onClose={() => setLifting(null)} />}
    </SidePanel>
  );
}
