import { todayIn } from '@homeward/domain';
import { Box, Button, Checkbox, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router-dom';
import { useDocument } from '../../data/use-document.js';
import { ActForm } from '../../form/act-form.js';
import { FieldFrame } from '../../form/field-frame.js';
import { DateField } from '../../form/fields.js';
import { useField, type FieldProps } from '../../form/use-field.js';
import { useT } from '../../i18n/use-t.js';
import { DateText } from '../../parts/date-text.js';
import { Panel } from '../../parts/page.js';
import { StatusDot } from '../../parts/status-dot.js';
import { useTimeZone } from '../../session/session-store.js';
import { PlainDialog } from '../plain-dialog.js';
import { ChooseReceptionDocument, ReceptionBodiesDocument } from './documents.js';
import { ReceptionField } from './reception-field.js';
import { isBehind, type More, type Traveller } from './words.js';

/** Who waits at the other end, for whom, and whether they know: nobody steps out of a plane into nothing. */
export function ReceptionPanel({
  more,
  toCountry,
  open,
}: {
  readonly more: More;
  readonly toCountry: string;
  readonly open: boolean;
}) {
  const t = useT();
  const [choosing, setChoosing] = useState(false);
  const query = useDocument(ReceptionBodiesDocument, {});
  const going = more.passengers.filter((one) => !isBehind(one));
  if (going.length === 0) return null;
  const without = going.filter(({ receptionBodyId }) => receptionBodyId === null);
  const bodies = [...new Set(going.flatMap(({ receptionBodyId }) => receptionBodyId ?? []))];
  return (
    <Panel
      titleKey="journeys.reception.title"
      actions={
        open && (
          <Button size="small" variant="outlined" className="hw-no-print" onClick={() => setChoosing(true)}>
            {t('journeys.reception.choose')}
          </Button>
        )
      }
    >
      {without.length > 0 && (
        <Box sx={{ mb: 3 }}>
          <StatusDot tone="due" shape="open">
            {t('journeys.reception.nobody', { smart_count: without.length })}
          </StatusDot>
        </Box>
      )}
      {bodies.map((id) => {
        const body = query.data?.receptionBodies.find((one) => one.id === id);
        const theirs = going.filter(({ receptionBodyId }) => receptionBodyId === id);
        const untold = theirs.filter(({ receptionToldOn }) => receptionToldOn === null).length;
        const told = theirs.find(({ receptionToldOn }) => receptionToldOn !== null)?.receptionToldOn;
        return (
          <Box key={id} sx={{ mb: 3 }}>
            <Typography
              component={Link}
              to={`/receptions/${id}`}
              sx={({ tokens }) => ({ fontWeight: 600, color: tokens.brand })}
            >
              {theirs[0]?.receptionBody}
            </Typography>{' '}
            · {t('repatriation.journey.people', { smart_count: theirs.length })}
            {body && (
              <Typography color="textSecondary" component="div">
                {[body.contact, body.phone, body.hours].filter(Boolean).join(' · ')}
              </Typography>
            )}
            {untold > 0 ? (
              <StatusDot tone="due" shape="half">
                {t('journeys.reception.untold', { smart_count: untold })}
              </StatusDot>
            ) : (
              told && (
                <StatusDot tone="done">
                  {t('journeys.reception.told')} <DateText value={told} distance={false} />
                </StatusDot>
              )
            )}
          </Box>
        );
      })}
      {choosing && <ChooseDialog more={more} going={going} toCountry={toCountry} onClose={() => setChoosing(false)} />}
    </Panel>
  );
}

interface Values {
  readonly receptionBodyId: string | null;
  readonly toldOn: string | null;
  readonly caseIds: readonly string[];
}

function ChooseDialog({
  more,
  going,
  toCountry,
  onClose,
}: {
  readonly more: More;
  readonly going: readonly Traveller[];
  readonly toCountry: string;
  readonly onClose: () => void;
}) {
  const t = useT();
  const today = todayIn(useTimeZone());
  const without = going.filter(({ receptionBodyId }) => receptionBodyId === null);
  const defaults: Values = {
    receptionBodyId: null,
    toldOn: null,
    caseIds: (without.length > 0 ? without : going).map(({ caseId }) => caseId),
  };
  return (
    <PlainDialog title={t('journeys.reception.choose')} lead={t('journeys.reception.lead')} onClose={onClose}>
      <ActForm
        document={ChooseReceptionDocument}
        defaults={defaults}
        doneKey="repatriation.saved"
        onDone={onClose}
        onCancel={onClose}
        toInput={(v: Values) => ({
          movementId: more.id,
          expectedVersion: more.version,
          caseIds: [...v.caseIds],
          receptionBodyId: v.receptionBodyId ?? '',
          toldOn: v.toldOn,
        })}
      >
        <ReceptionField name="receptionBodyId" labelKey="journeys.reception.body" country={toCountry} required />
        <DateField
          name="toldOn"
          labelKey="journeys.reception.toldOn"
          helpKey="journeys.reception.toldHelp"
          max={today}
        />
        <PeopleField name="caseIds" labelKey="journeys.reception.whom" people={going} required />
      </ActForm>
    </PlainDialog>
  );
}

/** Who of a journey is meant: all of them unless somebody is taken out. */
export function PeopleField({
  people,
  beside,
  ...props
}: FieldProps & {
  readonly people: readonly Pick<Traveller, 'caseId' | 'initials' | 'reference'>[];
  readonly beside?: (caseId: string) => ReactNode;
}) {
  const t = useT();
  const { field, frame } = useField(props);
  const chosen = Array.isArray(field.value) ? (field.value as string[]) : [];
  return (
    <FieldFrame {...frame} as="group">
      {() => (
        <>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
            <Typography color="textSecondary" role="status">
              {t('repatriation.journey.chosen', { smart_count: chosen.length })}
            </Typography>
            <Button onClick={() => field.onChange(people.map(({ caseId }) => caseId))}>
              {t('journeys.everybody')}
            </Button>
            <Button onClick={() => field.onChange([])}>{t('repatriation.journey.chooseNone')}</Button>
          </Box>
          <Box
            tabIndex={0}
            role="group"
            aria-label={frame.label}
            sx={({ tokens }) => ({
              maxHeight: 280,
              overflowY: 'auto',
              border: `1px solid ${tokens.border}`,
              borderRadius: 1,
            })}
          >
            {people.map((one) => (
              <Box
                component="label"
                key={one.caseId}
                sx={{ display: 'flex', alignItems: 'center', gap: 2, px: 2, minHeight: 44, cursor: 'pointer' }}
              >
                <Checkbox
                  size="small"
                  checked={chosen.includes(one.caseId)}
                  onChange={(event) =>
                    field.onChange(
                      event.target.checked ? [...chosen, one.caseId] : chosen.filter((id) => id !== one.caseId),
                    )
                  }
                />
                <span>
                  <strong>{one.initials}</strong> {one.reference}
                  {beside?.(one.caseId)}
                </span>
              </Box>
            ))}
          </Box>
        </>
      )}
    </FieldFrame>
  );
}
