import { Autocomplete, createFilterOptions, TextField as MuiTextField, Typography } from '@mui/material';
import { reachesEverybody, standing, type ReleaseKind } from '@homeward/domain';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useDocument } from '../data/use-document.js';
import { useCodeText } from '../form/code-fields.js';
import { FieldFrame } from '../form/field-frame.js';
import { CheckField, TextField } from '../form/fields.js';
import { useField } from '../form/use-field.js';
import { useT } from '../i18n/use-t.js';
import { RecipientsDocument } from './recipient-documents.js';
import { type Recipient, RecipientForm } from './recipient-form.js';
import { useRecipientName } from './recipient-name.js';

interface PurposeFieldsProps {
  readonly snapshotId: string;
  readonly kind: ReleaseKind;
}

/** Why something leaves and who gets it: asked of everything that leaves. */
export function PurposeFields(props: PurposeFieldsProps) {
  return (
    <>
      <TextField
        name="purpose"
        labelKey="statistics.purpose"
        helpKey="statistics.build.purposeWhy"
        required
        lines={2}
      />
      <RecipientField {...props} />
    </>
  );
}

interface Option {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  /** What is laid beside what is typed. */
  readonly words: string;
}

/** An option that adds what is typed to the register. */
const NEW = 'new';
const narrowed = createFilterOptions<Option>({ stringify: ({ words }) => words });

/** Somebody of the register, with what they have of this period; and whoever is not there is added. */
function RecipientField({ snapshotId, kind }: PurposeFieldsProps) {
  const t = useT();
  const kinds = useCodeText('recipientKinds');
  const releaseKinds = useCodeText('releaseKinds');
  const { setValue } = useFormContext();
  const [adding, setAdding] = useState<string>();
  const query = useDocument(RecipientsDocument, {});
  const { field, error, frame } = useField({
    name: 'recipientId',
    labelKey: 'statistics.recipient',
    helpKey: 'recipients.fieldHelp',
    required: true,
  });
  const all = (query.data?.recipients ?? []).filter(({ mergedInto }) => mergedInto === null);
  const nameOf = useRecipientName();
  const has = (one: Recipient): string =>
    [
      ...new Set(one.releases.filter((release) => release.snapshotId === snapshotId).map((r) => releaseKinds(r.kind))),
    ].join(', ');
  const options = all.map((one): Option => {
    const got = has(one);
    return {
      id: one.id,
      label: nameOf(one),
      detail: got === '' ? kinds(one.kind) : `${kinds(one.kind)} · ${t('recipients.has', { what: got })}`,
      words: [nameOf(one), one.name, one.domain, ...one.mergedHere.map(({ name }) => name)].join(' '),
    };
  });
  const chosen = all.find(({ id }) => id === field.value);
  const stands =
    chosen &&
    standing(
      kind,
      { root: chosen.id, open: reachesEverybody(chosen.kind) },
      all.flatMap((one) =>
        one.releases
          .filter((release) => release.snapshotId === snapshotId)
          .map((release) => ({ root: one.id, kind: release.kind, open: release.open || reachesEverybody(one.kind) })),
      ),
    );
  return (
    <>
      <FieldFrame {...frame}>
        {({ id, describedBy }) => (
          <>
            <Autocomplete
              id={id}
              size="small"
              options={options}
              value={options.find((option) => option.id === field.value) ?? null}
              loading={query.isPending}
              loadingText={t('shell.palette.searching')}
              noOptionsText={query.isError ? t('shell.state.error') : t('recipients.none')}
              filterOptions={(list, state) => [
                ...narrowed(list, state),
                ...(state.inputValue.trim() === '' || list.some(({ label }) => label === state.inputValue.trim())
                  ? []
                  : [
                      {
                        id: NEW,
                        label: state.inputValue.trim(),
                        detail: t('recipients.addThis'),
                        words: '',
                      },
                    ]),
              ]}
              onChange={(_event, option) => {
                if (option?.id === NEW) return setAdding(option.label);
                field.onChange(option?.id ?? null);
                setValue('knowsBoth', false);
              }}
              onBlur={field.onBlur}
              getOptionKey={(option) => option.id}
              isOptionEqualToValue={(a, b) => a.id === b.id}
              sx={{ maxWidth: 440 }}
              renderOption={({ key, ...li }, option) => (
                <li key={key} {...li}>
                  <span>
                    {option.label}
                    <small style={{ display: 'block' }}>{option.detail}</small>
                  </span>
                </li>
              )}
              renderInput={(input) => (
                <MuiTextField
                  {...input}
                  error={error !== undefined}
                  slotProps={{
                    ...input.slotProps,
                    htmlInput: {
                      ...input.slotProps.htmlInput,
                      'aria-describedby': describedBy,
                      'aria-required': true,
                    },
                  }}
                />
              )}
            />
            {chosen && (
              <Typography role="status" sx={{ mt: 2, maxWidth: 720 }}>
                {stands === 'FREE'
                  ? has(chosen) === ''
                    ? t('recipients.hasNothing')
                    : t('recipients.has', { what: has(chosen) })
                  : t(stands === 'HOLDS_BOTH' ? 'recipients.both' : `errors.${stands}`)}
              </Typography>
            )}
          </>
        )}
      </FieldFrame>
      {stands === 'HOLDS_BOTH' && (
        <CheckField
          name="knowsBoth"
          labelKey="recipients.knowsBoth"
          required
          check={(value) => (value === true ? undefined : t('errors.HOLDS_BOTH'))}
        />
      )}
      {adding !== undefined && (
        <RecipientForm
          name={adding}
          onDone={({ id }) => {
            setAdding(undefined);
            void query.refetch().then(() => field.onChange(id));
            setValue('knowsBoth', false);
          }}
          onClose={() => setAdding(undefined)}
        />
      )}
    </>
  );
}
