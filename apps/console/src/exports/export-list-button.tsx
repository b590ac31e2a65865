import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import { Alert, Box, Button, Checkbox, Typography } from '@mui/material';
import { useState } from 'react';
import { useListContext } from 'react-admin';
import { ActDialog } from '../cases/act-dialog.js';
import { filterOf } from '../cases/case-filters.js';
import { useDocument } from '../data/use-document.js';
import { ActForm } from '../form/act-form.js';
import { FieldFrame } from '../form/field-frame.js';
import { TextField } from '../form/fields.js';
import { useField } from '../form/use-field.js';
import type { CaseExportPlanQuery, CaseFilter } from '../gql/graphql.js';
import { useT } from '../i18n/use-t.js';
import { Loaded } from '../parts/state-blocks.js';
import { useCan } from '../session/session-store.js';
import { AskCaseExportDocument, CaseExportPlanDocument } from './export-documents.js';

type Plan = CaseExportPlanQuery['caseExportPlan'];
interface ExportValues {
  readonly columns: readonly string[];
  readonly reason: string;
}

/** Begins with what tells nobody apart. */
const chosenFirst = ['reference', 'state', 'nationality', 'sex', 'ageBand', 'repatriationStage', 'nextDueOn'];

/** The list as it is filtered now, as a file that a second person lets go. */
export function ExportListButton() {
  const t = useT();
  const can = useCan();
  const filterValues = useListContext().filterValues as Readonly<Record<string, unknown>>;
  const [filter, setFilter] = useState<CaseFilter | null>(null);
  if (!can('caseList.export')) return null;
  return (
    <>
      <Button variant="outlined" startIcon={<DownloadOutlined />} onClick={() => setFilter(filterOf(filterValues))}>
        {t('exports.list.act')}
      </Button>
      {filter && <ExportListDialog filter={filter} onClose={() => setFilter(null)} />}
    </>
  );
}

function ExportListDialog({ filter, onClose }: { readonly filter: CaseFilter; readonly onClose: () => void }) {
  const t = useT();
  const searched = typeof filter.text === 'string';
  const query = useDocument(CaseExportPlanDocument, { filter }, { enabled: !searched });
  return (
    <ActDialog titleKey="exports.list.title" leadKey="exports.list.lead" onClose={onClose}>
      {searched ? (
        <Stop text={t('exports.list.searched')} onClose={onClose} />
      ) : (
        <Loaded query={query}>
          {({ caseExportPlan: plan }) =>
            plan.cases === 0 ? (
              <Stop text={t('exports.list.none')} onClose={onClose} />
            ) : plan.cases > plan.most ? (
              <Stop text={t('exports.list.tooMany', { most: plan.most })} onClose={onClose} />
            ) : (
              <ExportForm plan={plan} filter={filter} onClose={onClose} />
            )
          }
        </Loaded>
      )}
    </ActDialog>
  );
}

function Stop({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const t = useT();
  return (
    <Box sx={{ display: 'grid', gap: 4, justifyItems: 'end' }}>
      <Alert severity="info" sx={{ width: '100%' }}>
        {text}
      </Alert>
      <Button onClick={onClose}>{t('shell.form.cancel')}</Button>
    </Box>
  );
}

interface ExportFormProps {
  readonly plan: Plan;
  readonly filter: CaseFilter;
  readonly onClose: () => void;
}

function ExportForm({ plan, filter, onClose }: ExportFormProps) {
  const t = useT();
  const defaults: ExportValues = { columns: plan.columns.filter((key) => chosenFirst.includes(key)), reason: '' };
  return (
    <>
      <Typography sx={{ mb: 4, fontWeight: 600 }}>{t('exports.list.count', { smart_count: plan.cases })}</Typography>
      <ActForm
        document={AskCaseExportDocument}
        defaults={defaults}
        submitKey="exports.list.submit"
        doneKey="exports.list.done"
        toInput={(values: ExportValues) => ({ filter, columns: [...values.columns], reason: values.reason.trim() })}
        onDone={onClose}
        onCancel={onClose}
      >
        <ColumnsField plan={plan} />
        <TextField name="reason" labelKey="exports.list.reason" helpKey="exports.list.reasonWhy" lines={3} required />
      </ActForm>
    </>
  );
}

function ColumnsField({ plan }: { readonly plan: Plan }) {
  const t = useT();
  const word = (key: string): string => t(`exports.list.column.${key}`);
  const { field, frame } = useField(
    { name: 'columns', labelKey: 'exports.list.columns', helpKey: 'exports.list.columnsWhy', required: true },
    (value) => (Array.isArray(value) ? value.map(word).join(', ') : ''),
  );
  const chosen = field.value as readonly string[];
  return (
    <FieldFrame {...frame} as="group">
      {({ id }) => (
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, columnGap: 4 }}>
          {plan.columns.map((key) => (
            <Box
              key={key}
              component="label"
              sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 40, cursor: 'pointer' }}
            >
              <Checkbox
                size="small"
                checked={chosen.includes(key)}
                onChange={(event) =>
                  field.onChange(
                    plan.columns.filter((other) => (other === key ? event.target.checked : chosen.includes(other))),
                  )
                }
                onBlur={field.onBlur}
                slotProps={{ input: { 'aria-labelledby': `${id}-${key}` } }}
                sx={{ p: 1.5, ml: -1.5 }}
              />
              <span id={`${id}-${key}`}>
                {word(key)}
                {plan.personal.includes(key) && (
                  <Typography component="span" variant="caption" sx={({ tokens }) => ({ color: tokens.quiet })}>
                    {' '}
                    ({t('exports.list.personal')})
                  </Typography>
                )}
              </span>
            </Box>
          ))}
        </Box>
      )}
    </FieldFrame>
  );
}
