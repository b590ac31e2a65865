import { Box } from '@mui/material';
import { useEffect, useRef } from 'react';
import { NavLink } from 'react-router-dom';
import { useT } from '../i18n/use-t.js';
import { useCan } from '../session/session-store.js';
import { touch } from '../theme/tokens.js';

const parts = [
  { to: '/administration/users', labelKey: 'identity.users.title', permission: 'users.read' },
  { to: '/administration/invitations', labelKey: 'identity.invitations.title', permission: 'users.read' },
  { to: '/administration/teams', labelKey: 'identity.teams.title', permission: 'users.read' },
  {
    to: '/administration/organisation',
    labelKey: 'identity.organisation.title',
    permission: 'organisation.configure',
  },
  { to: '/administration/machines', labelKey: 'identity.machines.title', permission: 'organisation.configure' },
] as const;

/** The five pages of the room, as tabs that can be pushed sideways in the hand. */
export function AdministrationNav() {
  const t = useT();
  const can = useCan();
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    bar.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, []);
  return (
    <Box
      component="nav"
      ref={bar}
      aria-label={t('shell.nav.administration')}
      className="hw-no-print"
      sx={({ tokens }) => ({
        display: 'flex',
        gap: 1,
        overflowX: 'auto',
        mx: { xs: -4, md: 0 },
        px: { xs: 4, md: 0 },
        mb: { xs: 4, md: 5 },
        borderBottom: `1px solid ${tokens.border}`,
      })}
    >
      {parts
        .filter(({ permission }) => can(permission))
        .map(({ to, labelKey }) => (
          <Box
            key={to}
            component={NavLink}
            to={to}
            sx={({ tokens }) => ({
              display: 'flex',
              alignItems: 'center',
              flex: 'none',
              minHeight: touch,
              px: 2.5,
              whiteSpace: 'nowrap',
              textDecoration: 'none',
              color: tokens.quiet,
              '&:hover': { color: tokens.text },
              '&:focus-visible': { outlineOffset: '-2px !important' },
              '&.active': {
                fontWeight: 600,
                color: tokens.brandStrong,
                boxShadow: `inset 0 -2px ${tokens.brand}`,
              },
            })}
          >
            {t(labelKey)}
          </Box>
        ))}
    </Box>
  );
}
