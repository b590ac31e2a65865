import { Box, Typography } from '@mui/material';
import { useRef, type ReactNode } from 'react';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { StatusDot } from '../parts/status-dot.js';
import { ItemActs } from './item-acts.js';
import { useKeptFocus } from './use-kept-focus.js';
import { useItemName } from './item-name.js';
import { markOf, type Item, type WayHome } from './way-home-words.js';

function Line({ labelKey, children }: { readonly labelKey: string; readonly children: ReactNode }) {
  const t = useT();
  return (
    <Box sx={{ display: 'contents' }}>
      <Typography component="dt" color="textSecondary">
        {t(labelKey)}
      </Typography>
      <Box component="dd" sx={{ m: 0, minWidth: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Box>
    </Box>
  );
}

/** Everything about one item: who acts, since when, until when, what it waits for, and what can be done. */
export function ItemDetail({ way, item }: { readonly way: WayHome; readonly item: Item }) {
  const t = useT();
  const name = useItemName();
  const basis = useCodeText('durationBases');
  const named = (code: Item['item']) => name(way.items.find((one) => one.item === code) ?? { item: code });
  const state = useCodeText('checklistItemStates');
  const party = useCodeText('actingParties');
  const held = useCodeText('repatriationExceptions');
  const place = useRef<HTMLHeadingElement>(null);
  const area = useKeptFocus(place);
  const open = item.state === 'OPEN' || item.state === 'IN_PROGRESS';
  return (
    <Box {...area}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center', mb: 3 }}>
        <Typography variant="h3" component="h3" ref={place} tabIndex={-1}>
          {name(item)}
        </Typography>
        <StatusDot {...markOf(item)} variant="soft">
          {state(item.state)}
        </StatusDot>
      </Box>
      <Box
        component="dl"
        sx={{ display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', columnGap: 4, rowGap: 1.5, m: 0 }}
      >
        <Line labelKey="repatriation.item.acts">
          {item.mission ? `${party(item.party)}: ${item.mission.name}` : party(item.party)}
        </Line>
        {open && item.since && (
          <Line labelKey="repatriation.item.since">
            <DateText value={item.since} />
          </Line>
        )}
        {open && item.dueOn && (
          <Line labelKey="repatriation.item.due">
            {item.overdueDays > 0 ? (
              <StatusDot tone="danger">
                <DateText value={item.dueOn} />
              </StatusDot>
            ) : (
              <DateText value={item.dueOn} />
            )}
          </Line>
        )}
        {open && item.usual && !item.item.startsWith('FOLLOW_UP') && (
          <Line labelKey="repatriation.item.usual">
            {item.usual.count === 0
              ? t('repatriation.forecast.byRule', { median: item.usual.median })
              : t('repatriation.forecast.usual', { ...item.usual, basis: basis(item.usual.basis).toLowerCase() })}
          </Line>
        )}
        {open && item.hint !== '' && <Line labelKey="repatriation.item.hint">{item.hint}</Line>}
        {item.doneOn && (
          <Line labelKey="repatriation.item.doneOn">
            <DateText value={item.doneOn} />
          </Line>
        )}
        {open && item.waitsFor.length > 0 && (
          <Line labelKey="repatriation.item.waitsFor">{item.waitsFor.map(named).join(', ')}</Line>
        )}
        {open && item.heldBy.length > 0 && (
          <Line labelKey="repatriation.item.heldBy">
            <StatusDot tone="due" shape="half">
              {item.heldBy.map(held).join(', ')}
            </StatusDot>
          </Line>
        )}
        {item.reason ? <Line labelKey="repatriation.field.reason">{item.reason}</Line> : null}
        {item.note ? <Line labelKey="repatriation.field.note">{item.note}</Line> : null}
      </Box>
      {item.party === 'MISSION' && open && item.mission === null && (
        <Typography sx={({ tokens }) => ({ color: tokens.due.text, mt: 3 })}>
          {t('repatriation.mission.none')}
        </Typography>
      )}
      <ItemActs way={way} item={item} />
    </Box>
  );
}
