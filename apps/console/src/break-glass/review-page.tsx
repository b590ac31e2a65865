import { glassVerdicts, type GlassVerdict } from '@homeward/domain';
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { ActForm } from '../form/act-form.js';
import { CodeChoice } from '../form/code-fields.js';
import { TextField } from '../form/fields.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { Page, Panel } from '../parts/page.js';
import { Loaded, Loading, NotFound } from '../parts/state-blocks.js';
import { GlassDocument, ReviewGlassDocument, type BreakGlass } from './glass-documents.js';
import { ReviewDot } from './glass-line.js';

interface ReviewValues {
  readonly verdict: GlassVerdict | null;
  readonly note: string;
}

const empty: ReviewValues = { verdict: null, note: '' };

/** Who, when, why, how much was read; then a verdict and what was found. The case itself is not shown here. */
export default function ReviewPage() {
  const { id = '' } = useParams();
  const query = useDocument(GlassDocument, { id });
  return (
    <Loaded
      query={query}
      loading={
        <Page width="form">
          <Loading rows={6} />
        </Page>
      }
    >
      {({ breakGlass }) => (breakGlass ? <Opened glass={breakGlass} /> : <NotFound page />)}
    </Loaded>
  );
}

function Opened({ glass }: { readonly glass: BreakGlass }) {
  const t = useT();
  return (
    <Page
      title={t('approvals.glass.by', { name: glass.openedBy?.displayName ?? '', reference: glass.caseReference })}
      lead={<ReviewDot glass={glass} />}
      width="form"
    >
      <Box sx={{ display: 'grid', gap: 4 }}>
        <Panel titleKey="approvals.glass.reason">
          <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', mb: 3 }}>{glass.reason}</Typography>
          <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 4, rowGap: 1 }}>
            <Fact label={t('approvals.glass.openedAt')}>
              <DateText value={glass.openedAt} time />
            </Fact>
            <Fact label={t('approvals.glass.closed')}>
              {glass.open && `${t('approvals.glass.still')} `}
              <DateText value={glass.endedAt ?? glass.until} time distance={false} />
            </Fact>
            <Fact label={t('approvals.glass.readings')}>
              {t('approvals.glass.readingsText', { smart_count: glass.readings })}
            </Fact>
          </Box>
        </Panel>
        {glass.reviewedAt ? (
          <Panel titleKey="approvals.glass.reviewed">
            <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{glass.reviewNote}</Typography>
            <Typography variant="caption" color="textSecondary" component="div" sx={{ mt: 1 }}>
              {glass.reviewedBy?.displayName}, <DateText value={glass.reviewedAt} />
            </Typography>
          </Panel>
        ) : (
          glass.mayReview && (
            <Panel titleKey="approvals.glass.review">
              <ActForm
                document={ReviewGlassDocument}
                defaults={empty}
                submitKey="approvals.glass.review"
                doneKey="approvals.glass.reviewDone"
                toInput={(values: ReviewValues) => ({
                  glassId: glass.id,
                  expectedVersion: glass.version,
                  verdict: values.verdict ?? 'NOT_JUSTIFIED',
                  note: values.note.trim(),
                })}
                onDone={() => undefined}
              >
                <CodeChoice
                  name="verdict"
                  labelKey="approvals.glass.verdict"
                  list="glassVerdicts"
                  codes={glassVerdicts}
                  required
                />
                <TextField
                  name="note"
                  labelKey="approvals.glass.reviewNote"
                  helpKey="approvals.glass.reviewNoteWhy"
                  lines={4}
                  required
                />
              </ActForm>
            </Panel>
          )
        )}
      </Box>
    </Page>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <Typography component="dt" color="textSecondary">
        {label}
      </Typography>
      <Typography component="dd" sx={{ m: 0 }}>
        {children}
      </Typography>
    </>
  );
}
