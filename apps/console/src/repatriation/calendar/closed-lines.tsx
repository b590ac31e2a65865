import { Box } from '@mui/material';
import { useT } from '../../i18n/use-t.js';
import type { Closure } from './calendar-documents.js';
import { ClosedIcon } from './entry-words.js';

/** Days of missions by their name; the same day of several missions is one line. */
export function ClosedLines({ closures }: { readonly closures: readonly Closure[] }) {
  const t = useT();
  const named = new Map<string, Closure[]>();
  for (const one of closures) {
    const key = one.name ?? '';
    named.set(key, [...(named.get(key) ?? []), one]);
  }
  return [...named].map(([name, of]) => {
    const mission = of[0]?.mission.name ?? '';
    const words =
      of.length > 1
        ? t('calendar.closedMore', { name, count: of.length })
        : name === ''
          ? t('calendar.weekend', { mission })
          : t('calendar.closed', { mission, name });
    return (
      <Box
        key={name}
        sx={({ tokens }) => ({
          display: 'flex',
          gap: 1,
          alignItems: 'flex-start',
          fontSize: '0.75rem',
          color: tokens.quiet,
          overflowWrap: 'anywhere',
        })}
      >
        <ClosedIcon aria-hidden sx={{ fontSize: '0.875rem', mt: 0.25, flex: 'none' }} />
        <span>{words}</span>
      </Box>
    );
  });
}
