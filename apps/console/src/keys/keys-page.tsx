import { keyActs, type KeyAct } from '@homeward/domain';
import { Box, Stack, Typography } from '@mui/material';
import { RequestsDocument, type Approval } from '../approvals/approval-documents.js';
import { RequestLine } from '../approvals/requests-page.js';
import { useDocument } from '../data/use-document.js';
import { ActForm } from '../form/act-form.js';
import { CodeSelect, useCodeText } from '../form/code-fields.js';
import { TextField } from '../form/fields.js';
import { graphql } from '../gql/index.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { Page, Panel } from '../parts/page.js';
import { Loaded } from '../parts/state-blocks.js';
import { StatusDot } from '../parts/status-dot.js';
import { KeyCommand } from './key-command.js';

const KeyOperationsDocument = graphql(`
  query KeyOperations {
    keyOperations {
      id
      act
      doneAt
      alone
      reason
    }
  }
`);

const AskKeyOperationDocument = graphql(`
  mutation AskKeyOperation($input: AskKeyOperationInput!) {
    askKeyOperation(input: $input) {
      __typename
      ... on Approval {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

interface KeyValues {
  readonly act: KeyAct | null;
  readonly reason: string;
}
const empty: KeyValues = { act: null, reason: '' };

/** Work on the keys is asked for and approved here, and done by a command on the server. */
export default function KeysPage() {
  const t = useT();
  const asked = useDocument(RequestsDocument, { view: 'MINE', after: null });
  return (
    <Page titleKey="identity.keys.title" lead={t('identity.keys.lead')}>
      <Box
        sx={{
          display: 'grid',
          gap: 4,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
          alignItems: 'start',
        }}
      >
        <Panel titleKey="identity.keys.ask">
          <ActForm
            document={AskKeyOperationDocument}
            defaults={empty}
            submitKey="identity.keys.submit"
            doneKey="identity.keys.asked"
            toInput={(values: KeyValues) => ({ act: values.act ?? 'ROTATE', reason: values.reason.trim() })}
            onDone={() => void asked.refetch()}
          >
            <CodeSelect name="act" labelKey="identity.keys.act" list="keyActs" codes={keyActs} required />
            <TextField
              name="reason"
              labelKey="identity.keys.reason"
              helpKey="identity.keys.reasonWhy"
              lines={2}
              required
            />
          </ActForm>
        </Panel>
        <Stack sx={{ gap: 4, minWidth: 0 }}>
          <Panel titleKey="identity.keys.waiting" flush>
            <Loaded query={asked}>{({ approvals }) => <Standing requests={approvals.nodes} />}</Loaded>
          </Panel>
          <Done />
        </Stack>
      </Box>
    </Page>
  );
}

function Standing({ requests }: { readonly requests: readonly Approval[] }) {
  const t = useT();
  const standing = requests.filter(
    ({ kind, decision, mayUse }) => kind === 'KEY_OPERATION' && (decision === 'PENDING' || mayUse),
  );
  if (standing.length === 0)
    return (
      <Typography color="textSecondary" sx={{ px: 4, pb: 4 }}>
        {t('identity.keys.none')}
      </Typography>
    );
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {standing.map((request) => (
        <RequestLine key={request.id} approval={request}>
          <KeyCommand request={request} />
        </RequestLine>
      ))}
    </Box>
  );
}

function Done() {
  const t = useT();
  const act = useCodeText('keyActs');
  const query = useDocument(KeyOperationsDocument, {});
  return (
    <Panel titleKey="identity.keys.history">
      <Loaded query={query}>
        {({ keyOperations }) =>
          keyOperations.length === 0 ? (
            <Typography color="textSecondary">{t('identity.keys.historyNone')}</Typography>
          ) : (
            <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 3 }}>
              {keyOperations.map((one) => (
                <li key={one.id}>
                  <Typography sx={{ fontWeight: 600 }}>{act(one.act)}</Typography>
                  <StatusDot tone={one.alone ? 'danger' : 'done'}>
                    {t(one.alone ? 'identity.keys.alone' : 'identity.keys.two')}
                  </StatusDot>
                  {one.reason !== '' && <Typography sx={{ overflowWrap: 'anywhere' }}>{one.reason}</Typography>}
                  <Typography variant="caption" color="textSecondary" component="div">
                    <DateText value={one.doneAt} time />
                  </Typography>
                </li>
              ))}
            </Box>
          )
        }
      </Loaded>
    </Panel>
  );
}
