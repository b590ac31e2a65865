import CloudDoneOutlined from '@mui/icons-material/CloudDoneOutlined';
import CloudOffOutlined from '@mui/icons-material/CloudOffOutlined';
import CloudSyncOutlined from '@mui/icons-material/CloudSyncOutlined';
import EditNoteOutlined from '@mui/icons-material/EditNoteOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import { Box } from '@mui/material';
import { useConnected } from '../data/connection-store.js';
import { useWorstSaving } from '../data/unsaved-store.js';
import { useT } from '../i18n/use-t.js';

interface Shown {
  readonly icon: SvgIconComponent;
  readonly labelKey: string;
  readonly tone: 'quiet' | 'due' | 'danger';
}

const calm: Shown = { icon: CloudDoneOutlined, labelKey: 'shell.connection.online', tone: 'quiet' };
const offline: Shown = { icon: CloudOffOutlined, labelKey: 'shell.connection.offline', tone: 'danger' };
const bySaving: Readonly<Record<'dirty' | 'saving' | 'failed', Shown>> = {
  dirty: { icon: EditNoteOutlined, labelKey: 'shell.connection.unsaved', tone: 'due' },
  saving: { icon: CloudSyncOutlined, labelKey: 'shell.connection.saving', tone: 'quiet' },
  failed: { icon: CloudOffOutlined, labelKey: 'shell.connection.failed', tone: 'danger' },
};

function useShown(): Shown {
  const connected = useConnected();
  const saving = useWorstSaving();
  return !connected ? offline : saving === 'clean' ? calm : bySaving[saving];
}

/** Connection and unsaved words in one place: the two questions are one, "is it safe to close the lid?" */
export function ConnectionState() {
  const t = useT();
  const { icon: Icon, labelKey, tone } = useShown();
  return (
    <Box
      role="status"
      sx={({ tokens }) => ({
        display: 'flex',
        alignItems: 'center',
        gap: 1.5,
        px: 1,
        fontSize: '0.8125rem',
        color: tone === 'quiet' ? tokens.quiet : tokens[tone].text,
      })}
    >
      <Icon fontSize="small" aria-hidden />
      <Box
        component="span"
        className={tone === 'quiet' ? 'hw-visually-hidden' : undefined}
        // A phone has no room beside "leave now": there the words of a danger stand in a strip of their own.
        sx={({ breakpoints }) => ({ maxWidth: 200, lineHeight: 1.3, [breakpoints.down('md')]: outOfSight })}
      >
        {t(labelKey)}
      </Box>
    </Box>
  );
}

const outOfSight = {
  position: 'absolute',
  // In pixels: a plain 1 would be the whole width, and the page wider than the phone.
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

/** Under the bar, in the hand: nothing that is written now reaches the server. The bar has said it to a screen reader. */
export function ConnectionStrip() {
  const t = useT();
  const { labelKey, tone } = useShown();
  if (tone !== 'danger') return null;
  return (
    <Box
      aria-hidden
      className="hw-no-print"
      sx={({ tokens }) => ({
        display: { md: 'none' },
        px: 4,
        py: 1.5,
        fontSize: '0.875rem',
        bgcolor: tokens.danger.soft,
        color: tokens.danger.text,
      })}
    >
      {t(labelKey)}
    </Box>
  );
}
