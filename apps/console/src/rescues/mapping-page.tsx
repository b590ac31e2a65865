import type { ListField } from '@homeward/domain';
import {
  Alert,
  Box,
  Button,
  Checkbox,
  Select,
  Stack,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router-dom';
import { useAct } from '../data/use-act.js';
import { useDocument } from '../data/use-document.js';
import { choiceStyle } from '../form/choice-style.js';
import { useT } from '../i18n/use-t.js';
import { Page, Panel } from '../parts/page.js';
import { Loaded, Loading, NotFound } from '../parts/state-blocks.js';
import { ColumnTable } from './column-table.js';
import { DoubtChoices } from './doubt-choices.js';
import {
  ConfirmMappingDocument,
  type OpenedImport,
  type Preview,
  PreviewRosterDocument,
  type PreviewRow,
  RosterImportDocument,
} from './mapping-documents.js';
import { useEntryWords } from './use-entry-words.js';

interface Mapping {
  readonly sheet: number;
  readonly headerRow: number | null;
  readonly fields: readonly (ListField | null)[];
}
type Choices = ReadonlyMap<
  string,
  { readonly gridRow: number; readonly field: ListField; readonly value: string | null }
>;

const perPage = 50;

export default function MappingPage() {
  const { importId = '' } = useParams();
  const query = useDocument(RosterImportDocument, { id: importId }, { once: true });
  return (
    <Loaded query={query} loading={<Page titleKey="rescues.mapping.title">{<Loading rows={8} />}</Page>}>
      {({ rosterImport }) => (rosterImport ? <Opened list={rosterImport} /> : <NotFound />)}
    </Loaded>
  );
}

function Opened({ list }: { readonly list: OpenedImport }) {
  const t = useT();
  const navigate = useNavigate();
  const [mapping, setMapping] = useState<Mapping>({
    sheet: list.mapping.sheet,
    headerRow: list.mapping.headerRow ?? null,
    fields: list.mapping.columns.map((column) => column.field ?? null),
  });
  const [choices, setChoices] = useState<Choices>(new Map());
  const [accepted, setAccepted] = useState<readonly string[]>([]);
  const [outcome, setOutcome] = useState<'FOUND' | 'EXPECTED'>('EXPECTED');
  const [slice, setSlice] = useState({ from: 0, doubtful: true });
  const preview = useDocument(
    PreviewRosterDocument,
    { id: list.id, mapping: { ...mapping, fields: [...mapping.fields] }, first: perPage, ...slice },
    { keepPrevious: true, once: true },
  );
  const confirm = useAct(ConfirmMappingDocument, {
    notices: true,
    doneKey: 'rescues.mapping.done',
    onDone: () => void navigate(`/rescues/${list.rescueOperationId}/people`),
  });
  if (list.confirmedAt && !confirm.sending)
    return <Navigate to={`/rescues/${list.rescueOperationId}/people`} replace />;

  function change(next: Mapping): void {
    setMapping(next);
    // Other columns give other readings: what was chosen for the old ones would land in the wrong cells.
    setChoices(new Map());
    setSlice({ from: 0, doubtful: slice.doubtful });
  }

  return (
    <Page
      titleKey="rescues.mapping.title"
      lead={list.fileName === '' ? t('rescues.list.pasted') : list.fileName}
      actions={
        <Button
          variant="contained"
          disabled={confirm.sending}
          onClick={() =>
            void confirm.submit({
              importId: list.id,
              expectedVersion: list.version,
              mapping: { ...mapping, fields: [...mapping.fields] },
              choices: [...choices.values()],
              accepted: [...accepted],
              outcome,
            })
          }
        >
          {t('rescues.mapping.takeOver', { smart_count: preview.data?.previewRoster?.people ?? 0 })}
        </Button>
      }
    >
      <Loaded query={preview}>
        {({ previewRoster }) =>
          previewRoster ? (
            <Box sx={{ display: 'grid', gap: 6 }}>
              <Summary preview={previewRoster} />
              <Panel titleKey="rescues.mapping.whatIsIt">
                <ToggleButtonGroup
                  exclusive
                  value={outcome}
                  aria-label={t('rescues.mapping.whatIsIt')}
                  onChange={(_event, next: 'FOUND' | 'EXPECTED' | null) => next !== null && setOutcome(next)}
                  sx={choiceStyle}
                >
                  <ToggleButton value="EXPECTED">{t('rescues.mapping.expected')}</ToggleButton>
                  <ToggleButton value="FOUND">{t('rescues.mapping.found')}</ToggleButton>
                </ToggleButtonGroup>
              </Panel>
              {list.sheets.length > 1 && (
                <Panel titleKey="rescues.mapping.sheet">
                  <Select
                    native
                    size="small"
                    value={mapping.sheet}
                    inputProps={{ 'aria-label': t('rescues.mapping.sheet') }}
                    onChange={(event) => change(otherSheet(list, Number(event.target.value)))}
                  >
                    {list.sheets.map((sheet, at) => (
                      <option key={at} value={at}>
                        {sheet.name} ({sheet.rows})
                      </option>
                    ))}
                  </Select>
                </Panel>
              )}
              <Panel titleKey="rescues.mapping.columns">
                <ColumnTable
                  columns={previewRoster.mapping.columns}
                  headerRow={mapping.headerRow}
                  onHeaderRow={(headerRow) => change({ ...mapping, headerRow })}
                  onField={(column, field) =>
                    change({ ...mapping, fields: mapping.fields.map((held, at) => (at === column ? field : held)) })
                  }
                />
              </Panel>
              <Doubts preview={previewRoster} accepted={accepted} onAccept={setAccepted} />
              <Panel
                titleKey="rescues.mapping.rows"
                flush
                actions={
                  <ToggleButtonGroup
                    exclusive
                    size="small"
                    value={slice.doubtful}
                    aria-label={t('rescues.gate.show')}
                    onChange={(_event, next: boolean | null) => next !== null && setSlice({ from: 0, doubtful: next })}
                    sx={choiceStyle}
                  >
                    <ToggleButton value={true}>{t('rescues.mapping.onlyDoubts')}</ToggleButton>
                    <ToggleButton value={false}>{t('rescues.gate.all')}</ToggleButton>
                  </ToggleButtonGroup>
                }
              >
                <Rows
                  rows={previewRoster.rows}
                  accepted={accepted}
                  choices={choices}
                  onChoose={(gridRow, field, value) =>
                    setChoices(new Map(choices).set(`${gridRow} ${field}`, { gridRow, field, value }))
                  }
                />
                <Stack direction="row" sx={{ p: 3, gap: 2, justifyContent: 'space-between' }}>
                  <Button
                    disabled={slice.from === 0}
                    onClick={() => setSlice({ ...slice, from: Math.max(0, slice.from - perPage) })}
                  >
                    {t('rescues.mapping.before')}
                  </Button>
                  <Button
                    disabled={previewRoster.rows.length < perPage}
                    onClick={() => setSlice({ ...slice, from: slice.from + perPage })}
                  >
                    {t('rescues.mapping.next')}
                  </Button>
                </Stack>
              </Panel>
              <Skipped preview={previewRoster} />
            </Box>
          ) : (
            <NotFound />
          )
        }
      </Loaded>
    </Page>
  );
}

const otherSheet = (list: OpenedImport, sheet: number): Mapping => ({
  sheet,
  headerRow: 0,
  fields: Array.from({ length: list.sheets[sheet]?.columns ?? 0 }, () => null),
});

function Summary({ preview }: { readonly preview: Preview }) {
  const t = useT();
  const differs =
    preview.statedTotal !== null && preview.statedTotal !== undefined && preview.statedTotal !== preview.people;
  return (
    <Box role="status">
      <Typography sx={{ fontSize: '1.25rem', fontWeight: 600 }}>
        {t('rescues.mapping.people', { smart_count: preview.people })}
      </Typography>
      {preview.statedTotal !== null && preview.statedTotal !== undefined && (
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
function Doubts({ preview, accepted, onAccept }: DoubtsProps) {
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
  readonly accepted: readonly string[];
  readonly choices: Choices;
  readonly onChoose: (gridRow: number, field: ListField, value: string | null) => void;
}

function Rows({ rows, accepted, choices, onChoose }: RowsProps) {
  const t = useT();
  const words = useEntryWords();
  if (rows.length === 0)
    return (
      <Typography color="textSecondary" sx={{ p: 4 }}>
        {t('rescues.mapping.noDoubts')}
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
          <Box>
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

function Skipped({ preview }: { readonly preview: Preview }) {
  const t = useT();
  const skipped = preview.skipped.filter((row) => row.code !== 'BLANK');
  if (skipped.length === 0) return null;
  return (
    <Panel titleKey="rescues.mapping.skipped">
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
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
