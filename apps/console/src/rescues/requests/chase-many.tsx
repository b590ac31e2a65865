import { rescueWays, type RescueWay } from '@homeward/domain';
import { Box, Button, Checkbox, Typography } from '@mui/material';
import { useState } from 'react';
import { useListContext } from 'react-admin';
import { useDocument } from '../../data/use-document.js';
import { ActForm } from '../../form/act-form.js';
import { CodeChoice } from '../../form/code-fields.js';
import { TextField } from '../../form/fields.js';
import { useField } from '../../form/use-field.js';
import { useT } from '../../i18n/use-t.js';
import { Loaded } from '../../parts/state-blocks.js';
import { useNotice } from '../../parts/use-notice.js';
import { PlainDialog } from '../../repatriation/plain-dialog.js';
import { ChaseRescueRequestsDocument } from './act-documents.js';
import { type Body, RescueBodiesDocument, type RequestLine } from './request-documents.js';
import { ChannelStateDot, isPast, RescueDueText } from './request-words.js';
import { WarningBox } from './warning-box.js';

interface ChaseManyProps {
  readonly ids: readonly string[];
  readonly onDone: () => void;
}

type Line = RequestLine['channels'][number] & { readonly reference: string };
interface Picked {
  readonly channelId: string;
  readonly expectedVersion: number;
  readonly warningId: string | null;
}
interface Values {
  readonly channels: readonly Picked[];
  readonly seen: readonly string[];
  readonly way: RescueWay | null;
  readonly text: string;
}

/** Rings round in the morning: one entry in each channel that was asked, with every warning read. */
export function ChaseMany({ ids, onDone }: ChaseManyProps) {
  const t = useT();
  const { data } = useListContext<RequestLine>();
  const [open, setOpen] = useState(false);
  const [rows, setRows] = useState<readonly RequestLine[]>([]);
  const fresh = (data ?? []).filter((row) => ids.includes(row.id) && !rows.includes(row));
  if (fresh.length > 0) setRows([...rows.filter(({ id }) => !fresh.some((row) => row.id === id)), ...fresh]);
  const lines = rows
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ channels, reference }) => channels.map((one): Line => ({ ...one, reference })))
    .filter(({ state }) => state !== 'NOT_SENT' && state !== 'CLOSED');
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('rescueRequests.act.chaseMany')}
      </Button>
      {open && (
        <ChaseDialog
          lines={lines}
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            onDone();
          }}
        />
      )}
    </>
  );
}

function ChaseDialog({
  lines,
  onClose,
  onDone,
}: {
  readonly lines: readonly Line[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const t = useT();
  const notice = useNotice();
  const bodies = useDocument(RescueBodiesDocument, { retired: true });
  const picked = (line: Line): Picked => ({ channelId: line.id, expectedVersion: line.version, warningId: null });
  const defaults: Values = {
    channels: lines.filter(({ dueAt }) => dueAt !== null && isPast(dueAt)).map(picked),
    seen: [],
    way: 'PHONE',
    text: '',
  };
  return (
    <PlainDialog
      title={t('rescueRequests.act.chaseManyTitle')}
      lead={t(lines.length === 0 ? 'rescueRequests.act.chaseManyEmpty' : 'rescueRequests.act.chaseManyLead')}
      onClose={onClose}
    >
      {lines.length === 0 ? (
        <Button onClick={onClose}>{t('shell.form.close')}</Button>
      ) : (
        <Loaded query={bodies}>
          {({ rescueBodies }) => (
            <ActForm
              document={ChaseRescueRequestsDocument}
              defaults={defaults}
              submitKey="rescueRequests.act.chase"
              toInput={(values: Values) => ({
                channels: values.channels.map((one) => ({
                  ...one,
                  warningId: warningOf(one, lines, rescueBodies)?.id ?? null,
                })),
                way: values.way ?? 'PHONE',
                text: values.text.trim(),
              })}
              onDone={({ chased }) => {
                notice.done('rescueRequests.act.chased', { smart_count: chased });
                onDone();
              }}
              onCancel={onClose}
            >
              <LinesField lines={lines} bodies={rescueBodies} />
              <CodeChoice name="way" labelKey="rescueRequests.act.way" list="rescueWays" codes={rescueWays} required />
              <TextField name="text" labelKey="rescueRequests.act.text" lines={3} />
            </ActForm>
          )}
        </Loaded>
      )}
    </PlainDialog>
  );
}

const warningOf = (one: Picked, lines: readonly Line[], bodies: readonly Body[]) => {
  const line = lines.find(({ id }) => id === one.channelId);
  return bodies.find(({ id }) => id === line?.bodyId)?.warning ?? null;
};

function LinesField({ lines, bodies }: { readonly lines: readonly Line[]; readonly bodies: readonly Body[] }) {
  const t = useT();
  const { field } = useField({ name: 'channels', labelKey: 'rescueRequests.page.channels', required: true });
  const chosen = field.value as readonly Picked[];
  const warned = [
    ...new Map(
      chosen.flatMap((one) => {
        const line = lines.find(({ id }) => id === one.channelId);
        const warning = warningOf(one, lines, bodies);
        return line && warning ? [[warning.id, { warning, name: line.name }] as const] : [];
      }),
    ).values(),
  ];
  const { field: seen, error } = useField({
    name: 'seen',
    labelKey: 'rescueRequests.warning.title',
    check: (value) =>
      warned.every(({ warning }) => (value as readonly string[]).includes(warning.id))
        ? undefined
        : t('errors.WARNING_NOT_SEEN'),
  });
  const read = seen.value as readonly string[];
  const toggle = (line: Line, on: boolean): void =>
    field.onChange(
      on
        ? [...chosen, { channelId: line.id, expectedVersion: line.version, warningId: null }]
        : chosen.filter(({ channelId }) => channelId !== line.id),
    );
  return (
    <>
      <Box component="ul" aria-label={t('rescueRequests.page.channels')} sx={{ listStyle: 'none', m: 0, p: 0, mb: 3 }}>
        {lines.map((line) => {
          const id = `chase-${line.id}`;
          return (
            <Box
              component="li"
              key={line.id}
              sx={({ tokens }) => ({ display: 'flex', gap: 2, borderTop: `1px solid ${tokens.border}`, py: 2 })}
            >
              <Checkbox
                id={id}
                checked={chosen.some(({ channelId }) => channelId === line.id)}
                onChange={(event) => toggle(line, event.target.checked)}
                sx={{ alignSelf: 'flex-start' }}
              />
              <Box component="label" htmlFor={id} sx={{ minWidth: 0, py: 1, cursor: 'pointer' }}>
                <Typography component="span" sx={{ fontWeight: 600 }}>
                  {line.reference}
                </Typography>{' '}
                {line.name}
                <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, fontSize: '0.8125rem' }}>
                  <ChannelStateDot state={line.state} />
                  <RescueDueText due={line.due} at={line.dueAt} />
                </Box>
              </Box>
            </Box>
          );
        })}
      </Box>
      {warned.map(({ warning, name }) => (
        <WarningBox
          key={warning.id}
          warning={warning}
          of={name}
          seen={read.includes(warning.id)}
          onSeen={(on) => seen.onChange(on ? [...read, warning.id] : read.filter((one) => one !== warning.id))}
        />
      ))}
      {error !== undefined && (
        <Typography role="alert" sx={({ tokens }) => ({ color: tokens.danger.text, mb: 3 })}>
          {error}
        </Typography>
      )}
    </>
  );
}
