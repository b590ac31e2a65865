import { Button, Stack } from '@mui/material';
import { useT } from '../i18n/use-t.js';

interface PagingProps {
  /** Cursors of the pages that were turned over; the last one is where the page begins. */
  readonly trail: readonly string[];
  readonly onTrail: (trail: readonly string[]) => void;
  readonly endCursor?: string | null;
  readonly hasNextPage: boolean;
}

export function Paging({ trail, onTrail, endCursor, hasNextPage }: PagingProps) {
  const t = useT();
  if (trail.length === 0 && !hasNextPage) return null;
  return (
    <Stack direction="row" className="hw-no-print" sx={{ gap: 2, mt: 3 }}>
      <Button disabled={trail.length === 0} onClick={() => onTrail(trail.slice(0, -1))}>
        {t('statistics.log.newer')}
      </Button>
      <Button disabled={!hasNextPage} onClick={() => onTrail([...trail, endCursor ?? ''])}>
        {t('statistics.log.older')}
      </Button>
    </Stack>
  );
}
