import PersonAddOutlined from '@mui/icons-material/PersonAddOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { ActDialog } from '../cases/act-dialog.js';
import type { ResultOf } from '../data/typed-document.js';
import { useDocument } from '../data/use-document.js';
import { ActForm } from '../form/act-form.js';
import { useCodeText } from '../form/code-fields.js';
import { graphql } from '../gql/index.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { Page, Panel } from '../parts/page.js';
import { Empty, Loaded } from '../parts/state-blocks.js';
import { useCan } from '../session/session-store.js';
import { AdministrationNav } from './administration-nav.js';

const InvitationsDocument = graphql(`
  query Invitations {
    invitations {
      id
      kind
      email
      displayName
      roles
      createdAt
      createdBy
      expiresAt
    }
  }
`);

const WithdrawInvitationDocument = graphql(`
  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {
    withdrawInvitation(input: $input) {
      __typename
      ... on Invitation {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

type OpenLink = ResultOf<typeof InvitationsDocument>['invitations'][number];

export default function InvitationsPage() {
  const t = useT();
  const can = useCan();
  const query = useDocument(InvitationsDocument, {});
  const [withdrawing, setWithdrawing] = useState<OpenLink | null>(null);
  const invite = can('users.invite') && (
    <Button variant="contained" component={Link} to="/administration/invite" startIcon={<PersonAddOutlined />}>
      {t('identity.invite.title')}
    </Button>
  );
  return (
    <Page titleKey="identity.invitations.title" lead={t('identity.invitations.lead')} actions={invite}>
      <AdministrationNav />
      <Panel flush>
        <Loaded query={query}>
          {({ invitations }) =>
            invitations.length === 0 ? (
              <Empty titleKey="identity.invitations.empty" hintKey="identity.invitations.emptyHint" />
            ) : (
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {invitations.map((link) => (
                  <OpenLinkRow
                    key={link.id}
                    link={link}
                    onWithdraw={can('users.invite') ? () => setWithdrawing(link) : undefined}
                  />
                ))}
              </Box>
            )
          }
        </Loaded>
      </Panel>
      {withdrawing && <WithdrawDialog link={withdrawing} onClose={() => setWithdrawing(null)} />}
    </Page>
  );
}

function OpenLinkRow({ link, onWithdraw }: { readonly link: OpenLink; readonly onWithdraw?: () => void }) {
  const t = useT();
  const role = useCodeText('roles');
  const kind = useCodeText('invitationKinds');
  return (
    <Box
      component="li"
      sx={({ tokens }) => ({
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        justifyContent: 'space-between',
        columnGap: 6,
        rowGap: 2,
        px: 4,
        py: 3,
        borderBottom: `1px solid ${tokens.border}`,
        '&:last-of-type': { borderBottom: 0 },
      })}
    >
      <Box sx={{ flex: '1 1 280px', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{link.email}</Typography>
        <Typography variant="caption" color="textSecondary" component="div">
          {[kind(link.kind), link.displayName, ...link.roles.map(role)].filter(Boolean).join(' · ')}
        </Typography>
      </Box>
      <Typography variant="caption" color="textSecondary" component="div" sx={{ flex: '0 1 auto' }}>
        <div>
          {t('identity.invitations.made')} <DateText value={link.createdAt} />
          {link.createdBy && `, ${link.createdBy}`}
        </div>
        <div>
          {t('identity.invitations.until')} <DateText value={link.expiresAt} />
        </div>
      </Typography>
      {onWithdraw && (
        <Button variant="outlined" aria-label={t('identity.withdraw.of', { email: link.email })} onClick={onWithdraw}>
          {t('identity.withdraw.button')}
        </Button>
      )}
    </Box>
  );
}

function WithdrawDialog({ link, onClose }: { readonly link: OpenLink; readonly onClose: () => void }) {
  return (
    <ActDialog titleKey="identity.withdraw.title" leadKey="identity.withdraw.lead" onClose={onClose}>
      <ActForm
        document={WithdrawInvitationDocument}
        defaults={{}}
        submitKey="identity.withdraw.button"
        doneKey="identity.withdraw.done"
        toInput={() => ({ invitationId: link.id })}
        onDone={onClose}
        onCancel={onClose}
      >
        <Typography sx={{ fontWeight: 600, mb: 5, overflowWrap: 'anywhere' }}>{link.email}</Typography>
      </ActForm>
    </ActDialog>
  );
}
