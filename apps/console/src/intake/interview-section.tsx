import { Button, Stack } from '@mui/material';
import { useNavigate } from 'react-router-dom';
import { useAct } from '../data/use-act.js';
import { useDocument } from '../data/use-document.js';
import { useT } from '../i18n/use-t.js';
import { Panel } from '../parts/page.js';
import { Empty, Loaded } from '../parts/state-blocks.js';
import { useCan } from '../session/session-store.js';
import { ConsentPanel } from './consent-panel.js';
import { InterviewsDocument, StartInterviewDocument } from './interview-documents.js';
import { InterviewRows } from './interview-row.js';

/** On the case: its interviews, the way into a new one, and what the person has agreed to. */
export default function InterviewSection({ caseId }: { readonly caseId: string }) {
  const t = useT();
  const can = useCan();
  const navigate = useNavigate();
  const query = useDocument(InterviewsDocument, { caseId });
  const start = useAct(StartInterviewDocument, {
    notices: true,
    onDone: ({ id }) => void navigate(`/interviews/${id}`),
  });
  return (
    <Loaded query={query}>
      {({ interviews, consents }) => {
        const open = interviews.some(({ signedAt }) => signedAt === null);
        const begin = can('interview.record') && !open && (
          <Button
            variant={interviews.length === 0 ? 'contained' : 'outlined'}
            disabled={start.sending}
            onClick={() => void start.submit({ caseId })}
          >
            {t(interviews.length === 0 ? 'intake.list.start' : 'intake.list.another')}
          </Button>
        );
        return (
          <Stack sx={{ gap: 5 }}>
            <Panel titleKey="intake.list.title" flush actions={interviews.length > 0 && begin}>
              {interviews.length === 0 ? (
                <Empty titleKey="intake.list.none" hintKey="intake.list.noneHint" action={begin} />
              ) : (
                <InterviewRows interviews={interviews} />
              )}
            </Panel>
            <ConsentPanel caseId={caseId} consents={consents?.consents ?? []} />
          </Stack>
        );
      }}
    </Loaded>
  );
}
