import PersonAddAltOutlined from '@mui/icons-material/PersonAddAltOutlined';
import { Box, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { Page, Panel } from '../parts/page.js';
import { Empty, Loaded } from '../parts/state-blocks.js';
import { StatusDot } from '../parts/status-dot.js';
import { useCan } from '../session/session-store.js';
import { MergeRecipient } from './merge-recipient.js';
import { usePeriodWords } from './period-words.js';
import { RecipientsDocument } from './recipient-documents.js';
import { type Recipient, RecipientForm } from './recipient-form.js';
import { useRecipientName } from './recipient-name.js';
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
                <MergeRecipient
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
  const name = useRecipientName();
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

function Line({
  recipient,
  onAct,
}: {
  readonly recipient: Recipient;
  readonly onAct: ((act: 'correct' | 'merge') => void) | undefined;
}) {
  const t = useT();
  const name = useRecipientName();
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
