import { listFields, type ListField } from '@homeward/domain';
import { Box, Button, Select, Stack, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useRef, useState } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router-dom';
import { useAct } from '../data/use-act.js';
import { useDocument } from '../data/use-document.js';
import { choiceStyle } from '../form/choice-style.js';
import { UnsavedGuard } from '../form/unsaved-guard.js';
import { useT } from '../i18n/use-t.js';
import { ColumnTable } from '../parts/column-table.js';
import { Page, Panel } from '../parts/page.js';
import { Empty, Loaded, Loading, NotFound } from '../parts/state-blocks.js';
import {
  ConfirmMappingDocument,
  type OpenedImport,
  PreviewRosterDocument,
  RosterImportDocument,
} from './mapping-documents.js';
import { type Choices, Doubts, Rows, Skipped, Summary } from './mapping-parts.js';

interface Mapping {
  readonly sheet: number;
  readonly headerRow: number | null;
  readonly fields: readonly (ListField | null)[];
}

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
  const [proposed] = useState<Mapping>(() => ({
    sheet: list.mapping.sheet,
    headerRow: list.mapping.headerRow ?? null,
    fields: list.mapping.columns.map((column) => column.field ?? null),
  }));
  const [mapping, setMapping] = useState(proposed);
  const [choices, setChoices] = useState<Choices>(new Map());
  const [accepted, setAccepted] = useState<readonly string[]>([]);
  const [outcome, setOutcome] = useState<'FOUND' | 'EXPECTED'>('EXPECTED');
  const taken = useRef(false);
  // Until somebody chooses: the rows with doubts, and all of them where there is no doubt to look at.
  const [slice, setSlice] = useState<{ readonly from: number; readonly chosen: boolean | null }>({
    from: 0,
    chosen: null,
  });
  const [clear, setClear] = useState(false);
  const doubtful = slice.chosen ?? !clear;
  const preview = useDocument(
    PreviewRosterDocument,
    {
      id: list.id,
      mapping: { ...mapping, fields: [...mapping.fields] },
      first: perPage,
      from: slice.from,
      doubtful,
    },
    { keepPrevious: true, once: true },
  );
  const people = preview.data?.previewRoster?.people ?? 0;
  const noDoubts = preview.data?.previewRoster?.doubtCounts.length === 0;
  if (preview.data && clear !== noDoubts) setClear(noDoubts);
  const confirm = useAct(ConfirmMappingDocument, {
    notices: true,
    doneKey: 'rescues.mapping.done',
    onDone: () => {
      taken.current = true;
      void navigate(`/rescues/${list.rescueOperationId}/people`);
    },
  });
  if (list.confirmedAt && !confirm.sending)
    return <Navigate to={`/rescues/${list.rescueOperationId}/people`} replace />;

  function change(next: Mapping): void {
    setMapping(next);
    // Other columns give other readings: what was chosen for the old ones would land in the wrong cells.
    setChoices(new Map());
    setSlice({ from: 0, chosen: slice.chosen });
  }

  return (
    <Page
      titleKey="rescues.mapping.title"
      lead={list.fileName === '' ? t('rescues.list.pasted') : list.fileName}
      actions={
        <Button
          variant="contained"
          disabled={confirm.sending || people === 0}
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
          {t('rescues.mapping.takeOver', { smart_count: people })}
        </Button>
      }
    >
      <Loaded query={preview}>
        {({ previewRoster }) =>
          previewRoster ? (
            <Box sx={{ display: 'grid', gap: 6 }}>
              {previewRoster.people === 0 ? (
                <Empty titleKey="rescues.mapping.nobody" hintKey="rescues.mapping.nobodyHint" />
              ) : (
                <Summary preview={previewRoster} />
              )}
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
                  <Select<string>
                    native
                    size="small"
                    value={String(mapping.sheet)}
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
                  fields={listFields}
                  fieldWords={(field) => t(`rescues.field.${field}`)}
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
                    value={doubtful}
                    aria-label={t('rescues.gate.show')}
                    onChange={(_event, next: boolean | null) => next !== null && setSlice({ from: 0, chosen: next })}
                    sx={choiceStyle}
                  >
                    <ToggleButton value={true}>{t('rescues.mapping.onlyDoubts')}</ToggleButton>
                    <ToggleButton value={false}>{t('rescues.gate.all')}</ToggleButton>
                  </ToggleButtonGroup>
                }
              >
                <Rows
                  rows={previewRoster.rows}
                  all={!doubtful}
                  accepted={accepted}
                  choices={choices}
                  onChoose={(gridRow, field, value) =>
                    setChoices(new Map(choices).set(`${gridRow} ${field}`, { gridRow, field, value }))
                  }
                />
                <Stack
                  direction="row"
                  sx={{
                    p: 3,
                    gap: 2,
                    justifyContent: 'space-between',
                    display: slice.from === 0 && previewRoster.rows.length < perPage ? 'none' : 'flex',
                  }}
                >
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
      <UnsavedGuard when={() => !taken.current && (choices.size > 0 || accepted.length > 0 || mapping !== proposed)} />
    </Page>
  );
}

const otherSheet = (list: OpenedImport, sheet: number): Mapping => ({
  sheet,
  headerRow: 0,
  fields: Array.from({ length: list.sheets[sheet]?.columns ?? 0 }, () => null),
});
