import { contactChannels, dangers, requesterKinds, sexes } from '@homeward/domain';
import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import { ActForm, FormSection } from '../form/act-form.js';
import { CodeChoice, CodeSelect } from '../form/code-fields.js';
import { CheckField, TextField } from '../form/fields.js';
import { PartialDateInput } from '../form/partial-date-input.js';
import { CountrySelect, PickField } from '../form/pick-fields.js';
import { useT } from '../i18n/use-t.js';
import { Page, Panel } from '../parts/page.js';
import { findRegisteredCompounds } from './find-compounds.js';
import { MatchProposals } from './match-proposals.js';
import { RegisterPleaDocument } from './plea-documents.js';
import { emptyPlea, pleaInput, type PleaValues } from './plea-values.js';

/**
 * Somebody asks for help. What is known of the person comes first, because a double is found while the caller is still
 * on the line; everything but a name, the channel and who asks may stay empty.
 */
export default function PleaPage() {
  const t = useT();
  const navigate = useNavigate();
  // Somebody is back in a compound: the case from which this one begins.
  const [asked] = useSearchParams();
  const previous = asked.get('previous');
  const [registered, setRegistered] = useState<string | null>(null);
  if (registered !== null) return <PleaRegistered reference={registered} onAnother={() => setRegistered(null)} />;
  return (
    <Page titleKey="cases.plea.title" lead={t(previous ? 'journeys.followUp.newEpisode' : 'cases.plea.lead')}>
      <ActForm
        document={RegisterPleaDocument}
        defaults={emptyPlea}
        toInput={(values: PleaValues) => ({ ...pleaInput(values), ...(previous ? { previousCaseId: previous } : {}) })}
        submitKey="cases.plea.submit"
        doneKey="cases.plea.done"
        onDone={(plea) => {
          // A field officer takes a plea and may not open the case that came of it.
          if (plea.case) void navigate(`/cases/${plea.caseId}`);
          else setRegistered(plea.reference);
        }}
        onCancel={() => void navigate('/cases')}
      >
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 380px' },
            columnGap: 8,
            alignItems: 'start',
          }}
        >
          <Box sx={{ minWidth: 0 }}>
            <FormSection titleKey="cases.plea.person" leadKey="cases.plea.personLead">
              <TextField
                name="person.name"
                labelKey="cases.person.name"
                helpKey="cases.person.nameHelp"
                required
                maxLength={200}
              />
              <TextField
                name="person.romanisedName"
                labelKey="cases.person.romanisedName"
                helpKey="cases.person.romanisedHelp"
                maxLength={200}
              />
              <TextField name="person.aliases.0" labelKey="cases.person.alias" maxLength={200} />
              <CodeChoice name="person.sex" labelKey="cases.person.sex" list="sexes" codes={sexes} />
              <CountrySelect name="person.nationalities.0" labelKey="cases.person.nationality" />
              <PartialDateInput name="person.birth" labelKey="cases.person.birth" />
              <CheckField name="person.birthEstimated" labelKey="cases.person.birthEstimated" />
            </FormSection>
            <FormSection titleKey="cases.plea.marks">
              <TextField name="person.documentNumber" labelKey="cases.person.documentNumber" maxLength={200} />
              <TextField
                name="person.phone"
                labelKey="cases.person.phone"
                whyKey="cases.person.phoneWhy"
                type="tel"
                maxLength={200}
              />
            </FormSection>
          </Box>
          <Box sx={{ position: { lg: 'sticky' }, top: { lg: 80 }, mb: 8, order: { xs: 0, lg: 1 } }}>
            <MatchProposals />
          </Box>
          <Box sx={{ minWidth: 0, order: 2 }}>
            <FormSection titleKey="cases.plea.requester">
              <CodeSelect
                name="channel"
                labelKey="cases.plea.channel"
                list="contactChannels"
                codes={contactChannels}
                required
              />
              <CodeSelect
                name="requesterKind"
                labelKey="cases.plea.requesterKind"
                list="requesterKinds"
                codes={requesterKinds}
                required
              />
              <TextField
                name="requesterName"
                labelKey="cases.plea.requesterName"
                whyKey="cases.plea.requesterWhy"
                maxLength={200}
              />
              <TextField
                name="requesterContact"
                labelKey="cases.plea.requesterContact"
                helpKey="cases.plea.requesterContactHelp"
                maxLength={200}
              />
            </FormSection>
            <FormSection titleKey="cases.plea.situation">
              <CodeChoice
                name="danger"
                labelKey="cases.plea.danger"
                helpKey="cases.plea.dangerHelp"
                list="dangers"
                codes={dangers}
              />
              <PickField
                name="compoundId"
                labelKey="cases.plea.compound"
                helpKey="cases.plea.compoundHelp"
                findKey="plea-compounds"
                find={findRegisteredCompounds}
              />
              <TextField name="message" labelKey="cases.plea.message" helpKey="cases.plea.messageHelp" lines={5} />
            </FormSection>
          </Box>
        </Box>
      </ActForm>
    </Page>
  );
}

/** For whoever took the plea but cannot open the case: the reference is what the caller needs for the next call. */
function PleaRegistered({ reference, onAnother }: { readonly reference: string; readonly onAnother: () => void }) {
  const t = useT();
  return (
    <Page titleKey="cases.plea.registered" width="form">
      <Panel>
        <Typography sx={{ mb: 2 }}>{t('cases.plea.tellReference')}</Typography>
        <Typography variant="h1" component="p" sx={{ userSelect: 'all', mb: 5 }}>
          {reference}
        </Typography>
        <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap' }}>
          <Button variant="contained" onClick={onAnother}>
            {t('cases.plea.another')}
          </Button>
          <Button component={Link} to="/">
            {t('shell.state.toHome')}
          </Button>
        </Stack>
      </Panel>
    </Page>
  );
}
