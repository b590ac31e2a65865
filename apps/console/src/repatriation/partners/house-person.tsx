import { codesOfHouse, type HouseReportCode, type HouseReportKind } from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale } from 'react-admin';
import { useAct } from '../../data/use-act.js';
import { ActForm } from '../../form/act-form.js';
import { CodeChoice, CodeSelect, useCodeText } from '../../form/code-fields.js';
import { CheckField, DateField, TextField } from '../../form/fields.js';
import { useT } from '../../i18n/use-t.js';
import { languageName } from '../../parts/countries.js';
import { DateText } from '../../parts/date-text.js';
import { Panel } from '../../parts/page.js';
import { StatusDot } from '../../parts/status-dot.js';
import { useDates } from '../../parts/use-dates.js';
import { localTime } from '../journeys/words.js';
import { PlainDialog } from '../plain-dialog.js';
import {
  AcknowledgeHouseShareDocument,
  type House,
  ReportFromHouseDocument,
  type Sheltered,
  WithdrawHouseReportDocument,
} from './house-documents.js';
import { isUnconfirmed, type Stands } from './house-words.js';
import { SharedPerson } from './shared-person.js';

interface HousePersonProps {
  readonly house: House;
  readonly person: Sheltered;
  readonly stands: Stands;
}

const words: Readonly<Record<HouseReportKind, string>> = {
  ARRIVAL: 'came',
  DEPARTURE: 'left',
  NEED: 'need',
  INCIDENT: 'incident',
};

/** One person who is shared with the house, and what the house may say of them. */
export function HousePerson({ house, person, stands }: HousePersonProps) {
  const t = useT();
  const locale = useLocale();
  const [says, setSays] = useState<HouseReportKind>();
  const { reference } = person;
  const since = person.spells.find(({ to }) => to === null)?.from;
  const may: readonly HouseReportKind[] = [
    ...(isUnconfirmed(person) || stands === 'gone' ? (['ARRIVAL'] as const) : []),
    ...(stands === 'here' ? (['DEPARTURE'] as const) : []),
    'NEED',
    'INCIDENT',
  ];
  return (
    <Panel>
      <SharedPerson acknowledges={AcknowledgeHouseShareDocument} person={person}>
        {person.languages.length > 0 && (
          <Typography component="div">
            {t('houses.own.languages', {
              languages: person.languages.map((code) => languageName(code, locale) ?? code).join(', '),
            })}
          </Typography>
        )}
        {person.note !== '' && (
          <Typography component="div" sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line', fontWeight: 600 }}>
            {t('houses.own.told', { note: person.note })}
          </Typography>
        )}
        {since !== undefined && stands === 'here' && (
          <Typography component="div">
            {t('houses.own.since')} <DateText value={since} />
          </Typography>
        )}
        {person.expectedOn && stands === 'expected' && (
          <Typography component="div">
            {t('houses.own.expectedOn')} <DateText value={person.expectedOn} />
          </Typography>
        )}
      </SharedPerson>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 4 }} className="hw-no-print">
        {may.map((kind, at) => (
          <Button
            key={kind}
            variant={at === 0 && (kind === 'ARRIVAL' || kind === 'DEPARTURE') ? 'contained' : 'outlined'}
            aria-label={t(`houses.own.${words[kind]}Of`, { reference })}
            onClick={() => setSays(kind)}
          >
            {t(`houses.own.${words[kind]}`)}
          </Button>
        ))}
      </Box>
      {person.reports.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 4, p: 0 }}>
          {person.reports.map((one) => (
            <OwnReport key={one.id} person={person} report={one} />
          ))}
        </Box>
      )}
      {says && <ReportDialog house={house} person={person} kind={says} onClose={() => setSays(undefined)} />}
    </Panel>
  );
}

/** What the house said, and what became of it. */
function OwnReport({ person, report }: { readonly person: Sheltered; readonly report: Sheltered['reports'][number] }) {
  const t = useT();
  const text = useCodeText('houseReportCodes');
  const state = useCodeText('houseReportStates');
  const takeBack = useAct(WithdrawHouseReportDocument, { notices: true, doneKey: 'houses.own.takenBack' });
  const open = report.state === 'OPEN';
  const what = text(report.code);
  return (
    <Box
      component="li"
      sx={({ tokens }) => ({
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 3,
        minHeight: 52,
        borderTop: `1px solid ${tokens.border}`,
        py: 2,
      })}
    >
      <Box sx={{ flex: '1 1 220px', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography sx={{ fontWeight: 600 }}>{what}</Typography>
        <Typography color="textSecondary" component="div">
          <DateText value={report.at} />
          {report.words ? ` · ${report.words}` : ''}
        </Typography>
        {report.reply !== '' && <Typography>{t('houses.own.answer', { reply: report.reply })}</Typography>}
      </Box>
      <StatusDot
        tone={
          open
            ? report.urgent
              ? 'danger'
              : 'due'
            : report.state === 'SEEN'
              ? 'brand'
              : report.state === 'DECLINED' || report.state === 'WITHDRAWN'
                ? 'unknown'
                : 'done'
        }
        shape={open ? 'open' : report.state === 'SEEN' ? 'half' : 'full'}
      >
        {state(report.state)}
      </StatusDot>
      {open && (
        <Button
          disabled={takeBack.sending}
          aria-label={t('houses.own.takeBackOf', { reference: person.reference, what })}
          onClick={() =>
            void takeBack.submit({ caseId: person.caseId, reportId: report.id, expectedVersion: report.version })
          }
        >
          {t('houses.own.takeBack')}
        </Button>
      )}
    </Box>
  );
}

interface ReportDialogProps {
  readonly house: House;
  readonly person: Sheltered;
  readonly kind: HouseReportKind;
  readonly onClose: () => void;
}

interface ReportValues {
  readonly code: HouseReportCode | null;
  readonly at: string;
  readonly bed: House['beds'][number]['bed'] | null;
  readonly urgent: boolean;
  readonly words: string;
}

function ReportDialog({ house, person, kind, onClose }: ReportDialogProps) {
  const t = useT();
  const dates = useDates();
  const now = localTime(new Date().toISOString(), house.zone);
  const since = person.spells.find(({ to }) => to === null)?.from;
  const codes = codesOfHouse[kind];
  const beds = house.beds.map(({ bed }) => bed);
  const moves = kind === 'ARRIVAL' || kind === 'DEPARTURE';
  const lead = moves
    ? t(house.atOnce ? 'houses.own.takesEffect' : 'houses.own.goesToOrganisation')
    : t('houses.own.danger');
  return (
    <PlainDialog title={t(`houses.own.${words[kind]}`)} lead={`${person.reference}. ${lead}`} onClose={onClose}>
      <ActForm
        document={ReportFromHouseDocument}
        defaults={{
          code: kind === 'ARRIVAL' ? (codes[0] ?? null) : null,
          at: now,
          bed: kind === 'ARRIVAL' && beds.length === 1 ? (beds[0] ?? null) : null,
          urgent: false,
          words: '',
        }}
        doneKey="houses.own.sent"
        onDone={onClose}
        onCancel={onClose}
        toInput={(v: ReportValues) => ({
          caseId: person.caseId,
          code: v.code ?? 'HAPPENED_OTHER',
          at: v.at,
          bed: kind === 'ARRIVAL' ? v.bed : null,
          urgent: !moves && v.urgent,
          words: v.words,
        })}
      >
        {kind !== 'ARRIVAL' && (
          <CodeSelect
            name="code"
            labelKey={kind === 'DEPARTURE' ? 'houses.own.where' : 'houses.own.what'}
            list="houseReportCodes"
            codes={codes}
            required
          />
        )}
        {kind === 'ARRIVAL' && since && (
          <Typography>{t('houses.own.recordedSince', { date: dates.date(since) })}</Typography>
        )}
        <DateField name="at" labelKey="houses.own.at" helpKey="houses.own.atHelp" time max={now} required />
        {kind === 'ARRIVAL' && beds.length > 0 && (
          <CodeChoice name="bed" labelKey="houses.own.bed" list="custodyBeds" codes={beds} required />
        )}
        {!moves && <CheckField name="urgent" labelKey="houses.own.urgent" />}
        <TextField name="words" labelKey="houses.own.words" helpKey="houses.own.wordsHelp" lines={3} />
      </ActForm>
    </PlainDialog>
  );
}
