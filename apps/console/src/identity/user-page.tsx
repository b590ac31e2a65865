import { Box, Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { dateWords } from '../parts/dates.js';
import { initialsOf } from '../parts/initials.js';
import { Page, Panel } from '../parts/page.js';
import { PersonAvatar } from '../parts/person-name.js';
import { StatusDot } from '../parts/status-dot.js';
import { Loaded, Loading, NotFound } from '../parts/state-blocks.js';
import { useCan, useTimeZone } from '../session/session-store.js';
import { useAuthMode } from '../session/use-auth-mode.js';
import { UserActs } from './user-acts.js';
import { type ShownUser, UserDocument } from './user-documents.js';
import { UserState } from './user-words.js';

/** One account. The name stands on the page and never in its title: titles stay in the browser's history. */
export default function UserPage() {
  const { id = '' } = useParams();
  const t = useT();
  const can = useCan();
  const query = useDocument(UserDocument, { id });
  return (
    <Page
      titleKey="identity.user.title"
      lead={<Link to="/administration/users">{t('identity.user.back')}</Link>}
      actions={
        query.data?.user && can('users.change') ? (
          <Button variant="contained" component={Link} to={`/administration/users/${id}/change`}>
            {t('identity.user.change')}
          </Button>
        ) : undefined
      }
    >
      <Loaded query={query} loading={<Loading rows={8} />}>
        {({ user }) => (user ? <Opened user={user} /> : <NotFound />)}
      </Loaded>
    </Page>
  );
}

function Opened({ user }: { readonly user: ShownUser }) {
  const can = useCan();
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' },
        gap: 6,
        alignItems: 'start',
      }}
    >
      <Box sx={{ display: 'grid', gap: 6, minWidth: 0 }}>
        <Account user={user} />
        <Rights user={user} />
      </Box>
      {can('users.change') && <UserActs user={user} />}
    </Box>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Box
      sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '160px minmax(0, 1fr)' }, columnGap: 4, py: 1.5 }}
    >
      <Typography component="dt" color="textSecondary">
        {label}
      </Typography>
      <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
    </Box>
  );
}

function Account({ user }: { readonly user: ShownUser }) {
  const t = useT();
  const mode = useAuthMode();
  const zone = useTimeZone();
  return (
    <Panel>
      <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', mb: 3 }}>
        <PersonAvatar initials={initialsOf(user.displayName)} size="large" />
        <Box sx={{ minWidth: 0 }}>
          <Typography variant="h2" sx={{ overflowWrap: 'anywhere' }}>
            {user.displayName}
          </Typography>
          <UserState user={user} />
        </Box>
      </Box>
      <Box component="dl" sx={{ m: 0 }}>
        <Fact label={t('identity.field.email')}>{user.email}</Fact>
        {user.disabledAt && (
          <Fact label={t('identity.user.disabledAt')}>
            <DateText value={user.disabledAt} />
          </Fact>
        )}
        <Fact label={t('identity.user.lastSeen')}>
          {user.lastSeenAt ? <DateText value={user.lastSeenAt} time /> : t('identity.state.never')}
        </Fact>
        <Fact label={t('identity.user.sessions')}>{user.openSessions}</Fact>
        <Fact label={t('identity.user.factors')}>
          <Factors user={user} />
        </Fact>
        {(mode?.directory ?? user.directoryLinkedAt) && (
          <Fact label={t('identity.user.directory')}>
            {user.directoryLinkedAt
              ? t('identity.user.directoryLinked', {
                  since: dateWords(user.directoryLinkedAt, zone, t),
                  used: dateWords(user.directoryUsedAt ?? user.directoryLinkedAt, zone, t),
                })
              : t('identity.user.directoryNone')}
          </Fact>
        )}
        <Fact label={t('identity.field.teams')}>
          {user.teams.length === 0 ? t('identity.user.noTeam') : user.teams.map(({ name }) => name).join(', ')}
        </Fact>
        {user.missionName && <Fact label={t('identity.field.mission')}>{user.missionName}</Fact>}
        {user.placeName && <Fact label={t('houses.settings.place')}>{user.placeName}</Fact>}
      </Box>
    </Panel>
  );
}

/** Whether there is something beside the password, and whether a lost phone would be a problem. */
function Factors({ user: { factors } }: { readonly user: ShownUser }) {
  const t = useT();
  const held = [
    factors.authenticator && t('identity.user.authenticator'),
    factors.passkeys > 0 && t('identity.user.passkeys', { count: factors.passkeys }),
  ].filter(Boolean);
  if (held.length === 0) return t('identity.user.noFactor');
  return [...held, t('identity.user.recoveryCodes', { count: factors.recoveryCodes })].join(', ');
}

function Rights({ user }: { readonly user: ShownUser }) {
  const t = useT();
  const text = useCodeText('roles');
  return (
    <Panel titleKey="identity.field.roles">
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 3 }}>
        {user.roles.map((role) => (
          <li key={role}>
            <Typography sx={{ fontWeight: 600 }}>{text(role)}</Typography>
            <Typography color="textSecondary">{t(`identity.roles.${role}`)}</Typography>
          </li>
        ))}
      </Box>
      {user.administratorAsked && (
        <Typography sx={{ mt: 3 }}>
          <StatusDot tone="due" shape="half">
            {t('identity.field.administratorAsked')}
          </StatusDot>
        </Typography>
      )}
    </Panel>
  );
}
