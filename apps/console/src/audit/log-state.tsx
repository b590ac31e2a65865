import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import { useAct } from '../data/use-act.js';
import { useDocument } from '../data/use-document.js';
import { useT } from '../i18n/use-t.js';
import { Panel } from '../parts/page.js';
import { Loaded } from '../parts/state-blocks.js';
import { StatusDot } from '../parts/status-dot.js';
import { useDates } from '../parts/use-dates.js';
import { AuditStateDocument, CheckAuditLogDocument } from './audit-documents.js';

/** Whether what stands below is the whole truth: the last signature, and the last check. */
export function LogState() {
  const t = useT();
  const { ago, dateTime } = useDates();
  const query = useDocument(AuditStateDocument, {}, { refetchEveryMs: 60_000 });
  const check = useAct(CheckAuditLogDocument, {
    notices: true,
    doneKey: 'audit.state.checked',
    onDone: () => void query.refetch(),
  });
  return (
    <Panel
      titleKey="audit.state.title"
      actions={
        <Button
          variant="outlined"
          disabled={check.sending}
          onClick={() => void check.submit({})}
          className="hw-no-print"
        >
          {t(check.sending ? 'audit.state.checking' : 'audit.state.check')}
        </Button>
      }
    >
      <Loaded query={query}>
        {({ auditState: state }) => {
          const checked = {
            when: state.checkedAt ? dateTime(state.checkedAt) : '',
            count: (state.checkedEvents ?? 0).toLocaleString('en'),
          };
          return (
            <Stack sx={{ gap: 2 }}>
              {(state.broken || state.holds === false) && (
                <Alert severity="error">
                  {state.holds === false ? t('audit.state.fails', checked) : t('audit.state.broken')}
                </Alert>
              )}
              <Box>
                {state.checkpointAt ? (
                  <StatusDot tone={state.broken ? 'danger' : 'done'}>
                    {t('audit.state.signed', { when: ago(state.checkpointAt) })}
                  </StatusDot>
                ) : (
                  <StatusDot tone="unknown" shape="open">
                    {t('audit.state.neverSigned')}
                  </StatusDot>
                )}
                {state.checkpointAt && state.unsigned > 0 && (
                  <Typography variant="body2" color="textSecondary">
                    {t('audit.state.unsigned', { smart_count: state.unsigned })}
                  </Typography>
                )}
              </Box>
              {state.holds === true && <StatusDot tone="done">{t('audit.state.holds', checked)}</StatusDot>}
              {typeof state.holds !== 'boolean' && (
                <StatusDot tone="unknown" shape="open">
                  {t('audit.state.neverChecked')}
                </StatusDot>
              )}
              <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
                {t('audit.state.outside')}
              </Typography>
            </Stack>
          );
        }}
      </Loaded>
    </Panel>
  );
}
