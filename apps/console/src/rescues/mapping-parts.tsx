import type { ListField } from '@homeward/domain';
import { Alert, Box, Checkbox, Typography } from '@mui/material';
import { useT } from '../i18n/use-t.js';
import { Panel } from '../parts/page.js';
import { DoubtChoices } from './doubt-choices.js';
import type { Preview, PreviewRow } from './mapping-documents.js';
import { useEntryWords } from './use-entry-words.js';

/** Readings that a person chose, by row and field. */
export type Choices = ReadonlyMap<
  string,
  { readonly gridRow: number; readonly field: ListField; readonly value: string | null }
>;

export function Summary({ preview }: { readonly preview: Preview }) {
  const t = useT();
  const differs = preview.statedTotal !== null && preview.statedTotal !== preview.people;
  return (
    <Box role="status">
      <Typography sx={{ fontSize: '1.25rem', fontWeight: 600 }}>
        {t('rescues.mapping.people', { smart_count: preview.people })}
      </Typography>
      {preview.statedTotal !== null && (
        <Alert severity={differs ? 'warning' : 'success'} sx={{ mt: 2 }}>
          {t(differs ? 'rescues.mapping.totalDiffers' : 'rescues.mapping.totalSame', {
            stated: preview.statedTotal,
            read: preview.people,
          })}
        </Alert>
      )}
    </Box>
  );
}

interface DoubtsProps {
  readonly preview: Preview;
  readonly accepted: readonly string[];
  readonly onAccept: (codes: readonly string[]) => void;
}

/** Doubts that come in dozens are settled at once where the reading is plainly right; the others row by row. */
export function Doubts({ preview, accepted, onAccept }: DoubtsProps) {
  const t = useT();
  if (preview.doubtCounts.length === 0) return null;
  return (
    <Panel titleKey="rescues.mapping.doubts">
      <Typography color="textSecondary" sx={{ mb: 3 }}>
        {t('rescues.mapping.doubtsHint')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {preview.doubtCounts.map(({ code, unread, rows }) => (
          <Box component="li" key={code} sx={{ display: 'flex', alignItems: 'flex-start', gap: 2, flexWrap: 'wrap' }}>
            <Box sx={{ flex: '1 1 260px', py: 1.5 }}>
              <strong style={{ fontVariantNumeric: 'tabular-nums' }}>{rows}</strong> {t(`rescues.doubt.${code}`)}
            </Box>
            {!unread && (
              <Box component="label" sx={{ display: 'flex', alignItems: 'flex-start', cursor: 'pointer' }}>
                <Checkbox
                  checked={accepted.includes(code)}
                  onChange={(event) =>
                    onAccept(event.target.checked ? [...accepted, code] : accepted.filter((other) => other !== code))
                  }
                  sx={{ p: 1.5 }}
                />
                <Box component="span" sx={{ py: 1.5 }}>
                  {t('rescues.mapping.accept')}
                </Box>
              </Box>
            )}
          </Box>
        ))}
      </Box>
    </Panel>
  );
}

interface RowsProps {
  readonly rows: readonly PreviewRow[];
  /** All rows were asked for, not those with doubts only. */
  readonly all: boolean;
  readonly accepted: readonly string[];
  readonly choices: Choices;
  readonly onChoose: (gridRow: number, field: ListField, value: string | null) => void;
}

export function Rows({ rows, all, accepted, choices, onChoose }: RowsProps) {
  const t = useT();
  const words = useEntryWords();
  if (rows.length === 0)
    return (
      <Typography color="textSecondary" sx={{ p: 4 }}>
        {t(all ? 'rescues.mapping.noRows' : 'rescues.mapping.noDoubts')}
      </Typography>
    );
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => (
        <Box
          component="li"
          key={row.gridRow}
          sx={({ tokens }) => ({
            borderTop: `1px solid ${tokens.border}`,
            px: 4,
            py: 3,
            display: 'grid',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' },
            gap: 3,
          })}
        >
          <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
            <Typography component="span" color="textSecondary" sx={{ mr: 2, fontVariantNumeric: 'tabular-nums' }}>
              {row.position}
            </Typography>
            <Typography component="span" sx={{ fontWeight: 600 }}>
              {row.name === '' ? t('rescues.gate.noName') : row.name}
            </Typography>{' '}
            {row.romanisedName !== row.name && (
              <Typography component="span" color="textSecondary">
                {row.romanisedName}
              </Typography>
            )}
            <Typography component="div" variant="caption" color="textSecondary">
              {words(row)}
            </Typography>
          </Box>
          <DoubtChoices
            doubts={row.doubts.filter((doubt) => doubt.unread || !accepted.includes(doubt.code))}
            chosen={(doubt) => choices.get(`${row.gridRow} ${doubt.field}`)?.value}
            onChoose={(field, value) => onChoose(row.gridRow, field, value)}
          />
        </Box>
      ))}
    </Box>
  );
}

export function Skipped({ preview }: { readonly preview: Preview }) {
  const t = useT();
  const skipped = preview.skipped.filter((row) => row.code !== 'BLANK' && row.text.trim() !== '');
  if (skipped.length === 0) return null;
  return (
    <Panel titleKey="rescues.mapping.skipped">
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2, overflowWrap: 'anywhere' }}>
        {skipped.map((row) => (
          <li key={row.gridRow}>
            <Typography component="span" color="textSecondary" sx={{ mr: 2 }}>
              {t('rescues.mapping.line', { number: row.gridRow + 1 })} · {t(`rescues.skipped.${row.code}`)}
            </Typography>
            {row.text}
          </li>
        ))}
      </Box>
    </Panel>
  );
}
