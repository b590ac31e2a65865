import { Alert, Box, Button, Typography } from '@mui/material';
import { useDocument } from '../../data/use-document.js';
import { ActForm } from '../../form/act-form.js';
import { TextField } from '../../form/fields.js';
import type { CostFilter, FileFormat } from '../../gql/graphql.js';
import { useT } from '../../i18n/use-t.js';
import { Loaded } from '../../parts/state-blocks.js';
import { PlainDialog } from '../plain-dialog.js';
import { AskCostExportDocument, CostExportPlanDocument } from './cost-documents.js';
import { PlainSelect } from './plain-options.js';

interface Values {
  readonly format: FileFormat;
  readonly reason: string;
}

/** The lines as they are filtered now, as a file that a second person lets go. It is fetched among the requests. */
export function CostExportDialog({ filter, onClose }: { readonly filter: CostFilter; readonly onClose: () => void }) {
  const t = useT();
  const query = useDocument(CostExportPlanDocument, { filter });
  return (
    <PlainDialog title={t('costs.act.export')} lead={t('costs.export.lead')} onClose={onClose}>
      <Loaded query={query}>
        {({ costExportPlan: plan }) =>
          plan.lines === 0 || plan.lines > plan.most ? (
            <Box sx={{ display: 'grid', gap: 4, justifyItems: 'end' }}>
              <Alert severity="info" sx={{ width: '100%' }}>
                {plan.lines === 0 ? t('costs.none') : t('costs.export.tooMany', { most: plan.most })}
              </Alert>
              <Button onClick={onClose}>{t('shell.form.cancel')}</Button>
            </Box>
          ) : (
            <>
              <Typography sx={{ mb: 4, fontWeight: 600 }}>
                {t('costs.export.lines', { smart_count: plan.lines })},{' '}
                {t('costs.export.cases', { smart_count: plan.cases })}
              </Typography>
              <ActForm
                document={AskCostExportDocument}
                defaults={{ format: 'XLSX', reason: '' } satisfies Values}
                submitKey="costs.export.submit"
                doneKey="costs.export.done"
                toInput={(v: Values) => ({ filter, format: v.format, reason: v.reason.trim() })}
                onDone={onClose}
                onCancel={onClose}
              >
                <PlainSelect
                  name="format"
                  labelKey="costs.export.format"
                  required
                  options={[
                    { value: 'XLSX', label: 'Excel (XLSX)' },
                    { value: 'CSV', label: 'CSV' },
                  ]}
                />
                <TextField
                  name="reason"
                  labelKey="costs.export.reason"
                  helpKey="costs.export.reasonHelp"
                  lines={3}
                  required
                />
              </ActForm>
            </>
          )
        }
      </Loaded>
    </PlainDialog>
  );
}
