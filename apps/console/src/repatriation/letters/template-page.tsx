import { letterKinds, letterLanguages, type LetterKind } from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import { useWatch } from 'react-hook-form';
import { useNavigate, useParams } from 'react-router-dom';
import { useAct } from '../../data/use-act.js';
import { useDocument } from '../../data/use-document.js';
import { ActForm, FormSection } from '../../form/act-form.js';
import { CodeSelect, useCodeText } from '../../form/code-fields.js';
import { TextField } from '../../form/fields.js';
import type { LetterTemplatePartsFragment } from '../../gql/graphql.js';
import { useT } from '../../i18n/use-t.js';
import { Page, Panel } from '../../parts/page.js';
import { Loaded, NotFound } from '../../parts/state-blocks.js';
import { useCan } from '../../session/session-store.js';
import { MissionField } from '../mission-field.js';
import { BlocksField, type FormBlock } from './blocks-field.js';
import {
  LetterTemplateDocument,
  PublishLetterTemplateDocument,
  RetireLetterTemplateDocument,
  SaveLetterTemplateDocument,
} from './documents.js';
import { inventedPaper } from './invented.js';
import { LanguageField } from './language-field.js';
import { Paper } from './paper.js';

export default function TemplatePage() {
  const { id } = useParams();
  return id === undefined ? <Template /> : <Existing id={id} />;
}

function Existing({ id }: { readonly id: string }) {
  const query = useDocument(LetterTemplateDocument, { id });
  return (
    <Loaded query={query}>
      {({ letterTemplate }) =>
        letterTemplate ? <Template key={letterTemplate.version} template={letterTemplate} /> : <NotFound page />
      }
    </Loaded>
  );
}

interface Values {
  readonly kind: LetterKind | null;
  readonly language: string;
  readonly mission: { readonly id: string; readonly label: string } | string | null;
  readonly name: string;
  readonly subject: string;
  readonly note: string;
  readonly blocks: readonly FormBlock[];
}

function Template({ template }: { readonly template?: LetterTemplatePartsFragment }) {
  const t = useT();
  const can = useCan();
  const navigate = useNavigate();
  const writes = can('letterTemplate.change');
  if (template && (!writes || template.state === 'RETIRED'))
    return (
      <Page title={template.name}>
        <Shown template={template} />
      </Page>
    );
  const defaults: Values = {
    kind: template?.kind ?? null,
    language: template?.language ?? 'en',
    mission: template?.missionId ? { id: template.missionId, label: template.missionName ?? '' } : null,
    name: template?.name ?? '',
    subject: template?.subject ?? '',
    note: template?.note ?? '',
    blocks: template?.blocks.map(({ kind, text, columns }) => ({ kind, text, columns: [...columns] })) ?? [
      { kind: 'TEXT', text: '', columns: [] },
      { kind: 'LIST', text: '', columns: ['PERSON_NAME', 'PERSON_SEX', 'PERSON_BIRTH', 'PERSON_NATIONALITY'] },
    ],
  };
  return (
    <Page
      titleKey={template ? 'letters.templates.edit' : 'letters.templates.new'}
      lead={template && <Lead template={template} />}
      actions={template && <Acts template={template} />}
    >
      <ActForm
        document={SaveLetterTemplateDocument}
        defaults={defaults}
        doneKey="letters.templates.saved"
        submitKey="letters.templates.save"
        onDone={(done) => void navigate(`/letter-templates/${done.id}`, { replace: true })}
        onCancel={() => void navigate('/letter-templates')}
        toInput={(v: Values) => ({
          ...(template ? { templateId: template.id, expectedVersion: template.version } : {}),
          kind: v.kind ?? 'FREE_LETTER',
          language: v.language,
          ...missionOf(v.mission),
          name: v.name,
          subject: v.subject,
          note: v.note,
          blocks: v.blocks.map(({ kind, text, columns }) => ({ kind, text, columns: [...columns] })),
        })}
      >
        <Box
          sx={{
            display: 'grid',
            gap: 6,
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' },
            alignItems: 'start',
          }}
        >
          <Panel>
            <FormSection titleKey="letters.templates.about">
              <TextField name="name" labelKey="letters.templates.name" required />
              {!template && (
                <>
                  <CodeSelect
                    name="kind"
                    labelKey="letters.templates.kind"
                    whyKey="letters.templates.kindWhy"
                    list="letterKinds"
                    codes={letterKinds}
                    required
                  />
                  <LanguageField
                    name="language"
                    labelKey="letters.templates.language"
                    languages={letterLanguages}
                    required
                  />
                </>
              )}
              <MissionField name="mission" labelKey="letters.templates.mission" nationality={null} />
              <TextField name="note" labelKey="letters.templates.note" helpKey="letters.templates.noteHelp" />
              <TextField name="subject" labelKey="letters.templates.subject" />
            </FormSection>
            <FormSection titleKey="letters.templates.blocks">
              <BlocksField name="blocks" />
            </FormSection>
          </Panel>
          <Box sx={{ position: { lg: 'sticky' }, top: { lg: 80 } }}>
            <Typography variant="h2" sx={{ mb: 1 }}>
              {t('letters.templates.preview')}
            </Typography>
            <Typography color="textSecondary" sx={{ mb: 3 }}>
              {t('letters.templates.previewHint')}
            </Typography>
            <LivePaper />
          </Box>
        </Box>
      </ActForm>
    </Page>
  );
}

/** A picked mission, or its id alone. */
const missionOf = (mission: Values['mission']): { missionId?: string } => {
  const id = typeof mission === 'string' ? mission : mission?.id;
  return id ? { missionId: id } : {};
};

function LivePaper() {
  const { language, subject, blocks } = useWatch() as Values;
  return <Paper words={inventedPaper(language || 'en', { subject, blocks })} />;
}

function Lead({ template }: { readonly template: LetterTemplatePartsFragment }) {
  const t = useT();
  const state = useCodeText('letterTemplateStates');
  const kind = useCodeText('letterKinds');
  return [
    kind(template.kind),
    t('letters.templates.revision', { revision: template.revision }),
    state(template.state),
  ].join(' · ');
}

function Acts({ template }: { readonly template: LetterTemplatePartsFragment }) {
  const t = useT();
  const publish = useAct(PublishLetterTemplateDocument, { notices: true, doneKey: 'letters.templates.published' });
  const retire = useAct(RetireLetterTemplateDocument, { notices: true, doneKey: 'letters.templates.retired' });
  const input = { templateId: template.id, expectedVersion: template.version };
  return (
    <>
      <Button
        disabled={retire.sending}
        title={t('letters.templates.retireHint')}
        onClick={() => void retire.submit(input)}
      >
        {t('letters.templates.retire')}
      </Button>
      {template.state === 'DRAFT' && (
        <Button
          variant="contained"
          disabled={publish.sending}
          title={t('letters.templates.publishHint')}
          onClick={() => void publish.submit(input)}
        >
          {t('letters.templates.publish')}
        </Button>
      )}
    </>
  );
}

function Shown({ template }: { readonly template: LetterTemplatePartsFragment }) {
  return (
    <>
      <Typography color="textSecondary" component="div" sx={{ mb: 4 }}>
        <Lead template={template} />
        {template.note !== '' && ` · ${template.note}`}
      </Typography>
      <Paper words={inventedPaper(template.language, template)} />
    </>
  );
}
