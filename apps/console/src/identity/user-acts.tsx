import { Box, Button, Stack, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { ActDialog } from '../cases/act-dialog.js';
import type { TypedDocument } from '../data/typed-document.js';
import { ActForm } from '../form/act-form.js';
import type { DisableUserMutationVariables as UserActVariables } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { useT } from '../i18n/use-t.js';
import { Panel } from '../parts/page.js';
import { useSession } from '../session/session-store.js';
import { OneTimeLink, type ShownLink } from './one-time-link.js';
import type { ShownUser } from './user-documents.js';

const DisableUserDocument = graphql(`
  mutation DisableUser($input: UserActInput!) {
    disableUser(input: $input) {
      __typename
      ... on User {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

const EnableUserDocument = graphql(`
  mutation EnableUser($input: UserActInput!) {
    enableUser(input: $input) {
      __typename
      ... on User {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

const EndSessionsDocument = graphql(`
  mutation EndSessions($input: UserActInput!) {
    endSessions(input: $input) {
      __typename
      ... on User {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

const ResetFactorsDocument = graphql(`
  mutation ResetFactors($input: UserActInput!) {
    resetFactors(input: $input) {
      __typename
      ... on User {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

const UnlinkDirectoryDocument = graphql(`
  mutation UnlinkDirectory($input: UserActInput!) {
    unlinkDirectory(input: $input) {
      __typename
      ... on User {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

const ResetPasswordDocument = graphql(`
  mutation ResetPassword($input: UserActInput!) {
    resetPassword(input: $input) {
      __typename
      ... on Invitation {
        id
        email
        expiresAt
        link
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

type Confirmed = 'disable' | 'enable' | 'end' | 'factors' | 'unlink';

/** What can be done to an account, each with what follows from it; and to one's own, who does it instead. */
export function UserActs({ user }: { readonly user: ShownUser }) {
  const t = useT();
  const { user: me } = useSession();
  const [asking, setAsking] = useState<Confirmed | 'reset' | null>(null);
  const close = (): void => setAsking(null);
  if (user.id === me.id) return <OwnAccount />;
  return (
    <Panel titleKey="identity.acts.title">
      <Stack sx={{ gap: 5 }}>
        {user.disabledAt ? (
          <Act textKey="identity.enable.text">
            <Button variant="outlined" onClick={() => setAsking('enable')}>
              {t('identity.enable.button')}
            </Button>
          </Act>
        ) : (
          <>
            <Act textKey="identity.reset.text">
              <Button variant="outlined" onClick={() => setAsking('reset')}>
                {t('identity.reset.button')}
              </Button>
            </Act>
            {(user.factors.authenticator || user.factors.passkeys > 0) && (
              <Act textKey="identity.factors.text">
                <Button variant="outlined" onClick={() => setAsking('factors')}>
                  {t('identity.factors.button')}
                </Button>
              </Act>
            )}
            {user.directoryLinkedAt && (
              <Act textKey="identity.unlink.text">
                <Button variant="outlined" onClick={() => setAsking('unlink')}>
                  {t('identity.unlink.button')}
                </Button>
              </Act>
            )}
            <Act textKey="identity.end.text">
              <Button variant="outlined" onClick={() => setAsking('end')}>
                {t('identity.end.button')}
              </Button>
            </Act>
            <Act textKey="identity.disable.text">
              <Button variant="outlined" color="error" onClick={() => setAsking('disable')}>
                {t('identity.disable.button')}
              </Button>
            </Act>
          </>
        )}
      </Stack>
      {asking === 'reset' && <ResetDialog user={user} onClose={close} />}
      {asking === 'end' && <ConfirmDialog act="end" document={EndSessionsDocument} user={user} onClose={close} />}
      {asking === 'factors' && (
        <ConfirmDialog act="factors" document={ResetFactorsDocument} user={user} onClose={close} />
      )}
      {asking === 'unlink' && (
        <ConfirmDialog act="unlink" document={UnlinkDirectoryDocument} user={user} onClose={close} />
      )}
      {asking === 'disable' && (
        <ConfirmDialog act="disable" document={DisableUserDocument} user={user} onClose={close} />
      )}
      {asking === 'enable' && <ConfirmDialog act="enable" document={EnableUserDocument} user={user} onClose={close} />}
    </Panel>
  );
}

function Act({ textKey, children }: { readonly textKey: string; readonly children: ReactNode }) {
  const t = useT();
  return (
    <Box>
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {t(textKey)}
      </Typography>
      {children}
    </Box>
  );
}

function OwnAccount() {
  const t = useT();
  return (
    <Panel titleKey="identity.own.title">
      <Typography color="textSecondary" sx={{ mb: 3 }}>
        {t('identity.own.text')}
      </Typography>
      <Button variant="outlined" component={Link} to="/account">
        {t('shell.account.page')}
      </Button>
    </Panel>
  );
}

interface DialogProps {
  readonly user: ShownUser;
  readonly onClose: () => void;
}

interface ConfirmDialogProps<TResult> extends DialogProps {
  readonly act: Confirmed;
  readonly document: TypedDocument<TResult, UserActVariables>;
}

function ConfirmDialog<TResult>({ act, document, user, onClose }: ConfirmDialogProps<TResult>) {
  return (
    <ActDialog titleKey={`identity.${act}.title`} leadKey={`identity.${act}.lead`} onClose={onClose}>
      <ActForm
        document={document}
        defaults={{}}
        submitKey={`identity.${act}.button`}
        doneKey={`identity.${act}.done`}
        toInput={() => ({ userId: user.id, expectedVersion: user.version })}
        onDone={onClose}
        onCancel={onClose}
      >
        <Who user={user} />
      </ActForm>
    </ActDialog>
  );
}

function ResetDialog({ user, onClose }: DialogProps) {
  const t = useT();
  const [made, setMade] = useState<ShownLink | null>(null);
  if (made)
    return (
      <ActDialog titleKey="identity.reset.title" onClose={onClose}>
        <OneTimeLink made={made} onceKey="identity.reset.once" />
        <Button onClick={onClose} sx={{ mt: 4 }}>
          {t('shell.form.close')}
        </Button>
      </ActDialog>
    );
  return (
    <ActDialog titleKey="identity.reset.title" leadKey="identity.reset.lead" onClose={onClose}>
      <ActForm
        document={ResetPasswordDocument}
        defaults={{}}
        submitKey="identity.reset.button"
        toInput={() => ({ userId: user.id, expectedVersion: user.version })}
        onDone={setMade}
        onCancel={onClose}
      >
        <Who user={user} />
      </ActForm>
    </ActDialog>
  );
}

/** So that nobody disables the wrong one of two tabs. */
function Who({ user }: { readonly user: ShownUser }) {
  return (
    <Box sx={{ mb: 5 }}>
      <Typography sx={{ fontWeight: 600 }}>{user.displayName}</Typography>
      <Typography color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
        {user.email}
      </Typography>
    </Box>
  );
}
