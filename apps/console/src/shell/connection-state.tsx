import CloudDoneOutlined from '@mui/icons-material/CloudDoneOutlined';
import CloudOffOutlined from '@mui/icons-material/CloudOffOutlined';
import CloudSyncOutlined from '@mui/icons-material/CloudSyncOutlined';
import EditNoteOutlined from '@mui/icons-material/EditNoteOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import { Box, useTheme } from '@mui/material';
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

/** Connection and unsaved words in one place: the two questions are one, "is it safe to close the lid?" */
export function ConnectionState() {
  const t = useT();
  const theme = useTheme();
  const connected = useConnected();
  const saving = useWorstSaving();
  const { icon: Icon, labelKey, tone } = !connected ? offline : saving === 'clean' ? calm : bySaving[saving];
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
        sx={{
          maxWidth: { xs: 92, md: 200 },
          lineHeight: 1.3,
          // A phone has room for the words of a danger; that something is being written its pencil says.
          ...(tone !== 'due'
            ? {}
            : {
                [theme.breakpoints.down('sm')]: {
                  position: 'absolute',
                  width: 1,
                  height: 1,
                  overflow: 'hidden',
                  clipPath: 'inset(50%)',
                  whiteSpace: 'nowrap',
                },
              }),
        }}
      >
        {t(labelKey)}
      </Box>
    </Box>
  );
}
