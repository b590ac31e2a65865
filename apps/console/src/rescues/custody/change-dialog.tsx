import { custodyBases, type CustodyBasis, type CustodyBed, type CustodyKind } from '@homeward/domain';
import { ActForm, FormSection } from '../../form/act-form.js';
import { CodeSelect } from '../../form/code-fields.js';
import { DateField, TextField } from '../../form/fields.js';
import { useT } from '../../i18n/use-t.js';
import { PlainDialog } from '../../repatriation/plain-dialog.js';
import { ChangeCustodyDocument, type Spell } from './custody-documents.js';
import { PlaceChoice } from './place-choice.js';

interface Values {
  readonly placeId: string | null;
  readonly kind: CustodyKind | null;
  readonly place: string;
  readonly bed: CustodyBed | null;
  readonly fullSeen: boolean;
  readonly from: string | null;
  readonly reason: string;
  readonly legalBasis: CustodyBasis | null;
  readonly hearingOn: string | null;
  readonly reviewOn: string | null;
  readonly note: string;
}

const defaults: Values = {
  placeId: null,
  kind: null,
  place: '',
  bed: null,
  fullSeen: false,
  from: null,
  reason: '',
  legalBasis: null,
  hearingOn: null,
  reviewOn: null,
  note: '',
};

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

interface ChangeDialogProps {
  readonly caseId: string;
  readonly open: Spell | undefined;
  readonly onClose: () => void;
}

/** Somebody is brought elsewhere. */
export function ChangeDialog({ caseId, open, onClose }: ChangeDialogProps) {
  const t = useT();
  return (
    <PlainDialog
      title={t('rescues.custody.change')}
      lead={open ? t('rescues.custody.ends') : undefined}
      onClose={onClose}
    >
      <ActForm
        document={ChangeCustodyDocument}
        defaults={defaults}
        doneKey="rescues.custody.changed"
        toInput={(v: Values) => ({
          ...v,
          caseId,
          spellId: open?.id ?? null,
          expectedVersion: open?.version ?? null,
          kind: v.kind ?? 'OTHER',
          place: v.placeId ? '' : v.place.trim(),
          from: v.from ?? '',
          reason: orNull(v.reason),
          note: orNull(v.note),
        })}
        onDone={onClose}
        onCancel={onClose}
      >
        <PlaceChoice />
        <DateField name="from" labelKey="rescues.custody.from" required />
        <TextField name="note" labelKey="rescues.custody.note" lines={2} />
        <FormSection titleKey="inCustody.spell.held">
          <TextField name="reason" labelKey="inCustody.spell.reason" whyKey="inCustody.spell.reasonWhy" lines={2} />
          <CodeSelect
            name="legalBasis"
            labelKey="inCustody.spell.legalBasis"
            list="custodyBases"
            codes={custodyBases}
          />
          <DateField name="hearingOn" labelKey="inCustody.spell.hearingOn" />
          <DateField name="reviewOn" labelKey="rescues.custody.reviewOn" helpKey="inCustody.review.nextHelp" />
        </FormSection>
      </ActForm>
    </PlainDialog>
  );
}
