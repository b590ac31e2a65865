import { addDays, partnerHouses, type CustodyKind } from '@homeward/domain';
import { Typography } from '@mui/material';
import { send } from '../../data/graphql-client.js';
import { ActForm } from '../../form/act-form.js';
import { DateField, TextField } from '../../form/fields.js';
import { PickField, type Picked } from '../../form/pick-fields.js';
import { useT } from '../../i18n/use-t.js';
import { DateText } from '../../parts/date-text.js';
import { CustodyPlacesDocument } from '../../rescues/custody/place-documents.js';
import { PlainDialog } from '../plain-dialog.js';
import type { WayHome } from '../way-home-words.js';
import { ShareWithHouseDocument } from './house-documents.js';

/** Houses are few: all are asked for once and sifted here. */
async function findHouses(query: string, signal: AbortSignal): Promise<readonly Picked[]> {
  const { custodyPlaces } = await send(CustodyPlacesDocument, {}, { signal });
  const text = query.trim().toLocaleLowerCase();
  return custodyPlaces.places
    .filter(({ kind }) => (partnerHouses as readonly CustodyKind[]).includes(kind))
    .filter(({ name, province }) => `${name} ${province}`.toLocaleLowerCase().includes(text))
    .slice(0, 20)
    .map(({ id, name, province }) => ({ id, label: name, detail: province }));
}

interface ShareValues {
  readonly placeId: Picked | null;
  readonly expectedOn: string | null;
  readonly until: string;
  readonly note: string;
}

/** With a house: until when, when the person comes, and what the house has to know. */
export function ShareWithHouse({
  caseId,
  today,
  onClose,
}: {
  readonly caseId: string;
  readonly today: string;
  readonly onClose: () => void;
}) {
  const t = useT();
  return (
    <PlainDialog title={t('houses.share.share')} lead={t('houses.share.lead')} onClose={onClose}>
      <ActForm
        document={ShareWithHouseDocument}
        defaults={{ placeId: null, expectedOn: today, until: addDays(today, 90), note: '' }}
        doneKey="houses.share.done"
        submitKey="houses.share.share"
        onDone={onClose}
        onCancel={onClose}
        toInput={(v: ShareValues) => ({
          caseId,
          placeId: v.placeId?.id ?? '',
          expectedOn: v.expectedOn,
          until: v.until,
          note: v.note,
        })}
      >
        <PickField
          name="placeId"
          labelKey="houses.share.place"
          helpKey="houses.share.placeHelp"
          findKey="houses"
          find={findHouses}
          required
        />
        <DateField name="expectedOn" labelKey="houses.share.expectedOn" max={addDays(today, 366)} />
        <DateField
          name="until"
          labelKey="repatriation.share.untilField"
          min={today}
          max={addDays(today, 366)}
          required
        />
        <TextField name="note" labelKey="houses.share.note" helpKey="houses.share.noteHelp" lines={3} />
      </ActForm>
    </PlainDialog>
  );
}

/** What the house has confirmed of a share. */
export function HouseShareState({ share }: { readonly share: WayHome['shares'][number] }) {
  const t = useT();
  if (!share.place) return null;
  return (
    <>
      <Typography component="div">
        {share.leftAt && (!share.arrivedAt || share.leftAt >= share.arrivedAt) ? (
          <>
            {t('houses.share.left')} <DateText value={share.leftAt} />
          </>
        ) : share.arrivedAt ? (
          <>
            {t('houses.share.came')} <DateText value={share.arrivedAt} />
          </>
        ) : (
          <>
            {t('houses.share.notCame')}
            {share.expectedOn && (
              <>
                {' · '}
                {t('houses.reports.expected')} <DateText value={share.expectedOn} />
              </>
            )}
          </>
        )}
      </Typography>
      {share.note !== '' && (
        <Typography color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {share.note}
        </Typography>
      )}
    </>
  );
}
