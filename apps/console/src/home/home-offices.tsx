import { Box, Button, Link as MuiLink, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { useOpenList } from '../lists/use-open-list.js';
import { DateText } from '../parts/date-text.js';
import { Panel } from '../parts/page.js';
import type { Home } from './home-documents.js';

type Block<K extends keyof Home> = NonNullable<Home[K]>;

interface Figure {
  readonly label: string;
  readonly value: ReactNode;
  /** Opens the list that the figure counts. */
  readonly onOpen?: () => void;
}

function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) max-content', gap: 2 }}>
      {figures.map(({ label, value, onOpen }) => (
        <Box key={label} sx={{ display: 'contents' }}>
          <Typography component="dt" color="textSecondary">
            {onOpen ? (
              <MuiLink component="button" type="button" onClick={onOpen} sx={{ textAlign: 'start' }}>
                {label}
              </MuiLink>
            ) : (
              label
            )}
          </Typography>
          <Box component="dd" sx={{ m: 0, fontWeight: 600, fontVariantNumeric: 'tabular-nums', textAlign: 'end' }}>
            {value}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

export function AdministrationBlock({ figures }: { readonly figures: Block<'administration'> }) {
  const t = useT();
  const open = useOpenList();
  const navigate = useNavigate();
  const users = (filter: object) => () => open('users', '/administration/users', { ...filter });
  return (
    <Panel
      titleKey="home.administration.title"
      actions={
        <Button size="small" component={Link} to="/administration/invite">
          {t('identity.invite.title')}
        </Button>
      }
    >
      <Figures
        figures={[
          { label: t('home.administration.users'), value: figures.users, onOpen: users({ state: 'enabled' }) },
          {
            label: t('home.administration.withoutTeam'),
            value: figures.usersWithoutTeam,
            onOpen: users({ withoutTeam: true }),
          },
          {
            label: t('home.administration.invitations'),
            value: figures.openInvitations,
            onOpen: () => void navigate('/administration/invitations'),
          },
        ]}
      />
    </Panel>
  );
}

export function StatisticsBlock({ figures }: { readonly figures: Block<'statistics'> }) {
  const t = useT();
  return (
    <Panel
      titleKey="home.statistics.title"
      actions={
        <Button size="small" component={Link} to="/statistics">
          {t('home.statistics.open')}
        </Button>
      }
    >
      <Figures
        figures={[
          {
            label: t('home.statistics.sealed'),
            value: figures.lastSealedAt ? <DateText value={figures.lastSealedAt} /> : t('home.statistics.never'),
          },
          { label: t('home.statistics.releases'), value: figures.releases },
          { label: t('home.statistics.withdrawn'), value: figures.withdrawn },
        ]}
      />
    </Panel>
  );
}

/** How much was done of each kind: what happened to whom is in the log itself. */
export function AuditBlock({ counts }: { readonly counts: Block<'audit'> }) {
  const t = useT();
  const kinds = useCodeText('auditKinds');
  return (
    <Panel titleKey="home.audit.title">
      {counts.length === 0 ? (
        <Typography color="textSecondary">{t('home.audit.empty')}</Typography>
      ) : (
        <Figures
          figures={counts.map(({ kind, count }) => ({ label: kinds(kind), value: count.toLocaleString('en') }))}
        />
      )}
    </Panel>
  );
}
