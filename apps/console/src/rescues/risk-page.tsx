import { riskDegrees, riskThreats, type RiskDegree, type RiskThreat } from '@homeward/domain';
import AddOutlined from '@mui/icons-material/AddOutlined';
import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { Link, useParams } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { ActForm, FormSection } from '../form/act-form.js';
import { CodeChoice, CodeSelect, useCodeText } from '../form/code-fields.js';
import { TextField } from '../form/fields.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { Page, Panel } from '../parts/page.js';
import { Empty, Loaded, NotFound } from '../parts/state-blocks.js';
import { StatusDot } from '../parts/status-dot.js';
import { useCan } from '../session/session-store.js';
import {
  type Assessment,
  DecideRiskAssessmentDocument,
  RiskAssessmentsDocument,
  WriteRiskAssessmentDocument,
} from './around-documents.js';
import { type OpenedOperation, OperationDocument } from './operation-documents.js';
import { PlanDifferences } from './plan-differences.js';
import { RiskLevelDot, riskTones } from './risk-level.js';

interface ThreatValues {
  readonly threat: RiskThreat | null;
  readonly likelihood: RiskDegree | null;
  readonly severity: RiskDegree | null;
  readonly mitigation: string;
}
interface RiskValues {
  readonly threats: readonly ThreatValues[];
  readonly abort: string;
  readonly medical: string;
  readonly escape: string;
}
const blank: ThreatValues = { threat: null, likelihood: null, severity: null, mitigation: '' };

export default function RiskPage() {
  const { id = '' } = useParams();
  const t = useT();
  const operation = useDocument(OperationDocument, { id });
  const query = useDocument(RiskAssessmentsDocument, { id }, { anew: true });
  const [writing, setWriting] = useState(false);
  return (
    <Page
      titleKey="operations.risk.title"
      width="form"
      lead={operation.data?.operation && <Link to={`/rescues/${id}`}>{operation.data.operation.reference}</Link>}
    >
      <Loaded query={operation}>
        {({ operation: opened }) =>
          opened ? (
            <Loaded query={query}>
              {({ riskAssessments }) => (
                <Assessments
                  operation={opened}
                  assessments={riskAssessments}
                  writing={writing}
                  onWriting={setWriting}
                  empty={t('operations.risk.none')}
                />
              )}
            </Loaded>
          ) : (
            <NotFound />
          )
        }
      </Loaded>
    </Page>
  );
}

interface AssessmentsProps {
  readonly operation: OpenedOperation;
  readonly assessments: readonly Assessment[];
  readonly writing: boolean;
  readonly onWriting: (writing: boolean) => void;
  readonly empty: string;
}

function Assessments({ operation, assessments, writing, onWriting }: AssessmentsProps) {
  const t = useT();
  const can = useCan();
  const [newest, ...before] = assessments;
  const writes = operation.acts.includes('CHANGE') && can('operation.plan');
  if (writing)
    return (
      <Panel>
        <RiskForm operation={operation} from={newest} onDone={() => onWriting(false)} />
      </Panel>
    );
  const write = writes && (
    <Button variant={newest ? 'outlined' : 'contained'} onClick={() => onWriting(true)}>
      {t(newest ? 'operations.risk.writeNext' : 'operations.risk.write')}
    </Button>
  );
  if (!newest)
    return (
      <Empty
        titleKey="operations.risk.none"
        hintKey={operation.needsRisk ? 'operations.risk.noneHint' : 'operations.risk.notNeeded'}
        action={write || undefined}
      />
    );
  return (
    <Box sx={{ display: 'grid', gap: 5 }}>
      {newest.lapsedAt !== null && newest.decision === null && <Lapsed assessment={newest} writes={writes} />}
      <SinceApproved operation={operation} assessment={newest} />
      <Told assessment={newest} />
      {newest.mayDecide && <DecideForm key={operation.version} operation={operation} assessment={newest} />}
      <div>{write}</div>
      {before.length > 0 && (
        <Box component="details">
          <Box component="summary" sx={{ cursor: 'pointer', py: 2 }}>
            {t('operations.risk.before', { smart_count: before.length })}
          </Box>
          <Box sx={{ display: 'grid', gap: 4 }}>
            {before.map((assessment) => (
              <Told key={assessment.id} assessment={assessment} />
            ))}
          </Box>
        </Box>
      )}
    </Box>
  );
}

/** Why what was approved waits again, and whose turn it is. */
function Lapsed({ assessment, writes }: { readonly assessment: Assessment; readonly writes: boolean }) {
  const t = useT();
  const { lapsedAt, lapsedBy, approvedBefore } = assessment;
  return (
    <Alert severity="warning">
      <strong>{t('operations.risk.lapsed')}</strong>
      <div>
        {t('operations.risk.lapsedBy', { name: lapsedBy?.displayName ?? t('operations.risk.somebody') })}{' '}
        {lapsedAt && <DateText value={lapsedAt} time />}
      </div>
      {approvedBefore && <div>{t('operations.risk.approvedBefore', { name: approvedBefore.displayName })}</div>}
      <div>{t(`operations.risk.${assessment.mayDecide ? 'lapsedDecide' : writes ? 'lapsedWrite' : 'lapsedWait'}`)}</div>
    </Alert>
  );
}

/** What the plan was when it was last approved, beside the plan as it is now. */
function SinceApproved({ operation, assessment }: DecideFormProps) {
  const t = useT();
  const { approvedPlan, lapsedAt, decision } = assessment;
  if (decision !== null) return null;
  if (!approvedPlan)
    return lapsedAt === null ? null : <Typography color="textSecondary">{t('operations.differs.notKept')}</Typography>;
  return (
    <Panel titleKey="operations.differs.title">
      <Typography color="textSecondary" sx={{ mb: 4 }}>
        {t('operations.differs.lead', { name: approvedPlan.approvedBy?.displayName ?? t('operations.risk.somebody') })}{' '}
        <DateText value={approvedPlan.approvedAt} time />
      </Typography>
      <PlanDifferences approved={approvedPlan} operation={operation} />
    </Panel>
  );
}

function Told({ assessment }: { readonly assessment: Assessment }) {
  const t = useT();
  const threat = useCodeText('riskThreats');
  const degree = useCodeText('riskDegrees');
  const decision = useCodeText('riskDecisions');
  return (
    <Panel title={t('operations.risk.number', { number: assessment.number })}>
      <Stack direction="row" sx={{ gap: 4, flexWrap: 'wrap', mb: 3 }}>
        <RiskLevelDot level={assessment.level} />
        <StatusDot
          tone={assessment.decision === 'APPROVED' ? 'done' : assessment.decision ? 'danger' : 'due'}
          shape={assessment.decision ? 'full' : 'half'}
        >
          {assessment.decision ? decision(assessment.decision) : t('operations.risk.waits')}
        </StatusDot>
      </Stack>
      <Typography color="textSecondary" variant="caption" component="p">
        {t('operations.risk.writtenBy', { name: assessment.writtenBy.displayName })}{' '}
        <DateText value={assessment.writtenAt} time />
        {assessment.decidedBy && (
          <>
            {' · '}
            {t('operations.risk.decidedBy', { name: assessment.decidedBy.displayName })}{' '}
            {assessment.decidedAt && <DateText value={assessment.decidedAt} time />}
          </>
        )}
      </Typography>
      {assessment.decisionNote !== '' && (
        <Typography sx={{ whiteSpace: 'pre-wrap', my: 3 }}>{assessment.decisionNote}</Typography>
      )}
      <Box component="ol" sx={{ pl: 5, display: 'grid', gap: 3 }}>
        {assessment.threats.map((one, at) => (
          <li key={at}>
            <strong>{threat(one.threat)}</strong> <StatusDot tone={riskTones[one.level]}>{degree(one.level)}</StatusDot>
            <Typography color="textSecondary" variant="caption" component="div">
              {t('operations.risk.judged', { likelihood: degree(one.likelihood), severity: degree(one.severity) })}
            </Typography>
            <Typography sx={{ whiteSpace: 'pre-wrap' }}>{one.mitigation}</Typography>
          </li>
        ))}
      </Box>
      {(['abort', 'medical', 'escape'] as const).map((part) => (
        <Box key={part} sx={{ mt: 4 }}>
          <Typography variant="h3" component="h3">
            {t(`operations.risk.${part}`)}
          </Typography>
          <Typography sx={{ whiteSpace: 'pre-wrap' }}>{assessment[part]}</Typography>
        </Box>
      ))}
    </Panel>
  );
}

interface DecideFormProps {
  readonly operation: OpenedOperation;
  readonly assessment: Assessment;
}

/** Of the plan that stands here; another one begins the decision anew. */
function DecideForm({ operation, assessment }: DecideFormProps) {
  const kind = useCodeText('operationKinds');
  const { plan, plannedOn, compound } = operation;
  const place = [compound?.name, operation.place].filter(Boolean).join(', ');
  return (
    <Panel titleKey="operations.risk.decide">
      <Typography component="p" sx={{ mb: 2 }}>
        {kind(operation.kind)} · <DateText value={plannedOn} /> · {place}
      </Typography>
      {plan !== '' && <Typography sx={{ whiteSpace: 'pre-wrap', mb: 4 }}>{plan}</Typography>}
      <ActForm
        document={DecideRiskAssessmentDocument}
        defaults={{ decision: null as 'APPROVED' | 'SENT_BACK' | null, note: '' }}
        doneKey="operations.risk.decided"
        toInput={({ decision, note }: { decision: 'APPROVED' | 'SENT_BACK' | null; note: string }) => ({
          assessmentId: assessment.id,
          expectedVersion: assessment.version,
          expectedOperationVersion: operation.version,
          decision: decision ?? 'SENT_BACK',
          note: note.trim() || null,
        })}
        onDone={() => undefined}
      >
        <CodeChoice
          name="decision"
          labelKey="operations.risk.decision"
          list="riskDecisions"
          codes={['APPROVED', 'SENT_BACK']}
          required
        />
        <TextField name="note" labelKey="operations.risk.note" helpKey="operations.risk.noteHelp" lines={3} />
      </ActForm>
    </Panel>
  );
}

interface RiskFormProps {
  readonly operation: OpenedOperation;
  /** The next one begins with what the last one said. */
  readonly from: Assessment | undefined;
  readonly onDone: () => void;
}

function RiskForm({ operation, from, onDone }: RiskFormProps) {
  const defaults: RiskValues = {
    threats: from?.threats.map(({ threat, likelihood, severity, mitigation }) => ({
      threat,
      likelihood,
      severity,
      mitigation,
    })) ?? [blank],
    abort: from?.abort ?? '',
    medical: from?.medical ?? '',
    escape: from?.escape ?? '',
  };
  return (
    <ActForm
      document={WriteRiskAssessmentDocument}
      defaults={defaults}
      doneKey="operations.risk.written"
      submitKey="operations.risk.submit"
      toInput={({ threats, abort, medical, escape }: RiskValues) => ({
        rescueOperationId: operation.id,
        expectedNumber: from?.number ?? 0,
        threats: threats.map(({ threat, likelihood, severity, mitigation }) => ({
          threat: threat ?? 'OTHER_THREAT',
          likelihood: likelihood ?? 'HIGH',
          severity: severity ?? 'HIGH',
          mitigation: mitigation.trim(),
        })),
        abort: abort.trim(),
        medical: medical.trim(),
        escape: escape.trim(),
      })}
      onDone={onDone}
      onCancel={onDone}
    >
      <ThreatFields />
      <FormSection titleKey="operations.risk.ways">
        <TextField name="abort" labelKey="operations.risk.abort" whyKey="operations.risk.abortWhy" lines={2} required />
        <TextField
          name="medical"
          labelKey="operations.risk.medical"
          helpKey="operations.risk.medicalHelp"
          lines={2}
          required
        />
        <TextField
          name="escape"
          labelKey="operations.risk.escape"
          helpKey="operations.risk.escapeHelp"
          lines={2}
          required
        />
      </FormSection>
    </ActForm>
  );
}

function ThreatFields() {
  const t = useT();
  const { control } = useFormContext<RiskValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'threats' });
  return (
    <FormSection titleKey="operations.risk.threats" leadKey="operations.risk.threatsLead">
      {fields.map((field, at) => (
        <Box
          key={field.id}
          role="group"
          aria-label={t('operations.risk.threatNumber', { number: at + 1 })}
          sx={({ tokens }) => ({ border: `1px solid ${tokens.border}`, borderRadius: 1, p: 4, mb: 4 })}
        >
          <CodeSelect
            name={`threats.${at}.threat`}
            labelKey="operations.risk.threat"
            list="riskThreats"
            codes={riskThreats}
            required
          />
          <CodeChoice
            name={`threats.${at}.likelihood`}
            labelKey="operations.risk.likelihood"
            list="riskDegrees"
            codes={riskDegrees}
            required
          />
          <CodeChoice
            name={`threats.${at}.severity`}
            labelKey="operations.risk.severity"
            list="riskDegrees"
            codes={riskDegrees}
            required
          />
          <TextField name={`threats.${at}.mitigation`} labelKey="operations.risk.mitigation" lines={2} required />
          {fields.length > 1 && (
            <Button size="small" onClick={() => remove(at)}>
              {t('operations.risk.removeThreat', { number: at + 1 })}
            </Button>
          )}
        </Box>
      ))}
      <Button startIcon={<AddOutlined />} variant="outlined" onClick={() => append(blank)}>
        {t('operations.risk.addThreat')}
      </Button>
    </FormSection>
  );
}
