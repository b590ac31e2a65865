import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Panel } from '../parts/page.js';
import { PersonAvatar } from '../parts/person-name.js';

interface HomeBlockProps {
  readonly titleKey: string;
  /** Beside the heading: how many, what to open. */
  readonly note?: ReactNode;
  readonly emptyText: string;
  /** Beneath the lines, where there are more than stand here. */
  readonly foot?: ReactNode;
  readonly children: readonly ReactNode[];
}

/** A block of lines; empty it says so in one quiet sentence, because nothing due is good news. */
export function HomeBlock({ titleKey, note, emptyText, foot, children }: HomeBlockProps) {
  return (
    <Panel titleKey={titleKey} actions={note} flush>
      {children.length === 0 ? (
        <Typography color="textSecondary" sx={{ px: 4, pb: 4 }}>
          {emptyText}
        </Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 380, overflowY: 'auto' }} tabIndex={0}>
          {children}
        </Box>
      )}
      {Boolean(foot) && (
        <Box sx={({ tokens }) => ({ borderTop: `1px solid ${tokens.border}`, px: 3, py: 1 })}>{foot}</Box>
      )}
    </Panel>
  );
}

interface HomeLineProps {
  readonly to: string;
  readonly initials: string;
  readonly reference: string;
  readonly what: ReactNode;
  readonly end?: ReactNode;
}

/** One line of a block: who by initials and reference, what, and when. */
export function HomeLine({ to, initials, reference, what, end }: HomeLineProps) {
  return (
    <Box component="li" sx={({ tokens }) => ({ borderTop: `1px solid ${tokens.border}` })}>
      <Box
        component={Link}
        to={to}
        sx={({ tokens }) => ({
          display: 'flex',
          alignItems: 'center',
          gap: 3,
          px: 4,
          py: 2,
          minHeight: 52,
          color: 'inherit',
          textDecoration: 'none',
          '&:hover': { bgcolor: tokens.brandSoft },
          '&:focus-visible': { outlineOffset: '-2px !important' },
        })}
      >
        <PersonAvatar initials={initials} />
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Box sx={{ overflowWrap: 'anywhere' }}>{what}</Box>
          <Typography variant="caption" color="textSecondary">
            {reference}
          </Typography>
        </Box>
        {end !== undefined && <Box sx={{ fontSize: '0.8125rem', textAlign: 'end', flex: 'none' }}>{end}</Box>}
      </Box>
    </Box>
  );
}
