import type { MissionRowKind } from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { ActForm } from '../form/act-form.js';
import { DateField, TextField } from '../form/fields.js';
import { useT } from '../i18n/use-t.js';
import { StatusDot } from '../parts/status-dot.js';
import { useDates } from '../parts/use-dates.js';
import { useNotice } from '../parts/use-notice.js';
import { useCan } from '../session/session-store.js';
import { CheckMissionRowDocument, EndMissionRowDocument } from './mission-directory-documents.js';
import { PlainDialog } from './plain-dialog.js';
import { knownFrom } from './mission-source.js';

export interface KnownRow {
  readonly id: string;
  readonly source: string;
  readonly checkedOn?: string | null;
  readonly checkedBy?: string | null;
  readonly recordedAt?: string;
  readonly recordedBy?: string | null;
  readonly validTo?: string | null;
  readonly version: number;
  readonly earlierSources?: readonly EarlierSource[];
}
interface EarlierSource {
  readonly source: string;
  readonly until: string;
}

interface RowStateProps {
  readonly missionId: string;
  readonly kind: MissionRowKind;
  readonly row: KnownRow;
  /** What the buttons are about, for whoever hears them one by one. */
  readonly name: string;
  readonly onReplace?: () => void;
  readonly replaceKey?: string;
}

/** Whether somebody compared a row with its source, who wrote it, and what may be done with it. */
export function RowState({ missionId, kind, row, name, onReplace, replaceKey = 'missions.replace' }: RowStateProps) {
  const t = useT();
  const can = useCan();
  const { date } = useDates();
  const [open, setOpen] = useState<'check' | 'end' | null>(null);
  const change = can('reference.change');
  const endKey = kind === 'HOLIDAY' ? 'missions.withdraw' : 'missions.end';
  const ends = kind !== 'MISSION' && !row.validTo;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, rowGap: 1 }}>
      <Checked row={row} />
      {row.recordedBy && row.recordedAt && (
        <Typography variant="caption" color="textSecondary">
          {t('missions.recorded', { name: row.recordedBy, day: date(row.recordedAt) })}
        </Typography>
      )}
      {change && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, '@media print': { display: 'none' } }}>
          {!row.checkedOn && (
            <Button size="small" aria-label={t('missions.checkOf', { row: name })} onClick={() => setOpen('check')}>
              {t('missions.check')}
            </Button>
          )}
          {onReplace && (
            <Button size="small" aria-label={`${t(replaceKey)}: ${name}`} onClick={onReplace}>
              {t(replaceKey)}
            </Button>
          )}
          {ends && (
            <Button size="small" aria-label={`${t(endKey)}: ${name}`} onClick={() => setOpen('end')}>
              {t(endKey)}
            </Button>
          )}
        </Box>
      )}
      <EarlierSources rows={row.earlierSources ?? []} />
      {open === 'check' && (
        <CheckDialog
          about={{ missionId, kind, rowId: row.id }}
          name={name}
          source={row.source}
          version={row.version}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'end' && (
        <EndDialog
          about={{ missionId, kind, rowId: row.id }}
          name={name}
          version={row.version}
          onClose={() => setOpen(null)}
        />
      )}
    </Box>
  );
}

/** What the row named before: cases were worked by it. */
function EarlierSources({ rows }: { readonly rows: readonly EarlierSource[] }) {
  const t = useT();
  const { date } = useDates();
  if (rows.length === 0) return null;
  return (
    <Box component="details" sx={{ flexBasis: '100%', '@media print': { display: 'none' } }}>
      <Typography component="summary" variant="caption" sx={{ cursor: 'pointer' }}>
        {t('missions.earlierSources', { smart_count: rows.length })}
      </Typography>
      {rows.map((row, at) => (
        <Typography key={at} variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {t('missions.earlierSource', { source: row.source, day: date(row.until) })}
        </Typography>
      ))}
    </Box>
  );
}

function Checked({ row }: { readonly row: KnownRow }): ReactNode {
  const t = useT();
  const { date } = useDates();
  if (!row.checkedOn)
    return (
      <StatusDot tone="due" shape="open">
        {t('missions.toCheck')}
      </StatusDot>
    );
  const day = date(row.checkedOn);
  return (
    <Typography variant="caption" color="textSecondary">
      {row.checkedBy ? t('missions.checked', { day, name: row.checkedBy }) : t('missions.checkedOn', { day })}
    </Typography>
  );
}

interface DialogProps {
  readonly about: { readonly missionId: string; readonly kind: MissionRowKind; readonly rowId: string };
  readonly name: string;
  readonly onClose: () => void;
}

/** "I compared it": with what, so that the next one can do so too. */
export function CheckDialog({
  about,
  name,
  source,
  version,
  onClose,
}: DialogProps & { readonly source: string; readonly version: number }) {
  const t = useT();
  return (
    <PlainDialog title={name} lead={t('missions.checkLead')} onClose={onClose}>
      <ActForm
        document={CheckMissionRowDocument}
        defaults={{ source: knownFrom(source) }}
        doneKey="repatriation.saved"
        submitKey="missions.check"
        onDone={onClose}
        onCancel={onClose}
        toInput={(v: { source: string }) => ({ ...about, source: v.source, expectedVersion: version })}
      >
        <TextField
          name="source"
          labelKey="repatriation.missions.source"
          whyKey="repatriation.missions.sourceWhy"
          required
          lines={2}
        />
      </ActForm>
    </PlainDialog>
  );
}

function EndDialog({ about, name, version, onClose }: DialogProps & { readonly version: number }) {
  const t = useT();
  const notice = useNotice();
  const today = new Date().toISOString().slice(0, 10);
  const holiday = about.kind === 'HOLIDAY';
  return (
    <PlainDialog
      title={holiday ? name : t('missions.endTitle')}
      lead={holiday ? t('missions.withdrawLead') : name}
      onClose={onClose}
    >
      <ActForm
        document={EndMissionRowDocument}
        defaults={{ on: today }}
        submitKey={holiday ? 'missions.withdraw' : 'missions.end'}
        onDone={({ moved }) => {
          if (holiday) notice.done(moved ? 'missions.moved' : 'missions.movedNone', { smart_count: moved ?? 0 });
          else notice.done('repatriation.saved');
          onClose();
        }}
        onCancel={onClose}
        toInput={(v: { on: string | null }) => ({ ...about, expectedVersion: version, on: v.on ?? today })}
      >
        {holiday ? null : <DateField name="on" labelKey="missions.endOn" required />}
      </ActForm>
    </PlainDialog>
  );
}
