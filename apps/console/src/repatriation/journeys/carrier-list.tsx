import { Button } from '@mui/material';
import { useState } from 'react';
import { send } from '../../data/graphql-client.js';
import { graphql } from '../../gql/index.js';
import { useT } from '../../i18n/use-t.js';
import { useNotice } from '../../parts/use-notice.js';
import { useCan } from '../../session/session-store.js';

const CarrierListDocument = graphql(`
  query CarrierList($movementId: UUID!) {
    carrierList(movementId: $movementId) {
      fileName
      people
      text
    }
  }
`);

/** The file for the airline: only what it needs. Taking it is logged as an export. */
export function CarrierList({ movementId }: { readonly movementId: string }) {
  const t = useT();
  const can = useCan();
  const notice = useNotice();
  const [taking, setTaking] = useState(false);
  if (!can('movement.record')) return null;
  const take = async (): Promise<void> => {
    setTaking(true);
    try {
      const { carrierList } = await send(CarrierListDocument, { movementId });
      if (!carrierList) throw new Error('no such journey');
      const address = URL.createObjectURL(new Blob([carrierList.text], { type: 'text/csv;charset=utf-8' }));
      const link = Object.assign(document.createElement('a'), { href: address, download: carrierList.fileName });
      link.click();
      URL.revokeObjectURL(address);
      notice.done('journeys.carrier.taken');
    } catch {
      notice.problem(t('shell.state.error'));
    } finally {
      setTaking(false);
    }
  };
  return (
    <Button variant="outlined" className="hw-no-print" disabled={taking} onClick={() => void take()}>
      {t('journeys.carrier.take')}
    </Button>
  );
}
