import KeyOutlined from '@mui/icons-material/KeyOutlined';
import LogoutOutlined from '@mui/icons-material/LogoutOutlined';
import PersonOutlineOutlined from '@mui/icons-material/PersonOutlineOutlined';
import { Avatar, Box, Divider, IconButton, ListItemIcon, Menu, MenuItem, Typography } from '@mui/material';
import { useState } from 'react';
import { useLogout } from 'react-admin';
import { Link } from 'react-router-dom';
import { useT } from '../i18n/use-t.js';
import { capital, initialsOf } from '../parts/initials.js';
import { useSessionState } from '../session/session-store.js';
import { LanguageButton } from './language-button.js';
import { ThemeButton } from './theme-button.js';

export function AccountMenu() {
  const t = useT();
  const logout = useLogout();
  const { session } = useSessionState();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!session) return null;
  const { user } = session;
  const close = (): void => setAnchor(null);
  return (
    <>
      <IconButton
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <span className="hw-visually-hidden">{t('shell.bar.accountOf', { name: user.displayName })}</span>
        <Avatar
          aria-hidden
          sx={({ tokens }) => ({
            width: 30,
            height: 30,
            fontSize: '0.8125rem',
            fontWeight: 600,
            bgcolor: tokens.brandSoft,
            color: tokens.brandStrong,
          })}
        >
          {initialsOf(user.displayName)}
        </Avatar>
      </IconButton>
      <Menu
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        slotProps={{ paper: { sx: { minWidth: 260, maxWidth: 320 } } }}
      >
        <Box component="li" role="none" sx={{ px: 4, py: 2 }}>
          <Typography sx={{ fontWeight: 600 }}>{user.displayName}</Typography>
          <Typography variant="caption" color="textSecondary" component="div">
            {capital(user.roles.map((role) => t(`codes.roles.${role}`)).join(', '))}
          </Typography>
          <Typography variant="caption" color="textSecondary" component="div">
            {user.organisation.name}
          </Typography>
        </Box>
        <Box
          component="li"
          role="none"
          sx={{ display: { xs: 'flex', md: 'none' }, px: 4, py: 2, gap: 2, justifyContent: 'space-between' }}
        >
          <LanguageButton />
          <ThemeButton />
        </Box>
        <Divider component="li" />
        <MenuItem component={Link} to="/account" onClick={close}>
          <ListItemIcon sx={{ minWidth: 0 }}>
            <PersonOutlineOutlined fontSize="small" aria-hidden />
          </ListItemIcon>
          {t('shell.account.page')}
        </MenuItem>
        <MenuItem component={Link} to="/account/security" onClick={close}>
          <ListItemIcon sx={{ minWidth: 0 }}>
            <KeyOutlined fontSize="small" aria-hidden />
          </ListItemIcon>
          {t('shell.account.security')}
        </MenuItem>
        <MenuItem onClick={() => void logout()}>
          <ListItemIcon sx={{ minWidth: 0 }}>
            <LogoutOutlined fontSize="small" aria-hidden />
          </ListItemIcon>
          {t('shell.account.signOut')}
        </MenuItem>
      </Menu>
    </>
  );
}
