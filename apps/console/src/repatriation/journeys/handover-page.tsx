import { todayIn } from '@homeward/domain';
import { Button } from '@mui/material';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router-dom';
import { useRef, useState } from 'react';
import { useDocument } from '../../data/use-document.js';
import { ActForm } from '../../form/act-form.js';
import { useT } from '../../i18n/use-t.js';
import { Page, Panel } from '../../parts/page.js';
import { Empty, Loaded, NotFound } from '../../parts/state-blocks.js';
import { useTimeZone } from '../../session/session-store.js';
import type { Journey } from '../journey-page.js';
import { ManifestDocument, MovementDocument, RecordHandoverDocument } from '../movement-documents.js';
import { JourneyMoreDocument } from './documents.js';
import { HandoverFields } from './handover-fields.js';
import { TravelNeedsDocument } from './needs-documents.js';
import { NeedsLine } from './needs-line.js';
import { lockBehind } from './lock-behind.js';
import { handoverDefaults, handoverInput, type HandoverValues } from './handover-values.js';
import type { More } from './words.js';

/** The reception at home: our own words first, then the screen goes to whoever receives, and comes back locked. */
export default function HandoverPage() {
  const { id = '' } = useParams();
  const journey = useDocument(MovementDocument, { id });
  const more = useDocument(JourneyMoreDocument, { id });
  return (
    <Loaded query={journey}>
      {({ movement }) =>
        movement ? (
          <Loaded query={more}>
            {({ movement: rest }) => (rest ? <Form journey={movement} more={rest} /> : <NotFound page />)}
          </Loaded>
        ) : (
          <NotFound page />
        )
      }
    </Loaded>
  );
}

function Form({ journey, more }: { readonly journey: Journey; readonly more: More }) {
  const t = useT();
  const navigate = useNavigate();
  const today = todayIn(useTimeZone());
  const [asked] = useSearchParams();
  const [signed, setSigned] = useState(false);
  // Names are needed on the screen that the receiver signs: reading them is logged like the manifest.
  const names = useDocument(ManifestDocument, { id: journey.id }, { once: true });
  const needs = useDocument(TravelNeedsDocument, { movementId: journey.id });
  const needsOf = (caseId: string) => <NeedsLine needs={needs.data?.travelNeeds.find(({ id }) => id === caseId)} />;
  const waiting = journey.passengers.filter((one) => one.state === 'ARRIVED' && !one.handedOver);
  const people = more.passengers.filter(({ caseId }) => waiting.some((one) => one.caseId === caseId));
  const only = asked.get('body');
  const mine = people.filter(({ receptionBodyId }) => only === null || receptionBodyId === only);
  const bodies = [...new Set(mine.map(({ receptionBodyId }) => receptionBodyId))];
  const way = useRef<HandoverValues['way']>('SCREEN');
  const keep = (v: HandoverValues): HandoverValues => {
    way.current = v.way;
    return v;
  };
  const back = (): void => void navigate(`/journeys/${journey.id}`);
  if (signed || waiting.length === 0)
    return (
      <Page titleKey="journeys.handover.title">
        <Panel>
          <Empty
            titleKey={signed ? 'journeys.handover.signed' : 'journeys.handover.nobody'}
            action={
              <Button variant="contained" component={Link} to={`/journeys/${journey.id}`}>
                {t('repatriation.act.openJourney', { reference: journey.reference })}
              </Button>
            }
          />
        </Panel>
      </Page>
    );
  return (
    <Page titleKey="journeys.handover.title" lead={`${journey.reference} · ${journey.toPlace}`} width="form">
      <Panel>
        <ActForm
          document={RecordHandoverDocument}
          defaults={handoverDefaults(today, {
            place: journey.toPlace,
            receptionBodyId: bodies.length === 1 ? (bodies[0] ?? null) : null,
            caseIds: mine.map(({ caseId }) => caseId),
          })}
          doneKey="journeys.handover.signed"
          submitKey="journeys.handover.save"
          onDone={() => {
            setSigned(true);
            // Whoever signed still holds the device.
            if (way.current === 'SCREEN') lockBehind();
          }}
          onCancel={back}
          toInput={(v: HandoverValues) => ({
            ...handoverInput(keep(v)),
            movementId: journey.id,
            expectedVersion: journey.version,
            caseIds: [...v.caseIds],
          })}
        >
          <HandoverFields
            country={journey.toCountry}
            people={people}
            names={names.data?.movement?.passengers ?? []}
            beside={needsOf}
          />
        </ActForm>
      </Panel>
    </Page>
  );
}
