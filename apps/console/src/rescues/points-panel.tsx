import { meetingPointKinds, type MeetingPointKind } from '@homeward/domain';
import { Box, Button, Dialog, DialogContent, DialogTitle, Stack, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import type { DoneOf } from '../data/act-result.js';
import type { ResultOf } from '../data/typed-document.js';
import { useAct } from '../data/use-act.js';
import { useDocument } from '../data/use-document.js';
import { ActForm } from '../form/act-form.js';
import { CodeSelect, useCodeText } from '../form/code-fields.js';
import { DateField, TextField } from '../form/fields.js';
import { useT } from '../i18n/use-t.js';
import { Panel } from '../parts/page.js';
import { Loaded } from '../parts/state-blocks.js';
import { useDates } from '../parts/use-dates.js';
import {
  AddMeetingPointDocument,
  MeetingPointsDocument,
  OpenMeetingPointsDocument,
  RemoveMeetingPointDocument,
} from './around-documents.js';
import type { OpenedOperation } from './operation-documents.js';
import { instantIn } from './zoned-moment.js';

type Opened = DoneOf<ResultOf<typeof OpenMeetingPointsDocument>>['points'];
/** Long enough to read it out over the radio; then it is asked for again. */
const shownMs = 60_000;

/** Where the team meets. Sealed: read on purpose, logged, and hidden again after a minute. */
export function PointsPanel({ operation }: { readonly operation: OpenedOperation }) {
  const t = useT();
  const [dialog, setDialog] = useState<'add' | 'open' | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const query = useDocument(MeetingPointsDocument, { id: operation.id });
  const open = useAct(OpenMeetingPointsDocument, {
    notices: true,
    step: true,
    onDone: ({ points }) => setOpened(points),
  });
  const remove = useAct(RemoveMeetingPointDocument, {
    notices: true,
    doneKey: 'operations.points.removed',
    onDone: () => setOpened(null),
  });
  const kind = useCodeText('meetingPointKinds');
  const { dateTime, zone } = useDates();
  useEffect(() => {
    if (opened === null) return undefined;
    const timer = window.setTimeout(() => setOpened(null), shownMs);
    return () => window.clearTimeout(timer);
  }, [opened]);
  const plans = operation.acts.includes('CHANGE');
  const close = (): void => setDialog(null);
  return (
    <Panel titleKey="operations.points.title">
      <Loaded query={query}>
        {({ meetingPoints: { points, access } }) => (
          <>
            {points.length === 0 && <Typography color="textSecondary">{t('operations.points.none')}</Typography>}
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 3 }}>
              {points.map((point) => {
                const place = opened?.find(({ id }) => id === point.id);
                return (
                  <li key={point.id}>
                    <strong>{kind(point.kind)}</strong>{' '}
                    {point.meetAt && (
                      <Typography component="span" color="textSecondary">
                        {dateTime(point.meetAt)}
                      </Typography>
                    )}
                    <Typography sx={{ whiteSpace: 'pre-wrap' }}>
                      {place ? place.place : t('operations.points.closed')}
                    </Typography>
                    {place && plans && (
                      <Button
                        size="small"
                        disabled={remove.sending}
                        onClick={() => void remove.submit({ pointId: point.id, expectedVersion: place.version })}
                      >
                        {t('operations.points.remove')}
                      </Button>
                    )}
                  </li>
                );
              })}
            </Box>
            <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap', mt: 3 }}>
              {points.length > 0 && opened === null && access !== 'NOT_YET' && (
                <Button
                  size="small"
                  variant="outlined"
                  disabled={open.sending}
                  onClick={() =>
                    access === 'OPEN' ? void open.submit({ rescueOperationId: operation.id }) : setDialog('open')
                  }
                >
                  {t('operations.points.read')}
                </Button>
              )}
              {opened !== null && (
                <Button size="small" onClick={() => setOpened(null)}>
                  {t('operations.points.hide')}
                </Button>
              )}
              {plans && (
                <Button size="small" onClick={() => setDialog('add')}>
                  {t('operations.points.add')}
                </Button>
              )}
            </Stack>
            {points.length > 0 && access === 'NOT_YET' && (
              <Typography color="textSecondary" variant="caption" component="p">
                {t('operations.points.notYet')}
              </Typography>
            )}
          </>
        )}
      </Loaded>
      {dialog !== null && (
        <Dialog
          open
          fullWidth
          maxWidth="sm"
          onClose={(_event, reason) => reason === 'escapeKeyDown' && close()}
          aria-labelledby="points-act"
        >
          <DialogTitle id="points-act" variant="h1" component="h2">
            {t(dialog === 'add' ? 'operations.points.add' : 'operations.points.read')}
          </DialogTitle>
          <DialogContent>
            {dialog === 'add' ? (
              <ActForm
                document={AddMeetingPointDocument}
                defaults={{ kind: null as MeetingPointKind | null, place: '', meetAt: null as string | null }}
                doneKey="operations.points.added"
                toInput={(values: { kind: MeetingPointKind | null; place: string; meetAt: string | null }) => ({
                  rescueOperationId: operation.id,
                  kind: values.kind ?? 'MEETING',
                  place: values.place.trim(),
                  meetAt: values.meetAt ? instantIn(values.meetAt.slice(0, 16), zone) : null,
                })}
                onDone={close}
                onCancel={close}
              >
                <CodeSelect
                  name="kind"
                  labelKey="operations.points.kind"
                  list="meetingPointKinds"
                  codes={meetingPointKinds}
                  required
                />
                <TextField
                  name="place"
                  labelKey="operations.points.place"
                  whyKey="operations.points.why"
                  lines={3}
                  required
                />
                <DateField name="meetAt" labelKey="operations.points.meetAt" time />
              </ActForm>
            ) : (
              <ActForm
                document={OpenMeetingPointsDocument}
                defaults={{ reason: '' }}
                submitKey="operations.points.read"
                toInput={({ reason }: { reason: string }) => ({
                  rescueOperationId: operation.id,
                  reason: reason.trim(),
                })}
                onDone={({ points }) => {
                  setOpened(points);
                  close();
                }}
                onCancel={close}
              >
                <TextField
                  name="reason"
                  labelKey="operations.points.reason"
                  helpKey="operations.points.reasonHelp"
                  maxLength={200}
                  required
                />
              </ActForm>
            )}
          </DialogContent>
        </Dialog>
      )}
    </Panel>
  );
}
