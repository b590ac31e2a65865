import { letterNamedKinds, letterRecipientKinds, type LetterRecipientKind, todayIn } from '@homeward/domain';
import { Alert, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useDocument } from '../../data/use-document.js';
import { useCodeOptions, useCodeText } from '../../form/code-fields.js';
import type { LetterNamedKind, LetterPreviewQuery } from '../../gql/graphql.js';
import { useT } from '../../i18n/use-t.js';
import { useDates } from '../../parts/use-dates.js';
import { type Body, RescueBodiesDocument } from '../../rescues/requests/request-documents.js';
import { useCan, useTimeZone } from '../../session/session-store.js';
import { MissionNamesDocument } from '../documents.js';
import { ReceptionBodiesDocument } from '../journeys/documents.js';
import { MissionOpenOf } from '../mission-open.js';
import type { Choosing } from './letter-addressee.js';
import { Pick, Typed } from './write-fields.js';

export interface AddresseeProps {
  readonly to: Choosing;
  /** The template is for this mission alone. */
  readonly fixed: boolean;
  readonly journeys: NonNullable<LetterPreviewQuery['letterPreview']>['journeys'];
  readonly fault: (field: string) => string | undefined;
  readonly onSet: (to: Choosing) => void;
  readonly onType: (to: Choosing) => void;
  readonly onLeave: () => void;
}

/** Whom the letter goes to: first what they are, then which. Who may stand in the letter depends on it. */
export function AddresseeFields(props: AddresseeProps) {
  const { to, fixed, fault, onSet } = props;
  const kinds = useCodeOptions('letterRecipientKinds', letterRecipientKinds);
  return (
    <>
      <Pick
        labelKey="letters.write.to"
        emptyKey="shell.form.choose"
        value={to.kind ?? ''}
        options={kinds}
        disabled={fixed}
        fault={fault('addressee')}
        onSet={(kind) => onSet(kind === '' ? {} : { kind: kind as LetterRecipientKind })}
      />
      {to.kind === 'MISSION' && <MissionField {...props} />}
      {to.kind === 'BODY' && <BodyField {...props} />}
      {to.kind === 'RECEPTION' && <ReceptionField {...props} />}
      {to.kind === 'CARRIER' && <CarrierField {...props} />}
      {to.kind === 'NAMED' && <NamedFields {...props} />}
    </>
  );
}

const isMission = (body: Body): boolean => body.mission !== null || body.kind === 'EMBASSY';

function MissionField({ to, fixed, fault, onSet }: AddresseeProps) {
  const t = useT();
  const can = useCan();
  const { data } = useDocument(MissionNamesDocument, {});
  const { data: directory } = useDocument(RescueBodiesDocument, { retired: true });
  const through = directory?.rescueBodies.find(({ id }) => id === to.bodyId);
  return (
    <>
      {through && !through.mission && (
        <Alert severity="info" icon={false} sx={{ mb: 4 }}>
          {t('letters.write.bodyWithoutMission', { body: through.name })}
          {can('reference.change') && (
            <>
              {' '}
              <Link to={`/rescue-bodies/${through.id}`}>{t('letters.write.linkMission')}</Link>
            </>
          )}
        </Alert>
      )}
      <Pick
        labelKey="letters.write.mission"
        emptyKey="shell.form.choose"
        value={to.missionId ?? ''}
        options={(data?.missions ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        disabled={fixed || Boolean(through?.mission)}
        fault={fault('addressee.missionId') ?? fault('addressee.bodyId')}
        onSet={(missionId) => onSet({ ...to, missionId: missionId || null })}
      />
      {to.missionId && <MissionOpenOf missionId={to.missionId} />}
    </>
  );
}

function BodyField({ to, fault, onSet }: AddresseeProps) {
  const kind = useCodeText('rescueBodyKinds');
  const { data } = useDocument(RescueBodiesDocument, { retired: true });
  const bodies = (data?.rescueBodies ?? []).filter((body) => !body.retiredAt && !isMission(body));
  return (
    <Pick
      labelKey="letters.write.body"
      helpKey="letters.write.bodyHelp"
      emptyKey="shell.form.choose"
      value={to.bodyId ?? ''}
      options={bodies.map((body) => ({
        value: body.id,
        label: [body.name, body.province, kind(body.kind)].filter(Boolean).join(' · '),
      }))}
      fault={fault('addressee.bodyId')}
      onSet={(bodyId) => onSet({ ...to, bodyId: bodyId || null })}
    />
  );
}

function ReceptionField({ to, fault, onSet }: AddresseeProps) {
  const today = todayIn(useTimeZone());
  const { data } = useDocument(ReceptionBodiesDocument, {});
  const valid = (data?.receptionBodies ?? []).filter(
    ({ validFrom, validTo }) => validFrom <= today && (!validTo || validTo >= today),
  );
  return (
    <Pick
      labelKey="letters.write.reception"
      emptyKey="shell.form.choose"
      value={to.receptionBodyId ?? ''}
      options={valid.map(({ id, name, city, country }) => ({
        value: id,
        label: [name, city, country].filter(Boolean).join(' · '),
      }))}
      fault={fault('addressee.receptionBodyId')}
      onSet={(receptionBodyId) => onSet({ ...to, receptionBodyId: receptionBodyId || null })}
    />
  );
}

function CarrierField({ to, journeys, fault, onSet }: AddresseeProps) {
  const t = useT();
  const { date } = useDates();
  if (journeys.length === 0)
    return (
      <Typography color="textSecondary" sx={{ mb: 4 }}>
        {t('letters.write.noJourney')}
      </Typography>
    );
  return (
    <Pick
      labelKey="letters.write.journey"
      helpKey="letters.write.journeyHelp"
      emptyKey="shell.form.choose"
      value={to.movementId ?? ''}
      options={journeys.map(({ id, reference, carrier, number, departsOn }) => ({
        value: id,
        label: [[carrier, number].filter(Boolean).join(' '), date(departsOn), reference].filter(Boolean).join(' · '),
      }))}
      fault={fault('addressee.movementId')}
      onSet={(movementId) => onSet({ ...to, movementId: movementId || null })}
    />
  );
}

function NamedFields({ to, fault, onSet, onType, onLeave }: AddresseeProps) {
  const kinds = useCodeOptions('letterNamedKinds', letterNamedKinds);
  return (
    <>
      <Pick
        labelKey="letters.write.namedKind"
        emptyKey="shell.form.choose"
        value={to.namedKind ?? ''}
        options={kinds}
        fault={fault('addressee.namedKind')}
        onSet={(namedKind) => onSet({ ...to, namedKind: (namedKind || null) as LetterNamedKind | null })}
      />
      <Typed
        labelKey="letters.write.reason"
        helpKey="letters.write.reasonHelp"
        lines={2}
        value={to.reason ?? ''}
        fault={fault('addressee.reason')}
        onType={(reason) => onType({ ...to, reason })}
        onLeave={onLeave}
      />
    </>
  );
}
