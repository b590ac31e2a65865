import { missionListFields, type MissionListField } from '@homeward/domain';
import { Box, Button, Checkbox, FormControlLabel, OutlinedInput, Select, Typography } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../data/use-act.js';
import { ListUpload } from '../data/upload-list.js';
import { useDocument } from '../data/use-document.js';
import { useCodeText } from '../form/code-fields.js';
import { FieldFrame } from '../form/field-frame.js';
import { UnsavedGuard } from '../form/unsaved-guard.js';
import { useT } from '../i18n/use-t.js';
import { ColumnTable } from '../parts/column-table.js';
import { ListSource } from '../parts/list-source.js';
import { Page, Panel } from '../parts/page.js';
import { Empty, Loaded } from '../parts/state-blocks.js';
import { StatusDot } from '../parts/status-dot.js';
import { useNotice } from '../parts/use-notice.js';
import { MissionImports } from './mission-imports.js';
import { PreviewMissionListDocument, TakeMissionListDocument } from './mission-list-documents.js';
import { ListRows } from './mission-list-rows.js';

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}
interface ReadList {
  readonly fileName: string;
  readonly sheets: readonly Sheet[];
}
interface Chosen {
  readonly sheet: number;
  /** Until somebody chooses, columns are recognised. */
  readonly headerRow: number | null;
  readonly fields: readonly (MissionListField | null)[] | null;
}

const isRead = (body: unknown): body is ReadList =>
  Array.isArray((body as { readonly sheets?: unknown } | null)?.sheets);
const today = (): string => new Date().toISOString().slice(0, 10);

/** A list for the directory: what each row would do is looked at first, all is taken at once, and all of it can be taken back. */
export default function MissionListPage() {
  const t = useT();
  const [upload] = useState(() => new ListUpload());
  const [text, setText] = useState('');
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [list, setList] = useState<ReadList | null>(null);

  async function bring(source: File | string): Promise<void> {
    setSending(true);
    setProblem(undefined);
    const sent = await upload.send('/files/missions/list', source, isRead, {
      offline: t('shell.act.network'),
      failed: t('shell.state.error'),
    });
    setSending(false);
    if ('message' in sent) setProblem(sent.message);
    else setList(sent.answer);
  }
  function clear(): void {
    setList(null);
    setText('');
  }

  return (
    <Page
      titleKey="missions.list.title"
      lead={t('missions.list.lead')}
      actions={
        list ? (
          <Button onClick={clear}>{t('missions.list.another')}</Button>
        ) : (
          <Button component="a" href="/files/missions/sample.xlsx" download>
            {t('missions.list.sample')}
          </Button>
        )
      }
    >
      {list ? (
        <LookedAt list={list} onDone={clear} />
      ) : (
        <Box sx={{ display: 'flex', flexDirection: 'column', gap: 5, maxWidth: 760 }}>
          <Box>
            <ListSource
              text={text}
              onText={setText}
              sending={sending}
              problem={problem}
              onBring={(source) => void bring(source)}
              fileHint={t('missions.list.fileHint')}
              pasteHint={t('missions.list.pasteHint')}
            />
          </Box>
          <MissionImports />
        </Box>
      )}
      <UnsavedGuard when={() => list !== null || text.trim() !== ''} />
    </Page>
  );
}

function LookedAt({ list, onDone }: { readonly list: ReadList; readonly onDone: () => void }) {
  const t = useT();
  const notice = useNotice();
  const field = useCodeText('missionListFields');
  const [chosen, setChosen] = useState<Chosen>({ sheet: 0, headerRow: null, fields: null });
  const [validFrom, setValidFrom] = useState(today);
  const [source, setSource] = useState('');
  const [leaveOut, setLeaveOut] = useState(false);
  const sheet = list.sheets[chosen.sheet];
  const input = {
    rows: (sheet?.rows ?? []).map((row) => [...row]),
    ...(chosen.fields ? { headerRow: chosen.headerRow, fields: [...chosen.fields] } : {}),
    validFrom: validFrom === '' ? today() : validFrom,
    source,
  };
  const query = useDocument(PreviewMissionListDocument, { list: input }, { keepPrevious: true, once: true });
  const take = useAct(TakeMissionListDocument, {
    notices: true,
    onDone: ({ moved }) => {
      if (moved) notice.done('missions.list.taken', { smart_count: moved });
      else notice.done('missions.list.takenNone');
      onDone();
    },
  });
  const sheets = list.sheets.length > 1 && (
    <Panel titleKey="missions.list.sheet">
      <Select<string>
        native
        size="small"
        value={String(chosen.sheet)}
        inputProps={{ 'aria-label': t('missions.list.sheet') }}
        onChange={(event) => setChosen({ sheet: Number(event.target.value), headerRow: null, fields: null })}
      >
        {list.sheets.map((one, at) => (
          <option key={at} value={at}>
            {one.name} ({one.rows.length})
          </option>
        ))}
      </Select>
    </Panel>
  );
  return (
    <Loaded query={query}>
      {({ previewMissionList: preview }) => {
        if (preview.__typename !== 'MissionListPreview')
          return (
            <Box sx={{ display: 'flex', flexDirection: 'column', gap: 5 }}>
              {sheets}
              <Panel>
                <Box role="alert">
                  <StatusDot tone="danger">
                    {preview.__typename === 'InvalidInput'
                      ? preview.fields.map(({ message }) => message).join(' ')
                      : preview.message}
                  </StatusDot>
                </Box>
              </Panel>
            </Box>
          );
        const count = (outcome: string): number => preview.counts.find((one) => one.outcome === outcome)?.rows ?? 0;
        const [wanted, refused] = [count('NEW') + count('CHANGED'), count('REFUSED')];
        const fields = chosen.fields ?? preview.columns.map((column) => column.field ?? null);
        const headerRow = chosen.fields ? chosen.headerRow : (preview.headerRow ?? null);
        return (
          <Box sx={{ display: 'flex', flexDirection: 'column', gap: 5 }}>
            {sheets}
            <Panel titleKey="missions.list.where">
              <Box
                sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 5, '& > *': { flex: '1 1 240px', maxWidth: 420 } }}
              >
                <FieldFrame name="validFrom" label={t('missions.list.validFrom')}>
                  {({ id }) => (
                    <OutlinedInput
                      id={id}
                      size="small"
                      type="date"
                      value={validFrom}
                      onChange={(event) => setValidFrom(event.target.value)}
                    />
                  )}
                </FieldFrame>
                <FieldFrame name="source" label={t('missions.list.source')} help={t('missions.list.sourceHelp')}>
                  {({ id, describedBy }) => (
                    <OutlinedInput
                      id={id}
                      size="small"
                      fullWidth
                      value={source}
                      onChange={(event) => setSource(event.target.value)}
                      inputProps={{ 'aria-describedby': describedBy, maxLength: 2000 }}
                    />
                  )}
                </FieldFrame>
              </Box>
            </Panel>
            <Panel titleKey="missions.list.columns">
              <ColumnTable
                columns={preview.columns}
                fields={missionListFields}
                fieldWords={field}
                headerRow={headerRow}
                onHeaderRow={(row) => setChosen({ ...chosen, headerRow: row, fields })}
                onField={(column, becomes) =>
                  setChosen({
                    ...chosen,
                    headerRow,
                    fields: fields.map((held, at) => (at === column ? becomes : held)),
                  })
                }
              />
            </Panel>
            {preview.rows.length === 0 ? (
              <Panel>
                <Empty titleKey="missions.list.empty" hintKey="missions.list.emptyHint" />
              </Panel>
            ) : (
              <ListRows preview={preview} />
            )}
            <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2, alignItems: 'flex-start' }}>
              {refused > 0 && wanted > 0 && (
                <Box>
                  <FormControlLabel
                    control={<Checkbox checked={leaveOut} onChange={(event) => setLeaveOut(event.target.checked)} />}
                    label={t('missions.list.leaveOut', { smart_count: refused })}
                  />
                  <Typography color="textSecondary" variant="body2">
                    {t('missions.list.leaveOutHelp')}
                  </Typography>
                </Box>
              )}
              <Button
                variant="contained"
                disabled={take.sending || query.isFetching || wanted === 0 || (refused > 0 && !leaveOut)}
                onClick={() =>
                  void take.submit({
                    fileName: list.fileName.slice(0, 200),
                    list: input,
                    seen: preview.seen,
                    leaveOutRefused: leaveOut,
                  })
                }
              >
                {wanted === 0 ? t('missions.list.nothing') : t('missions.list.take', { smart_count: wanted })}
              </Button>
            </Box>
          </Box>
        );
      }}
    </Loaded>
  );
}
