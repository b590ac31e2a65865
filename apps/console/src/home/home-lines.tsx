import { Box, Button, Typography, useMediaQuery } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useT } from '../i18n/use-t.js';
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

/** A list that moves within the page is pushed by the wrong finger, and hides how long it is: few lines, the others at a press. */
const shownAtOnce = { hand: 5, desk: 8 };

/** A block of lines; empty it says so in one quiet sentence, because nothing due is good news. */
export function HomeBlock({ titleKey, note, emptyText, foot, children }: HomeBlockProps) {
  const t = useT();
  const inHand = useMediaQuery(({ breakpoints }) => breakpoints.down('md'));
  const [all, setAll] = useState(false);
  const shown = all ? children : children.slice(0, inHand ? shownAtOnce.hand : shownAtOnce.desk);
  return (
    <Panel titleKey={titleKey} actions={note} flush>
      {children.length === 0 ? (
        <Typography color="textSecondary" sx={{ px: 4, pb: 4 }}>
          {emptyText}
        </Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {shown}
        </Box>
      )}
      {shown.length < children.length && (
        <Box sx={({ tokens }) => ({ borderTop: `1px solid ${tokens.border}`, px: 3, py: 1 })}>
          <Button onClick={() => setAll(true)}>
            {t('home.more', { smart_count: children.length - shown.length })}
          </Button>
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
          display: 'grid',
          // In Khmer what is due is a long word: in the hand it stands beneath, and the line is not squeezed.
          gridTemplateColumns: { xs: 'auto minmax(0, 1fr)', sm: 'auto minmax(0, 1fr) auto' },
          alignItems: 'center',
          columnGap: 3,
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
        <Box sx={{ minWidth: 0 }}>
          <Box sx={{ overflowWrap: 'anywhere' }}>{what}</Box>
          <Typography variant="caption" color="textSecondary" sx={{ whiteSpace: 'nowrap' }}>
            {reference}
          </Typography>
        </Box>
        {end !== undefined && (
          <Box sx={{ fontSize: '0.8125rem', gridColumn: { xs: 2, sm: 'auto' }, textAlign: { sm: 'end' } }}>{end}</Box>
        )}
      </Box>
    </Box>
  );
}
