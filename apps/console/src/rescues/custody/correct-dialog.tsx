import { custodyBases, type CustodyBasis } from '@homeward/domain';
import { ActForm } from '../../form/act-form.js';
import { CodeSelect } from '../../form/code-fields.js';
import { TextField } from '../../form/fields.js';
import { useT } from '../../i18n/use-t.js';
import { PlainDialog } from '../../repatriation/plain-dialog.js';
import { CorrectCustodyDocument, type Spell } from './custody-documents.js';

interface Values {
  readonly reason: string;
  readonly legalBasis: CustodyBasis | null;
  readonly why: string;
}
interface CorrectDialogProps {
  readonly caseId: string;
  readonly spell: Spell;
  readonly onClose: () => void;
}

/** Why and on what ground somebody is held, told wrongly first. */
export function CorrectDialog({ caseId, spell, onClose }: CorrectDialogProps) {
  const t = useT();
  return (
    <PlainDialog title={t('inCustody.correct.title')} lead={t('inCustody.correct.lead')} onClose={onClose}>
      <ActForm
        document={CorrectCustodyDocument}
        defaults={{ reason: spell.reason ?? '', legalBasis: spell.legalBasis, why: '' } satisfies Values}
        doneKey="inCustody.correct.done"
        toInput={(v: Values) => ({
          caseId,
          spellId: spell.id,
          expectedVersion: spell.version,
          reason: v.reason.trim(),
          legalBasis: v.legalBasis,
          why: v.why.trim(),
        })}
        onDone={onClose}
        onCancel={onClose}
      >
        <TextField name="reason" labelKey="inCustody.spell.reason" whyKey="inCustody.spell.reasonWhy" lines={2} />
        <CodeSelect name="legalBasis" labelKey="inCustody.spell.legalBasis" list="custodyBases" codes={custodyBases} />
        <TextField name="why" labelKey="inCustody.correct.why" lines={2} required />
      </ActForm>
    </PlainDialog>
  );
}
