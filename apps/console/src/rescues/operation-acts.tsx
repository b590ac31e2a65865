import { Button, Dialog, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useAct } from '../data/use-act.js';
import { ActForm } from '../form/act-form.js';
import { NumberField, TextField } from '../form/fields.js';
import { graphql } from '../gql/index.js';
import { useT } from '../i18n/use-t.js';
import type { OpenedOperation } from './operation-documents.js';

const BeginOperationDocument = graphql(`
  mutation BeginOperation($input: BeginOperationInput!) {
    beginOperation(input: $input) {
      __typename
      ... on Operation {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

const FinishOperationDocument = graphql(`
  mutation FinishOperation($input: FinishOperationInput!) {
    finishOperation(input: $input) {
      __typename
      ... on Operation {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

const CancelOperationDocument = graphql(`
  mutation CancelOperation($input: CancelOperationInput!) {
    cancelOperation(input: $input) {
      __typename
      ... on Operation {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

/** What may be done to the operation now; the API says so. */
export function OperationActs({ operation }: { readonly operation: OpenedOperation }) {
  const t = useT();
  const { acts, id, version } = operation;
  const [open, setOpen] = useState<'begin' | 'finish' | 'cancel' | null>(null);
  const asksWhy = operation.needsRisk && operation.risk !== 'APPROVED';
  const begin = useAct(BeginOperationDocument, { notices: true, doneKey: 'rescues.act.begun' });
  const close = (): void => setOpen(null);
  return (
    <>
      {acts.includes('CHANGE') && (
        <Button component={Link} to={`/rescues/${id}/change`}>
          {t('rescues.act.change')}
        </Button>
      )}
      {acts.includes('CANCEL') && <Button onClick={() => setOpen('cancel')}>{t('rescues.act.cancel')}</Button>}
      {acts.includes('BEGIN') && (
        <Button
          variant="outlined"
          disabled={begin.sending}
          onClick={() => (asksWhy ? setOpen('begin') : void begin.submit({ id, expectedVersion: version }))}
        >
          {t('rescues.act.begin')}
        </Button>
      )}
      {acts.includes('FINISH') && (
        <Button variant="outlined" onClick={() => setOpen('finish')}>
          {t('rescues.act.finish')}
        </Button>
      )}
      <Dialog
        open={open !== null}
        onClose={(_event, reason) => reason === 'escapeKeyDown' && close()}
        fullWidth
        maxWidth="sm"
        aria-labelledby="operation-act"
      >
        <DialogTitle id="operation-act" variant="h1" component="h2">
          {t(`rescues.act.${open ?? 'finish'}`)}
        </DialogTitle>
        <DialogContent>
          {open === 'begin' && (
            <ActForm
              document={BeginOperationDocument}
              defaults={{ urgentReason: '' }}
              doneKey="rescues.act.begun"
              submitKey="rescues.act.begin"
              toInput={(values: { urgentReason: string }) => ({
                id,
                expectedVersion: version,
                urgentReason: values.urgentReason.trim(),
              })}
              onDone={close}
              onCancel={close}
            >
              <Typography sx={{ mb: 4 }}>
                {t('operations.risk.beginLead')} <Link to={`/rescues/${id}/risk`}>{t('operations.risk.open')}</Link>
              </Typography>
              <TextField
                name="urgentReason"
                labelKey="operations.risk.urgentReason"
                helpKey="operations.risk.urgentHelp"
                lines={3}
                required
              />
            </ActForm>
          )}
          {open === 'finish' && (
            <ActForm
              document={FinishOperationDocument}
              defaults={{ outcome: '', headCount: null as number | null }}
              doneKey="rescues.act.finished"
              submitKey="rescues.act.finish"
              toInput={(values: { outcome: string; headCount: number | null }) => ({
                id,
                expectedVersion: version,
                outcome: values.outcome.trim(),
                headCount: values.headCount,
              })}
              onDone={close}
              onCancel={close}
            >
              <TextField
                name="outcome"
                labelKey="rescues.act.outcome"
                helpKey="rescues.act.outcomeHelp"
                lines={4}
                required
              />
              <NumberField
                name="headCount"
                labelKey="operations.numbers.headCount"
                helpKey="operations.numbers.headCountHelp"
                min={0}
                step={1}
              />
            </ActForm>
          )}
          {open === 'cancel' && (
            <ActForm
              document={CancelOperationDocument}
              defaults={{ reason: '' }}
              doneKey="rescues.act.cancelled"
              submitKey="rescues.act.cancel"
              toInput={(values: { reason: string }) => ({ id, expectedVersion: version, reason: values.reason.trim() })}
              onDone={close}
              onCancel={close}
            >
              <TextField name="reason" labelKey="rescues.act.reason" lines={3} required />
            </ActForm>
          )}
        </DialogContent>
      </Dialog>
    </>
  );
}
