import { Button, Stack } from '@mui/material';
import { useT } from '../i18n/use-t.js';

interface PagesProps {
  /** Cursors of the pages turned so far. */
  readonly trail: readonly string[];
  readonly onTrail: (trail: readonly string[]) => void;
  readonly pageInfo: { readonly endCursor?: string | null; readonly hasNextPage: boolean };
}

/** To and fro in a list that comes in pages; nothing where it is one page. */
export function Pages({ trail, onTrail, pageInfo }: PagesProps) {
  const t = useT();
  if (trail.length === 0 && !pageInfo.hasNextPage) return null;
  return (
    <Stack direction="row" sx={({ tokens }) => ({ gap: 2, px: 4, py: 2, borderTop: `1px solid ${tokens.border}` })}>
      <Button disabled={trail.length === 0} onClick={() => onTrail(trail.slice(0, -1))}>
        {t('retention.due.earlier')}
      </Button>
      <Button disabled={!pageInfo.hasNextPage} onClick={() => onTrail([...trail, pageInfo.endCursor ?? ''])}>
        {t('retention.due.later')}
      </Button>
    </Stack>
  );
}
