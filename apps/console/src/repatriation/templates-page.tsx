import { inWords } from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale } from 'react-admin';
import { Link } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { ActForm } from '../form/act-form.js';
import { useT } from '../i18n/use-t.js';
import { Page, Panel } from '../parts/page.js';
import { Empty, Loaded } from '../parts/state-blocks.js';
import { useDates } from '../parts/use-dates.js';
import { useCan } from '../session/session-store.js';
import { PlainDialog } from './plain-dialog.js';
import { ChecklistTemplatesDocument, EndChecklistTemplateDocument } from './template-documents.js';
import { TemplatePreview } from './template-preview.js';
import { useForWhom, type Template } from './template-words.js';

/** Which steps a way home has, for whom; and a try-out of what somebody would begin with. */
export default function TemplatesPage() {
  const t = useT();
  const can = useCan();
  const query = useDocument(ChecklistTemplatesDocument, {});
  const [ending, setEnding] = useState<Template>();
  return (
    <Page
      titleKey="repatriation.templates.title"
      lead={t('repatriation.templates.lead')}
      actions={
        can('reference.change') && (
          <Button variant="contained" component={Link} to="/checklists/new">
            {t('repatriation.templates.new')}
          </Button>
        )
      }
    >
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 5 }}>
        <Panel flush>
          <Loaded query={query}>
            {({ checklistTemplates }) => {
              const current = checklistTemplates.filter((one) => one.endedAt === null);
              if (current.length === 0) return <Empty titleKey="repatriation.templates.none" />;
              return (
                <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                  {current.map((one) => (
                    <TemplateRow
                      key={one.id}
                      template={one}
                      earlier={checklistTemplates.filter((other) => other.lineId === one.lineId && other.id !== one.id)}
                      onEnd={() => setEnding(one)}
                    />
                  ))}
                </Box>
              );
            }}
          </Loaded>
        </Panel>
        <TemplatePreview />
      </Box>
      {ending && (
        <PlainDialog
          title={t('repatriation.templates.endOf', { name: ending.name })}
          lead={t('repatriation.templates.endLead')}
          onClose={() => setEnding(undefined)}
        >
          <ActForm
            document={EndChecklistTemplateDocument}
            defaults={{}}
            doneKey="repatriation.saved"
            submitKey="repatriation.templates.end"
            onDone={() => setEnding(undefined)}
            onCancel={() => setEnding(undefined)}
            toInput={() => ({ templateId: ending.id, expectedVersion: ending.version })}
          >
            {null}
          </ActForm>
        </PlainDialog>
      )}
    </Page>
  );
}

function TemplateRow({
  template,
  earlier,
  onEnd,
}: {
  readonly template: Template;
  readonly earlier: readonly Template[];
  readonly onEnd: () => void;
}) {
  const t = useT();
  const can = useCan();
  const locale = useLocale();
  const dates = useDates();
  const whom = useForWhom();
  return (
    <Box
      component="li"
      sx={({ tokens }) => ({
        px: 4,
        py: 3,
        borderBottom: `1px solid ${tokens.border}`,
        '&:last-of-type': { border: 0 },
        display: 'flex',
        flexWrap: 'wrap',
        gap: 3,
      })}
    >
      <Box sx={{ flex: '1 1 280px', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>{template.name}</Typography>
        <Typography>
          {t('repatriation.templates.forWhom')}: {whom(template)}
        </Typography>
        <Typography color="textSecondary">
          {[
            t('repatriation.templates.edition', { edition: template.edition }),
            dates.date(template.createdAt),
            template.createdBy,
            template.source,
          ]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
        {template.own.length > 0 && (
          <Typography color="textSecondary">
            {t('repatriation.templates.steps', { smart_count: template.own.length })}:{' '}
            {template.own.map((step) => inWords(step.title, locale)).join(', ')}
          </Typography>
        )}
        {earlier.length > 0 && (
          <Box component="details" sx={{ mt: 1 }}>
            <Box component="summary" sx={{ cursor: 'pointer' }}>
              {t('repatriation.templates.history')} ({earlier.length})
            </Box>
            <Box component="ul" sx={{ m: 0, pl: 5 }}>
              {earlier.map((one) => (
                <li key={one.id}>
                  {t('repatriation.templates.edition', { edition: one.edition })}: {one.name}, {whom(one)} ·{' '}
                  {dates.date(one.createdAt)} – {one.endedAt ? dates.date(one.endedAt) : ''}
                  {one.own.length > 0 && ` · ${one.own.map((step) => inWords(step.title, locale)).join(', ')}`}
                </li>
              ))}
            </Box>
          </Box>
        )}
      </Box>
      {can('reference.change') && (
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }} className="hw-no-print">
          <Button
            component={Link}
            to={`/checklists/${template.id}/edit`}
            aria-label={`${t('repatriation.templates.edit')}: ${template.name}`}
          >
            {t('repatriation.templates.edit')}
          </Button>
          <Button onClick={onEnd} aria-label={t('repatriation.templates.endOf', { name: template.name })}>
            {t('repatriation.templates.end')}
          </Button>
        </Box>
      )}
    </Box>
  );
}
