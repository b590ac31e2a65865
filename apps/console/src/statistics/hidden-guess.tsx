import { Link as MuiLink, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { useT } from '../i18n/use-t.js';
import { CubeTableDocument } from './cube-documents.js';
import type { DeskSnapshot } from './desk.js';

interface HiddenGuessProps {
  readonly snapshot: DeskSnapshot;
  readonly dimensions: readonly string[];
  readonly k: number;
}

/** How much of a table would be hidden, guessed from counts with noise. A guess from true counts would tell of them before anything is checked. */
export function HiddenGuess({ snapshot, dimensions, k }: HiddenGuessProps) {
  const t = useT();
  if (dimensions.length === 0) return null;
  if (dimensions.length > 2) return <Line>{t('statisticsDesk.guess.three')}</Line>;
  if (!snapshot.cube)
    return (
      <Line>
        {t('statisticsDesk.guess.needs')}{' '}
        <MuiLink component={Link} underline="always" to={`/statistics/periods/${snapshot.id}`}>
          {t('statisticsDesk.guess.make')}
        </MuiLink>
      </Line>
    );
  if (dimensions.length > snapshot.cube.length) return <Line>{t('statisticsDesk.guess.oneOnly')}</Line>;
  return <Guess snapshot={snapshot} dimensions={dimensions} k={k} />;
}

function Guess({ snapshot, dimensions, k }: HiddenGuessProps) {
  const t = useT();
  const query = useDocument(CubeTableDocument, { snapshotId: snapshot.id, dimensions: [...dimensions] });
  const cells = query.data?.cubeTable?.cells;
  if (!cells) return null;
  const few = cells.filter(({ estimate }) => estimate < k).length;
  return <Line>{t('statisticsDesk.guess.cells', { few, all: cells.length, k })}</Line>;
}

function Line({ children }: { readonly children: ReactNode }) {
  return (
    <Typography
      variant="body2"
      role="status"
      sx={({ tokens }) => ({ color: tokens.quiet, mt: -3, mb: 5, maxWidth: 640 })}
    >
      {children}
    </Typography>
  );
}
