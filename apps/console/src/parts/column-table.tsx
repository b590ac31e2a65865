import { Box, OutlinedInput, Select, Typography } from '@mui/material';
import { useT } from '../i18n/use-t.js';
import { StatusDot } from './status-dot.js';

interface Column<F extends string> {
  readonly column: number;
  readonly header: string;
  readonly field?: F | null;
  readonly confidence: number;
  readonly samples: readonly string[];
}

interface ColumnTableProps<F extends string> {
  readonly columns: readonly Column<F>[];
  /** What a column may hold, and how that is called. */
  readonly fields: readonly F[];
  readonly fieldWords: (field: F) => string;
  readonly headerRow: number | null;
  readonly onHeaderRow: (row: number | null) => void;
  readonly onField: (column: number, field: F | null) => void;
}

/** What each column was taken for, how sure that is, and the first cells to judge by. */
export function ColumnTable<F extends string>({
  columns,
  fields,
  fieldWords,
  headerRow,
  onHeaderRow,
  onField,
}: ColumnTableProps<F>) {
  const t = useT();
  return (
    <>
      <Box component="label" sx={{ display: 'flex', gap: 3, alignItems: 'center', flexWrap: 'wrap', mb: 4 }}>
        {t('rescues.mapping.headerRow')}
        <OutlinedInput
          size="small"
          type="number"
          value={headerRow === null ? '' : headerRow + 1}
          onChange={(event) =>
            onHeaderRow(
              event.target.value === '' || Number(event.target.value) < 1 ? null : Number(event.target.value) - 1,
            )
          }
          inputProps={{ min: 1 }}
          sx={{ width: 96 }}
        />
        <Typography component="span" variant="caption" color="textSecondary">
          {t('rescues.mapping.headerRowHint')}
        </Typography>
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {columns.map((column) => {
          const heading =
            column.header === '' ? t('rescues.mapping.column', { number: column.column + 1 }) : column.header;
          return (
            <Box
              component="li"
              key={column.column}
              sx={({ tokens }) => ({
                display: 'grid',
                gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1.2fr) 240px 150px' },
                gap: 3,
                alignItems: 'center',
                py: 2,
                borderTop: `1px solid ${tokens.border}`,
              })}
            >
              <Box sx={{ minWidth: 0 }}>
                <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{heading}</Typography>
                <Typography variant="caption" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
                  {column.samples.join(' · ')}
                </Typography>
              </Box>
              <Select<F | ''>
                native
                size="small"
                value={column.field ?? ''}
                onChange={(event) =>
                  onField(column.column, fields.find((field) => field === event.target.value) ?? null)
                }
                inputProps={{ 'aria-label': t('rescues.mapping.fieldOf', { column: heading }) }}
              >
                <option value="">{t('rescues.mapping.aside')}</option>
                {fields.map((field) => (
                  <option key={field} value={field}>
                    {fieldWords(field)}
                  </option>
                ))}
              </Select>
              <Confidence field={column.field ?? null} confidence={column.confidence} />
            </Box>
          );
        })}
      </Box>
    </>
  );
}

function Confidence({ field, confidence }: { readonly field: string | null; readonly confidence: number }) {
  const t = useT();
  if (field === null)
    return (
      <StatusDot tone="unknown" shape="open">
        {t('rescues.mapping.notUsed')}
      </StatusDot>
    );
  if (confidence >= 0.85) return <StatusDot tone="done">{t('rescues.mapping.sure')}</StatusDot>;
  return (
    <StatusDot tone="due" shape="half">
      {t('rescues.mapping.unsure')}
    </StatusDot>
  );
}
