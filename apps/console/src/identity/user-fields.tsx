import { type Role, roles as allRoles } from '@homeward/domain';
import { standsAlone } from '@homeward/policy';
import { Box, Checkbox, FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useCodeText } from '../form/code-fields.js';
import { FieldFrame } from '../form/field-frame.js';
import { TextField } from '../form/fields.js';
import { useField } from '../form/use-field.js';
import { useT } from '../i18n/use-t.js';
import { ChooseField } from './choose-field.js';
import type { UserChoices } from './user-documents.js';

export interface UserValues {
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly teamIds: readonly string[];
  readonly missionId: string | null;
  readonly placeId: string | null;
  /** Why an administrator: a second person reads it. */
  readonly reason?: string;
}

/** A partner belongs to a mission or a house and no team; the lists go sorted, as the API tells them in a conflict. */
export function userInput({ displayName, roles, teamIds, missionId, placeId, reason = '' }: UserValues) {
  const partner = roles.includes('partner');
  return {
    displayName: displayName.trim(),
    roles: [...roles].sort(),
    teamIds: partner ? [] : [...teamIds].sort(),
    missionId: partner ? missionId : null,
    placeId: partner ? placeId : null,
    reason: reason.trim() === '' ? null : reason.trim(),
  };
}

interface UserFieldsProps {
  readonly choices: UserChoices;
  /** One's own roles are another administrator's to change. */
  readonly own?: boolean;
  /** Is one already: nothing has to be asked. */
  readonly administrator?: boolean;
}

export function UserFields({ choices, own = false, administrator = false }: UserFieldsProps) {
  const roles = useWatch({ name: 'roles' }) as UserValues['roles'] | undefined;
  const partner = roles?.includes('partner') === true;
  const promoted = !administrator && roles?.includes('administrator') === true;
  return (
    <>
      <TextField
        name="displayName"
        labelKey="identity.field.displayName"
        helpKey="identity.field.displayNameHelp"
        required
        maxLength={200}
      />
      <RolesField own={own} />
      {promoted && (
        <TextField
          name="reason"
          labelKey="identity.field.administratorReason"
          helpKey="identity.field.administratorTwo"
          lines={2}
          required
        />
      )}
      {partner ? <PartnerOf choices={choices} /> : <TeamsField teams={choices.registeredTeams} />}
    </>
  );
}

/** For whom a partner works: one of the two. What was chosen of the other goes, so that nobody is of both. */
function PartnerOf({ choices }: { readonly choices: UserChoices }) {
  const t = useT();
  const kind = useCodeText('custodyKinds');
  const { setValue, getValues } = useFormContext<UserValues>();
  const [ofHouse, setOfHouse] = useState(getValues('placeId') !== null);
  const asked = useId();
  return (
    <>
      <Typography id={asked} sx={{ fontWeight: 600 }}>
        {t('houses.settings.worksFor')}
      </Typography>
      <RadioGroup
        aria-labelledby={asked}
        value={ofHouse ? 'house' : 'mission'}
        onChange={(_event, value) => {
          setValue(value === 'house' ? 'missionId' : 'placeId', null, { shouldDirty: true });
          setOfHouse(value === 'house');
        }}
        sx={{ mb: 3 }}
      >
        {(['mission', 'house'] as const).map((one) => (
          <FormControlLabel key={one} value={one} control={<Radio />} label={t(`houses.settings.${one}`)} />
        ))}
      </RadioGroup>
      {ofHouse ? (
        <ChooseField
          key="placeId"
          name="placeId"
          labelKey="houses.settings.place"
          helpKey="houses.settings.placeHelp"
          required
          options={choices.partnerHouses.map((house) => ({
            value: house.place.id,
            label: [house.place.name, kind(house.kind)].join(', '),
          }))}
        />
      ) : (
        <ChooseField
          key="missionId"
          name="missionId"
          labelKey="identity.field.mission"
          helpKey="identity.field.missionHelp"
          required
          options={choices.missions.map(({ id, name, city }) => ({
            value: id,
            label: [name, city].filter(Boolean).join(', '),
          }))}
        />
      )}
    </>
  );
}

/** Each role with what it sees. What cannot go together cannot be chosen together, and the line says so. */
function RolesField({ own }: { readonly own: boolean }) {
  const t = useT();
  const text = useCodeText('roles');
  const { field, frame } = useField(
    {
      name: 'roles',
      labelKey: 'identity.field.roles',
      helpKey: own ? 'identity.field.ownRoles' : 'identity.field.rolesHelp',
      required: true,
    },
    (value) => (Array.isArray(value) ? value.map(text).join(', ') : ''),
  );
  const chosen = field.value as readonly Role[];
  const alone = chosen.some((role) => standsAlone.includes(role));
  const blocked = (role: Role): boolean =>
    own || (!chosen.includes(role) && (alone || (standsAlone.includes(role) && chosen.length > 0)));
  return (
    <FieldFrame {...frame} as="group">
      {({ id }) => (
        <Box sx={{ display: 'grid', gap: 1 }}>
          {allRoles.map((role) => (
            <Box
              key={role}
              component="label"
              sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, cursor: blocked(role) ? 'default' : 'pointer' }}
            >
              <Checkbox
                size="small"
                checked={chosen.includes(role)}
                disabled={blocked(role)}
                onChange={(event) =>
                  field.onChange(
                    [...chosen.filter((other) => other !== role), ...(event.target.checked ? [role] : [])].sort(),
                  )
                }
                onBlur={field.onBlur}
                slotProps={{
                  input: { 'aria-labelledby': `${id}-${role}`, 'aria-describedby': `${id}-${role}-sees` },
                }}
                sx={{ p: 1.5, ml: -1.5 }}
              />
              <Box sx={{ py: 1.5, minWidth: 0 }}>
                <span id={`${id}-${role}`}>{text(role)}</span>
                <Typography id={`${id}-${role}-sees`} variant="caption" color="textSecondary" component="div">
                  {t(`identity.roles.${role}`)}
                </Typography>
              </Box>
            </Box>
          ))}
        </Box>
      )}
    </FieldFrame>
  );
}

function TeamsField({ teams }: { readonly teams: UserChoices['registeredTeams'] }) {
  const t = useT();
  const { field, frame } = useField(
    { name: 'teamIds', labelKey: 'identity.field.teams', helpKey: 'identity.field.teamsHelp' },
    (value) =>
      Array.isArray(value)
        ? teams
            .filter(({ id }) => value.includes(id))
            .map(({ name }) => name)
            .join(', ')
        : '',
  );
  const chosen = field.value as readonly string[];
  return (
    <FieldFrame {...frame} as="group">
      {() => (
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, columnGap: 4 }}>
          {teams.length === 0 && <Typography color="textSecondary">{t('identity.teams.empty')}</Typography>}
          {teams.map((team) => (
            <Box
              key={team.id}
              component="label"
              sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, cursor: 'pointer' }}
            >
              <Checkbox
                size="small"
                checked={chosen.includes(team.id)}
                onChange={(event) =>
                  field.onChange(
                    [...chosen.filter((other) => other !== team.id), ...(event.target.checked ? [team.id] : [])].sort(),
                  )
                }
                onBlur={field.onBlur}
                sx={{ p: 1.5, ml: -1.5 }}
              />
              <Box component="span" sx={{ py: 1.5 }}>
                {team.name}
              </Box>
            </Box>
          ))}
        </Box>
      )}
    </FieldFrame>
  );
}
