import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useLocale } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import type { ResultOf } from '../data/typed-document.js';
import { useDocument } from '../data/use-document.js';
import { graphql } from '../gql/index.js';
import { useT } from '../i18n/use-t.js';
import { countryName } from '../parts/countries.js';
import { Page, Panel } from '../parts/page.js';
import { Empty, Loaded, NotFound } from '../parts/state-blocks.js';
import { StatusDot } from '../parts/status-dot.js';
import { useDates } from '../parts/use-dates.js';
import { useItemName } from './item-name.js';

const MeetingSheetDocument = graphql(`
  query MeetingSheet($id: UUID!) {
    mission(id: $id) {
      id
      name
    }
    meetingSheet(missionId: $id) {
      on
      people
      overdue
      cut
      lines {
        id
        caseId
        reference
        nationality
        name
        romanisedName
        birth
        documentNumber
        item
        title
        since
        dueOn
        overdueDays
        letter
        letterSentOn
      }
    }
  }
`);

type Sheet = NonNullable<ResultOf<typeof MeetingSheetDocument>['meetingSheet']>;
type Line = Sheet['lines'][number];

/** What lies on the table at the weekly meeting with an embassy: who waits on it for what, and room to write the answer. */
export default function MeetingSheetPage() {
  const { missionId = '' } = useParams();
  // With names: each opening is a reading that is logged, so it is asked for once.
  const query = useDocument(MeetingSheetDocument, { id: missionId }, { once: true });
  return (
    <Loaded query={query}>
      {({ mission, meetingSheet }) =>
        mission && meetingSheet ? <Shown name={mission.name} sheet={meetingSheet} /> : <NotFound />
      }
    </Loaded>
  );
}

function Shown({ name, sheet }: { readonly name: string; readonly sheet: Sheet }) {
  const t = useT();
  const dates = useDates();
  const item = useItemName();
  const steps = [...new Map(sheet.lines.map((line) => [item(line), line])).keys()];
  return (
    <Page
      title={t('repatriation.meeting.title', { mission: name })}
      lead={t('repatriation.meeting.lead', { date: dates.date(sheet.on), smart_count: sheet.people })}
      actions={
        sheet.lines.length > 0 && (
          <Button variant="contained" onClick={() => window.print()} className="hw-no-print">
            {t('repatriation.journey.print')}
          </Button>
        )
      }
    >
      {sheet.lines.length === 0 && (
        <Panel>
          <Empty titleKey="repatriation.meeting.empty" hintKey="repatriation.meeting.emptyHint" />
        </Panel>
      )}
      {sheet.cut && <Typography sx={{ mb: 4 }}>{t('repatriation.meeting.cut')}</Typography>}
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 5 }}>
        {steps.map((step) => (
          <Step key={step} step={step} lines={sheet.lines.filter((line) => item(line) === step)} />
        ))}
      </Box>
      <Typography variant="caption" color="textSecondary" sx={{ display: 'block', mt: 5 }}>
        {t('repatriation.meeting.notOnIt')}
      </Typography>
    </Page>
  );
}

function Step({ step, lines }: { readonly step: string; readonly lines: readonly Line[] }) {
  const t = useT();
  const heads = ['person', 'document', 'since', 'letter', 'answer'] as const;
  return (
    <Panel title={t('repatriation.meeting.step', { step, smart_count: lines.length })} flush>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={step}>
        <Table size="small" className="hw-print-table">
          <TableHead>
            <TableRow>
              <TableCell>#</TableCell>
              {heads.map((head) => (
                <TableCell key={head}>{t(`repatriation.meeting.${head}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {lines.map((line, at) => (
              <PersonRow key={line.id} line={line} place={at + 1} />
            ))}
          </TableBody>
        </Table>
      </Box>
    </Panel>
  );
}

function PersonRow({ line, place }: { readonly line: Line; readonly place: number }) {
  const t = useT();
  const locale = useLocale();
  const dates = useDates();
  const small = { fontSize: '0.8125rem' };
  return (
    <TableRow>
      <TableCell>{place}</TableCell>
      <TableCell>
        <Box sx={{ fontWeight: 600 }}>{line.name ?? line.reference}</Box>
        {line.romanisedName && line.romanisedName !== line.name ? <Box sx={small}>{line.romanisedName}</Box> : null}
        <Box sx={small}>
          <Link to={`/cases/${line.caseId}/way-home`}>{line.reference}</Link>
          {[line.birth, countryName(line.nationality, locale)]
            .filter(Boolean)
            .map((fact) => ` · ${fact}`)
            .join('')}
        </Box>
      </TableCell>
      <TableCell>{line.documentNumber}</TableCell>
      <TableCell>
        {line.since && <Box sx={{ whiteSpace: 'nowrap' }}>{dates.date(line.since)}</Box>}
        {line.overdueDays > 0 && (
          <StatusDot tone="danger">{t('repatriation.board.overdueDays', { smart_count: line.overdueDays })}</StatusDot>
        )}
      </TableCell>
      <TableCell>
        {line.letter && (
          <>
            <Box sx={{ whiteSpace: 'nowrap' }}>{line.letter}</Box>
            <Box sx={small}>
              {line.letterSentOn ? dates.date(line.letterSentOn) : t('repatriation.meeting.letterNotSent')}
            </Box>
          </>
        )}
      </TableCell>
      {/* Written by hand at the table. */}
      <TableCell sx={{ minWidth: 160 }} />
    </TableRow>
  );
}
