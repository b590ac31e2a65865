import AutorenewOutlined from '@mui/icons-material/AutorenewOutlined';
import BlockOutlined from '@mui/icons-material/BlockOutlined';
import CloudOffOutlined from '@mui/icons-material/CloudOffOutlined';
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import InboxOutlined from '@mui/icons-material/InboxOutlined';
import TravelExploreOutlined from '@mui/icons-material/TravelExploreOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import { Box, Button, Skeleton, Stack, Typography } from '@mui/material';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { RequestFault } from '../data/faults.js';
import { useT } from '../i18n/use-t.js';

interface BlockProps {
  readonly icon: SvgIconComponent;
  readonly title: string;
  readonly hint?: string;
  readonly note?: string;
  readonly action?: ReactNode;
  readonly tone?: 'quiet' | 'danger' | 'due';
  readonly announce?: boolean;
  /** The whole page, not a part of one: then its words are the heading. */
  readonly page?: boolean;
}

function Block({ icon: Icon, title, hint, note, action, tone = 'quiet', announce = false, page = false }: BlockProps) {
  return (
    <Stack
      role={announce ? 'alert' : undefined}
      sx={{ alignItems: 'center', textAlign: 'center', gap: 3, px: 4, py: 10, mx: 'auto', maxWidth: 520 }}
    >
      <Box
        sx={({ tokens }) => ({
          display: 'grid',
          placeItems: 'center',
          width: 56,
          height: 56,
          borderRadius: '50%',
          color: tone === 'quiet' ? tokens.brand : tokens[tone].text,
          bgcolor: tone === 'quiet' ? tokens.brandSoft : tokens[tone].soft,
        })}
      >
        <Icon aria-hidden />
      </Box>
      <Typography variant="h2" component={page ? 'h1' : 'p'}>
        {title}
      </Typography>
      {hint !== undefined && <Typography color="textSecondary">{hint}</Typography>}
      {note !== undefined && (
        <Typography variant="caption" color="textSecondary" sx={{ overflowWrap: 'anywhere', userSelect: 'all' }}>
          {note}
        </Typography>
      )}
      {action}
    </Stack>
  );
}

interface EmptyProps {
  /** Catalogue keys; without them the general words. Say what will stand here and how it comes. */
  readonly titleKey?: string;
  readonly hintKey?: string;
  readonly icon?: SvgIconComponent;
  readonly action?: ReactNode;
}

export function Empty({ titleKey, hintKey, icon = InboxOutlined, action }: EmptyProps) {
  const t = useT();
  return (
    <Block
      icon={icon}
      title={t(titleKey ?? 'shell.state.empty')}
      hint={t(hintKey ?? 'shell.state.emptyHint')}
      action={action}
    />
  );
}

interface LoadingProps {
  readonly rows?: number;
  /** `lines` for a list or a page, `block` for a chart or a picture. */
  readonly shape?: 'lines' | 'block';
}

/** The shape of what is coming, in grey. The words are for screen readers only. */
export function Loading({ rows = 5, shape = 'lines' }: LoadingProps) {
  const t = useT();
  return (
    <Box aria-busy="true" aria-live="polite" sx={{ py: 2 }}>
      <Box component="span" className="hw-visually-hidden">
        {t('shell.state.loading')}
      </Box>
      {shape === 'block' ? (
        <Skeleton variant="rounded" height={rows * 40} aria-hidden />
      ) : (
        Array.from({ length: rows }, (_, row) => (
          <Stack key={row} direction="row" aria-hidden sx={{ gap: 3, py: 2.5, alignItems: 'center' }}>
            <Skeleton variant="circular" width={32} height={32} />
            <Box sx={{ flex: 1 }}>
              <Skeleton variant="rounded" height={12} width={`${64 - ((row * 17) % 30)}%`} sx={{ mb: 2 }} />
              <Skeleton variant="rounded" height={10} width={`${44 - ((row * 11) % 24)}%`} />
            </Box>
          </Stack>
        ))
      )}
    </Box>
  );
}

export function ErrorBlock({ requestId, onRetry }: { readonly requestId?: string; readonly onRetry?: () => void }) {
  const t = useT();
  return (
    <Block
      announce
      tone="danger"
      icon={ErrorOutlineOutlined}
      title={t('shell.state.error')}
      hint={t('shell.state.errorHint')}
      note={requestId === undefined ? undefined : t('shell.state.requestId', { id: requestId })}
      action={
        onRetry && (
          <Button variant="outlined" onClick={onRetry}>
            {t('shell.state.retry')}
          </Button>
        )
      }
    />
  );
}

function ToHome() {
  const t = useT();
  return (
    <Button variant="outlined" component={Link} to="/">
      {t('shell.state.toHome')}
    </Button>
  );
}

interface PlaceProps {
  /** In place of a whole page. */
  readonly page?: boolean;
}

export function NoPermission({ page }: PlaceProps) {
  const t = useT();
  return (
    <Block
      page={page}
      icon={BlockOutlined}
      title={t('shell.state.denied')}
      hint={t('shell.state.deniedHint')}
      action={<ToHome />}
    />
  );
}

export function NotFound({ page }: PlaceProps) {
  const t = useT();
  return (
    <Block
      page={page}
      icon={TravelExploreOutlined}
      title={t('shell.state.notFound')}
      hint={t('shell.state.notFoundHint')}
      action={<ToHome />}
    />
  );
}

export function Offline({ onRetry }: { readonly onRetry?: () => void }) {
  const t = useT();
  return (
    <Block
      announce
      tone="due"
      icon={CloudOffOutlined}
      title={t('shell.state.offline')}
      hint={t('shell.state.offlineHint')}
      action={
        onRetry && (
          <Button variant="outlined" onClick={onRetry}>
            {t('shell.state.retry')}
          </Button>
        )
      }
    />
  );
}

/** The server has a newer Homeward than this tab. */
export function Renewed({ onReload }: { readonly onReload: () => void }) {
  const t = useT();
  return (
    <Block
      announce
      icon={AutorenewOutlined}
      title={t('shell.state.renewed')}
      hint={t('shell.state.renewedHint')}
      action={
        <Button variant="contained" onClick={onReload}>
          {t('shell.state.reload')}
        </Button>
      }
    />
  );
}

/** The right block for a fault. */
export function FaultBlock({ fault, onRetry }: { readonly fault: RequestFault; readonly onRetry?: () => void }) {
  switch (fault.kind) {
    case 'network':
      return <Offline onRetry={onRetry} />;
    case 'forbidden':
      return <NoPermission />;
    // A reading takes what it asks for from the address: one that is not well formed leads nowhere.
    case 'not-found':
    case 'bad-input':
      return <NotFound />;
    case 'unauthenticated':
      // The curtain asks for the sign-in; behind it the page waits in its loading shape.
      return <Loading />;
    case 'renewed':
      return <Renewed onReload={() => window.location.reload()} />;
    default:
      return <ErrorBlock requestId={fault.requestId} onRetry={onRetry} />;
  }
}

interface LoadedProps<TResult> {
  readonly query: UseQueryResult<TResult, RequestFault>;
  readonly children: (result: TResult) => ReactNode;
  readonly loading?: ReactNode;
}

/** A query with all its states. What was loaded stays on the page when a later refresh fails. */
export function Loaded<TResult>({ query, children, loading }: LoadedProps<TResult>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <FaultBlock fault={query.error} onRetry={() => void query.refetch()} />;
  return <>{loading ?? <Loading />}</>;
}
