import { checkEmail } from '@homeward/domain';
import { Button, Stack } from '@mui/material';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { ActForm } from '../form/act-form.js';
import { TextField } from '../form/fields.js';
import { graphql } from '../gql/index.js';
import { useT } from '../i18n/use-t.js';
import { Page, Panel } from '../parts/page.js';
import { Loaded, Loading } from '../parts/state-blocks.js';
import { OneTimeLink, type ShownLink } from './one-time-link.js';
import { UserChoicesDocument, type UserChoices } from './user-documents.js';
import { UserFields, userInput, type UserValues } from './user-fields.js';

const InviteUserDocument = graphql(`
  mutation InviteUser($input: InviteUserInput!) {
    inviteUser(input: $input) {
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

type InviteValues = UserValues & { readonly email: string };

export default function InvitePage() {
  const t = useT();
  const choices = useDocument(UserChoicesDocument, {});
  const [made, setMade] = useState<ShownLink | null>(null);
  return (
    <Page titleKey="identity.invite.title" lead={t('identity.invite.lead')} width="form">
      {made ? (
        <Panel titleKey="identity.invite.made">
          <OneTimeLink made={made} onceKey="identity.invite.once" />
          <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap', mt: 5 }}>
            <Button variant="outlined" onClick={() => setMade(null)}>
              {t('identity.invite.another')}
            </Button>
            <Button component={Link} to="/administration/invitations">
              {t('identity.invitations.title')}
            </Button>
          </Stack>
        </Panel>
      ) : (
        <Panel>
          <Loaded query={choices} loading={<Loading rows={8} />}>
            {(lists) => <InviteForm choices={lists} onMade={setMade} />}
          </Loaded>
        </Panel>
      )}
    </Page>
  );
}

function InviteForm({
  choices,
  onMade,
}: {
  readonly choices: UserChoices;
  readonly onMade: (made: ShownLink) => void;
}) {
  const t = useT();
  const navigate = useNavigate();
  return (
    <ActForm
      document={InviteUserDocument}
      defaults={{ email: '', displayName: '', roles: [], teamIds: [], missionId: null, placeId: null, reason: '' }}
      submitKey="identity.invite.submit"
      toInput={(values: InviteValues) => ({ email: values.email.trim(), ...userInput(values) })}
      onDone={onMade}
      onCancel={() => void navigate('/administration/users')}
    >
      <TextField
        name="email"
        type="email"
        labelKey="identity.field.email"
        helpKey="identity.field.emailHelp"
        required
        maxLength={200}
        check={(value) => (checkEmail(value).ok ? undefined : t('errors.NOT_AN_EMAIL'))}
      />
      <UserFields choices={choices} />
    </ActForm>
  );
}
