import { Box, Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { Panel } from '../parts/page.js';
import type { Home } from './home-documents.js';

type Block<K extends keyof Home> = NonNullable<Home[K]>;

interface Figure {
  readonly label: string;
  readonly value: ReactNode;
}

function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) max-content', gap: 2 }}>
      {figures.map(({ label, value }) => (
        <Box key={label} sx={{ display: 'contents' }}>
          <Typography component="dt" color="textSecondary">
            {label}
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
  return (
    <Panel titleKey="home.administration.title">
      <Figures
        figures={[
          { label: t('home.administration.users'), value: figures.users },
          { label: t('home.administration.withoutTeam'), value: figures.usersWithoutTeam },
          { label: t('home.administration.invitations'), value: figures.openInvitations },
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

/** Kinds as the log has them: a word of the machine, and so written as one. */
export function AuditBlock({ counts }: { readonly counts: Block<'audit'> }) {
  const t = useT();
  return (
    <Panel titleKey="home.audit.title">
      {counts.length === 0 ? (
        <Typography color="textSecondary">{t('home.audit.empty')}</Typography>
      ) : (
        <Figures figures={counts.map(({ kind, count }) => ({ label: kind, value: count.toLocaleString('en') }))} />
      )}
    </Panel>
  );
}
