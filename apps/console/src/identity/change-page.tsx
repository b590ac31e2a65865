import { useState } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { ActForm } from '../form/act-form.js';
import { graphql } from '../gql/index.js';
import { useT } from '../i18n/use-t.js';
import { Page, Panel } from '../parts/page.js';
import { Loaded, Loading, NotFound } from '../parts/state-blocks.js';
import { useSession } from '../session/session-store.js';
import { type ShownUser, UserChoicesDocument, type UserChoices, UserDocument } from './user-documents.js';
import { UserFields, userInput, type UserValues } from './user-fields.js';

const ChangeUserDocument = graphql(`
  mutation ChangeUser($input: ChangeUserInput!) {
    changeUser(input: $input) {
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

export default function ChangePage() {
  const { id = '' } = useParams();
  const t = useT();
  const user = useDocument(UserDocument, { id });
  const choices = useDocument(UserChoicesDocument, {});
  return (
    <Page titleKey="identity.change.title" lead={t('identity.change.lead')} width="form">
      <Panel>
        <Loaded query={user} loading={<Loading rows={8} />}>
          {({ user: found }) =>
            found ? (
              <Loaded query={choices} loading={<Loading rows={8} />}>
                {(lists) => <ChangeForm user={found} choices={lists} />}
              </Loaded>
            ) : (
              <NotFound />
            )
          }
        </Loaded>
      </Panel>
    </Page>
  );
}

function ChangeForm({ user, choices }: { readonly user: ShownUser; readonly choices: UserChoices }) {
  const navigate = useNavigate();
  const { user: me } = useSession();
  // As it was when the form was opened: what another changes meanwhile is a conflict and not a newer version to write over.
  const [opened] = useState(user);
  const back = (): void => void navigate(`/administration/users/${opened.id}`);
  return (
    <ActForm
      document={ChangeUserDocument}
      defaults={{
        displayName: opened.displayName,
        roles: [...opened.roles],
        teamIds: opened.teams.map((team) => team.id).sort(),
        missionId: opened.missionId ?? null,
        placeId: opened.placeId ?? null,
        reason: '',
      }}
      doneKey="identity.change.done"
      toInput={(values: UserValues) => ({
        userId: opened.id,
        expectedVersion: opened.version,
        ...userInput(values),
      })}
      onDone={back}
      onCancel={back}
    >
      <UserFields choices={choices} own={opened.id === me.id} administrator={opened.roles.includes('administrator')} />
    </ActForm>
  );
}
