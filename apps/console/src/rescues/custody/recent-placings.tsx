import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useDocument } from '../../data/use-document.js';
import { ActForm } from '../../form/act-form.js';
import { TextField } from '../../form/fields.js';
import { useT } from '../../i18n/use-t.js';
import { DateText } from '../../parts/date-text.js';
import { Panel } from '../../parts/page.js';
import { Loaded } from '../../parts/state-blocks.js';
import { PlainDialog } from '../../repatriation/plain-dialog.js';
import { type RecentPlacing, RecentPlacingsDocument, TakeBackPlacingDocument } from './custody-documents.js';

/** What the signed-in person placed within a day, also after the page was left. */
export function RecentPlacings({ operationId }: { readonly operationId: string }) {
  const t = useT();
  const query = useDocument(RecentPlacingsDocument, { id: operationId }, { anew: true });
  const [back, setBack] = useState<RecentPlacing | null>(null);
  return (
    <Loaded query={query}>
      {({ recentPlacings }) =>
        recentPlacings.length > 0 && (
          <Panel titleKey="inCustody.placing.recent" flush>
            <Typography color="textSecondary" sx={{ px: 4, pb: 3 }}>
              {t('inCustody.placing.recentLead')}
            </Typography>
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {recentPlacings.map((one) => (
                <Box
                  component="li"
                  key={one.id}
                  sx={({ tokens }) => ({
                    borderTop: `1px solid ${tokens.border}`,
                    px: 4,
                    py: 2,
                    display: 'flex',
                    flexWrap: 'wrap',
                    gap: 3,
                    alignItems: 'center',
                  })}
                >
                  <Box sx={{ flex: 1, minWidth: 200 }}>
                    <strong>{one.place?.name}</strong> {t('inCustody.placing.people', { smart_count: one.people })} ·{' '}
                    <DateText value={one.recordedAt} distance={false} />
                  </Box>
                  <Button variant="outlined" onClick={() => setBack(one)}>
                    {t('inCustody.placing.takeBack')}
                  </Button>
                </Box>
              ))}
            </Box>
            {back && (
              <PlainDialog
                title={t('inCustody.placing.takeBackTitle')}
                lead={t('inCustody.placing.recentLead')}
                onClose={() => setBack(null)}
              >
                <ActForm
                  document={TakeBackPlacingDocument}
                  defaults={{ reason: '' }}
                  doneKey="inCustody.placing.takenBack"
                  submitKey="inCustody.placing.takeBack"
                  toInput={({ reason }: { readonly reason: string }) => ({ placingId: back.id, reason: reason.trim() })}
                  onDone={() => setBack(null)}
                  onCancel={() => setBack(null)}
                >
                  <TextField name="reason" labelKey="inCustody.placing.reason" lines={2} required />
                </ActForm>
              </PlainDialog>
            )}
          </Panel>
        )
      }
    </Loaded>
  );
}
