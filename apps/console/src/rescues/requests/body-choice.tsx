import { byWarningFit, type WarningAbout } from '@homeward/domain';
import { Select } from '@mui/material';
import { useFormContext, useWatch } from 'react-hook-form';
import { useDocument } from '../../data/use-document.js';
import { FieldFrame } from '../../form/field-frame.js';
import { useField } from '../../form/use-field.js';
import { useT } from '../../i18n/use-t.js';
import { Loaded } from '../../parts/state-blocks.js';
import { type Body, RescueBodiesDocument } from './request-documents.js';
import { SeenField } from './seen-field.js';

interface BodyChoiceProps {
  readonly taken: readonly string[];
  readonly about: WarningAbout;
}

/** One body; its warning comes up as soon as it is chosen, and is read before the form can be sent. */
export function BodyChoice({ taken, about }: BodyChoiceProps) {
  const query = useDocument(RescueBodiesDocument, { retired: false });
  return (
    <Loaded query={query}>
      {({ rescueBodies }) => (
        <Choice bodies={byWarningFit(rescueBodies, about).filter(({ id }) => !taken.includes(id))} />
      )}
    </Loaded>
  );
}

function Choice({ bodies }: { readonly bodies: readonly Body[] }) {
  const t = useT();
  const { setValue } = useFormContext();
  const { field, error, frame } = useField({ name: 'bodyId', labelKey: 'rescueRequests.act.body', required: true });
  const chosen = useWatch({ name: 'bodyId' }) as string | null;
  const warning = bodies.find(({ id }) => id === chosen)?.warning;
  return (
    <>
      <FieldFrame {...frame}>
        {({ id, describedBy }) => (
          <Select
            native
            size="small"
            value={(field.value as string | null) ?? ''}
            onChange={(event) => {
              field.onChange(event.target.value === '' ? null : event.target.value);
              setValue('warningId', null);
            }}
            onBlur={field.onBlur}
            error={error !== undefined}
            sx={{ minWidth: 240, maxWidth: '100%' }}
            inputProps={{ id, 'aria-describedby': describedBy, 'aria-required': true }}
          >
            <option value="">{t('shell.form.choose')}</option>
            {bodies.map((body) => (
              <option key={body.id} value={body.id}>
                {[body.name, body.province].filter(Boolean).join(', ')}
              </option>
            ))}
          </Select>
        )}
      </FieldFrame>
      {warning && <SeenField key={warning.id} warning={warning} />}
    </>
  );
}
