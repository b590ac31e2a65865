import PersonAddAltOutlined from '@mui/icons-material/PersonAddAltOutlined';
import { Box, Button, Link as MuiLink, Select, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { ActDialog } from '../cases/act-dialog.js';
import { useDocument } from '../data/use-document.js';
import { ActForm, FormSection } from '../form/act-form.js';
import { useCodeText } from '../form/code-fields.js';
import { FieldFrame } from '../form/field-frame.js';
import { CheckField, TextField } from '../form/fields.js';
import { useField } from '../form/use-field.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { Page, Panel } from '../parts/page.js';
import { Empty, Loaded } from '../parts/state-blocks.js';
import { StatusDot } from '../parts/status-dot.js';
import { useCan } from '../session/session-store.js';
import { usePeriodWords } from './period-words.js';
import { MergeRecipientsDocument, RecipientsDocument } from './recipient-documents.js';
import { type Recipient, RecipientForm } from './recipient-form.js';
import { StatisticsNav } from './statistics-nav.js';

type Dialog = 'new' | { readonly act: 'correct' | 'merge'; readonly recipient: Recipient } | null;

/** Who gets figures, what each got, and who turned out to be whom. */
export default function RecipientsPage() {
  const t = useT();
  const can = useCan();
  const query = useDocument(RecipientsDocument, {});
  const [dialog, setDialog] = useState<Dialog>(null);
  const mayChange = can('statistics.release');
  const done = (): void => {
    setDialog(null);
    void query.refetch();
  };
  return (
    <Page
      titleKey="recipients.title"
      lead={t('recipients.lead')}
      actions={
        mayChange && (
          <Button variant="contained" startIcon={<PersonAddAltOutlined />} onClick={() => setDialog('new')}>
            {t('recipients.add')}
          </Button>
        )
      }
    >
      <StatisticsNav />
      <Loaded query={query}>
        {({ recipients }) => {
          const standing = recipients.filter(({ mergedInto }) => mergedInto === null);
          return (
            <Stack sx={{ gap: 4 }}>
              <Alarm recipients={standing} />
              <Panel>
                {standing.length === 0 ? (
                  <Empty titleKey="recipients.empty" hintKey="recipients.emptyHint" />
                ) : (
                  <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
                    {standing.map((one) => (
                      <Line
                        key={one.id}
                        recipient={one}
                        onAct={
                          mayChange && one.kind !== 'PUBLIC' ? (act) => setDialog({ act, recipient: one }) : undefined
                        }
                      />
                    ))}
                  </Box>
                )}
              </Panel>
              {dialog === 'new' && <RecipientForm onDone={done} onClose={() => setDialog(null)} />}
              {dialog !== null && dialog !== 'new' && dialog.act === 'correct' && (
                <RecipientForm recipient={dialog.recipient} onDone={done} onClose={() => setDialog(null)} />
              )}
              {dialog !== null && dialog !== 'new' && dialog.act === 'merge' && (
                <Merge
                  recipient={dialog.recipient}
                  others={standing.filter(({ id }) => id !== dialog.recipient.id)}
                  onDone={done}
                  onClose={() => setDialog(null)}
                />
              )}
            </Stack>
          );
        }}
      </Loaded>
    </Page>
  );
}

/** Whoever holds of one period what is protected in two ways: it cannot be taken back, but it has to be known. */
function Alarm({ recipients }: { readonly recipients: readonly Recipient[] }) {
  const t = useT();
  const name = useName();
  const families = useCodeText('releaseFamilies');
  const words = usePeriodWords();
  const held = recipients.flatMap((one) => one.heldTogether.map((period) => ({ one, period })));
  if (held.length === 0) return null;
  return (
    <Panel>
      <StatusDot tone="danger" variant="soft">
        {t('recipients.alarm')}
      </StatusDot>
      <Box component="ul" sx={{ mt: 2, mb: 0, pl: 5, maxWidth: 720 }}>
        {held.map(({ one, period }) => (
          <Box component="li" key={`${one.id} ${period.snapshotId}`} sx={{ overflowWrap: 'anywhere' }}>
            {t('recipients.alarmLine', {
              name: name(one),
              period: words.name(period.periodFrom, period.periodTo),
              what: period.families.map(families).join(', '),
            })}
          </Box>
        ))}
      </Box>
      <Typography sx={{ mt: 2, maxWidth: 720 }}>{t('recipients.alarmMeans')}</Typography>
    </Panel>
  );
}

/** The public is called so in the language of the page. */
function useName(): (one: Pick<Recipient, 'name' | 'kind'>) => string {
  const t = useT();
  return ({ name, kind }) => (kind === 'PUBLIC' ? t('recipients.public') : name);
}

function Line({
  recipient,
  onAct,
}: {
  readonly recipient: Recipient;
  readonly onAct: ((act: 'correct' | 'merge') => void) | undefined;
}) {
  const t = useT();
  const name = useName();
  const kinds = useCodeText('recipientKinds');
  const { mergedHere, alike, releases, domain, kind, addedBy, addedAt } = recipient;
  return (
    <Box
      component="li"
      sx={({ tokens }) => ({
        py: 3,
        borderBottom: `1px solid ${tokens.border}`,
        '&:first-of-type': { pt: 0 },
        '&:last-of-type': { borderBottom: 0, pb: 0 },
      })}
    >
      <Stack direction="row" sx={{ flexWrap: 'wrap', justifyContent: 'space-between', columnGap: 4 }}>
        <Typography component="h2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {name(recipient)}
        </Typography>
        {onAct && (
          <Stack direction="row" className="hw-no-print" sx={{ gap: 1, flexWrap: 'wrap' }}>
            {(['correct', 'merge'] as const).map((act) => (
              <Button
                key={act}
                size="small"
                color="inherit"
                aria-label={`${t(`recipients.${act}`)} (${recipient.name})`}
                onClick={() => onAct(act)}
              >
                {t(`recipients.${act}`)}
              </Button>
            ))}
          </Stack>
        )}
      </Stack>
      <Typography
        variant="body2"
        sx={({ tokens }) => ({ color: tokens.quiet, '& > span': { display: 'inline-block', mr: 3 } })}
      >
        <span>{kind === 'PUBLIC' ? t('recipients.publicMeans') : kinds(kind)}</span>
        {domain !== '' && <span>{domain}</span>}
        {addedBy && (
          <span>
            <DateText value={addedAt} distance={false} /> · {addedBy}
          </span>
        )}
      </Typography>
      {mergedHere.length > 0 && (
        <Typography sx={{ mt: 1, overflowWrap: 'anywhere' }}>
          {t('recipients.mergedHere', { names: mergedHere.map((one) => one.name).join('; ') })}
        </Typography>
      )}
      {alike.length > 0 && (
        <Typography sx={{ mt: 1, overflowWrap: 'anywhere' }}>
          {t('recipients.alike', { names: alike.map((one) => one.name).join('; ') })}
        </Typography>
      )}
      <Releases releases={releases} name={recipient.name} />
    </Box>
  );
}

function Releases({ releases, name }: Pick<Recipient, 'releases' | 'name'>) {
  const t = useT();
  const kinds = useCodeText('releaseKinds');
  const words = usePeriodWords();
  if (releases.length === 0) return <Typography sx={{ mt: 1 }}>{t('recipients.gotNothing')}</Typography>;
  return (
    <Box component="ul" sx={{ mt: 1, mb: 0, pl: 5, overflowWrap: 'anywhere' }}>
      {releases.map((one) => (
        <li key={one.id}>
          <MuiLink component={Link} underline="always" to={`/statistics/releases/${one.id}`}>
            {t('statistics.release.title', { number: one.number })}
          </MuiLink>
          {`: ${kinds(one.kind)}, ${words.name(one.periodFrom, one.periodTo)}`}
          {one.recipient !== name && ` · ${t('recipients.under', { name: one.recipient })}`}
          {one.confirmedAt === null && ` · ${t('recipients.notLeft')}`}
          {one.withdrawnAt !== null && ` · ${t('statistics.release.withdrawn')}`}
        </li>
      ))}
    </Box>
  );
}

interface MergeValues {
  readonly into: string;
  readonly reason: string;
  readonly sure: boolean;
}

/** Two names of one reader. What both got counts together from then on, and it cannot be undone. */
function Merge({
  recipient,
  others,
  onDone,
  onClose,
}: {
  readonly recipient: Recipient;
  readonly others: readonly Recipient[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}) {
  const t = useT();
  return (
    <ActDialog
      title={t('recipients.mergeTitle', { name: recipient.name })}
      leadKey="recipients.mergeLead"
      onClose={onClose}
    >
      <ActForm
        document={MergeRecipientsDocument}
        defaults={{ into: '', reason: '', sure: false }}
        toInput={({ into, reason }: MergeValues) => ({
          recipientId: recipient.id,
          into,
          reason,
          expectedVersion: recipient.version,
        })}
        submitKey="recipients.merge"
        doneKey="recipients.merged"
        onDone={onDone}
        onCancel={onClose}
      >
        <FormSection>
          <Into recipient={recipient} others={others} />
          <TextField
            name="reason"
            labelKey="recipients.mergeReason"
            helpKey="recipients.mergeReasonHelp"
            required
            lines={2}
          />
          <CheckField
            name="sure"
            labelKey="recipients.mergeSure"
            required
            check={(value) => (value === true ? undefined : t('shell.form.required'))}
          />
        </FormSection>
      </ActForm>
    </ActDialog>
  );
}

/** Those that are close to it first. */
function Into({ recipient, others }: { readonly recipient: Recipient; readonly others: readonly Recipient[] }) {
  const name = useName();
  const { field, frame } = useField({ name: 'into', labelKey: 'recipients.mergeInto', required: true });
  const close = new Set(recipient.alike.map(({ id }) => id));
  const sorted = [...others].sort((a, b) => Number(close.has(b.id)) - Number(close.has(a.id)));
  return (
    <FieldFrame {...frame}>
      {({ id, describedBy }) => (
        <Select
          native
          size="small"
          value={field.value as string}
          onChange={(event) => field.onChange(event.target.value)}
          inputProps={{ id, 'aria-describedby': describedBy }}
          sx={{ minWidth: 240, maxWidth: '100%' }}
        >
          <option value="" />
          {sorted.map((one) => (
            <option key={one.id} value={one.id}>
              {name(one)}
            </option>
          ))}
        </Select>
      )}
    </FieldFrame>
  );
}
