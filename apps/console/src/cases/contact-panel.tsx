import { contactChannels, type ContactChannel } from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { send } from '../data/graphql-client.js';
import { ActForm } from '../form/act-form.js';
import { CodeSelect, useCodeText } from '../form/code-fields.js';
import { CheckField, TextField } from '../form/fields.js';
import { graphql } from '../gql/index.js';
import { useT } from '../i18n/use-t.js';
import { StatusDot } from '../parts/status-dot.js';
import { useReveal } from '../parts/use-reveal.js';
import { useCan } from '../session/session-store.js';
import { ActDialog } from './act-dialog.js';
import { useOpenedCase } from './case-scope.js';
import { SidePanel } from './side-panel.js';

const ContactsDocument = graphql(`
  query CaseContacts($caseId: UUID!) {
    contacts(caseId: $caseId) {
      id
      channel
      value
      whose
      hours
      codeWord
      mayAnswer
      safe
    }
  }
`);

const RecordContactDocument = graphql(`
  mutation RecordContact($input: RecordContactInput!) {
    recordContact(input: $input) {
      __typename
      ... on Contact {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

/** How the person may be reached, with the code word: shown on demand, since whoever looks over the shoulder can call too. */
export function ContactPanel() {
  const t = useT();
  const can = useCan();
  const { id } = useOpenedCase();
  const channel = useCodeText('contactChannels');
  const [adding, setAdding] = useState(false);
  const reveal = useReveal(async () => (await send(ContactsDocument, { caseId: id })).contacts ?? []);
  return (
    <SidePanel
      titleKey="cases.side.contact"
      action={
        <Button
          size="small"
          disabled={reveal.loading}
          aria-expanded={reveal.fields !== null}
          onClick={() => (reveal.fields ? reveal.hide() : void reveal.show())}
        >
          {t(reveal.fields ? 'cases.contact.hide' : 'cases.contact.show')}
        </Button>
      }
    >
      {reveal.failed && <Typography role="alert">{t('shell.state.error')}</Typography>}
      {reveal.fields === null && <Typography color="textSecondary">{t('cases.contact.hidden')}</Typography>}
      {reveal.fields?.length === 0 && <Typography color="textSecondary">{t('cases.side.contactEmpty')}</Typography>}
      {reveal.fields?.map((contact) => (
        <Box key={contact.id} sx={{ mb: 3, overflowWrap: 'anywhere' }}>
          <Typography sx={{ fontWeight: 600 }}>
            {[contact.whose, channel(contact.channel)].filter(Boolean).join(', ')}
          </Typography>
          <Typography>{contact.value}</Typography>
          <Typography color="textSecondary">
            {[
              contact.hours,
              contact.mayAnswer,
              contact.codeWord === '' ? '' : t('cases.contact.codeWordFirst', { word: contact.codeWord }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
          <StatusDot tone={contact.safe ? 'done' : 'danger'}>
            {t(contact.safe ? 'cases.contact.isSafe' : 'cases.contact.notSafe')}
          </StatusDot>
        </Box>
      ))}
      {can('case.describe') && (
        <Button size="small" variant="outlined" onClick={() => setAdding(true)} sx={{ mt: 2 }}>
          {t('cases.contact.add')}
        </Button>
      )}
      {adding && (
        <ContactDialog
          caseId={id}
          onClose={() => setAdding(false)}
          onSaved={() => {
            setAdding(false);
            if (reveal.fields) void reveal.show();
          }}
        />
      )}
    </SidePanel>
  );
}

interface ContactValues {
  readonly channel: ContactChannel | null;
  readonly value: string;
  readonly whose: string;
  readonly hours: string;
  readonly codeWord: string;
  readonly mayAnswer: string;
  readonly safe: boolean;
}

const empty: ContactValues = {
  channel: null,
  value: '',
  whose: '',
  hours: '',
  codeWord: '',
  mayAnswer: '',
  // A phone that a guard may hold is the rule; that it is safe is something one knows.
  safe: false,
};

interface ContactDialogProps {
  readonly caseId: string;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

function ContactDialog({ caseId, onClose, onSaved }: ContactDialogProps) {
  return (
    <ActDialog titleKey="cases.contact.title" onClose={onClose}>
      <ActForm
        document={RecordContactDocument}
        defaults={empty}
        doneKey="cases.contact.done"
        toInput={(values: ContactValues) => ({
          caseId,
          ...values,
          channel: values.channel ?? 'OTHER',
        })}
        onDone={onSaved}
        onCancel={onClose}
      >
        <CodeSelect
          name="channel"
          labelKey="cases.contact.channel"
          list="contactChannels"
          codes={contactChannels}
          required
        />
        <TextField name="value" labelKey="cases.contact.value" required maxLength={200} />
        <TextField name="whose" labelKey="cases.contact.whose" helpKey="cases.contact.whoseHelp" maxLength={200} />
        <TextField name="hours" labelKey="cases.contact.hours" helpKey="cases.contact.hoursHelp" maxLength={200} />
        <TextField
          name="codeWord"
          labelKey="cases.contact.codeWord"
          whyKey="cases.contact.codeWordWhy"
          maxLength={200}
        />
        <TextField name="mayAnswer" labelKey="cases.contact.mayAnswer" maxLength={200} />
        <CheckField name="safe" labelKey="cases.contact.safe" />
      </ActForm>
    </ActDialog>
  );
}
