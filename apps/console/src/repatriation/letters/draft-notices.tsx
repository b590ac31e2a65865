import { Alert, Button, Typography } from '@mui/material';
import { DraftLine } from '../../form/draft-line.js';
import { useT } from '../../i18n/use-t.js';
import { useDates } from '../../parts/use-dates.js';
import type { LetterDraft } from './use-letter-draft.js';

interface DraftNoticesProps {
  readonly kept: LetterDraft;
  /** How many were chosen and are not open to the writer any more. */
  readonly dropped: number;
  /** Of a draft that is gone on with: when it was kept last. */
  readonly savedAt: string | undefined;
  readonly onTakeTheirs: () => void;
}

/** Whether what was written is kept, and what has to be settled first where it is not. */
export function DraftNotices({ kept, dropped, savedAt, onTakeTheirs }: DraftNoticesProps) {
  const t = useT();
  const { ago } = useDates();
  const { conflict } = kept;
  return (
    <>
      {dropped > 0 && (
        <Alert severity="warning" icon={false} sx={{ mb: 4 }}>
          {t('letters.drafts.dropped', { smart_count: dropped })}
        </Alert>
      )}
      {kept.trouble && (
        <Alert severity="error" sx={{ mb: 4 }}>
          {kept.trouble}
        </Alert>
      )}
      {conflict ? (
        <Alert
          severity="warning"
          icon={false}
          sx={{ mb: 4, flexWrap: 'wrap' }}
          action={
            <>
              {conflict.currentVersion !== null && conflict.currentVersion !== undefined && (
                <Button onClick={onTakeTheirs}>{t('letters.drafts.takeTheirs')}</Button>
              )}
              <Button onClick={kept.keepMine}>{t('letters.drafts.keepMine')}</Button>
            </>
          }
        >
          {conflict.changedAt
            ? t('letters.drafts.conflict', { ago: ago(conflict.changedAt) })
            : t('letters.drafts.conflictGone')}
        </Alert>
      ) : savedAt && kept.draft.state === 'clean' ? (
        <Typography variant="caption" color="textSecondary" role="status">
          {t('shell.form.draftSaved', { ago: ago(savedAt) })}
        </Typography>
      ) : (
        <DraftLine draft={kept.draft} />
      )}
    </>
  );
}
