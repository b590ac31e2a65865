import { roles } from '@homeward/domain';
import PersonAddOutlined from '@mui/icons-material/PersonAddOutlined';
import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { useCodeOptions, useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { ListPage } from '../lists/list-page.js';
import { DateText } from '../parts/date-text.js';
import { initialsOf } from '../parts/initials.js';
import { PersonAvatar } from '../parts/person-name.js';
import { Empty } from '../parts/state-blocks.js';
import { useCan, useSession } from '../session/session-store.js';
import { AdministrationNav } from './administration-nav.js';
import { RegisteredTeamsDocument, type ShownUser } from './user-documents.js';
import { UserState } from './user-words.js';

export default function UsersPage() {
  const t = useT();
  const can = useCan();
  const { user: me } = useSession();
  const role = useCodeText('roles');
  const teams = useDocument(RegisteredTeamsDocument, {}).data?.registeredTeams ?? [];
  const invite = can('users.invite') && (
    <Button variant="contained" component={Link} to="/administration/invite" startIcon={<PersonAddOutlined />}>
      {t('identity.invite.title')}
    </Button>
  );
  return (
    <ListPage<ShownUser>
      resource="users"
      titleKey="identity.users.title"
      actions={invite}
      above={<AdministrationNav />}
      filters={[
        { kind: 'text', name: 'text', labelKey: 'identity.users.text' },
        {
          kind: 'one',
          name: 'state',
          labelKey: 'identity.users.state',
          options: [
            { value: 'enabled', label: t('identity.state.enabled') },
            { value: 'disabled', label: t('identity.state.disabled') },
          ],
        },
        {
          kind: 'one',
          name: 'teamId',
          labelKey: 'identity.users.team',
          options: teams.map(({ id, name }) => ({ value: id, label: name })),
        },
        { kind: 'many', name: 'roles', labelKey: 'identity.field.roles', options: useCodeOptions('roles', roles) },
        { kind: 'yes', name: 'withoutTeam', labelKey: 'identity.users.withoutTeam' },
      ]}
      sorts={[{ field: 'NAME', order: 'ASC', labelKey: 'identity.users.byName', fixed: true }]}
      row={(user) => ({
        to: `/administration/users/${user.id}`,
        name: user.displayName,
        avatar: <PersonAvatar initials={initialsOf(user.displayName)} />,
        primary: (
          <>
            <Typography component="span" sx={{ fontWeight: 600 }}>
              {user.displayName}
            </Typography>
            {user.id === me.id && (
              <Typography component="span" color="textSecondary">
                {' '}
                ({t('identity.users.you')})
              </Typography>
            )}
          </>
        ),
        secondary: (
          <Box sx={{ overflowWrap: 'anywhere' }}>
            <Box>
              {[...user.roles.map(role), user.missionName, user.placeName, ...user.teams.map(({ name }) => name)]
                .filter(Boolean)
                .join(' · ')}
            </Box>
            <Box>{user.email}</Box>
          </Box>
        ),
        end: (
          <>
            <UserState user={user} />
            <Typography component="span" variant="caption" color="textSecondary">
              {user.lastSeenAt ? <DateText value={user.lastSeenAt} /> : t('identity.state.never')}
            </Typography>
          </>
        ),
      })}
      empty={<Empty titleKey="identity.users.empty" hintKey="identity.users.emptyHint" action={invite || undefined} />}
    />
  );
}
