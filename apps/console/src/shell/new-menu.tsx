import AddOutlined from '@mui/icons-material/AddOutlined';
import { Button, ListItemIcon, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useT } from '../i18n/use-t.js';
import { actsFor } from '../rooms.js';
import { useSessionState } from '../session/session-store.js';

export function NewMenu() {
  const t = useT();
  const { session } = useSessionState();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const acts = actsFor(session).filter((act) => act.isNew === true);
  if (acts.length === 0) return null;
  return (
    <>
      <Button
        variant="contained"
        startIcon={<AddOutlined />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('shell.bar.new')}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {acts.map(({ to, labelKey, icon: Icon }) => (
          <MenuItem key={to} component={Link} to={to} onClick={() => setAnchor(null)}>
            {Icon && (
              <ListItemIcon sx={{ minWidth: 0 }}>
                <Icon fontSize="small" aria-hidden />
              </ListItemIcon>
            )}
            {t(labelKey)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
