import AddOutlined from '@mui/icons-material/AddOutlined';
import MoreHorizOutlined from '@mui/icons-material/MoreHorizOutlined';
import { Box, Drawer, List, ListItem, ListItemButton, ListItemIcon, Typography } from '@mui/material';
import type { SvgIconComponent } from '@mui/icons-material';
import { useState, type ElementType, type ReactNode } from 'react';
import { Link, NavLink } from 'react-router-dom';
import { useT } from '../i18n/use-t.js';
import { actsFor, railFor } from '../rooms.js';
import { useSessionState } from '../session/session-store.js';
import { bottomBarHeight, touch } from '../theme/tokens.js';
import { EntryBadge } from './entry-badge.js';

interface SlotProps {
  readonly icon: SvgIconComponent;
  readonly label: string;
  readonly badge?: ReactNode;
  readonly as: ElementType;
  readonly to?: string;
  readonly end?: boolean;
  readonly onClick?: () => void;
  readonly expanded?: boolean;
}

function Slot({ icon: Icon, label, badge, as, expanded, ...rest }: SlotProps) {
  return (
    <Box
      component={as}
      {...rest}
      {...(as === 'button' ? { type: 'button', 'aria-haspopup': 'dialog', 'aria-expanded': expanded } : {})}
      sx={({ tokens }) => ({
        flex: 1,
        minWidth: 0,
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        justifyContent: 'center',
        minHeight: bottomBarHeight,
        border: 0,
        p: 1,
        bgcolor: 'transparent',
        font: 'inherit',
        fontSize: '0.75rem',
        lineHeight: 'var(--hw-line-head)',
        color: tokens.quiet,
        textDecoration: 'none',
        textAlign: 'center',
        '&.active': { color: tokens.brandStrong, fontWeight: 600 },
      })}
    >
      <Icon aria-hidden />
      <span>
        {label}
        {badge}
      </span>
    </Box>
  );
}

interface SheetProps {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function Sheet({ open, title, onClose, children }: SheetProps) {
  return (
    <Drawer
      anchor="bottom"
      open={open}
      onClose={onClose}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-label': title,
          sx: { borderRadius: '12px 12px 0 0', maxHeight: '80dvh', pb: 'env(safe-area-inset-bottom)' },
        },
      }}
    >
      <Typography variant="h2" sx={{ px: 4, pt: 4, pb: 1 }}>
        {title}
      </Typography>
      <List sx={{ px: 1, pb: 3 }}>{children}</List>
    </Drawer>
  );
}

/** The phone's rail: what a field officer needs within reach of one thumb, the rest in a sheet. */
export function BottomBar() {
  const t = useT();
  const { session } = useSessionState();
  const [sheet, setSheet] = useState<'new' | 'more' | null>(null);
  const rail = railFor(session);
  const acts = actsFor(session).filter((act) => act.isNew === true);
  const entries = sheet === 'new' ? acts : rail;
  return (
    <>
      <Box
        component="nav"
        aria-label={t('shell.nav.label')}
        className="hw-no-print"
        sx={({ tokens }) => ({
          display: { xs: 'flex', md: 'none' },
          position: 'fixed',
          insetInline: 0,
          bottom: 0,
          zIndex: 3,
          bgcolor: tokens.surface,
          borderTop: `1px solid ${tokens.border}`,
          pb: 'env(safe-area-inset-bottom)',
        })}
      >
        {rail
          .filter((entry) => entry.phone === true)
          .map((entry) => (
            <Slot
              key={entry.to}
              as={NavLink}
              to={entry.to}
              end={entry.to === '/'}
              icon={entry.icon}
              label={t(entry.labelKey)}
              badge={<EntryBadge entry={entry} />}
            />
          ))}
        {acts.length > 0 && (
          <Slot
            as="button"
            icon={AddOutlined}
            label={t('shell.bar.new')}
            expanded={sheet === 'new'}
            onClick={() => setSheet('new')}
          />
        )}
        <Slot
          as="button"
          icon={MoreHorizOutlined}
          label={t('shell.nav.more')}
          expanded={sheet === 'more'}
          onClick={() => setSheet('more')}
        />
      </Box>
      <Sheet
        open={sheet !== null}
        title={t(sheet === 'new' ? 'shell.bar.newTitle' : 'shell.nav.moreTitle')}
        onClose={() => setSheet(null)}
      >
        {entries.map(({ to, labelKey, icon: Icon }) => (
          <ListItem key={to} disablePadding>
            <ListItemButton
              component={Link}
              to={to}
              onClick={() => setSheet(null)}
              sx={{ minHeight: touch + 4, borderRadius: 1 }}
            >
              <ListItemIcon>{Icon && <Icon fontSize="small" aria-hidden />}</ListItemIcon>
              {t(labelKey)}
            </ListItemButton>
          </ListItem>
        ))}
      </Sheet>
    </>
  );
}
