import { Box, Checkbox, Select } from '@mui/material';
import { useFormContext, useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import { ActForm, FormSection } from '../form/act-form.js';
import { FieldFrame } from '../form/field-frame.js';
import { CheckField } from '../form/fields.js';
import { useField } from '../form/use-field.js';
import { useT } from '../i18n/use-t.js';
import { ReleaseRowsDocument } from './cube-documents.js';
import { groupsOf, useGroupWords, type DeskSnapshot } from './desk.js';
import { PurposeFields } from './purpose-fields.js';

const MOST_KNOWN = 5;

interface Values {
  readonly known: readonly string[];
  readonly hidden: string;
  readonly sure: boolean;
  readonly purpose: string;
  readonly recipientId: string | null;
  readonly knowsBoth: boolean;
}

/** Rows of people, made coarse, for a vetted partner: once for a period, and asked a second time. */
export function ReleasePeople({
  snapshot,
  onCancel,
}: {
  readonly snapshot: DeskSnapshot;
  readonly onCancel: () => void;
}) {
  const t = useT();
  const navigate = useNavigate();
  const groups = groupsOf(snapshot);
  return (
    <ActForm
      document={ReleaseRowsDocument}
      defaults={{ known: [], hidden: '', sure: false, purpose: '', recipientId: null, knowsBoth: false }}
      toInput={({ known, hidden, purpose, recipientId, knowsBoth }: Values) => ({
        snapshotId: snapshot.id,
        known: [...known],
        hidden: hidden === '' || known.includes(hidden) ? null : hidden,
        purpose,
        recipientId: recipientId ?? '',
        knowsBoth,
      })}
      submitKey="statisticsDesk.rows.submit"
      doneKey="statisticsDesk.ask.done"
      onDone={({ id }) => void navigate(`/statistics/releases/${id}`)}
      onCancel={onCancel}
    >
      <FormSection leadKey="statisticsDesk.rows.lead">
        <Known groups={groups} />
        <Hidden groups={groups} />
        <PurposeFields snapshotId={snapshot.id} kind="ANONYMOUS_ROWS" />
        <CheckField
          name="sure"
          labelKey="statisticsDesk.rows.sure"
          required
          check={(value) => (value === true ? undefined : t('shell.form.required'))}
        />
      </FormSection>
    </ActForm>
  );
}

function Known({ groups }: { readonly groups: readonly string[] }) {
  const words = useGroupWords();
  const { field, frame } = useField({
    name: 'known',
    labelKey: 'statisticsDesk.rows.known',
    helpKey: 'statisticsDesk.rows.knownHelp',
    required: true,
  });
  const chosen = field.value as readonly string[];
  return (
    <FieldFrame {...frame} as="group">
      {() => (
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, columnGap: 4 }}>
          {groups.map((group) => {
            const full = chosen.length >= MOST_KNOWN && !chosen.includes(group);
            return (
              <Box
                key={group}
                component="label"
                sx={{ display: 'flex', alignItems: 'center', gap: 1, opacity: full ? 0.6 : 1, cursor: 'pointer' }}
              >
                <Checkbox
                  checked={chosen.includes(group)}
                  disabled={full}
                  onChange={(event) =>
                    field.onChange(
                      groups.filter((one) => (one === group ? event.target.checked : chosen.includes(one))),
                    )
                  }
                  sx={{ ml: -1.5 }}
                />
                {words(group)}
              </Box>
            );
          })}
        </Box>
      )}
    </FieldFrame>
  );
}

/** Where somebody was held is two columns of a row, and is never the thing that is not to be found out. */
function Hidden({ groups }: { readonly groups: readonly string[] }) {
  const t = useT();
  const words = useGroupWords();
  const { control } = useFormContext<Values>();
  const known = useWatch({ control, name: 'known' });
  const { field, frame } = useField({
    name: 'hidden',
    labelKey: 'statisticsDesk.rows.hidden',
    helpKey: 'statisticsDesk.rows.hiddenHelp',
    check: (value) =>
      value !== '' && known.includes('place') && known.length === MOST_KNOWN
        ? t('statisticsDesk.rows.tooMany')
        : undefined,
  });
  const open = groups.filter((group) => group !== 'place' && !known.includes(group));
  return (
    <FieldFrame {...frame}>
      {({ id, describedBy }) => (
        <Select
          native
          size="small"
          value={open.includes(field.value as string) ? (field.value as string) : ''}
          onChange={(event) => field.onChange(event.target.value)}
          inputProps={{ id, 'aria-describedby': describedBy }}
          sx={{ minWidth: 240, maxWidth: '100%' }}
        >
          <option value="">{t('statisticsDesk.rows.nothing')}</option>
          {open.map((group) => (
            <option key={group} value={group}>
              {words(group)}
            </option>
          ))}
        </Select>
      )}
    </FieldFrame>
  );
}
