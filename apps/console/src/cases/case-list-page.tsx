import AddOutlined from '@mui/icons-material/AddOutlined';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { ExportListButton } from '../exports/export-list-button.js';
import { useT } from '../i18n/use-t.js';
import { ListPage } from '../lists/list-page.js';
import { Empty } from '../parts/state-blocks.js';
import { WriteLetterButton } from '../repatriation/letters/write-button.js';
import { useCan } from '../session/session-store.js';
import { BulkAssign } from './bulk-assign.js';
import { ColumnMenu, useCaseColumns } from './case-columns.js';
import type { CaseRow } from './case-documents.js';
import { useCaseFilters } from './case-filters.js';
import { useCaseRow } from './case-row.js';
import { CaseViews } from './case-views.js';
import { ColleaguesDocument } from './find-colleagues.js';

export default function CaseListPage() {
  const t = useT();
  const can = useCan();
  const [columns, setColumns] = useCaseColumns();
  const colleagues = useDocument(ColleaguesDocument, { roles: null }, { enabled: can('case.assign') });
  const filters = useCaseFilters(
    (colleagues.data?.colleagues ?? []).map(({ id, displayName }) => ({ value: id, label: displayName })),
  );
  const row = useCaseRow(columns);
  const newPlea = can('case.registerPlea') && (
    <Button variant="contained" component={Link} to="/cases/new" startIcon={<AddOutlined />}>
      {t('cases.plea.new')}
    </Button>
  );
  return (
    <ListPage<CaseRow>
      resource="cases"
      titleKey="cases.list.title"
      filters={filters}
      sorts={[
        {
          // Without words as OPENED, says the API.
          field: 'BEST_MATCH',
          order: 'DESC',
          labelKey: 'cases.sort.opened',
          calledWith: { filter: 'text', labelKey: 'cases.sort.bestMatch' },
          fixed: true,
        },
        { field: 'OPENED', order: 'DESC', labelKey: 'cases.sort.opened', fixed: true, onlyWith: 'text' },
        { field: 'UPDATED', order: 'DESC', labelKey: 'cases.sort.updated', fixed: true },
        { field: 'DUE', order: 'ASC', labelKey: 'cases.sort.due', fixed: true },
        { field: 'DANGER', order: 'ASC', labelKey: 'cases.sort.danger', fixed: true },
        { field: 'WAITING', order: 'ASC', labelKey: 'cases.sort.waiting', fixed: true },
        { field: 'REFERENCE', order: 'DESC', labelKey: 'cases.sort.reference', fixed: true },
      ]}
      row={row}
      above={<CaseViews columns={columns} onColumns={setColumns} />}
      actions={
        <>
          <ColumnMenu columns={columns} onChange={setColumns} />
          <ExportListButton />
          {newPlea}
        </>
      }
      bulk={
        can('case.assign') || can('letter.write')
          ? (ids, clear) => (
              <>
                {can('case.assign') && <BulkAssign ids={ids} onDone={clear} />}
                <WriteLetterButton start={{ caseIds: ids }} />
              </>
            )
          : undefined
      }
      empty={<Empty titleKey="cases.list.empty" hintKey="cases.list.emptyHint" action={newPlea || undefined} />}
    />
  );
}
