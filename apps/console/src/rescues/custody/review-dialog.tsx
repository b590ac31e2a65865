import { custodyAccesses, type CustodyAccess, custodyAnswers, type CustodyAnswer } from '@homeward/domain';
import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { ActForm, FormSection } from '../../form/act-form.js';
import { choiceStyle } from '../../form/choice-style.js';
import { CodeChoice } from '../../form/code-fields.js';
import { FieldFrame } from '../../form/field-frame.js';
import { CheckField, DateField, TextField } from '../../form/fields.js';
import { useField } from '../../form/use-field.js';
import { useT } from '../../i18n/use-t.js';
import { PlainDialog } from '../../repatriation/plain-dialog.js';
import { ReviewCustodyDocument, type Spell } from './custody-documents.js';
import { conditions } from './review-words.js';

interface Values extends Readonly<Record<(typeof conditions)[number], CustodyAnswer>> {
  readonly reviewedOn: string | null;
  readonly stillRight: boolean | null;
  readonly seen: boolean | null;
  readonly seenBy: string;
  readonly access: CustodyAccess | null;
  readonly medicalUrgent: boolean;
  readonly note: string;
  readonly nextOn: string | null;
  readonly hearingOn: string | null;
  readonly noHearing: boolean;
}

interface ReviewDialogProps {
  readonly caseId: string;
  readonly spell: Spell;
  readonly onClose: () => void;
}

/** Somebody looked: is the place still right, what was found, when does somebody look again. */
export function ReviewDialog({ caseId, spell, onClose }: ReviewDialogProps) {
  const t = useT();
  const defaults: Values = {
    reviewedOn: null,
    stillRight: null,
    seen: null,
    seenBy: '',
    access: null,
    food: 'NOT_ASKED',
    medical: 'NOT_ASKED',
    familyContact: 'NOT_ASKED',
    minorsApart: 'NOT_ASKED',
    illTreatment: 'NOT_ASKED',
    medicalUrgent: false,
    note: '',
    nextOn: null,
    hearingOn: spell.hearingOn,
    noHearing: false,
  };
  return (
    <PlainDialog title={t('inCustody.review.title')} lead={t('inCustody.review.lead')} onClose={onClose}>
      <ActForm
        document={ReviewCustodyDocument}
        defaults={defaults}
        doneKey="inCustody.review.saved"
        submitKey="inCustody.review.act"
        toInput={(v: Values) => ({
          ...v,
          caseId,
          spellId: spell.id,
          expectedVersion: spell.version,
          reviewedOn: v.reviewedOn ?? '',
          stillRight: v.stillRight ?? false,
          seen: v.seen ?? false,
          access: v.access ?? 'NONE',
          hearingOn: v.noHearing ? null : v.hearingOn,
          seenBy: v.seenBy.trim(),
          note: v.note.trim(),
        })}
        onDone={onClose}
        onCancel={onClose}
      >
        <DateField name="reviewedOn" labelKey="inCustody.review.reviewedOn" min={spell.from} required />
        <YesNo
          name="stillRight"
          labelKey="inCustody.review.stillRight"
          yes={t('inCustody.review.right')}
          no={t('inCustody.review.wrong')}
        />
        <YesNo
          name="seen"
          labelKey="inCustody.review.seen"
          yes={t('inCustody.review.seenYes')}
          no={t('inCustody.review.seenNo')}
        />
        <TextField
          name="seenBy"
          labelKey="inCustody.review.seenBy"
          helpKey="inCustody.review.seenByHelp"
          maxLength={200}
        />
        <CodeChoice
          name="access"
          labelKey="inCustody.review.access"
          list="custodyAccesses"
          codes={custodyAccesses}
          required
        />
        <CheckField name="medicalUrgent" labelKey="inCustody.review.medicalUrgent" />
        <FormSection titleKey="inCustody.review.conditions" leadKey="inCustody.review.conditionsLead">
          {conditions.map((name) => (
            <CodeChoice
              key={name}
              name={name}
              labelKey={`inCustody.review.${name}`}
              list="custodyAnswers"
              codes={custodyAnswers}
              required
            />
          ))}
          <TextField name="note" labelKey="inCustody.review.note" lines={3} />
        </FormSection>
        <FormSection>
          <DateField name="hearingOn" labelKey="inCustody.spell.hearingOn" />
          {spell.hearingOn && <CheckField name="noHearing" labelKey="inCustody.review.noHearing" />}
          <DateField name="nextOn" labelKey="inCustody.review.nextOn" helpKey="inCustody.review.nextHelp" />
        </FormSection>
      </ActForm>
    </PlainDialog>
  );
}

interface YesNoProps {
  readonly name: string;
  readonly labelKey: string;
  readonly yes: string;
  readonly no: string;
}

/** Asked, and not guessed: neither is chosen until somebody does. */
function YesNo({ name, labelKey, yes, no }: YesNoProps) {
  const { field, frame } = useField({ name, labelKey, required: true }, (value) => (value === true ? yes : no));
  return (
    <FieldFrame {...frame} as="group">
      {() => (
        <ToggleButtonGroup
          exclusive
          value={field.value as boolean | null}
          onChange={(_event, next: boolean | null) => next !== null && field.onChange(next)}
          sx={choiceStyle}
        >
          <ToggleButton value size="small">
            {yes}
          </ToggleButton>
          <ToggleButton value={false} size="small">
            {no}
          </ToggleButton>
        </ToggleButtonGroup>
      )}
    </FieldFrame>
  );
}
