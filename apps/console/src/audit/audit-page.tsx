import { auditKinds } from '@homeward/domain';
import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useAct } from '../data/use-act.js';
import { useDocument } from '../data/use-document.js';
import { useCodeOptions } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import type { ListFilter } from '../lists/filter-rail.js';
import { ListPage } from '../lists/list-page.js';
import type { RowView } from '../lists/row-list.js';
import { useList } from '../lists/use-list.js';
import { DateText } from '../parts/date-text.js';
import { Empty } from '../parts/state-blocks.js';
import { useNotice } from '../parts/use-notice.js';
import { useCan } from '../session/session-store.js';
import { type AuditEvent, AuditSummaryDocument, ExportAuditLogDocument } from './audit-documents.js';
import { filterOf } from './audit-filter.js';
import { auditSubjects } from './audit-subjects.js';
import { type AuditWords, useAuditWords } from './audit-words.js';
import { LogSummary } from './log-summary.js';

/** The log for those who watch over it. Users stand in it by name for the data protection officer, by role for the auditor. */
export default function AuditPage() {
  const t = useT();
  const can = useCan();
  const words = useAuditWords(auditSubjects);
  const actors = useDocument(AuditSummaryDocument, { filter: {} }).data?.auditSummary.actors ?? [];
  const filters: readonly ListFilter[] = [
    { kind: 'day', name: 'from', labelKey: 'audit.filter.from' },
    { kind: 'day', name: 'to', labelKey: 'audit.filter.to' },
    {
      kind: 'one',
      name: 'actorId',
      labelKey: 'audit.filter.who',
      options: actors.map((actor) => ({ value: actor.id, label: words.who(actor) })),
    },
    ...(can('audit.names')
      ? [{ kind: 'text', name: 'caseReference', labelKey: 'audit.filter.reference' } as const]
      : []),
    { kind: 'yes', name: 'refusals', labelKey: 'audit.filter.refusals' },
    { kind: 'yes', name: 'night', labelKey: 'audit.filter.night' },
    { kind: 'yes', name: 'outside', labelKey: 'audit.filter.outside' },
    {
      kind: 'one',
      name: 'subject',
      labelKey: 'audit.filter.subject',
      options: auditSubjects
        .map((value) => ({ value, label: words.subject(value) }))
        .sort((a, b) => a.label.localeCompare(b.label)),
    },
    { kind: 'many', name: 'kinds', labelKey: 'audit.filter.kinds', options: useCodeOptions('auditKinds', auditKinds) },
  ];
  return (
    <ListPage<AuditEvent>
      resource="auditEvents"
      titleKey="audit.title"
      lead={t('audit.lead')}
      above={<LogSummary />}
      actions={<ExportButton />}
      filters={filters}
      sorts={[{ field: 'AT', order: 'DESC', labelKey: 'audit.sort', fixed: true }]}
      row={(event) => rowOf(event, words, t)}
      empty={<Empty titleKey="audit.empty" />}
    />
  );
}

function rowOf(event: AuditEvent, words: AuditWords, t: ReturnType<typeof useT>): RowView {
  return {
    name: event.id,
    primary: (
      <>
        <Typography component="span" sx={{ fontWeight: 600 }}>
          {words.who(event.actor)}
        </Typography>{' '}
        {words.what(event.kind, event.subject)}
      </>
    ),
    secondary: (
      <Box sx={{ overflowWrap: 'anywhere' }}>
        {[
          event.onCase ? t('audit.entry.onCase') : '',
          typeof event.rows === 'number' ? t('audit.entry.rows', { smart_count: event.rows }) : '',
          event.columns.length > 0 ? t('audit.entry.columns', { columns: event.columns.join(', ') }) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </Box>
    ),
    end: (
      <Box sx={{ width: { md: 240 } }}>
        <DateText value={event.at} time distance={false} />
        <Typography component="div" variant="caption" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {[event.address ? words.network(event.address) : '', event.requestId?.slice(0, 13) ?? '']
            .filter(Boolean)
            .join(' · ')}
        </Typography>
      </Box>
    ),
  };
}

/** What is filtered, as a file of this computer; that it was taken stands in the log. */
function ExportButton() {
  const t = useT();
  const notice = useNotice();
  const { filterValues } = useList();
  const act = useAct(ExportAuditLogDocument, {
    notices: true,
    onDone: ({ name, text, rows, cut }) => {
      const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
      const link = Object.assign(document.createElement('a'), { href: address, download: name });
      link.click();
      URL.revokeObjectURL(address);
      if (cut) notice.done('audit.exportedCut', { count: rows.toLocaleString('en') });
      else notice.done('audit.exported');
    },
  });
  return (
    <Button
      startIcon={<DownloadOutlined />}
      disabled={act.sending}
      onClick={() => void act.submit({ filter: filterOf(filterValues) })}
      className="hw-no-print"
    >
      {t('audit.export')}
    </Button>
  );
}
