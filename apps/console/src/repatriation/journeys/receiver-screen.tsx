import { signatureProblem } from '@homeward/domain';
import { Box, Button, Dialog, DialogContent, Typography } from '@mui/material';
import { useState } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import { useDocument } from '../../data/use-document.js';
import { useT } from '../../i18n/use-t.js';
import { DateText } from '../../parts/date-text.js';
import { ReceptionBodiesDocument } from './documents.js';
import type { HandoverValues } from './handover-values.js';
import { lockBehind } from './lock-behind.js';
import { SignaturePad } from './signature-pad.js';
import type { Traveller } from './words.js';

export interface Named {
  readonly id: string;
  readonly name: string | null;
  readonly romanisedName: string | null;
}

interface ReceiverScreenProps {
  readonly people: readonly Traveller[];
  readonly names: readonly Named[];
  readonly strokes: readonly (readonly number[])[];
  readonly onStrokes: (strokes: readonly (readonly number[])[]) => void;
  readonly onSign: () => void;
  readonly onClose: () => void;
}

/**
 * In the hand of a stranger: who and what is received, and where to sign. Nothing leads from here into the house; whoever
 * gives the screen back gives it back locked, signed or not.
 */
export function ReceiverScreen({ people, names, strokes, onStrokes, onSign, onClose }: ReceiverScreenProps) {
  const t = useT();
  const { getValues } = useFormContext<HandoverValues>();
  const { isSubmitting, submitCount } = useFormState();
  const [before] = useState(submitCount);
  const v = getValues();
  const bodies = useDocument(ReceptionBodiesDocument, {});
  const body = bodies.data?.receptionBodies.find(({ id }) => id === v.receptionBodyId)?.name ?? v.bodyName;
  const received = people.filter(({ caseId }) => v.caseIds.includes(caseId));
  const nameOf = (one: Traveller): string => {
    const named = names.find(({ id }) => id === one.id);
    return [named?.name ?? one.initials, named?.romanisedName].filter(Boolean).join(', ');
  };
  // It went out and came back without a word of success: the form says why, to whom it belongs.
  const failed = submitCount > before && !isSubmitting;
  const giveBack = (): void => {
    onClose();
    lockBehind();
  };
  const lines = [
    ['journeys.handover.papers', v.papers],
    ['journeys.handover.belongings', v.belongings],
    ['journeys.handover.condition', v.condition],
  ] as const;
  return (
    <Dialog open fullScreen aria-labelledby="receiver-title">
      <DialogContent sx={{ maxWidth: 720, mx: 'auto', width: '100%', px: { xs: 4, sm: 6 }, py: 6 }}>
        <Typography id="receiver-title" variant="h1" gutterBottom>
          {t('journeys.sign.title')}
        </Typography>
        <Typography sx={{ mb: 4 }}>
          {[body, v.place].filter(Boolean).join(' · ')} · <DateText value={v.on} distance={false} />
        </Typography>
        <Typography variant="h3" component="h2">
          {t('journeys.sign.people', { smart_count: received.length })}
        </Typography>
        <Box
          component="ol"
          sx={{ pl: 5, mt: 1, mb: 4, maxHeight: 240, overflowY: 'auto' }}
          tabIndex={0}
          aria-label={t('journeys.handover.whom')}
        >
          {received.map((one) => (
            <li key={one.id}>{nameOf(one)}</li>
          ))}
        </Box>
        {lines.map(([key, text]) =>
          text === '' ? null : (
            <Box key={key} sx={{ mb: 3 }}>
              <Typography color="textSecondary">{t(key)}</Typography>
              <Typography sx={{ whiteSpace: 'pre-wrap' }}>{text}</Typography>
            </Box>
          ),
        )}
        <Typography id="receiver-statement" sx={{ mb: 3 }}>
          {t('journeys.sign.statement', { name: v.receivedBy })}
        </Typography>
        <SignaturePad value={strokes} onChange={onStrokes} describedBy="receiver-statement" />
        {failed && (
          <Typography role="alert" sx={({ tokens }) => ({ color: tokens.danger.text, my: 3 })}>
            {t('journeys.sign.failed')}
          </Typography>
        )}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, mt: 4 }}>
          <Button
            variant="contained"
            size="large"
            disabled={isSubmitting || failed || signatureProblem(strokes.map((stroke) => [...stroke])) !== null}
            onClick={onSign}
          >
            {t('journeys.sign.sign')}
          </Button>
          <Button size="large" disabled={isSubmitting} onClick={giveBack}>
            {t('journeys.sign.giveBack')}
          </Button>
        </Box>
      </DialogContent>
    </Dialog>
  );
}
