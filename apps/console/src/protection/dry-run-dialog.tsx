import { Alert, Box, Button, Typography } from '@mui/material';
import { sizeText } from '../attachments/read-file.js';
import { ActDialog } from '../cases/act-dialog.js';
import { useDocument } from '../data/use-document.js';
import { ActForm } from '../form/act-form.js';
import { TextField } from '../form/fields.js';
import { useT } from '../i18n/use-t.js';
import { Loaded } from '../parts/state-blocks.js';
import { Figure, Figures } from './figures.js';
import { AskRetentionDocument, type DryRun, RetentionDryRunDocument } from './retention-documents.js';
import { useKeeps } from './retention-words.js';

interface DryRunDialogProps {
  readonly references: readonly string[];
  readonly onClose: () => void;
  readonly onAsked: () => void;
}

/** Numbers before anything is asked: what goes, what stays, what is left out and why. */
export function DryRunDialog({ references, onClose, onAsked }: DryRunDialogProps) {
  const t = useT();
  const query = useDocument(RetentionDryRunDocument, { references: [...references] }, { once: true });
  return (
    <ActDialog titleKey="retention.dry.title" leadKey="retention.dry.nothing" onClose={onClose}>
      <Loaded query={query}>
        {({ retentionDryRun: run }) =>
          run.goes.length === 0 ? (
            <>
              <Alert severity="info">{t('retention.dry.none')}</Alert>
              <Skipped run={run} />
              <Button variant="outlined" onClick={onClose} sx={{ mt: 4 }}>
                {t('retention.dry.close')}
              </Button>
            </>
          ) : (
            <Planned run={run} onClose={onClose} onAsked={onAsked} />
          )
        }
      </Loaded>
    </ActDialog>
  );
}

const things = ['records', 'rosterRows', 'lists', 'shares', 'tasks'] as const;

function Planned({ run, onClose, onAsked }: Pick<DryRunDialogProps, 'onClose' | 'onAsked'> & { readonly run: DryRun }) {
  const t = useT();
  const { counts, goes } = run;
  const files = t('protection.effects.files', { smart_count: counts.files });
  return (
    <Box sx={{ display: 'grid', gap: 4 }}>
      <Figures>
        <Figure label={t('retention.dry.files')}>
          {t('retention.dry.goes', { smart_count: goes.length })}
          <Typography variant="caption" color="textSecondary" component="div" sx={{ overflowWrap: 'anywhere' }}>
            {goes.map(({ reference }) => reference).join(', ')}
          </Typography>
        </Figure>
        <Figure label={t('retention.dry.people')}>
          {t('retention.dry.peopleText', { smart_count: counts.people })}
        </Figure>
        {counts.files > 0 && (
          <Figure label={t('protection.effects.filesLabel')}>
            {t('retention.dry.bytes', { files, size: sizeText(counts.bytes ?? 0) })}
          </Figure>
        )}
        {things
          .filter((thing) => counts[thing] > 0)
          .map((thing) => (
            <Figure key={thing} label={t(`protection.effects.${thing}Label`)}>
              {t(`protection.effects.${thing}`, { smart_count: counts[thing] })}
            </Figure>
          ))}
        <Figure label={t('protection.effects.staysLabel')}>{t('protection.effects.stays')}</Figure>
        <Figure label={t('protection.effects.backLabel')}>{t('protection.effects.back')}</Figure>
      </Figures>
      <Skipped run={run} />
      <ActForm
        document={AskRetentionDocument}
        defaults={{ reason: '' }}
        toInput={({ reason }: { reason: string }) => ({
          references: goes.map(({ reference }) => reference),
          reason: reason.trim(),
        })}
        submitKey="retention.dry.submit"
        doneKey="retention.dry.done"
        onDone={onAsked}
        onCancel={onClose}
      >
        <TextField name="reason" labelKey="retention.dry.reason" helpKey="retention.dry.reasonWhy" lines={3} required />
      </ActForm>
    </Box>
  );
}

function Skipped({ run }: { readonly run: DryRun }) {
  const t = useT();
  const keeps = useKeeps();
  if (run.skipped.length === 0) return null;
  return (
    <Figures>
      <Figure label={t('retention.dry.skipped')}>
        {run.skipped.map(({ reference, why }) => (
          <div key={reference}>
            {reference}: {keeps(why)}
          </div>
        ))}
      </Figure>
    </Figures>
  );
}
