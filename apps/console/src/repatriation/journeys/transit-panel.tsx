import { transitAnswers, type TransitAnswer } from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale } from 'react-admin';
import { ActForm } from '../../form/act-form.js';
import { CodeChoice, useCodeText } from '../../form/code-fields.js';
import { TextField } from '../../form/fields.js';
import { useT } from '../../i18n/use-t.js';
import { countryName } from '../../parts/countries.js';
import { Panel } from '../../parts/page.js';
import { StatusDot } from '../../parts/status-dot.js';
import { PlainDialog } from '../plain-dialog.js';
import { ClearTransitDocument } from './documents.js';
import { needMarks, transitGroups, type More, type TransitGroup } from './words.js';

/** Who needs a visa to change planes. What nobody has settled stays in sight until somebody says why it may pass. */
export function TransitPanel({ more, open }: { readonly more: More; readonly open: boolean }) {
  const t = useT();
  const locale = useLocale();
  const need = useCodeText('transitNeeds');
  const [settling, setSettling] = useState<TransitGroup>();
  const groups = transitGroups(more.passengers);
  if (groups.length === 0) return null;
  return (
    <Panel titleKey="journeys.transit.title">
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {groups.map((group) => (
          <Box component="li" key={`${group.country} ${group.need} ${group.source}`} sx={{ mb: 4 }}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center' }}>
              <Typography sx={{ fontWeight: 600 }}>
                {t('journeys.transit.place', { country: countryName(group.country, locale), hours: group.hours })}
              </Typography>
              <StatusDot {...needMarks[group.need]}>{need(group.need)}</StatusDot>
              {group.open.length > 0 && (
                <StatusDot tone="danger" variant="soft">
                  {t('journeys.transit.open', { smart_count: group.open.length })}
                </StatusDot>
              )}
              {group.need !== 'NOT_NEEDED' && group.settled.length > 0 && (
                <StatusDot tone="done">
                  {t('journeys.transit.settled', { smart_count: group.settled.length })}
                </StatusDot>
              )}
            </Box>
            <Typography color="textSecondary">
              {t(group.airside ? 'journeys.transit.airside' : 'journeys.transit.enters')}
              {group.source === '' ? '' : ` · ${t('journeys.transit.source', { source: group.source })}`}
            </Typography>
            {group.open.length > 0 && (
              <Typography sx={{ overflowWrap: 'anywhere' }}>
                {group.open.map(({ reference }) => reference).join(', ')}
              </Typography>
            )}
            {open && group.open.length > 0 && (
              <Button variant="outlined" className="hw-no-print" sx={{ mt: 2 }} onClick={() => setSettling(group)}>
                {t('journeys.transit.settle', { smart_count: group.open.length })}
              </Button>
            )}
          </Box>
        ))}
      </Box>
      {settling && <SettleDialog more={more} group={settling} onClose={() => setSettling(undefined)} />}
    </Panel>
  );
}

interface Values {
  readonly answer: TransitAnswer | null;
  readonly reason: string;
}

function SettleDialog({
  more,
  group,
  onClose,
}: {
  readonly more: More;
  readonly group: TransitGroup;
  readonly onClose: () => void;
}) {
  const t = useT();
  const locale = useLocale();
  const defaults: Values = { answer: null, reason: '' };
  return (
    <PlainDialog
      title={t('journeys.transit.settleIn', { country: countryName(group.country, locale) })}
      lead={group.open.map(({ reference }) => reference).join(', ')}
      onClose={onClose}
    >
      <ActForm
        document={ClearTransitDocument}
        defaults={defaults}
        doneKey="repatriation.saved"
        onDone={onClose}
        onCancel={onClose}
        toInput={(v: Values) => ({
          movementId: more.id,
          expectedVersion: more.version,
          country: group.country,
          caseIds: group.open.map(({ caseId }) => caseId),
          answer: v.answer ?? 'OTHER',
          reason: v.reason,
        })}
      >
        <CodeChoice
          name="answer"
          labelKey="journeys.transit.answer"
          list="transitAnswers"
          codes={transitAnswers}
          required
        />
        <TextField
          name="reason"
          labelKey="repatriation.field.reason"
          whyKey="journeys.transit.why"
          required
          lines={2}
        />
      </ActForm>
    </PlainDialog>
  );
}
