import { Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { useT } from '../i18n/use-t.js';
import { Panel } from '../parts/page.js';
import { useCan } from '../session/session-store.js';
import { RecipientsDocument } from '../statistics/recipient-documents.js';
import { RequestsDocument, type Request } from './approval-documents.js';

/** The tables of a report are confirmed one by one: the next that waits for the same reader is a step away. */
export function NextOfReader({ request }: { readonly request: Request }) {
  const can = useCan();
  if (request.kind !== 'STATISTICS_RELEASE' || !can('approval.decide') || !can('statistics.read')) return null;
  return <Next request={request} />;
}

function Next({ request }: { readonly request: Request }) {
  const t = useT();
  const register = useDocument(RecipientsDocument, {}, { anew: true });
  const waiting = useDocument(RequestsDocument, { view: 'TO_DECIDE', after: null }, { anew: true });
  const theirs = (register.data?.recipients ?? [])
    .filter(({ releases }) => releases.some(({ id }) => id === request.subjectId))
    .flatMap(({ releases }) => releases.map(({ id }) => id));
  const left = (waiting.data?.approvals.nodes ?? []).filter(
    ({ id, mayDecide, subjectId }) => id !== request.id && mayDecide && subjectId != null && theirs.includes(subjectId),
  );
  const [next] = left;
  if (!next) return null;
  return (
    <Panel titleKey="approvals.sameReader">
      <Typography sx={{ mb: 3 }}>{t('approvals.sameReaderLeft', { smart_count: left.length })}</Typography>
      <Button
        variant={request.decision === 'PENDING' ? 'outlined' : 'contained'}
        component={Link}
        to={`/requests/${next.id}`}
      >
        {t('approvals.sameReaderNext', { name: next.subject })}
      </Button>
    </Panel>
  );
}
