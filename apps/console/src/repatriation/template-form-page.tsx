import { ageGroups, type AgeGroup, documentSituations, type DocumentSituation, type ItemCode } from '@homeward/domain';
import { useNavigate, useParams } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { ActForm } from '../form/act-form.js';
import { CodeChoice, CodeSelect } from '../form/code-fields.js';
import { TextField } from '../form/fields.js';
import { CountrySelect } from '../form/pick-fields.js';
import { useT } from '../i18n/use-t.js';
import { Page, Panel } from '../parts/page.js';
import { Loaded, NotFound } from '../parts/state-blocks.js';
import { ChecklistTemplatesDocument, SaveChecklistTemplateDocument } from './template-documents.js';
import { ChangesField, OwnStepsField, type ChangeValue, type OwnValue } from './template-steps.js';
import type { Template } from './template-words.js';

interface Values {
  readonly name: string;
  readonly nationality: string | null;
  readonly country: string | null;
  readonly document: DocumentSituation | null;
  readonly age: AgeGroup | null;
  readonly own: readonly OwnValue[];
  readonly changes: readonly ChangeValue[];
  readonly source: string;
}
const empty: Values = {
  name: '',
  nationality: null,
  country: null,
  document: null,
  age: null,
  own: [],
  changes: [],
  source: '',
};

const valuesOf = (one: Template): Values => ({
  name: one.name,
  nationality: one.nationality,
  country: one.country,
  document: one.document,
  age: one.minor === null ? null : one.minor ? 'MINOR' : 'ADULT',
  own: one.own.map((step) => ({ ...step, needs: [...step.needs], before: [...step.before] })),
  changes: one.changes.map((change) => ({ ...change, needs: [...change.needs] })),
  source: one.source,
});

/** A checklist template: a new one, or the next edition of one. */
export default function TemplateFormPage() {
  const t = useT();
  const { id } = useParams();
  const query = useDocument(ChecklistTemplatesDocument, {}, { anew: true });
  return (
    <Page
      titleKey={id ? 'repatriation.templates.edit' : 'repatriation.templates.new'}
      lead={t('repatriation.templates.lead')}
    >
      {id ? (
        <Loaded query={query}>
          {({ checklistTemplates }) => {
            const found = checklistTemplates.find((one) => one.id === id && one.endedAt === null);
            return found ? <Form key={found.id} template={found} /> : <NotFound />;
          }}
        </Loaded>
      ) : (
        <Form template={null} />
      )}
    </Page>
  );
}

const texts = ({ en, km }: { readonly en: string; readonly km: string }): { en: string; km: string } => ({ en, km });

function Form({ template }: { readonly template: Template | null }) {
  const navigate = useNavigate();
  const back = (): void => void navigate('/checklists');
  return (
    <Panel>
      <ActForm
        document={SaveChecklistTemplateDocument}
        defaults={template ? valuesOf(template) : empty}
        doneKey="repatriation.templates.saved"
        onDone={back}
        onCancel={back}
        toInput={(v: Values) => ({
          ...(template ? { replaces: template.id, expectedVersion: template.version } : {}),
          name: v.name,
          nationality: v.nationality,
          country: v.country,
          document: v.document,
          minor: v.age === null ? null : v.age === 'MINOR',
          own: v.own.map((step) => ({
            code: step.code as ItemCode,
            title: texts(step.title),
            hint: texts(step.hint),
            party: step.party ?? 'COORDINATOR',
            days: step.days ?? 0,
            needs: [...step.needs],
            before: [...step.before],
            mayBeNotNeeded: step.mayBeNotNeeded,
          })),
          changes: v.changes.map((change) => ({
            item: change.item ?? 'MISSION_NOTIFIED',
            needs: [...change.needs],
            party: change.party,
            days: change.days,
            hint: texts(change.hint),
            notNeeded: change.notNeeded,
          })),
          source: v.source,
        })}
      >
        <TextField name="name" labelKey="repatriation.templates.name" required />
        <CountrySelect name="nationality" labelKey="repatriation.templates.nationality" />
        <CountrySelect name="country" labelKey="repatriation.templates.country" />
        <CodeSelect
          name="document"
          labelKey="repatriation.templates.document"
          list="documentSituations"
          codes={documentSituations}
        />
        <CodeChoice name="age" labelKey="repatriation.templates.age" list="ageGroups" codes={ageGroups} />
        <OwnStepsField />
        <ChangesField />
        <TextField
          name="source"
          labelKey="repatriation.templates.source"
          helpKey="repatriation.templates.sourceHelp"
          required
        />
      </ActForm>
    </Panel>
  );
}
