import { identityChecks, type IdentityCheck } from '@homeward/domain';
import { locales } from '@homeward/i18n';
import { useLocale } from 'react-admin';
import { ActDialog } from '../cases/act-dialog.js';
import { ActForm } from '../form/act-form.js';
import { CodeSelect } from '../form/code-fields.js';
import { TextField } from '../form/fields.js';
import { LanguageChoice } from './language-choice.js';
import { AskSubjectAccessDocument } from './export-documents.js';

interface PersonFileValues {
  readonly identityCheck: IdentityCheck | null;
  readonly language: string;
  readonly reason: string;
}

/** The person asked what is held about them: who asks for it here, how sure that is, and in which language. */
export function PersonFileDialog({ caseId, onClose }: { readonly caseId: string; readonly onClose: () => void }) {
  const locale = useLocale();
  const defaults: PersonFileValues = { identityCheck: null, language: locale, reason: '' };
  return (
    <ActDialog titleKey="exports.person.title" leadKey="exports.person.lead" onClose={onClose}>
      <ActForm
        document={AskSubjectAccessDocument}
        defaults={defaults}
        submitKey="exports.person.submit"
        doneKey="exports.person.done"
        toInput={(values: PersonFileValues) => ({
          caseId,
          identityCheck: values.identityCheck ?? 'PAPER_SEEN',
          language: values.language,
          reason: values.reason.trim(),
        })}
        onDone={onClose}
        onCancel={onClose}
      >
        <CodeSelect
          name="identityCheck"
          labelKey="exports.person.identity"
          whyKey="exports.person.identityWhy"
          list="identityChecks"
          codes={identityChecks}
          required
        />
        <LanguageChoice languages={locales} />
        <TextField
          name="reason"
          labelKey="exports.person.reason"
          helpKey="exports.person.reasonWhy"
          lines={3}
          required
        />
      </ActForm>
    </ActDialog>
  );
}
