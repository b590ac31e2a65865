import BusinessOutlined from '@mui/icons-material/BusinessOutlined';
import { Avatar, Box, Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { capital } from '../parts/initials.js';
import { PersonAvatar } from '../parts/person-name.js';
import { StatusDot } from '../parts/status-dot.js';
import type { Named, NamedPerson, PersonAround, PleaRequester } from './people-documents.js';
import { isAgainst } from './person-around-dialogs.js';
import { SeenElsewhere } from './seen-elsewhere.js';

interface RowProps {
  readonly avatar: ReactNode;
  readonly label: string;
  readonly title: string;
  readonly acts?: ReactNode;
  readonly children: ReactNode;
}

function Row({ avatar, label, title, acts, children }: RowProps) {
  return (
    <Box
      component="li"
      aria-label={label}
      sx={({ tokens }) => ({
        display: 'grid',
        gridTemplateColumns: '34px minmax(0, 1fr)',
        columnGap: 3,
        px: 4,
        py: 3,
        borderTop: `1px solid ${tokens.border}`,
      })}
    >
      {avatar}
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: 3 }}>
          <Typography sx={{ fontWeight: 600, pt: 1 }}>{title}</Typography>
          {acts && <Box sx={{ display: 'flex', gap: 1, mx: -1.5 }}>{acts}</Box>}
        </Box>
        {children}
      </Box>
    </Box>
  );
}

interface PersonAroundRowProps {
  readonly entry: PersonAround;
  /** Absent while names are hidden. */
  readonly named: NamedPerson | undefined;
  readonly onCorrect?: () => void;
  readonly onRemove?: () => void;
}

/** One entry: initials and what kind of somebody it is; name, numbers and note while they are shown. */
export function PersonAroundRow({ entry, named, onCorrect, onRemove }: PersonAroundRowProps) {
  const t = useT();
  const against = isAgainst(entry.kind);
  const who = named?.name ?? entry.initials;
  const relation = entry.relation === 'UNKNOWN' ? '' : t(`codes.relations.${entry.relation}`);
  const said = [
    entry.party === 'COMPANY' ? t('people.company') : '',
    ...entry.roles.map((role) => t(`codes.rolesInProcess.${role}`)),
    entry.kind === 'RELATIVE' || relation === '' ? relation : t('people.isRelated', { relation }),
  ].filter(Boolean);
  const counts = [
    entry.phoneCount > 0 ? t('people.phones', { smart_count: entry.phoneCount }) : '',
    entry.walletCount > 0 ? t('people.wallets', { smart_count: entry.walletCount }) : '',
  ].filter(Boolean);
  return (
    <Row
      title={who}
      label={`${t(`codes.aroundKinds.${entry.kind}`)}, ${who}`}
      avatar={<EntryAvatar entry={entry} />}
      acts={
        onCorrect &&
        onRemove && (
          <>
            <Button size="small" aria-label={t('people.correctOf', { who })} onClick={onCorrect}>
              {t('people.correct')}
            </Button>
            <Button size="small" color="inherit" aria-label={t('people.removeOf', { who })} onClick={onRemove}>
              {t('people.remove')}
            </Button>
          </>
        )
      }
    >
      {said.length > 0 && <Typography>{capital(said.join(' · '))}</Typography>}
      {named ? (
        <NamedFacts named={named} />
      ) : (
        counts.length > 0 && <Typography color="textSecondary">{counts.join(' · ')}</Typography>
      )}
      {!against && (
        <StatusDot tone={entry.safeToContact ? 'done' : 'due'} shape={entry.safeToContact ? 'full' : 'open'}>
          {t(entry.safeToContact ? 'people.safe' : 'people.notSafe')}
        </StatusDot>
      )}
      <SeenElsewhere cases={entry.seenElsewhere} />
      <Typography variant="caption" color="textSecondary" component="div" sx={{ mt: 1 }}>
        {t('people.recordedBy', { name: entry.recordedBy.displayName })}, <DateText value={entry.recordedAt} />
      </Typography>
    </Row>
  );
}

export function EntryAvatar({ entry }: { readonly entry: Pick<PersonAround, 'party' | 'initials'> }) {
  if (entry.party === 'PERSON') return <PersonAvatar initials={entry.initials} />;
  return (
    <Avatar
      aria-hidden
      variant="rounded"
      sx={({ tokens }) => ({ width: 34, height: 34, bgcolor: tokens.brandSoft, color: tokens.brandStrong })}
    >
      <BusinessOutlined fontSize="small" />
    </Avatar>
  );
}

function NamedFacts({ named }: { readonly named: NamedPerson }) {
  const facts = (
    [
      ['people.alias', named.aliases],
      ['people.phone', named.phones],
      ['people.wallet', named.wallets],
    ] as const
  ).filter(([, values]) => values.length > 0);
  const t = useT();
  return (
    <>
      {facts.length > 0 && (
        <Box
          component="dl"
          sx={({ tokens }) => ({
            display: 'grid',
            gap: 2,
            m: 0,
            my: 2,
            p: 3,
            borderRadius: 1,
            bgcolor: tokens.brandSoft,
            fontVariantNumeric: 'tabular-nums',
          })}
        >
          {facts.map(([labelKey, values]) => (
            <div key={labelKey}>
              <Typography variant="caption" component="dt" color="textSecondary">
                {t(labelKey)}
              </Typography>
              {values.map((value) => (
                <Box component="dd" key={value} sx={{ m: 0 }}>
                  {value}
                </Box>
              ))}
            </div>
          ))}
        </Box>
      )}
      {named.note !== '' && <Typography sx={{ whiteSpace: 'pre-wrap', mb: 1 }}>{named.note}</Typography>}
    </>
  );
}

interface RequesterRowProps {
  readonly caseId: string;
  readonly requester: PleaRequester;
  readonly named: Named | null;
}

/** Who asked for help, read from the plea: it is corrected there. */
export function RequesterRow({ caseId, requester, named }: RequesterRowProps) {
  const t = useT();
  const kind = useCodeText('requesterKinds')(requester.requesterKind);
  const shown = named?.requesters.get(requester.pleaId);
  return (
    <Row
      title={shown?.name ? shown.name : kind}
      label={`${t('people.group.REQUESTER')}, ${kind}`}
      avatar={<PersonAvatar initials={kind.charAt(0)} />}
      acts={
        <Button size="small" component={Link} to={`/cases/${caseId}/verification`}>
          {t('people.toPlea')}
        </Button>
      }
    >
      <Typography color="textSecondary" component="div">
        {shown?.name ? `${kind}. ` : ''}
        {t('people.fromPlea', { channel: t(`codes.contactChannels.${requester.channel}`) })},{' '}
        <DateText value={requester.receivedAt} />
      </Typography>
      {shown?.contact && <Typography sx={{ fontVariantNumeric: 'tabular-nums' }}>{shown.contact}</Typography>}
    </Row>
  );
}
