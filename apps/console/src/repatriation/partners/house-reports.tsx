import { Box, Button, Stack, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useDocument } from '../../data/use-document.js';
import { ActForm } from '../../form/act-form.js';
import { CodeChoice, useCodeText } from '../../form/code-fields.js';
import { DateField, TextField } from '../../form/fields.js';
import type { CustodyBed } from '@homeward/domain';
import { useAct } from '../../data/use-act.js';
import { useT } from '../../i18n/use-t.js';
import { DateText } from '../../parts/date-text.js';
import { Panel } from '../../parts/page.js';
import { StatusDot } from '../../parts/status-dot.js';
import { useDates } from '../../parts/use-dates.js';
import { useCan } from '../../session/session-store.js';
import { JourneyTime } from '../journey-parts.js';
import { PlainDialog } from '../plain-dialog.js';
import { useKeptFocus } from '../use-kept-focus.js';
import {
  AcceptHouseReportDocument,
  AnswerHouseReportDocument,
  DeclineHouseReportDocument,
  type HouseReport,
  HouseReportsDocument,
} from './house-documents.js';

/** What houses said of this person. Nothing at all where none ever did. */
export function HouseReportsPanel({ caseId }: { readonly caseId: string }) {
  const can = useCan();
  return can('repatriation.record') ? <Reports caseId={caseId} /> : null;
}

function Reports({ caseId }: { readonly caseId: string }) {
  const t = useT();
  const { data } = useDocument(HouseReportsDocument, { caseId });
  const place = useRef<HTMLDivElement>(null);
  const area = useKeptFocus(place);
  if (!data || data.houseReports.length === 0) return null;
  return (
    <Panel titleKey="houses.reports.title">
      <Box ref={place} tabIndex={-1} role="group" aria-label={t('houses.reports.title')} {...area}>
        {data.houseReports.map((one) =>
          one.state === 'OPEN' || one.state === 'SEEN' ? (
            <Waits key={one.id} report={one} />
          ) : (
            <Settled key={one.id} report={one} />
          ),
        )}
      </Box>
    </Panel>
  );
}

const isMove = ({ kind }: HouseReport): boolean => kind === 'ARRIVAL' || kind === 'DEPARTURE';

function Said({ report }: { readonly report: HouseReport }) {
  const t = useT();
  const dates = useDates();
  const bed = useCodeText('custodyBeds');
  return (
    <>
      <Typography component="div">
        {report.place.name} · <JourneyTime value={report.at} zone={report.zone} />
        {report.bed ? ` · ${bed(report.bed)}` : ''}
      </Typography>
      {report.recordedOn && (
        <Typography sx={{ fontWeight: report.state === 'OPEN' ? 600 : undefined }}>
          {t(report.state === 'OPEN' ? 'houses.reports.otherDay' : 'houses.reports.wasDay', {
            recorded: dates.date(report.recordedOn),
          })}
        </Typography>
      )}
      {report.words !== '' && (
        <Typography sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>{report.words}</Typography>
      )}
      {report.reply !== '' && (
        <Typography sx={{ overflowWrap: 'anywhere' }}>{t('houses.own.answer', { reply: report.reply })}</Typography>
      )}
    </>
  );
}

type Act = 'accept' | 'decline' | 'done';

function Waits({ report }: { readonly report: HouseReport }) {
  const t = useT();
  const text = useCodeText('houseReportCodes');
  const state = useCodeText('houseReportStates');
  const [act, setAct] = useState<Act>();
  // As it was when the form was opened: what changes meanwhile is a conflict and not a newer version to write over.
  const [seen, setSeen] = useState(report);
  const read = useAct(AnswerHouseReportDocument, { notices: true, doneKey: 'houses.reports.seenDone' });
  const begin = (what: Act): void => {
    setSeen(report);
    setAct(what);
  };
  const what = text(report.code);
  const about = { what, reference: report.reference };
  const input = { caseId: report.caseId, reportId: report.id, expectedVersion: report.version };
  return (
    <Box component="article" aria-label={what} sx={{ py: 3 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3 }}>
        <StatusDot tone={report.urgent ? 'danger' : 'due'} shape={report.state === 'SEEN' ? 'half' : 'open'}>
          {what}
        </StatusDot>
        {report.urgent && (
          <Typography component="span" sx={{ fontWeight: 600 }}>
            {t('houses.reports.urgent')}
          </Typography>
        )}
        {report.state === 'SEEN' && (
          <Typography component="span" color="textSecondary">
            {state(report.state)}
          </Typography>
        )}
      </Box>
      <Said report={report} />
      <Typography color="textSecondary" component="div">
        {report.reportedBy ? `${t('houses.reports.by', { name: report.reportedBy })} · ` : ''}
        <DateText value={report.reportedAt} />
      </Typography>
      <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap', mt: 3 }} className="hw-no-print">
        {isMove(report) ? (
          <>
            <Button
              variant="contained"
              aria-label={t('houses.reports.acceptOf', about)}
              onClick={() => begin('accept')}
            >
              {t('houses.reports.accept')}
            </Button>
            <Button aria-label={t('houses.reports.declineOf', about)} onClick={() => begin('decline')}>
              {t('houses.reports.decline')}
            </Button>
          </>
        ) : (
          <>
            {report.state === 'OPEN' && (
              <Button
                variant="contained"
                disabled={read.sending}
                aria-label={t('houses.reports.seenOf', about)}
                onClick={() => void read.submit({ ...input, done: false })}
              >
                {t('houses.reports.seen')}
              </Button>
            )}
            <Button variant="outlined" aria-label={t('houses.reports.doneOf', about)} onClick={() => begin('done')}>
              {t('houses.reports.done')}
            </Button>
          </>
        )}
      </Stack>
      {act && <Decide act={act} report={seen} what={what} onClose={() => setAct(undefined)} />}
    </Box>
  );
}

/** Where another day is recorded than the house says: both, and which of them will hold. */
function WhichDay({ report }: { readonly report: HouseReport }) {
  const t = useT();
  const dates = useDates();
  const on = useWatch<{ on: string | null }, 'on'>({ name: 'on' });
  const recorded = report.recordedOn;
  if (!recorded) return null;
  const both = { recorded: dates.date(recorded), said: dates.date(report.on), on: on ? dates.date(on) : '' };
  return (
    <Box role="status" sx={{ mb: 4 }}>
      <Typography>{t('houses.reports.twoDays', both)}</Typography>
      {on && (
        <Typography sx={{ fontWeight: 600 }}>
          {t(on === recorded ? 'houses.reports.dayStays' : 'houses.reports.dayHolds', both)}
        </Typography>
      )}
    </Box>
  );
}

interface DecideProps {
  readonly act: Act;
  readonly report: HouseReport;
  readonly what: string;
  readonly onClose: () => void;
}

function Decide({ act, report, what, onClose }: DecideProps) {
  const t = useT();
  const { caseId, id: reportId, version: expectedVersion } = report;
  const closes = { onDone: onClose, onCancel: onClose };
  if (act === 'accept')
    return (
      <PlainDialog
        title={what}
        lead={t(report.kind === 'ARRIVAL' ? 'houses.reports.acceptArrival' : 'houses.reports.acceptDeparture')}
        onClose={onClose}
      >
        <ActForm
          document={AcceptHouseReportDocument}
          defaults={{ on: report.on, bed: report.bed ?? null }}
          submitKey="houses.reports.accept"
          doneKey="houses.reports.accepted"
          {...closes}
          toInput={(v: { on: string; bed: CustodyBed | null }) => ({ caseId, reportId, expectedVersion, ...v })}
        >
          <DateField name="on" labelKey="houses.reports.on" required />
          <WhichDay report={report} />
          {report.kind === 'ARRIVAL' && report.beds.length > 0 && (
            <CodeChoice name="bed" labelKey="houses.own.bed" list="custodyBeds" codes={report.beds} required />
          )}
        </ActForm>
      </PlainDialog>
    );
  if (act === 'decline')
    return (
      <PlainDialog title={what} lead={t('houses.reports.declineLead')} onClose={onClose}>
        <ActForm
          document={DeclineHouseReportDocument}
          defaults={{ reason: '' }}
          submitKey="houses.reports.decline"
          doneKey="houses.reports.declined"
          {...closes}
          toInput={(v: { reason: string }) => ({ caseId, reportId, expectedVersion, ...v })}
        >
          <TextField
            name="reason"
            labelKey="houses.reports.reason"
            helpKey="houses.reports.replyHelp"
            lines={2}
            required
          />
        </ActForm>
      </PlainDialog>
    );
  return (
    <PlainDialog title={what} lead={t('houses.reports.doneLead')} onClose={onClose}>
      <ActForm
        document={AnswerHouseReportDocument}
        defaults={{ reply: report.reply }}
        submitKey="houses.reports.done"
        doneKey="houses.reports.doneDone"
        {...closes}
        toInput={(v: { reply: string }) => ({ caseId, reportId, expectedVersion, done: true, ...v })}
      >
        <TextField name="reply" labelKey="houses.reports.reply" helpKey="houses.reports.replyHelp" lines={2} />
      </ActForm>
    </PlainDialog>
  );
}

function Settled({ report }: { readonly report: HouseReport }) {
  const t = useT();
  const text = useCodeText('houseReportCodes');
  const state = useCodeText('houseReportStates');
  return (
    <Box sx={{ py: 2 }}>
      <StatusDot tone={report.state === 'ACCEPTED' || report.state === 'DONE' ? 'done' : 'unknown'} shape="full">
        {text(report.code)}
      </StatusDot>
      <Said report={report} />
      <Typography color="textSecondary" component="div">
        {report.decidedBy
          ? t('houses.reports.decidedBy', { state: state(report.state), name: report.decidedBy })
          : state(report.state)}
        {report.changed ? ` · ${t('houses.reports.changed')}` : ''}
      </Typography>
    </Box>
  );
}
