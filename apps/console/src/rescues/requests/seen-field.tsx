import { FieldFrame } from '../../form/field-frame.js';
import { useField } from '../../form/use-field.js';
import { useT } from '../../i18n/use-t.js';
import type { Warning } from './request-documents.js';
import { WarningBox } from './warning-box.js';

/** In a form: the warning of the body it writes to, and that it was read. The form holds the id of the warning, or null. */
export function SeenField({ warning, name = 'warningId' }: { readonly warning: Warning; readonly name?: string }) {
  const t = useT();
  const { field, frame } = useField({
    name,
    labelKey: 'rescueRequests.warning.title',
    check: (value) => (value === warning.id ? undefined : t('errors.WARNING_NOT_SEEN')),
  });
  return (
    <FieldFrame {...frame} required as="group">
      {() => (
        <WarningBox
          warning={warning}
          seen={field.value === warning.id}
          onSeen={(seen) => field.onChange(seen ? warning.id : null)}
        />
      )}
    </FieldFrame>
  );
}
