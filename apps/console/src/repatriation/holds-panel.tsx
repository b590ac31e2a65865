import { repatriationExceptions } from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { ActForm } from '../form/act-form.js';
import { CodeSelect, useCodeText } from '../form/code-fields.js';
import { TextField } from '../form/fields.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { Panel } from '../parts/page.js';
import { StatusDot } from '../parts/status-dot.js';
import { useCan } from '../session/session-store.js';
import { LiftExceptionDocument, RaiseExceptionDocument } from './act-documents.js';
import { PlainDialog } from './plain-dialog.js';
import { useKeptFocus } from './use-kept-focus.js';
import type { WayHome } from './way-home-words.js';

type Raised = WayHome['exceptions'][number];

/** What holds the way home up, with its reason; lifted ones stay to be read. */
export function HoldsPanel({ way }: { readonly way: WayHome }) {
  const t = useT();
  const can = useCan();
  const kind = useCodeText('repatriationExceptions');
  const [raising, setRaising] = useState(false);
  const [lifting, setLifting] = useState<Raised>();
  const record = can('repatriation.record');
  const place = useRef<HTMLDivElement>(null);
  const area = useKeptFocus(place);
  return (
    <Panel
      titleKey="repatriation.hold.title"
      actions={record && <Button onClick={() => setRaising(true)}>{t('repatriation.hold.raise')}</Button>}
    >
      <Box ref={place} tabIndex={-1} aria-label={t('repatriation.hold.title')} role="group" {...area}>
        {way.exceptions.length === 0 && <Typography color="textSecondary">{t('repatriation.hold.none')}</Typography>}
        {way.exceptions.map((one) => (
          <Box key={one.id} sx={{ display: 'flex', gap: 3, flexWrap: 'wrap', alignItems: 'center', py: 1 }}>
            <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
              <StatusDot tone={one.liftedAt ? 'unknown' : 'due'} shape={one.liftedAt ? 'open' : 'half'}>
                {kind(one.kind)}
              </StatusDot>
              <Typography color="textSecondary" component="div">
                <DateText value={one.raisedAt} />
                {one.raisedBy ? ` · ${one.raisedBy}` : ''}
                {one.reason ? ` · ${one.reason}` : ''}
                {one.liftedAt && (
                  <>
                    {' '}
                    · {t('repatriation.hold.lifted')} <DateText value={one.liftedAt} />
                  </>
                )}
              </Typography>
            </Box>
            {record && !one.liftedAt && <Button onClick={() => setLifting(one)}>{t('repatriation.hold.lift')}</Button>}
          </Box>
        ))}
        {raising && (
          <PlainDialog
            title={t('repatriation.hold.raise')}
            lead={t('repatriation.hold.lead')}
            onClose={() => setRaising(false)}
          >
            <ActForm
              document={RaiseExceptionDocument}
              defaults={{ kind: null, reason: '' }}
              doneKey="repatriation.saved"
              submitKey="repatriation.hold.raise"
              onDone={() => setRaising(false)}
              onCancel={() => setRaising(false)}
              toInput={(v: { kind: Raised['kind'] | null; reason: string }) => ({
                caseId: way.caseId,
                kind: v.kind ?? 'ON_HOLD',
                reason: v.reason,
              })}
            >
              <CodeSelect
                name="kind"
                labelKey="repatriation.hold.kind"
                list="repatriationExceptions"
                codes={repatriationExceptions}
                required
              />
              <TextField name="reason" labelKey="repatriation.field.reason" required lines={2} />
            </ActForm>
          </PlainDialog>
        )}
        {lifting && (
          <PlainDialog
            title={t('repatriation.hold.liftOf', { kind: kind(lifting.kind) })}
            lead={lifting.reason ?? undefined}
            onClose={() => setLifting(undefined)}
          >
            <ActForm
              document={LiftExceptionDocument}
              defaults={{ reason: '' }}
              doneKey="repatriation.saved"
              submitKey="repatriation.hold.lift"
              onDone={() => setLifting(undefined)}
              onCancel={() => setLifting(undefined)}
              toInput={(v: { reason: string }) => ({
                caseId: way.caseId,
                exceptionId: lifting.id,
                expectedVersion: lifting.version,
                reason: v.reason,
              })}
            >
              <TextField name="reason" labelKey="repatriation.field.reason" required lines={2} />
            </ActForm>
          </PlainDialog>
        )}
      </Box>
    </Panel>
  );
}
