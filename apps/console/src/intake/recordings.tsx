import { Box, Typography } from '@mui/material';
import { AddFiles } from '../attachments/add-files.js';
import { FilesHere } from '../attachments/files-here.js';
import { useT } from '../i18n/use-t.js';
import { useDates } from '../parts/use-dates.js';
import { useCan } from '../session/session-store.js';
import type { OpenedInterview } from './interview-documents.js';

/** Whoever may open an interview may open what is sensitive. */
const open = ['internal', 'personal', 'sensitive'] as const;

/** What was recorded of an interview, and drawings made in it, in the place where one reads it. */
export function Recordings({ interview }: { readonly interview: OpenedInterview }) {
  const t = useT();
  const can = useCan();
  const { date } = useDates();
  if (!can('attachment.read')) return null;
  const hangsOn = { kind: 'INTERVIEW', id: interview.id } as const;
  return (
    <Box component="section" aria-label={t('intake.recordings.title')} className="hw-no-print">
      <Typography variant="h3" sx={{ mb: 1 }}>
        {t('intake.recordings.title')}
      </Typography>
      <Typography color="textSecondary">{t('intake.recordings.lead')}</Typography>
      <FilesHere caseId={interview.caseId} hangsOn={hangsOn} />
      {can('attachment.record') && (
        <AddFiles
          caseId={interview.caseId}
          hangsOn={hangsOn}
          labelKey="attachments.here.recording"
          of={date(interview.startedAt)}
          kind="EVIDENCE"
          fieldClass="sensitive"
          open={open}
        />
      )}
    </Box>
  );
}
