import { Box, List, ListItem, ListItemButton, ListItemIcon } from '@mui/material';
import { NavLink, useLocation } from 'react-router-dom';
import { useT } from '../i18n/use-t.js';
import { railFor } from '../rooms.js';
import { useSessionState } from '../session/session-store.js';
import { barHeight, railWidth } from '../theme/tokens.js';
import { Brand } from './brand.js';
import { EntryBadge } from './entry-badge.js';

/** Rooms with words; only those that the session may open. */
export function Rail() {
  const t = useT();
  const { session } = useSessionState();
  const { pathname } = useLocation();
  const entries = railFor(session);
  // A room within a room is one place: only the nearest entry is where one is.
  const here = entries
    .filter(({ to }) => pathname === to || pathname.startsWith(`${to}/`))
    .sort((a, b) => b.to.length - a.to.length)[0];
  return (
    <Box
      component="nav"
      aria-label={t('shell.nav.label')}
      className="hw-no-print"
      sx={({ tokens }) => ({
        display: { xs: 'none', md: 'flex' },
        flexDirection: 'column',
        position: 'fixed',
        insetBlock: 0,
        left: 0,
        width: railWidth,
        bgcolor: tokens.surface,
        borderRight: `1px solid ${tokens.border}`,
        overflowY: 'auto',
        zIndex: 2,
      })}
    >
      <Box sx={{ minHeight: barHeight, display: 'flex', alignItems: 'center', px: 4 }}>
        <Brand />
      </Box>
      <List sx={{ px: 2, py: 1 }}>
        {entries.map((entry) => {
          const { to, labelKey, icon: Icon } = entry;
          return (
            <ListItem key={to} disablePadding>
              <ListItemButton
                component={NavLink}
                to={to}
                end={to === '/' || (here !== undefined && here.to !== to)}
                sx={({ tokens }) => ({
                  borderRadius: 1,
                  minHeight: 40,
                  mb: 0.5,
                  px: 2.5,
                  py: 1,
                  color: tokens.quiet,
                  '&:hover': { bgcolor: tokens.brandSoft, color: tokens.text },
                  '&.active': { bgcolor: tokens.brandSoft, color: tokens.brandStrong, fontWeight: 600 },
                })}
              >
                <ListItemIcon>
                  <Icon fontSize="small" aria-hidden />
                </ListItemIcon>
                <span>
                  {t(labelKey)}
                  <EntryBadge entry={entry} />
                </span>
              </ListItemButton>
            </ListItem>
          );
        })}
      </List>
    </Box>
  );
}
