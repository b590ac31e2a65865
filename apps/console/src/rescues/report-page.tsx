import AddOutlined from '@mui/icons-material/AddOutlined';
import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { Link, useParams } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { ActForm, FormSection } from '../form/act-form.js';
import { useCodeText } from '../form/code-fields.js';
import { DateField, TextField } from '../form/fields.js';
import { PickField, type Picked } from '../form/pick-fields.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { Page, Panel } from '../parts/page.js';
import { Loaded, NotFound } from '../parts/state-blocks.js';
import { useDates } from '../parts/use-dates.js';
import { type AfterAction, AfterActionDocument, type ReportNumbers, WriteReportDocument } from './around-documents.js';
import { TaskLine } from './desk-block.js';
import { findStaff } from './find-for-plan.js';
import { type OpenedOperation, OperationDocument } from './operation-documents.js';

const parts = ['happened', 'injuries', 'stayedBehind', 'wentWrong', 'better'] as const;
type Part = (typeof parts)[number];
interface ReportValues extends Record<Part, string> {
  readonly followUps: readonly {
    readonly title: string;
    readonly assignedTo: Picked | null;
    readonly dueOn: string | null;
  }[];
}

/** What happened, once the numbers are even. */
export default function ReportPage() {
  const { id = '' } = useParams();
  const t = useT();
  const operation = useDocument(OperationDocument, { id });
  const query = useDocument(AfterActionDocument, { id }, { anew: true });
  return (
    <Page
      titleKey="operations.report.title"
      lead={operation.data?.operation && <Link to={`/rescues/${id}`}>{operation.data.operation.reference}</Link>}
      actions={
        <Button startIcon={<PrintOutlined />} onClick={() => window.print()}>
          {t('rescues.gate.print')}
        </Button>
      }
    >
      <Loaded query={operation}>
        {({ operation: opened }) =>
          opened ? (
            <Loaded query={query}>{({ afterAction }) => <Told operation={opened} report={afterAction} />}</Loaded>
          ) : (
            <NotFound />
          )
        }
      </Loaded>
    </Page>
  );
}

function Told({ operation, report }: { readonly operation: OpenedOperation; readonly report: AfterAction }) {
  const t = useT();
  const [writing, setWriting] = useState(false);
  const [newest, ...before] = report.reports;
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 360px' },
        gap: 5,
        alignItems: 'start',
        '@media print': { display: 'block' },
      }}
    >
      <Box sx={{ display: 'grid', gap: 5, minWidth: 0 }}>
        {!report.even && <OpenRows operation={operation} report={report} />}
        {report.even && operation.state !== 'DONE' && (
          <Typography color="textSecondary">{t('operations.report.notOver')}</Typography>
        )}
        {writing ? (
          <Panel>
            <ReportForm operation={operation} from={newest} onDone={() => setWriting(false)} />
          </Panel>
        ) : (
          <>
            {newest && <Words report={newest} />}
            {report.mayWrite && (
              <div className="hw-no-print">
                <Button variant={newest ? 'outlined' : 'contained'} onClick={() => setWriting(true)}>
                  {t(newest ? 'operations.report.writeNext' : 'operations.report.write')}
                </Button>
              </div>
            )}
          </>
        )}
        {before.length > 0 && (
          <Box component="details" className="hw-no-print">
            <Box component="summary" sx={{ cursor: 'pointer', py: 2 }}>
              {t('operations.report.before', { smart_count: before.length })}
            </Box>
            <Box sx={{ display: 'grid', gap: 4 }}>
              {before.map((one) => (
                <Words key={one.id} report={one} />
              ))}
            </Box>
          </Box>
        )}
      </Box>
      <Box sx={{ display: 'grid', gap: 4 }}>
        <NumbersPanel numbers={report.numbers} even={report.even} />
        <Hours report={report} />
        {report.tasks.length > 0 && (
          <Panel titleKey="operations.report.tasks" flush>
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {report.tasks.map((task) => (
                <TaskLine key={task.id} task={task} />
              ))}
            </Box>
          </Panel>
        )}
      </Box>
    </Box>
  );
}

function OpenRows({ operation, report }: { readonly operation: OpenedOperation; readonly report: AfterAction }) {
  const t = useT();
  const gap = useCodeText('rosterGaps');
  return (
    <Panel titleKey="operations.numbers.openTitle">
      <Typography sx={{ mb: 3 }}>{t('operations.report.notEven')}</Typography>
      <Box component="ul" sx={{ pl: 5, display: 'grid', gap: 1 }}>
        {report.open.slice(0, 50).map((row) => (
          <li key={row.position}>
            <Link to={`/rescues/${operation.id}`}>{t('rescues.people.row', { number: row.position })}</Link> –{' '}
            {gap(row.gap)}
          </li>
        ))}
      </Box>
    </Panel>
  );
}

export function NumbersPanel({ numbers, even }: { readonly numbers: ReportNumbers; readonly even: boolean }) {
  const t = useT();
  const outcome = useCodeText('rosterOutcomes');
  const lines = [
    [outcome('FOUND'), numbers.found],
    [outcome('REFUSED'), numbers.refused],
    [outcome('MOVED_BEFORE'), numbers.movedBefore],
    [outcome('ABSENT'), numbers.absent],
    [outcome('UNEXPECTED'), numbers.cameUnexpected],
  ] as const;
  return (
    <Panel titleKey="operations.numbers.title">
      <Typography sx={{ fontWeight: 600 }}>
        {t(even ? 'operations.numbers.even' : 'operations.numbers.uneven', {
          expected: numbers.expected,
          unexpected: numbers.unexpected,
          sum: numbers.sum,
        })}
      </Typography>
      <Box
        component="table"
        sx={{ width: '100%', mt: 3, '& td': { textAlign: 'end' }, '& th': { textAlign: 'start', fontWeight: 400 } }}
      >
        <tbody>
          {lines.map(([label, count]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{count}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('operations.numbers.minors')}</th>
            <td>{numbers.minors}</td>
          </tr>
          <tr>
            <th scope="row">{t('operations.numbers.medicalUrgent')}</th>
            <td>{numbers.medicalUrgent}</td>
          </tr>
          <tr>
            <th scope="row">{t('operations.numbers.withCase')}</th>
            <td>{numbers.withCase}</td>
          </tr>
        </tbody>
      </Box>
    </Panel>
  );
}

function Hours({ report: { hours, events } }: { readonly report: AfterAction }) {
  const t = useT();
  const { dateTime } = useDates();
  if (hours.length + events.length === 0) return null;
  const lines = [
    ...events.map(({ at, kind, who }) => ({ at, text: t(`operations.report.event.${kind}`, { name: who ?? '' }) })),
    ...hours.map(({ from, cameOut, others }) => ({ at: from, text: t('operations.report.hour', { cameOut, others }) })),
  ].sort((a, b) => a.at.localeCompare(b.at));
  return (
    <Panel titleKey="operations.report.hours">
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {lines.map(({ at, text }, index) => (
          <li key={index}>
            <Typography variant="caption" color="textSecondary" component="div">
              {dateTime(at)}
            </Typography>
            {text}
          </li>
        ))}
      </Box>
    </Panel>
  );
}

function Words({ report }: { readonly report: AfterAction['reports'][number] }) {
  const t = useT();
  return (
    <Panel title={t('operations.report.number', { number: report.number })}>
      <Typography color="textSecondary" variant="caption" component="p">
        {t('operations.risk.writtenBy', { name: report.writtenBy.displayName })}{' '}
        <DateText value={report.writtenAt} time /> ·{' '}
        {t('operations.numbers.even', {
          expected: report.numbers.expected,
          unexpected: report.numbers.unexpected,
          sum: report.numbers.sum,
        })}
      </Typography>
      {parts
        .filter((part) => report[part] !== '')
        .map((part) => (
          <Box key={part} sx={{ mt: 4 }}>
            <Typography variant="h3" component="h3">
              {t(`operations.report.${part}`)}
            </Typography>
            <Typography sx={{ whiteSpace: 'pre-wrap' }}>{report[part]}</Typography>
          </Box>
        ))}
    </Panel>
  );
}

interface ReportFormProps {
  readonly operation: OpenedOperation;
  readonly from: AfterAction['reports'][number] | undefined;
  readonly onDone: () => void;
}

function ReportForm({ operation, from, onDone }: ReportFormProps) {
  const defaults: ReportValues = {
    happened: from?.happened ?? operation.outcome,
    injuries: from?.injuries ?? '',
    stayedBehind: from?.stayedBehind ?? '',
    wentWrong: from?.wentWrong ?? '',
    better: from?.better ?? '',
    followUps: [],
  };
  return (
    <ActForm
      document={WriteReportDocument}
      defaults={defaults}
      doneKey="operations.report.written"
      submitKey="operations.report.submit"
      toInput={({ followUps, ...words }: ReportValues) => ({
        rescueOperationId: operation.id,
        expectedNumber: from?.number ?? 0,
        happened: words.happened.trim(),
        injuries: words.injuries.trim(),
        stayedBehind: words.stayedBehind.trim(),
        wentWrong: words.wentWrong.trim(),
        better: words.better.trim(),
        followUps: followUps.map(({ title, assignedTo, dueOn }) => ({
          title: title.trim(),
          assignedTo: assignedTo?.id ?? null,
          dueOn,
        })),
      })}
      onDone={onDone}
      onCancel={onDone}
    >
      <FormSection titleKey="operations.report.words" leadKey="operations.report.wordsLead">
        {parts.map((part) => (
          <TextField
            key={part}
            name={part}
            labelKey={`operations.report.${part}`}
            lines={part === 'happened' ? 5 : 2}
            required={part === 'happened'}
          />
        ))}
      </FormSection>
      <FollowUpFields />
    </ActForm>
  );
}

function FollowUpFields() {
  const t = useT();
  const { control } = useFormContext<ReportValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'followUps' });
  return (
    <FormSection titleKey="operations.report.followUps" leadKey="operations.report.followUpsLead">
      {fields.map((field, at) => (
        <Box
          key={field.id}
          role="group"
          aria-label={t('operations.report.followUpNumber', { number: at + 1 })}
          sx={{ mb: 4 }}
        >
          <TextField name={`followUps.${at}.title`} labelKey="operations.report.followUp" maxLength={200} required />
          <PickField
            name={`followUps.${at}.assignedTo`}
            labelKey="operations.report.who"
            findKey="operation-staff"
            find={findStaff}
          />
          <DateField name={`followUps.${at}.dueOn`} labelKey="operations.report.until" />
          <Button size="small" onClick={() => remove(at)}>
            {t('operations.report.removeFollowUp', { number: at + 1 })}
          </Button>
        </Box>
      ))}
      <Button
        startIcon={<AddOutlined />}
        variant="outlined"
        onClick={() => append({ title: '', assignedTo: null, dueOn: null })}
      >
        {t('operations.report.addFollowUp')}
      </Button>
    </FormSection>
  );
}
