import { operationKinds, operationRoles, type OperationKind, type OperationRole } from '@homeward/domain';
import AddOutlined from '@mui/icons-material/AddOutlined';
import CloseOutlined from '@mui/icons-material/CloseOutlined';
import { Box, Button, IconButton } from '@mui/material';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { FormSection } from '../form/act-form.js';
import { CodeChoice, CodeSelect } from '../form/code-fields.js';
import { DateField, NumberField, TextField } from '../form/fields.js';
import { PickField, type Picked } from '../form/pick-fields.js';
import { useT } from '../i18n/use-t.js';
import { findPlaces, findStaff } from './find-for-plan.js';

export interface PlanValues {
  readonly kind: OperationKind | null;
  readonly compoundId: Picked | null;
  readonly place: string;
  readonly plannedOn: string | null;
  readonly plan: string;
  readonly expectedCount: number | null;
  readonly members: readonly { readonly user: Picked | null; readonly role: OperationRole | null }[];
}

export const emptyPlan: PlanValues = {
  kind: null,
  compoundId: null,
  place: '',
  plannedOn: null,
  plan: '',
  expectedCount: null,
  members: [],
};

const said = (text: string): string | null => (text.trim() === '' ? null : text.trim());

export function planInput(values: PlanValues) {
  return {
    kind: values.kind ?? 'RAID',
    compoundId: values.compoundId?.id ?? null,
    place: said(values.place),
    plannedOn: values.plannedOn,
    plan: said(values.plan),
    expectedCount: values.expectedCount,
    members: values.members.flatMap(({ user, role }) => (user ? [{ userId: user.id, role: role ?? 'GATE' }] : [])),
  } as const;
}

/** What, where and when; then how; then who. */
export function PlanFields() {
  return (
    <>
      <FormSection titleKey="rescues.plan.what">
        <CodeChoice name="kind" labelKey="rescues.plan.kind" list="operationKinds" codes={operationKinds} required />
        <PickField name="compoundId" labelKey="rescues.plan.compound" findKey="operation-places" find={findPlaces} />
        <TextField name="place" labelKey="rescues.plan.place" helpKey="rescues.plan.placeHelp" maxLength={200} />
        <DateField name="plannedOn" labelKey="rescues.plan.plannedOn" />
        <NumberField
          name="expectedCount"
          labelKey="rescues.plan.expected"
          helpKey="rescues.plan.expectedHelp"
          min={0}
          step={1}
        />
      </FormSection>
      <FormSection titleKey="rescues.plan.how">
        <TextField name="plan" labelKey="rescues.plan.plan" whyKey="rescues.plan.planWhy" lines={4} />
      </FormSection>
      <TeamFields />
    </>
  );
}

function TeamFields() {
  const t = useT();
  const { control } = useFormContext<PlanValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'members' });
  return (
    <FormSection titleKey="rescues.plan.team" leadKey="rescues.plan.teamWhy">
      {fields.map((field, at) => (
        <Box
          key={field.id}
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) 240px 44px' },
            columnGap: 3,
            alignItems: 'start',
          }}
        >
          <PickField
            name={`members.${at}.user`}
            labelKey="rescues.plan.member"
            findKey="operation-staff"
            find={findStaff}
            required
          />
          <CodeSelect
            name={`members.${at}.role`}
            labelKey="rescues.plan.role"
            list="operationRoles"
            codes={operationRoles}
            required
          />
          <IconButton
            aria-label={t('rescues.plan.removeMember', { number: at + 1 })}
            onClick={() => remove(at)}
            sx={{ mt: { sm: 6 }, mb: { xs: 4, sm: 0 }, justifySelf: 'start' }}
          >
            <CloseOutlined />
          </IconButton>
        </Box>
      ))}
      <Button startIcon={<AddOutlined />} variant="outlined" onClick={() => append({ user: null, role: 'GATE' })}>
        {t('rescues.plan.addMember')}
      </Button>
    </FormSection>
  );
}
