import { todayIn } from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../../data/use-act.js';
import { useDocument } from '../../data/use-document.js';
import { ActForm } from '../../form/act-form.js';
import { useT } from '../../i18n/use-t.js';
import { DateText } from '../../parts/date-text.js';
import { Panel } from '../../parts/page.js';
import { StatusDot } from '../../parts/status-dot.js';
import { useTimeZone } from '../../session/session-store.js';
import { PlainDialog } from '../plain-dialog.js';
import {
  EndNeedOrderDocument,
  NeedOrdersDocument,
  OrderNeedsDocument,
  type TravelNeeds,
  TravelNeedsDocument,
} from './needs-documents.js';
import { useNeedWords } from './needs-line.js';
import { nothingOrdered, OrderedFields, orderedInput, type OrderedValues, orderKey } from './ordered-fields.js';
import { LegChoice } from './leg-choice.js';
import { carrierLegs, type Order, toOrder } from './to-order.js';
import type { Leg, More } from './words.js';

/** What was ordered from the carriers, leg by leg, and above it what is still open. Nothing where nobody needs anything. */
export function OrdersPanel({ more, open }: { readonly more: More; readonly open: boolean }) {
  const t = useT();
  const words = useNeedWords();
  const [ordering, setOrdering] = useState(false);
  const needs = useDocument(TravelNeedsDocument, { movementId: more.id }).data?.travelNeeds;
  const orders = useDocument(NeedOrdersDocument, { movementId: more.id }).data?.needOrders;
  const legs = carrierLegs(more);
  if (!needs || !orders || legs.length === 0) return null;
  const left = toOrder(more, needs, orders);
  if (left.length === 0 && orders.length === 0) return null;
  return (
    <Panel
      titleKey="journeys.order.title"
      actions={
        open &&
        left.length > 0 && (
          <Button size="small" variant="outlined" className="hw-no-print" onClick={() => setOrdering(true)}>
            {t('journeys.order.do')}
          </Button>
        )
      }
    >
      {legs.map((leg) => {
        const missing = left.filter(({ legId }) => legId === leg.id);
        const done = orders.filter(({ legId }) => legId === leg.id);
        return (
          <Box key={leg.id} sx={{ mb: 4 }}>
            {legs.length > 1 && (
              <Typography sx={{ fontWeight: 600, mb: 1 }}>
                {leg.fromPlace} – {leg.toPlace}
              </Typography>
            )}
            {missing.length > 0 && (
              <>
                <StatusDot tone="due" shape="open">
                  {t('journeys.order.open', { smart_count: missing.length })}
                </StatusDot>
                <Box component="ul" sx={{ m: 0, mt: 1, mb: 3, pl: 5 }}>
                  {missing.map((one) => (
                    <li key={orderKey(one.caseId, one.service)}>
                      <strong>{one.reference}</strong> {words([one.service], one.language)[0]}
                    </li>
                  ))}
                </Box>
              </>
            )}
            {missing.length === 0 && (
              <StatusDot tone="done">{t('journeys.order.all', { smart_count: done.length })}</StatusDot>
            )}
            <Ordered more={more} orders={done} needs={needs} open={open} />
          </Box>
        );
      })}
      {ordering && (
        <OrderDialog more={more} needs={needs} orders={orders} legs={legs} onClose={() => setOrdering(false)} />
      )}
    </Panel>
  );
}

interface OrderedProps {
  readonly more: More;
  readonly orders: readonly Order[];
  readonly needs: readonly TravelNeeds[];
  readonly open: boolean;
}

function Ordered({ more, orders, needs, open }: OrderedProps) {
  const t = useT();
  const words = useNeedWords();
  const end = useAct(EndNeedOrderDocument, { notices: true, doneKey: 'repatriation.saved' });
  if (orders.length === 0) return null;
  return (
    <Box component="ul" aria-label={t('journeys.order.ordered')} sx={{ listStyle: 'none', m: 0, mt: 2, p: 0 }}>
      {orders.map((order) => {
        const one = needs.find(({ id }) => id === order.caseId);
        const what = words([order.service], one?.language ?? '')[0] ?? '';
        return (
          <Box
            component="li"
            key={order.id}
            sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, minHeight: 44 }}
          >
            <Box sx={{ flex: '1 1 220px', minWidth: 0, overflowWrap: 'anywhere' }}>
              <strong>{one?.reference}</strong> {what}
              <Typography color="textSecondary" component="div">
                {[order.orderedFrom, order.reference].filter(Boolean).join(' · ')} ·{' '}
                <DateText value={order.orderedOn} distance={false} /> · {order.recordedBy}
              </Typography>
            </Box>
            {open && (
              <Button
                size="small"
                className="hw-no-print"
                disabled={end.sending}
                aria-label={t('journeys.order.endOf', { reference: one?.reference ?? '', need: what })}
                onClick={() =>
                  void end.submit({ movementId: more.id, expectedVersion: more.version, orderId: order.id })
                }
              >
                {t('journeys.order.end')}
              </Button>
            )}
          </Box>
        );
      })}
    </Box>
  );
}

interface OrderDialogProps {
  readonly more: More;
  readonly needs: readonly TravelNeeds[];
  readonly orders: readonly Order[];
  readonly legs: readonly Leg[];
  readonly onClose: () => void;
}

type Values = OrderedValues & { readonly legIds: readonly string[] };

/** One call to one carrier: for whom, on which legs, and what they said. */
function OrderDialog({ more, needs, orders, legs, onClose }: OrderDialogProps) {
  const t = useT();
  const today = todayIn(useTimeZone());
  const left = toOrder(more, needs, orders);
  // A service that is ordered on every leg already is not asked for again.
  const people = needs.flatMap((one) => {
    const services = one.toOrder.filter((service) =>
      left.some(({ caseId, service: open }) => caseId === one.id && open === service),
    );
    return services.length > 0 ? [{ ...one, toOrder: services }] : [];
  });
  const defaults: Values = {
    ...nothingOrdered(today),
    needs: people.flatMap(({ id, toOrder: services }) => services.map((service) => orderKey(id, service))),
    legIds: legs.filter(({ id }) => left.some(({ legId }) => legId === id)).map(({ id }) => id),
  };
  return (
    <PlainDialog title={t('journeys.order.do')} lead={t('journeys.order.lead')} onClose={onClose}>
      <ActForm
        document={OrderNeedsDocument}
        defaults={defaults}
        doneKey="repatriation.saved"
        submitKey="journeys.order.do"
        onDone={onClose}
        onCancel={onClose}
        toInput={(v: Values) => ({
          movementId: more.id,
          expectedVersion: more.version,
          legIds: [...v.legIds],
          ...orderedInput(v),
        })}
      >
        {legs.length > 1 && <LegChoice name="legIds" labelKey="journeys.order.legs" legs={legs} required />}
        <OrderedFields path="" people={people} required />
      </ActForm>
    </PlainDialog>
  );
}
