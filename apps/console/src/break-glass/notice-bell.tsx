import NotificationsOutlined from '@mui/icons-material/NotificationsOutlined';
import { Badge, IconButton, Tooltip } from '@mui/material';
import { Link } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { useT } from '../i18n/use-t.js';
import { NoticesDocument } from './glass-documents.js';

const ASK_EVERY_MS = 60_000;

/** How many notices are unread, from every page. */
export function NoticeBell() {
  const t = useT();
  const { data } = useDocument(NoticesDocument, {}, { refetchEveryMs: ASK_EVERY_MS });
  const unread = (data?.notices ?? []).filter(({ seenAt }) => seenAt === null).length;
  const words = unread === 0 ? t('approvals.notices.bellNone') : t('approvals.notices.bell', { smart_count: unread });
  return (
    <Tooltip title={words}>
      <IconButton component={Link} to="/notices" aria-label={words}>
        {unread === 0 ? (
          <NotificationsOutlined />
        ) : (
          <Badge badgeContent={unread} max={99} color="error">
            <NotificationsOutlined />
          </Badge>
        )}
      </IconButton>
    </Tooltip>
  );
}
