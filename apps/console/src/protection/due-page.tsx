import { retentionBatch, retentionCategories, type RetentionCategory } from '@homeward/domain';
import EventAvailableOutlined from '@mui/icons-material/EventAvailableOutlined';
import { Box, Button, Checkbox, Select, Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { choiceStyle } from '../form/choice-style.js';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { Page, Panel } from '../parts/page.js';
import { Empty, Loaded } from '../parts/state-blocks.js';
import { StatusDot } from '../parts/status-dot.js';
import { useDates } from '../parts/use-dates.js';
import { useCan, useTimeZone } from '../session/session-store.js';
import { DryRunDialog } from './dry-run-dialog.js';
import { Pages } from './pages.js';
import { ProtectionNav } from './protection-nav.js';
import { RetentionBatches } from './retention-batches.js';
import { type RetentionFile, RetentionFilesDocument } from './retention-documents.js';
import { isReady, useKeeps } from './retention-words.js';

/** What is due: for the officer to choose from, for a supervisor to look whether something must be kept. */
export default function DuePage() {
  const t = useT();
  const can = useCan();
  const officer = can('retention.manage');
  return (
    <Page titleKey="retention.due.title" lead={t(officer ? 'retention.lead' : 'retention.leadTeam')}>
      <ProtectionNav />
      <Box
        sx={{
          display: 'grid',
          gap: 4,
          gridTemplateColumns: officer ? { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' } : undefined,
          alignItems: 'start',
        }}
      >
        <DueFiles officer={officer} />
        {officer && <RetentionBatches />}
      </Box>
    </Page>
  );
}

function DueFiles({ officer }: { readonly officer: boolean }) {
  const t = useT();
  const category = useCodeText('retentionCategories');
  const zone = useTimeZone();
  const [wanted, setWanted] = useState<RetentionCategory | ''>('');
  const [soon, setSoon] = useState(!officer);
  const [trail, setTrail] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [trying, setTrying] = useState(false);
  const variables = { category: wanted === '' ? null : wanted, soon, after: trail.at(-1) ?? null };
  const query = useDocument(RetentionFilesDocument, variables, { keepPrevious: true });
  const anew = (change: () => void): void => {
    setTrail([]);
    setChosen([]);
    change();
  };
  return (
    <Panel flush>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 3, p: 4, alignItems: 'center' }}>
        <Select
          native
          size="small"
          value={wanted}
          onChange={({ target }) => anew(() => setWanted(target.value))}
          inputProps={{ 'aria-label': t('retention.due.category') }}
          sx={{ maxWidth: '100%' }}
        >
          <option value="">{t('retention.due.all')}</option>
          {retentionCategories.map((code) => (
            <option key={code} value={code}>
              {category(code)}
            </option>
          ))}
        </Select>
        <ToggleButtonGroup
          exclusive
          size="small"
          aria-label={t('retention.due.when')}
          value={soon ? 'soon' : 'now'}
          onChange={(_event, next: string | null) => {
            if (next !== null) anew(() => setSoon(next === 'soon'));
          }}
          sx={choiceStyle}
        >
          <ToggleButton value="now">{t('retention.due.now')}</ToggleButton>
          <ToggleButton value="soon">{t('retention.due.soon')}</ToggleButton>
        </ToggleButtonGroup>
      </Stack>
      <Loaded query={query}>
        {({ retentionFiles: { nodes, pageInfo } }) => {
          if (nodes.length === 0 && trail.length === 0)
            return (
              <Empty titleKey="retention.due.empty" hintKey="retention.due.emptyHint" icon={EventAvailableOutlined} />
            );
          const ready = nodes.filter((file) => isReady(file, zone)).map(({ reference }) => reference);
          const all = ready.length > 0 && ready.every((reference) => chosen.includes(reference));
          const full = chosen.length >= retentionBatch;
          return (
            <>
              {officer && (
                <ChooseBar
                  all={all}
                  none={ready.length === 0}
                  chosen={chosen.length}
                  onAll={() =>
                    setChosen(
                      all
                        ? chosen.filter((reference) => !ready.includes(reference))
                        : [...new Set([...chosen, ...ready])].slice(0, retentionBatch),
                    )
                  }
                  onTry={() => setTrying(true)}
                />
              )}
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {nodes.map((file) => (
                  <FileLine
                    key={file.reference}
                    file={file}
                    choice={
                      officer && (
                        <Checkbox
                          checked={chosen.includes(file.reference)}
                          disabled={!isReady(file, zone) || (full && !chosen.includes(file.reference))}
                          onChange={({ target }) =>
                            setChosen(
                              target.checked
                                ? [...chosen, file.reference]
                                : chosen.filter((reference) => reference !== file.reference),
                            )
                          }
                          slotProps={{
                            input: { 'aria-label': t('retention.due.choose', { reference: file.reference }) },
                          }}
                        />
                      )
                    }
                  />
                ))}
              </Box>
              <Pages trail={trail} onTrail={setTrail} pageInfo={pageInfo} />
            </>
          );
        }}
      </Loaded>
      {trying && (
        <DryRunDialog
          references={chosen}
          onClose={() => setTrying(false)}
          onAsked={() => anew(() => setTrying(false))}
        />
      )}
    </Panel>
  );
}

interface ChooseBarProps {
  readonly all: boolean;
  readonly none: boolean;
  readonly chosen: number;
  readonly onAll: () => void;
  readonly onTry: () => void;
}

function ChooseBar({ all, none, chosen, onAll, onTry }: ChooseBarProps) {
  const t = useT();
  return (
    <Stack
      direction="row"
      sx={({ tokens }) => ({
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 3,
        rowGap: 1,
        pl: 2,
        pr: 4,
        py: 2,
        borderTop: `1px solid ${tokens.border}`,
        position: 'sticky',
        top: 0,
        zIndex: 1,
        bgcolor: tokens.surface,
      })}
    >
      <Box component="label" sx={{ display: 'flex', alignItems: 'center', cursor: none ? 'default' : 'pointer' }}>
        <Checkbox checked={all} disabled={none} onChange={onAll} />
        {t('retention.due.chooseAll')}
      </Box>
      <Box sx={{ flex: 1 }} />
      <Typography color="textSecondary" role="status">
        {t('retention.due.chosen', { smart_count: chosen })}
        {chosen >= retentionBatch && ` · ${t('retention.due.most', { most: retentionBatch })}`}
      </Typography>
      <Button variant="contained" disabled={chosen === 0} onClick={onTry}>
        {t('retention.due.try')}
      </Button>
    </Stack>
  );
}

function FileLine({ file, choice }: { readonly file: RetentionFile; readonly choice: ReactNode }) {
  const t = useT();
  const { date } = useDates();
  const category = useCodeText('retentionCategories');
  const keeps = useKeeps();
  const kept = file.keeps.length > 0;
  return (
    <Stack
      component="li"
      direction="row"
      sx={({ tokens }) => ({
        alignItems: 'flex-start',
        columnGap: 1,
        pl: choice ? 2 : 4,
        pr: 4,
        py: 2.5,
        borderTop: `1px solid ${tokens.border}`,
      })}
    >
      {choice}
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1, flex: 1, minWidth: 0, pt: choice ? 2 : 0 }}
      >
        <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
          <Typography sx={{ fontWeight: 600 }}>
            {file.caseId ? (
              <Box component={Link} to={`/cases/${file.caseId}`} sx={{ color: 'inherit' }}>
                {file.reference}
              </Box>
            ) : (
              file.reference
            )}
          </Typography>
          <Typography variant="body2" sx={({ tokens }) => ({ color: tokens.quiet })}>
            {category(file.category)} · {t('retention.due.since', { day: date(file.countedFrom) })}
          </Typography>
        </Box>
        <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
          <Typography sx={{ fontVariantNumeric: 'tabular-nums' }}>
            {t('retention.due.on', { day: date(file.dueOn) })}
          </Typography>
          {kept ? (
            <>
              <StatusDot tone="unknown" shape="open">
                {t('retention.due.kept')}
              </StatusDot>
              <Typography variant="body2" sx={({ tokens }) => ({ color: tokens.quiet })}>
                {keeps(file.keeps)}
              </Typography>
            </>
          ) : (
            <Ready file={file} />
          )}
        </Box>
      </Box>
    </Stack>
  );
}

function Ready({ file }: { readonly file: RetentionFile }) {
  const t = useT();
  const zone = useTimeZone();
  const { distance } = useDates();
  return isReady(file, zone) ? (
    <StatusDot tone="due">{t('retention.due.now')}</StatusDot>
  ) : (
    <StatusDot tone="unknown" shape="half">
      {distance(file.dueOn)}
    </StatusDot>
  );
}
