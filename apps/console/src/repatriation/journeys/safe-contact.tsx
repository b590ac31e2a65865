import { Box, Button, Typography } from '@mui/material';
import { send } from '../../data/graphql-client.js';
import { useCodeText } from '../../form/code-fields.js';
import { graphql } from '../../gql/index.js';
import { useT } from '../../i18n/use-t.js';
import { StatusDot } from '../../parts/status-dot.js';
import { useReveal } from '../../parts/use-reveal.js';
import { useCan } from '../../session/session-store.js';

const SafeContactsDocument = graphql(`
  query SafeContacts($caseId: UUID!) {
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

/** Before anybody calls: who may answer, when, and which word is asked for first. Shown on demand, and logged. */
export function SafeContact({ caseId }: { readonly caseId: string }) {
  const t = useT();
  const can = useCan();
  const channel = useCodeText('contactChannels');
  const reveal = useReveal(async () => (await send(SafeContactsDocument, { caseId })).contacts ?? []);
  return (
    <Box sx={({ tokens }) => ({ border: `1px solid ${tokens.border}`, borderRadius: 2, p: 3, mb: 5 })}>
      <Typography sx={{ fontWeight: 600 }}>{t('journeys.followUp.before')}</Typography>
      <Typography color="textSecondary">{t('journeys.followUp.beforeLead')}</Typography>
      {can('case.read') && reveal.fields === null && (
        <Button variant="outlined" disabled={reveal.loading} onClick={() => void reveal.show()} sx={{ mt: 2 }}>
          {t('cases.contact.show')}
        </Button>
      )}
      {reveal.failed && <Typography role="alert">{t('shell.state.error')}</Typography>}
      {reveal.fields?.length === 0 && <Typography>{t('cases.side.contactEmpty')}</Typography>}
      {reveal.fields?.map((contact) => (
        <Box key={contact.id} sx={{ mt: 3, overflowWrap: 'anywhere' }}>
          <StatusDot tone={contact.safe ? 'done' : 'danger'}>
            {t(contact.safe ? 'cases.contact.isSafe' : 'cases.contact.notSafe')}
          </StatusDot>
          <Typography sx={{ fontWeight: 600 }}>
            {[contact.whose, channel(contact.channel), contact.value].filter(Boolean).join(', ')}
          </Typography>
          <Typography>
            {[
              contact.hours,
              contact.mayAnswer,
              contact.codeWord === '' ? '' : t('cases.contact.codeWordFirst', { word: contact.codeWord }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
