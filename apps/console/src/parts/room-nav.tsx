import { Box } from '@mui/material';
import type { Permission } from '@homeward/policy';
import { useEffect, useRef } from 'react';
import { NavLink } from 'react-router-dom';
import { useT } from '../i18n/use-t.js';
import { useCan } from '../session/session-store.js';
import { touch } from '../theme/tokens.js';

interface RoomNavProps {
  readonly labelKey: string;
  readonly parts: readonly {
    readonly to: string;
    readonly labelKey: string;
    readonly permission: Permission;
    /** Pages beneath it are pages of their own. */
    readonly end?: boolean;
  }[];
}

/** The pages of a room, as tabs that can be pushed sideways in the hand. One page alone needs none. */
export function RoomNav({ labelKey: ofRoom, parts }: RoomNavProps) {
  const t = useT();
  const can = useCan();
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    bar.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, []);
  const open = parts.filter(({ permission }) => can(permission));
  if (open.length < 2) return null;
  return (
    <Box
      component="nav"
      ref={bar}
      aria-label={t(ofRoom)}
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
      {open.map(({ to, labelKey, end }) => (
        <Box
          key={to}
          component={NavLink}
          to={to}
          end={end}
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
