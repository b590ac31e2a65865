import { Button } from '@mui/material';
import { useState } from 'react';
import { send } from '../../data/graphql-client.js';
import { graphql } from '../../gql/index.js';
import { useT } from '../../i18n/use-t.js';
import { useNotice } from '../../parts/use-notice.js';
import { useCan } from '../../session/session-store.js';

const CarrierListDocument = graphql(`
  query CarrierList($movementId: UUID!, $xlsx: Boolean) {
    carrierList(movementId: $movementId, xlsx: $xlsx) {
      fileName
      people
      text
      base64
    }
  }
`);

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** The file for the airline: only what it needs. Taking it is logged as an export. */
export function CarrierList({ movementId }: { readonly movementId: string }) {
  const t = useT();
  const can = useCan();
  const notice = useNotice();
  const [taking, setTaking] = useState(false);
  if (!can('movement.record')) return null;
  const take = async (xlsx: boolean): Promise<void> => {
    setTaking(true);
    try {
      const { carrierList } = await send(CarrierListDocument, { movementId, xlsx });
      if (!carrierList) throw new Error('no such journey');
      const { base64, text } = carrierList;
      const address = URL.createObjectURL(
        base64 === null
          ? new Blob([text], { type: 'text/csv;charset=utf-8' })
          : new Blob([bytesOf(base64)], { type: workbook }),
      );
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
    <>
      <Button variant="outlined" className="hw-no-print" disabled={taking} onClick={() => void take(true)}>
        {t('journeys.carrier.takeXlsx')}
      </Button>
      <Button variant="outlined" className="hw-no-print" disabled={taking} onClick={() => void take(false)}>
        {t('journeys.carrier.take')}
      </Button>
    </>
  );
}
