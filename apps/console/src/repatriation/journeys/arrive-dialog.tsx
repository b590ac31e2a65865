import { arrivalsBy, type KnownBy, knownBys, todayIn } from '@homeward/domain';
import { Typography } from '@mui/material';
import { useDocument } from '../../data/use-document.js';
import { ActForm } from '../../form/act-form.js';
import { CodeSelect } from '../../form/code-fields.js';
import { DateField } from '../../form/fields.js';
import { useT } from '../../i18n/use-t.js';
import { Loaded } from '../../parts/state-blocks.js';
import { useTimeZone } from '../../session/session-store.js';
import type { Journey } from '../journey-page.js';
import { ArriveMovementDocument } from '../movement-documents.js';
import { PlainDialog } from '../plain-dialog.js';
import { JourneyMoreDocument } from './documents.js';
import { PeopleField } from './reception-panel.js';
import { BoardingTicksDocument, type Tick } from './tick-documents.js';
import { legsOf, tickedOf } from './ticked.js';
import type { More } from './words.js';

interface Values {
  readonly on: string;
  readonly knownBy: KnownBy | null;
  readonly caseIds: readonly string[];
}

interface ArriveDialogProps {
  readonly journey: Journey;
  readonly onClose: () => void;
}

/** Everybody who departed arrives, unless escorts ticked at the last place: then those whom they ticked. */
export function ArriveDialog({ journey, onClose }: ArriveDialogProps) {
  const t = useT();
  const ticks = useDocument(BoardingTicksDocument, { movementId: journey.id }, { anew: true });
  const more = useDocument(JourneyMoreDocument, { id: journey.id });
  return (
    <PlainDialog title={t('repatriation.journey.act.arrive')} lead={t('journeys.tick.arriveLead')} onClose={onClose}>
      <Loaded query={ticks}>
        {({ boardingTicks }) => (
          <Loaded query={more}>
            {({ movement }) =>
              movement && <ArriveForm journey={journey} more={movement} ticks={boardingTicks} onClose={onClose} />
            }
          </Loaded>
        )}
      </Loaded>
    </PlainDialog>
  );
}

function ArriveForm({
  journey,
  more,
  ticks,
  onClose,
}: ArriveDialogProps & { readonly more: More; readonly ticks: readonly Tick[] }) {
  const t = useT();
  const today = todayIn(useTimeZone());
  const away = journey.passengers.filter((one) => one.state === 'DEPARTED');
  const arrived = arrivalsBy(
    legsOf(more.legs),
    away.map((one) => tickedOf(one, ticks)),
  );
  const lastReplaced = arrived.every((one) => !one) && away.every(({ stuck }) => stuck?.why !== 'MISSED_LEG');
  const defaults: Values = {
    on: today,
    knownBy: null,
    caseIds: away.filter((_, at) => arrived[at]).map(({ caseId }) => caseId),
  };
  return (
    <ActForm
      document={ArriveMovementDocument}
      defaults={defaults}
      doneKey="repatriation.saved"
      submitKey="repatriation.journey.act.arrive"
      onDone={onClose}
      onCancel={onClose}
      toInput={(v: Values) => ({
        movementId: journey.id,
        expectedVersion: journey.version,
        on: v.on,
        knownBy: v.knownBy ?? 'OTHER',
        caseIds: [...v.caseIds],
      })}
    >
      <DateField name="on" labelKey="repatriation.field.on" max={today} required />
      <CodeSelect name="knownBy" labelKey="journeys.depart.knownBy" list="knownBys" codes={knownBys} required />
      {arrived.includes(false) && (
        <Typography sx={{ mb: 4 }}>
          {t(lastReplaced ? 'journeys.tick.lastReplaced' : 'journeys.tick.arrivedFromTicks')}
        </Typography>
      )}
      <PeopleField name="caseIds" labelKey="journeys.tick.whoArrived" people={away} required />
    </ActForm>
  );
}
