import { todayIn } from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useDocument } from '../../data/use-document.js';
import { ActForm } from '../../form/act-form.js';
import { useCodeText } from '../../form/code-fields.js';
import { TextField } from '../../form/fields.js';
import type { HandoversQuery } from '../../gql/graphql.js';
import { useT } from '../../i18n/use-t.js';
import { DateText } from '../../parts/date-text.js';
import { Page, Panel } from '../../parts/page.js';
import { Empty, Loaded, NotFound } from '../../parts/state-blocks.js';
import { StatusDot } from '../../parts/status-dot.js';
import { useCan, useTimeZone } from '../../session/session-store.js';
import { MovementDocument } from '../movement-documents.js';
import { PlainDialog } from '../plain-dialog.js';
import { CorrectHandoverDocument, HandoversDocument } from './documents.js';
import { HandoverFields } from './handover-fields.js';
import { handoverDefaults, handoverInput, type HandoverForm, type HandoverValues } from './handover-values.js';
import { Signature } from './signature-pad.js';

type File = NonNullable<HandoversQuery['handovers']>;

/** What was signed about one person: to be printed, and never changed. Opening it is a reading that is logged. */
export default function HandoverFormsPage() {
  const { caseId = '' } = useParams();
  const query = useDocument(HandoversDocument, { caseId }, { once: true });
  return (
    <Loaded query={query}>{({ handovers }) => (handovers ? <Shown file={handovers} /> : <NotFound page />)}</Loaded>
  );
}

function Shown({ file }: { readonly file: File }) {
  const t = useT();
  const can = useCan();
  const [correcting, setCorrecting] = useState<HandoverForm>();
  return (
    <Page
      titleKey="journeys.forms.title"
      lead={<Link to={`/cases/${file.caseId}/way-home`}>{file.reference}</Link>}
      width="form"
      actions={
        file.forms.length > 0 && (
          <Button variant="outlined" onClick={() => window.print()}>
            {t('repatriation.journey.print')}
          </Button>
        )
      }
    >
      {file.forms.length === 0 && (
        <Panel>
          <Empty titleKey="journeys.forms.none" />
        </Panel>
      )}
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 5 }}>
        {file.forms.map((form) => (
          <Box key={form.id} className={form.replaced ? 'hw-no-print' : undefined}>
            <Form
              file={file}
              form={form}
              onCorrect={!form.replaced && can('movement.record') ? () => setCorrecting(form) : undefined}
            />
          </Box>
        ))}
      </Box>
      {correcting && <Correct form={correcting} onClose={() => setCorrecting(undefined)} />}
    </Page>
  );
}

function Form({
  file,
  form,
  onCorrect,
}: {
  readonly file: File;
  readonly form: HandoverForm;
  readonly onCorrect: (() => void) | undefined;
}) {
  const t = useT();
  const way = useCodeText('handoverWays');
  const lines: readonly (readonly [string, string | null])[] = [
    ['journeys.handover.person', [file.name ?? '', file.reference].filter(Boolean).join(', ')],
    ['journeys.reception.body', form.bodyName],
    ['repatriation.journey.receivedBy', form.receivedBy],
    ['journeys.handover.receivedAs', form.receivedAs],
    ['journeys.handover.place', form.place],
    ['journeys.handover.papers', form.papers],
    ['journeys.handover.belongings', form.belongings],
    ['journeys.handover.condition', form.condition],
    ['journeys.handover.paperKept', form.paperKept],
    ['journeys.forms.why', form.why],
  ];
  return (
    <Panel
      title={t('journeys.forms.of', { reference: form.movementReference })}
      actions={
        onCorrect && (
          <Button size="small" className="hw-no-print" onClick={onCorrect}>
            {t('journeys.forms.correct')}
          </Button>
        )
      }
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, mb: 3 }}>
        <StatusDot tone={form.replaced ? 'unknown' : 'done'}>
          {t(form.replaced ? 'journeys.forms.replaced' : 'journeys.forms.stands')}
        </StatusDot>
        <span>
          <DateText value={form.handedOn} distance={false} /> · {way(form.way)} ·{' '}
          {t('journeys.sign.people', { smart_count: form.people })}
        </span>
      </Box>
      <Box
        component="dl"
        sx={{
          display: 'grid',
          gridTemplateColumns: { sm: 'max-content minmax(0, 1fr)' },
          columnGap: 5,
          rowGap: 1.5,
          m: 0,
        }}
      >
        {lines.map(([key, text]) =>
          text ? (
            <Box key={key} sx={{ display: 'contents' }}>
              <Typography component="dt" color="textSecondary">
                {t(key)}
              </Typography>
              <Box component="dd" sx={{ m: 0, mb: { xs: 2, sm: 0 }, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                {text}
              </Box>
            </Box>
          ) : null,
        )}
      </Box>
      {form.strokes && form.strokes.length > 0 && (
        <Box sx={{ mt: 4 }}>
          <Signature strokes={form.strokes} label={t('journeys.sign.signatureOf', { name: form.receivedBy ?? '' })} />
          <Typography color="textSecondary">{form.receivedBy}</Typography>
        </Box>
      )}
      <Typography color="textSecondary" sx={{ mt: 3 }}>
        {form.recordedBy}, <DateText value={form.recordedAt} time />
      </Typography>
    </Panel>
  );
}

function Correct({ form, onClose }: { readonly form: HandoverForm; readonly onClose: () => void }) {
  const t = useT();
  const today = todayIn(useTimeZone());
  const query = useDocument(MovementDocument, { id: form.movementId });
  return (
    <PlainDialog title={t('journeys.forms.correct')} lead={t('journeys.forms.correctLead')} onClose={onClose}>
      <Loaded query={query}>
        {({ movement }) =>
          movement ? (
            <ActForm
              document={CorrectHandoverDocument}
              defaults={handoverDefaults(today, {
                on: form.handedOn,
                bodyName: form.bodyName ?? '',
                receivedBy: form.receivedBy ?? '',
                receivedAs: form.receivedAs ?? '',
                place: form.place ?? '',
                papers: form.papers ?? '',
                belongings: form.belongings ?? '',
                condition: form.condition ?? '',
                way: 'PAPER',
              })}
              doneKey="repatriation.saved"
              onDone={onClose}
              onCancel={onClose}
              toInput={(v: HandoverValues) => ({
                ...handoverInput(v),
                movementId: movement.id,
                expectedVersion: movement.version,
                handoverId: form.id,
                reason: v.reason,
              })}
            >
              <TextField name="reason" labelKey="journeys.forms.why" required lines={2} />
              <HandoverFields country={movement.toCountry} people={[]} names={[]} />
            </ActForm>
          ) : (
            <NotFound />
          )
        }
      </Loaded>
    </PlainDialog>
  );
}
