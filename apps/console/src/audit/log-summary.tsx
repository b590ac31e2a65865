import { Box, Link, Stack, Typography } from '@mui/material';
import type { ResultOf } from '../data/typed-document.js';
import { useDocument } from '../data/use-document.js';
import { useT } from '../i18n/use-t.js';
import { useList } from '../lists/use-list.js';
import { ChartBlock } from '../parts/chart-block.js';
import { Panel } from '../parts/page.js';
import { Loaded } from '../parts/state-blocks.js';
import { useDates } from '../parts/use-dates.js';
import { type AuditFinding, AuditSummaryDocument } from './audit-documents.js';
import { filterOf } from './audit-filter.js';
import { auditSubjects } from './audit-subjects.js';
import { useAuditWords } from './audit-words.js';
import { LogState } from './log-state.js';

/** Above the entries: can they be trusted, what stands out, how many there were on each day. */
export function LogSummary() {
  const t = useT();
  const { date } = useDates();
  const { filterValues, setFilters } = useList();
  const query = useDocument(AuditSummaryDocument, { filter: filterOf(filterValues) }, { keepPrevious: true });
  const open = (filter: Readonly<Record<string, unknown>>): void => setFilters({ ...filter }, {});
  return (
    <Stack sx={{ gap: 4, mb: 4 }}>
      <Box
        sx={{
          display: 'grid',
          gap: 4,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
          alignItems: 'start',
        }}
      >
        <LogState />
        <Loaded query={query}>
          {({ auditSummary: { findings, from, to } }) => (
            <Panel title={t('audit.findings.title', { from: date(from), to: date(to) })}>
              <Findings findings={findings} onOpen={(finding) => open(behind(finding, from, to))} />
            </Panel>
          )}
        </Loaded>
      </Box>
      <Loaded query={query}>
        {({ auditSummary: { days, from, to } }) => (
          <ChartBlock
            titleKey="audit.chart.title"
            kind="days"
            categoryKey="audit.chart.day"
            series={[
              t('audit.chart.reads'),
              t('audit.chart.changes'),
              t('audit.chart.refusals'),
              t('audit.chart.others'),
            ]}
            rows={everyDay(days, from, to).map(({ day, reads, changes, refusals, others }) => ({
              key: day,
              label: date(day),
              values: [reads, changes, refusals, others],
            }))}
            onOpen={(day) => open({ ...filterValues, from: day, to: day })}
          />
        )}
      </Loaded>
    </Stack>
  );
}

interface FindingsProps {
  readonly findings: readonly AuditFinding[];
  readonly onOpen: (finding: AuditFinding) => void;
}

function Findings({ findings, onOpen }: FindingsProps) {
  const t = useT();
  const { date } = useDates();
  const words = useAuditWords(auditSubjects);
  if (findings.length === 0) return <Typography color="textSecondary">{t('audit.findings.none')}</Typography>;
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {findings.map((finding) => (
          <Box component="li" key={`${finding.code} ${finding.actor?.id ?? ''} ${finding.day ?? ''}`}>
            <Link
              component="button"
              type="button"
              onClick={() => onOpen(finding)}
              sx={{ textAlign: 'start', font: 'inherit', minHeight: { xs: 44, md: 32 }, py: 1 }}
            >
              {t(`audit.findings.${finding.code}`, {
                who: words.who(finding.actor),
                count: finding.count.toLocaleString('en'),
                smart_count: finding.count,
                day: finding.day ? date(finding.day) : '',
              })}
            </Link>
          </Box>
        ))}
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 2 }}>
        {t('audit.findings.note')}
      </Typography>
    </>
  );
}

type Day = Omit<ResultOf<typeof AuditSummaryDocument>['auditSummary']['days'][number], '__typename'>;

/** A day without an entry is a day, and says something. */
function everyDay(days: readonly Day[], from: string, to: string): Day[] {
  const known = new Map<string, Day>(days.map((day) => [day.day, day]));
  const all: Day[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10);
    all.push(known.get(day) ?? { day, reads: 0, changes: 0, refusals: 0, others: 0 });
  }
  return all;
}

/** The entries that a sentence counted. */
function behind({ code, actor, day }: AuditFinding, from: string, to: string): Record<string, unknown> {
  const days = { from: day ?? from, to: day ?? to };
  const who = actor ? { actorId: actor.id } : {};
  switch (code) {
    case 'SEARCHES':
      return { ...days, ...who, kinds: ['search', 'match'] };
    case 'OUTSIDE':
      return { ...days, ...who, outside: true };
    case 'NIGHT':
      return { ...days, ...who, night: true, kinds: ['read', 'search', 'match', 'export'] };
    case 'REFUSALS':
      return { ...days, ...who, refusals: true };
    case 'GLASS':
      return { ...days, subject: 'break_glasses', kinds: ['insert'] };
    case 'SIGN_IN_FAILED':
      return { ...days, kinds: ['sign_in_failed', 'factor_failed'] };
    default:
      return { ...days, kinds: ['export'] };
  }
}
