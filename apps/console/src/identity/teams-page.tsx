import GroupAddOutlined from '@mui/icons-material/GroupAddOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { ActDialog } from '../cases/act-dialog.js';
import { useDocument } from '../data/use-document.js';
import { ActForm } from '../form/act-form.js';
import { TextField } from '../form/fields.js';
import { graphql } from '../gql/index.js';
import { useT } from '../i18n/use-t.js';
import { useOpenList } from '../lists/use-open-list.js';
import { Page, Panel } from '../parts/page.js';
import { Empty, Loaded } from '../parts/state-blocks.js';
import { useCan } from '../session/session-store.js';
import { AdministrationNav } from './administration-nav.js';
import { type RegisteredTeam, RegisteredTeamsDocument } from './user-documents.js';

const RegisterTeamDocument = graphql(`
  mutation RegisterTeam($input: RegisterTeamInput!) {
    registerTeam(input: $input) {
      __typename
      ... on Team {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

const RenameTeamDocument = graphql(`
  mutation RenameTeam($input: RenameTeamInput!) {
    renameTeam(input: $input) {
      __typename
      ... on Team {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export default function TeamsPage() {
  const t = useT();
  const can = useCan();
  const open = useOpenList();
  const query = useDocument(RegisteredTeamsDocument, {});
  const [dialog, setDialog] = useState<'new' | RegisteredTeam | null>(null);
  const close = (): void => setDialog(null);
  const register = can('organisation.configure') && (
    <Button variant="contained" startIcon={<GroupAddOutlined />} onClick={() => setDialog('new')}>
      {t('identity.teams.register')}
    </Button>
  );
  return (
    <Page titleKey="identity.teams.title" lead={t('identity.teams.lead')} actions={register}>
      <AdministrationNav />
      <Panel flush>
        <Loaded query={query}>
          {({ registeredTeams }) =>
            registeredTeams.length === 0 ? (
              <Empty titleKey="identity.teams.empty" hintKey="identity.teams.emptyHint" />
            ) : (
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {registeredTeams.map((team) => (
                  <Box
                    component="li"
                    key={team.id}
                    sx={({ tokens }) => ({
                      display: 'flex',
                      flexWrap: 'wrap',
                      alignItems: 'center',
                      gap: 2,
                      px: 4,
                      py: 2.5,
                      borderBottom: `1px solid ${tokens.border}`,
                      '&:last-of-type': { borderBottom: 0 },
                    })}
                  >
                    <Typography sx={{ flex: '1 1 200px', minWidth: 0, fontWeight: 600, overflowWrap: 'anywhere' }}>
                      {team.name}
                    </Typography>
                    <Button onClick={() => open('users', '/administration/users', { teamId: team.id })}>
                      {t('identity.teams.members', { smart_count: team.members })}
                    </Button>
                    {can('organisation.configure') && (
                      <Button
                        variant="outlined"
                        aria-label={t('identity.teams.renameOf', { name: team.name })}
                        onClick={() => setDialog(team)}
                      >
                        {t('identity.teams.rename')}
                      </Button>
                    )}
                  </Box>
                ))}
              </Box>
            )
          }
        </Loaded>
      </Panel>
      {dialog === 'new' && <RegisterDialog onClose={close} />}
      {dialog !== null && dialog !== 'new' && <RenameDialog team={dialog} onClose={close} />}
    </Page>
  );
}

interface NameValues {
  readonly name: string;
}

function RegisterDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <ActDialog titleKey="identity.teams.register" onClose={onClose}>
      <ActForm
        document={RegisterTeamDocument}
        defaults={{ name: '' }}
        doneKey="identity.teams.registered"
        toInput={({ name }: NameValues) => ({ name: name.trim() })}
        onDone={onClose}
        onCancel={onClose}
      >
        <TextField name="name" labelKey="identity.teams.name" required maxLength={200} />
      </ActForm>
    </ActDialog>
  );
}

function RenameDialog({ team, onClose }: { readonly team: RegisteredTeam; readonly onClose: () => void }) {
  return (
    <ActDialog titleKey="identity.teams.renameTitle" onClose={onClose}>
      <ActForm
        document={RenameTeamDocument}
        defaults={{ name: team.name }}
        doneKey="identity.teams.renamed"
        toInput={({ name }: NameValues) => ({ teamId: team.id, expectedVersion: team.version, name: name.trim() })}
        onDone={onClose}
        onCancel={onClose}
      >
        <TextField name="name" labelKey="identity.teams.name" required maxLength={200} />
      </ActForm>
    </ActDialog>
  );
}
