import { readSeatList, type SeatLine, seatOf } from '@homeward/domain';
import { Box, Button, OutlinedInput, Select, Typography } from '@mui/material';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useDocument } from '../../data/use-document.js';
import { ActForm } from '../../form/act-form.js';
import { FieldFrame } from '../../form/field-frame.js';
import { useField } from '../../form/use-field.js';
import { useT } from '../../i18n/use-t.js';
import { Loaded } from '../../parts/state-blocks.js';
import { StatusDot } from '../../parts/status-dot.js';
import type { Journey } from '../journey-page.js';
import { ManifestDocument } from '../movement-documents.js';
import { PlainDialog } from '../plain-dialog.js';
import { SetSeatsDocument } from './seat-documents.js';
import { seatWords } from './seat-words.js';
import { isBehind, type Leg, type More } from './words.js';

interface Taker {
  readonly key: string;
  readonly caseId: string;
  readonly companionId: string | null;
  readonly reference: string;
  readonly label: string;
}

interface Values {
  readonly seats: readonly { readonly seat: string }[];
}

interface SeatsDialogProps {
  readonly journey: Journey;
  readonly more: More;
  readonly onClose: () => void;
}

/** Who sits where, leg by leg: typed for one, or pasted as the carrier sent it. */
export function SeatsDialog({ journey, more, onClose }: SeatsDialogProps) {
  const t = useT();
  const legs = more.legs.filter(({ endedAt }) => endedAt === null);
  const [legId, setLegId] = useState(legs[0]?.id ?? '');
  const leg = legs.find(({ id }) => id === legId);
  return (
    <PlainDialog title={t('journeys.seats.title')} lead={t('journeys.seats.lead')} onClose={onClose}>
      {legs.length > 1 && <LegSelect legs={legs} value={legId} onChange={setLegId} />}
      {leg && <SeatsForm key={legId} journey={journey} more={more} legId={legId} onClose={onClose} />}
    </PlainDialog>
  );
}

function LegSelect({
  legs,
  value,
  onChange,
}: {
  readonly legs: readonly Leg[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}) {
  const t = useT();
  return (
    <Box component="label" sx={{ display: 'block', mb: 4 }}>
      <Typography sx={{ fontWeight: 600, mb: 1 }}>{t('journeys.seats.leg')}</Typography>
      <Select
        native
        size="small"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        sx={{ maxWidth: '100%' }}
      >
        {legs.map(({ id, fromPlace, toPlace }) => (
          <option key={id} value={id}>{`${fromPlace} – ${toPlace}`}</option>
        ))}
      </Select>
    </Box>
  );
}

function SeatsForm({ journey, more, legId, onClose }: SeatsDialogProps & { readonly legId: string }) {
  const t = useT();
  const people = journey.passengers.filter((one) => !isBehind(one));
  const takers = people.flatMap(({ caseId, reference, initials, companionIds }): Taker[] => [
    { key: caseId, caseId, companionId: null, reference, label: `${initials} ${reference}` },
    ...companionIds.map((id, at) => ({
      key: id,
      caseId,
      companionId: id,
      reference: '',
      label: t('journeys.seats.companion', { reference, number: at + 1 }),
    })),
  ]);
  const before = takers.map(({ caseId, companionId }) =>
    seatWords(people.find((one) => one.caseId === caseId)?.seats ?? [], { companionId, legId }),
  );
  return (
    <ActForm
      document={SetSeatsDocument}
      defaults={{ seats: before.map((seat) => ({ seat })) }}
      doneKey="repatriation.saved"
      submitKey="journeys.seats.save"
      onDone={onClose}
      onCancel={onClose}
      toInput={(v: Values) => ({
        movementId: more.id,
        expectedVersion: more.version,
        legId,
        seats: takers.map(({ caseId, companionId }, at) => ({
          caseId,
          ...(companionId === null ? {} : { companionId }),
          seat: v.seats[at]?.seat ?? '',
        })),
      })}
    >
      <Paste movementId={journey.id} takers={takers} />
      <Counted all={takers.length} />
      {takers.map((taker, at) => (
        <SeatField key={taker.key} name={`seats.${at}.seat`} label={taker.label} />
      ))}
    </ActForm>
  );
}

function Counted({ all }: { readonly all: number }) {
  const t = useT();
  const seats = useWatch<Values, 'seats'>({ name: 'seats' });
  return (
    <Typography role="status" color="textSecondary" sx={{ mb: 3 }}>
      {t('journeys.seats.counted', { seated: seats.filter(({ seat }) => seatOf(seat) !== '').length, all })}
    </Typography>
  );
}

/** One line for one person: sixty fields under each other want no more room. */
function SeatField({ name, label }: { readonly name: string; readonly label: string }) {
  const { field, error, frame } = useField({
    name,
    labelKey: 'journeys.seats.of',
    labelParams: { name: label },
    required: false,
  });
  return (
    <FieldFrame {...frame} bare>
      {({ id, describedBy }) => (
        <Box
          component="label"
          htmlFor={id}
          sx={({ tokens }) => ({
            display: 'flex',
            alignItems: 'center',
            justifyContent: 'space-between',
            gap: 3,
            minHeight: 48,
            borderTop: `1px solid ${tokens.border}`,
          })}
        >
          <span>{label}</span>
          <OutlinedInput
            id={id}
            size="small"
            name={field.name}
            value={(field.value as string | null | undefined) ?? ''}
            onChange={field.onChange}
            onBlur={field.onBlur}
            error={error !== undefined}
            sx={{ width: 96, flexShrink: 0 }}
            inputProps={{
              'aria-describedby': describedBy,
              'aria-label': frame.label,
              autoCapitalize: 'characters',
              autoComplete: 'off',
              maxLength: 9,
            }}
          />
        </Box>
      )}
    </FieldFrame>
  );
}

/** The list as the carrier sent it. Names are opened to find people by them, and that is logged. */
function Paste({ movementId, takers }: { readonly movementId: string; readonly takers: readonly Taker[] }) {
  const t = useT();
  const [shown, setShown] = useState(false);
  return (
    <Box sx={{ mb: 4 }}>
      <Button variant="outlined" size="small" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {t('journeys.seats.paste')}
      </Button>
      {shown && <PasteArea movementId={movementId} takers={takers} />}
    </Box>
  );
}

function PasteArea({ movementId, takers }: { readonly movementId: string; readonly takers: readonly Taker[] }) {
  const t = useT();
  const { setValue } = useFormContext<Values>();
  const [text, setText] = useState('');
  const [read, setRead] = useState<readonly SeatLine[]>();
  const query = useDocument(ManifestDocument, { id: movementId }, { once: true });
  const take = (lines: readonly SeatLine[]): void => {
    setRead(lines);
    for (const { key, seat } of lines) {
      const at = takers.findIndex((taker) => taker.key === key);
      if (at >= 0 && seat !== null) setValue(`seats.${at}.seat`, seat, { shouldDirty: true });
    }
  };
  const good = read?.filter(({ key, seat }) => key !== null && seat !== null) ?? [];
  const bad = read?.filter(({ key, seat }) => key === null || seat === null) ?? [];
  return (
    <Loaded query={query}>
      {({ movement }) => (
        <Box sx={{ mt: 3 }}>
          <Typography color="textSecondary" sx={{ mb: 2 }}>
            {t('journeys.seats.pasteHelp')}
          </Typography>
          <OutlinedInput
            multiline
            minRows={4}
            maxRows={10}
            fullWidth
            value={text}
            onChange={(event) => setText(event.target.value)}
            inputProps={{ 'aria-label': t('journeys.seats.list') }}
          />
          <Button
            sx={{ mt: 2 }}
            variant="outlined"
            disabled={text.trim() === ''}
            onClick={() =>
              take(
                readSeatList(
                  text,
                  takers
                    .filter(({ companionId }) => companionId === null)
                    .map(({ key, caseId, reference }) => {
                      const id = movement?.passengers.find((one) => one.caseId === caseId);
                      return { key, reference, names: [id?.name ?? '', id?.romanisedName ?? ''].filter(Boolean) };
                    }),
                ),
              )
            }
          >
            {t('journeys.seats.take')}
          </Button>
          {read && (
            <Box role="status" sx={{ mt: 2 }}>
              <StatusDot tone={bad.length > 0 ? 'due' : 'done'}>
                {t('journeys.seats.taken', { smart_count: good.length })}
              </StatusDot>
              {bad.length > 0 && (
                <>
                  <Typography sx={{ mt: 1 }}>{t('journeys.seats.notTaken', { smart_count: bad.length })}</Typography>
                  <Box component="ul" sx={{ m: 0, pl: 5, overflowWrap: 'anywhere' }}>
                    {bad.map(({ line }, at) => (
                      <li key={`${at} ${line}`}>{line}</li>
                    ))}
                  </Box>
                </>
              )}
            </Box>
          )}
        </Box>
      )}
    </Loaded>
  );
}
