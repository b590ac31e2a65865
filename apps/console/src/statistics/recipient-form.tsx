import { Box, Button, Checkbox, Typography } from '@mui/material';
import { recipientKinds } from '@homeward/domain';
import { useEffect, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { RecipientsQuery } from '../gql/graphql.js';
import { ActDialog } from '../cases/act-dialog.js';
import { useDocument } from '../data/use-document.js';
import { ActForm, FormSection } from '../form/act-form.js';
import { CodeSelect, useCodeText } from '../form/code-fields.js';
import { FieldFrame } from '../form/field-frame.js';
import { TextField } from '../form/fields.js';
import { useField } from '../form/use-field.js';
import { useT } from '../i18n/use-t.js';
import { AddRecipientDocument, CorrectRecipientDocument, SimilarRecipientsDocument } from './recipient-documents.js';

export type Recipient = RecipientsQuery['recipients'][number];

interface Values {
  readonly name: string;
  readonly kind: (typeof recipientKinds)[number];
  readonly domain: string;
  readonly apartFrom: readonly string[];
}

interface RecipientFormProps {
  /** The one to correct; a new one otherwise. */
  readonly recipient?: Recipient;
  /** What was written before it was found not to be there. */
  readonly name?: string;
  readonly onDone: (recipient: { readonly id: string; readonly name: string }) => void;
  readonly onClose: () => void;
}

/** A new recipient, or one whose name, kind or domain is put right. Whoever may be there already is asked about. */
export function RecipientForm({ recipient, name = '', onDone, onClose }: RecipientFormProps) {
  const defaults: Values = {
    name: recipient?.name ?? name,
    kind: recipient?.kind ?? 'DONOR',
    domain: recipient?.domain ?? '',
    apartFrom: [],
  };
  const fields = ({ domain, apartFrom, ...rest }: Values) => ({
    ...rest,
    domain: domain || null,
    apartFrom: [...apartFrom],
  });
  const questions = (
    <FormSection>
      <TextField name="name" labelKey="recipients.name" helpKey="recipients.nameHelp" required maxLength={200} />
      <CodeSelect
        name="kind"
        labelKey="recipients.kind"
        helpKey="recipients.kindHelp"
        list="recipientKinds"
        codes={recipientKinds.filter((kind) => kind !== 'PUBLIC')}
        required
      />
      <TextField name="domain" labelKey="recipients.domain" helpKey="recipients.domainHelp" maxLength={200} />
      <SameAs own={recipient} onChoose={recipient ? undefined : onDone} />
    </FormSection>
  );
  return (
    <ActDialog titleKey={recipient ? 'recipients.correct' : 'recipients.add'} onClose={onClose}>
      {recipient ? (
        <ActForm
          document={CorrectRecipientDocument}
          defaults={defaults}
          toInput={(values: Values) => ({
            recipientId: recipient.id,
            expectedVersion: recipient.version,
            ...fields(values),
          })}
          doneKey="recipients.corrected"
          onDone={onDone}
          onCancel={onClose}
        >
          {questions}
        </ActForm>
      ) : (
        <ActForm
          document={AddRecipientDocument}
          defaults={defaults}
          toInput={fields}
          submitKey="recipients.addSubmit"
          doneKey="recipients.added"
          onDone={onDone}
          onCancel={onClose}
        >
          {questions}
        </ActForm>
      )}
    </ActDialog>
  );
}

/** Typing is done before anybody is asked. */
const PAUSE_MS = 400;

/** "Is it the same as …?": each one that is close is chosen, or said to be somebody else. */
function SameAs({
  own,
  onChoose,
}: {
  readonly own: Recipient | undefined;
  readonly onChoose: RecipientFormProps['onDone'] | undefined;
}) {
  const t = useT();
  const kinds = useCodeText('recipientKinds');
  const { control } = useFormContext<Values>();
  const [name, domain] = useWatch({ control, name: ['name', 'domain'] });
  const [asked, setAsked] = useState({ name, domain });
  useEffect(() => {
    const timer = setTimeout(() => setAsked({ name, domain }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [name, domain]);
  const query = useDocument(
    SimilarRecipientsDocument,
    { name: asked.name.trim().slice(0, 200), domain: asked.domain.trim() || null },
    { keepPrevious: true, enabled: asked.name.trim() !== '' || asked.domain.trim() !== '' },
  );
  const known = [own?.id, ...(own?.alike ?? []).map(({ id }) => id)];
  const similar = (query.data?.similarRecipients ?? []).filter(({ id }) => !known.includes(id));
  const { field, frame } = useField({
    name: 'apartFrom',
    labelKey: 'recipients.same',
    helpKey: 'recipients.sameHelp',
    check: (value) =>
      similar.every(({ id }) => (value as readonly string[]).includes(id)) ? undefined : t('recipients.sameNeeded'),
  });
  const apart = field.value as readonly string[];
  if (similar.length === 0) return null;
  return (
    <FieldFrame {...frame} as="group" required>
      {() =>
        similar.map((one) => (
          <Box
            key={one.id}
            sx={({ tokens }) => ({
              py: 2,
              borderTop: `1px solid ${tokens.border}`,
              '&:first-of-type': { borderTop: 0 },
            })}
          >
            <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
              {one.name} ({kinds(one.kind)})
            </Typography>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 4 }}>
              {onChoose && (
                <Button
                  variant="outlined"
                  color="inherit"
                  aria-label={`${t('recipients.isSame')} (${one.name})`}
                  onClick={() => onChoose(one)}
                >
                  {t('recipients.isSame')}
                </Button>
              )}
              <Box component="label" sx={{ display: 'flex', alignItems: 'center', gap: 1, cursor: 'pointer' }}>
                <Checkbox
                  checked={apart.includes(one.id)}
                  onChange={(event) =>
                    field.onChange(event.target.checked ? [...apart, one.id] : apart.filter((id) => id !== one.id))
                  }
                  slotProps={{ input: { 'aria-label': `${t('recipients.isOther')} (${one.name})` } }}
                  sx={{ ml: onChoose ? 0 : -1.5 }}
                />
                {t('recipients.isOther')}
              </Box>
            </Box>
          </Box>
        ))
      }
    </FieldFrame>
  );
}
