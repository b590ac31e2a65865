import { Box, Typography } from '@mui/material';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { StatusDot } from '../parts/status-dot.js';
import { useDates } from '../parts/use-dates.js';
import { isOwn, useItemName } from './item-name.js';
import { lanes, markOf, type Item, type WayHome } from './way-home-words.js';

interface GraphProps {
  readonly way: WayHome;
  readonly chosen: Item['item'] | undefined;
  readonly onChoose: (item: Item['item']) => void;
}

interface ItemLine {
  /** Who acts, where somebody can. */
  readonly party?: string;
  readonly line: string;
}

/** Under the name in the graph, where there is room for two short words a line. */
function useNodeLine(): (item: Item) => ItemLine {
  const t = useT();
  const party = useCodeText('actingParties');
  const whole = useItemLine();
  return (item) => {
    if (item.state === 'DONE' || item.state === 'NOT_NEEDED') return { line: whole(item) };
    if (!item.ready) return { line: t('repatriation.item.laterShort') };
    const acts = party(item.party);
    if (item.heldBy.length > 0) return { party: acts, line: whole(item) };
    if (item.overdueDays > 0)
      return { party: acts, line: t('repatriation.item.overdueShort', { count: item.overdueDays }) };
    if (isFollowUp(item)) return { line: whole(item) };
    return { party: acts, line: t('repatriation.item.waitsShort', { count: item.waitingDays }) };
  };
}

const isFollowUp = (item: Item): boolean => item.item.startsWith('FOLLOW_UP');

/** One line under the name: who acts and since when, or what it waits for. */
export function useItemLine(): (item: Item) => string {
  const t = useT();
  const dates = useDates();
  const party = useCodeText('actingParties');
  const state = useCodeText('checklistItemStates');
  const held = useCodeText('repatriationExceptions');
  return (item) => {
    if (item.state === 'NOT_NEEDED') return state(item.state);
    if (item.state === 'DONE') return item.doneOn ? dates.date(item.doneOn) : state(item.state);
    if (!item.ready) return t('repatriation.item.later');
    if (item.heldBy.length > 0) return item.heldBy.map(held).join(', ');
    if (isFollowUp(item) && item.dueOn && item.overdueDays === 0)
      return t('repatriation.board.due', { date: dates.date(item.dueOn) });
    if (item.overdueDays > 0)
      return t('repatriation.item.overdue', { party: party(item.party), smart_count: item.overdueDays });
    return t('repatriation.item.waits', { party: party(item.party), smart_count: item.waitingDays });
  };
}

/** The graph at the desk: each node a button with its state, who acts and since when. */
export function WayHomeGraph({ way, chosen, onChoose }: GraphProps) {
  const t = useT();
  const name = useItemName();
  const of = (code: Item['item']) => way.items.find((one) => one.item === code);
  const own = way.items.filter((one) => isOwn(one.item));
  const onPath = (code: Item['item']) => way.forecast?.path.includes(code) ?? false;
  return (
    <Box role="group" aria-label={t('repatriation.graph')} sx={{ display: { xs: 'none', md: 'block' } }}>
      {lanes.map((lane, row) => (
        <Box
          key={row}
          sx={({ tokens }) => ({
            display: 'grid',
            gridTemplateColumns: 'repeat(5, minmax(0, 1fr))',
            columnGap: 3,
            mb: 4,
            ...(row >= 2 ? { borderTop: `1px dashed ${tokens.border}`, pt: 4 } : {}),
          })}
        >
          {lane.map((cell, column) => {
            if (cell === null) return <span key={column} />;
            if (cell === 'BEND') return <Bend key={column} />;
            const item = of(cell);
            const arrow = row !== 3 && column < 4 && !(row === 1 && column === 0);
            return item ? (
              <Node
                key={cell}
                item={item}
                chosen={chosen === cell}
                onPath={onPath(cell)}
                arrow={arrow}
                onChoose={() => onChoose(cell)}
              />
            ) : (
              <span key={cell} />
            );
          })}
        </Box>
      ))}
      {own.length > 0 && (
        <Box sx={({ tokens }) => ({ borderTop: `1px dashed ${tokens.border}`, pt: 4, mb: 4 })}>
          <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
            {t('repatriation.templates.own')}
          </Typography>
          <Box
            sx={{
              display: 'grid',
              gridTemplateColumns: 'repeat(auto-fill, minmax(140px, 1fr))',
              columnGap: 3,
              rowGap: 3,
            }}
          >
            {own.map((item) => (
              <Box key={item.item} sx={{ minWidth: 0, display: 'flex', flexDirection: 'column' }}>
                <Node
                  item={item}
                  chosen={chosen === item.item}
                  onPath={onPath(item.item)}
                  arrow={false}
                  onChoose={() => onChoose(item.item)}
                />
                <Typography variant="body2" color="textSecondary" sx={{ fontSize: '0.75rem', mt: 1 }}>
                  {t('repatriation.templates.before')}:{' '}
                  {way.items
                    .filter((other) => other.needs.includes(item.item))
                    .map(name)
                    .join(', ') || '–'}
                </Typography>
              </Box>
            ))}
          </Box>
        </Box>
      )}
    </Box>
  );
}

/** From the mission down to the fine: both wait for the same letter. */
function Bend() {
  return (
    <Box aria-hidden sx={{ position: 'relative' }}>
      <Box
        sx={({ tokens }) => ({
          position: 'absolute',
          left: '50%',
          right: -10,
          top: -16,
          height: 'calc(50% + 16px)',
          borderLeft: `1.5px solid ${tokens.edge}`,
          borderBottom: `1.5px solid ${tokens.edge}`,
          borderBottomLeftRadius: 8,
        })}
      />
    </Box>
  );
}

function Node({
  item,
  chosen,
  onPath,
  arrow,
  onChoose,
}: {
  readonly item: Item;
  readonly chosen: boolean;
  readonly onPath: boolean;
  readonly arrow: boolean;
  readonly onChoose: () => void;
}) {
  const t = useT();
  const name = useItemName();
  const { party, line } = useNodeLine()(item);
  return (
    <Box
      component="button"
      type="button"
      aria-pressed={chosen}
      onClick={onChoose}
      sx={({ tokens }) => ({
        position: 'relative',
        textAlign: 'left',
        font: 'inherit',
        color: 'inherit',
        cursor: 'pointer',
        minHeight: 76,
        p: 1.5,
        minWidth: 0,
        // Words stay whole: a broken word is read twice, and Khmer must not break within a cluster.
        overflowWrap: 'normal',
        wordBreak: 'normal',
        hyphens: 'auto',
        borderRadius: 1,
        bgcolor: chosen ? tokens.brandSoft : tokens.surface,
        border: `1px ${item.ready || item.doneOn ? 'solid' : 'dashed'} ${chosen ? tokens.brand : tokens.border}`,
        '&:hover': { borderColor: tokens.brand },
        // What decides the date is read from end to end: a heavier edge, and a word for whom colours are not.
        ...(onPath ? { borderInlineStart: `4px solid ${tokens.brand}` } : {}),
        ...(arrow
          ? {
              '&::after': {
                content: '""',
                position: 'absolute',
                left: '100%',
                top: '50%',
                width: 11,
                borderTop: `1.5px solid ${tokens.edge}`,
                marginLeft: '1px',
              },
            }
          : {}),
      })}
    >
      <Typography
        component="span"
        variant="body2"
        sx={{ display: 'block', fontSize: '0.75rem', fontWeight: 600, lineHeight: 1.4, mb: 1 }}
      >
        {name(item)}
      </Typography>
      <Box component="span" sx={{ display: 'block', fontSize: '0.75rem', lineHeight: 1.4 }}>
        {party !== undefined && (
          <Box component="span" sx={({ tokens }) => ({ display: 'block', color: tokens.quiet })}>
            {party}
          </Box>
        )}
        <StatusDot {...markOf(item)}>{line}</StatusDot>
        {onPath && (
          <Box component="span" sx={({ tokens }) => ({ display: 'block', color: tokens.brand })}>
            {t('repatriation.forecast.path')}
          </Box>
        )}
      </Box>
    </Box>
  );
}
