import BookmarkAddOutlined from '@mui/icons-material/BookmarkAddOutlined';
import CloseOutlined from '@mui/icons-material/CloseOutlined';
import { Box, Button, IconButton } from '@mui/material';
import { useState } from 'react';
import { useListContext } from 'react-admin';
import { useAct } from '../data/use-act.js';
import { useDocument } from '../data/use-document.js';
import { ActForm } from '../form/act-form.js';
import { TextField } from '../form/fields.js';
import { graphql } from '../gql/index.js';
import { useT } from '../i18n/use-t.js';
import { useCan } from '../session/session-store.js';
import { ActDialog } from './act-dialog.js';
import { caseColumns, type CaseColumn } from './case-columns.js';
import type { CaseFilterValues } from './case-filters.js';

const SavedViewsDocument = graphql(`
  query CaseViews {
    savedViews(resource: "cases") {
      id
      name
      query
    }
  }
`);

const SaveViewDocument = graphql(`
  mutation SaveCaseView($input: SaveViewInput!) {
    saveView(input: $input) {
      __typename
      ... on SavedView {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

const DeleteViewDocument = graphql(`
  mutation DeleteCaseView($input: DeleteViewInput!) {
    deleteView(input: $input) {
      __typename
      ... on DeletedView {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

interface ViewQuery {
  readonly filter: CaseFilterValues;
  readonly sort?: string;
  readonly columns?: readonly CaseColumn[];
}

const ordinary: readonly (ViewQuery & { readonly key: string })[] = [
  { key: 'all', filter: {} },
  { key: 'mine', filter: { assigned: 'ME' } },
  { key: 'dueToday', filter: { due: 'TODAY' }, sort: 'DUE' },
  { key: 'acute', filter: { dangers: ['ACUTE'] } },
  { key: 'unassigned', filter: { assigned: 'NOBODY' } },
];

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function viewQuery(kept: Readonly<Record<string, unknown>>): ViewQuery {
  const { filter, sort, columns, ...plain } = kept;
  return {
    // A view may be a filter alone.
    filter: filter !== undefined && filter !== null && typeof filter === 'object' ? filter : plain,
    ...(typeof sort === 'string' ? { sort } : {}),
    ...(Array.isArray(columns) ? { columns: caseColumns.filter((column) => columns.includes(column)) } : {}),
  };
}

interface CaseViewsProps {
  readonly columns: readonly CaseColumn[];
  readonly onColumns: (columns: readonly CaseColumn[]) => void;
}

/** The views that every desk needs, then the reader's own. */
export function CaseViews({ columns, onColumns }: CaseViewsProps) {
  const t = useT();
  const can = useCan();
  const mayKeep = can('view.save');
  const list = useListContext();
  const filterValues = list.filterValues as Record<string, unknown>;
  const { sort, setFilters, setSort } = list;
  const saved = useDocument(SavedViewsDocument, {}, { enabled: mayKeep });
  const remove = useAct(DeleteViewDocument, { notices: true, doneKey: 'cases.view.removed' });
  const [saving, setSaving] = useState(false);
  const now = filterValues as CaseFilterValues;
  const open = (view: ViewQuery): void => {
    setFilters(view.filter, {});
    if (view.sort !== undefined) setSort({ field: view.sort, order: 'ASC' });
    if (view.columns !== undefined) onColumns(view.columns);
  };
  // A name that was searched for must not lie in a saved view.
  const { text: _words, ...keepable } = now;
  const filtered = Object.keys(keepable).length > 0;
  return (
    <Box
      component="nav"
      aria-label={t('shell.list.views')}
      className="hw-no-print"
      sx={{
        display: 'flex',
        gap: 2,
        flexWrap: { xs: 'nowrap', md: 'wrap' },
        overflowX: { xs: 'auto', md: 'visible' },
        mx: { xs: -4, md: 0 },
        px: { xs: 4, md: 0 },
        py: 0.5,
        mb: 5,
        '& > *': { flex: 'none' },
      }}
    >
      {ordinary.map((view) => (
        <ViewButton
          key={view.key}
          label={t(`cases.view.${view.key}`)}
          chosen={same(now, view.filter)}
          onClick={() => open(view)}
        />
      ))}
      {(saved.data?.savedViews ?? []).map((view) => {
        const query = viewQuery(view.query);
        return (
          <Box key={view.id} sx={{ display: 'inline-flex' }}>
            <ViewButton label={view.name} chosen={same(now, query.filter)} onClick={() => open(query)} />
            <IconButton
              size="small"
              aria-label={t('cases.view.remove', { name: view.name })}
              onClick={() => void remove.submit({ id: view.id })}
            >
              <CloseOutlined fontSize="small" />
            </IconButton>
          </Box>
        );
      })}
      {mayKeep && filtered && (
        <Button size="small" startIcon={<BookmarkAddOutlined />} onClick={() => setSaving(true)}>
          {t('cases.view.save')}
        </Button>
      )}
      {saving && (
        <ActDialog titleKey="cases.view.saveTitle" leadKey="cases.view.saveLead" onClose={() => setSaving(false)}>
          <ActForm
            document={SaveViewDocument}
            defaults={{ name: '' }}
            doneKey="cases.view.saved"
            toInput={(values: { readonly name: string }) => ({
              resource: 'cases',
              name: values.name.trim(),
              query: { filter: keepable, sort: sort.field, columns },
            })}
            onDone={() => setSaving(false)}
            onCancel={() => setSaving(false)}
          >
            <TextField name="name" labelKey="cases.view.name" required maxLength={100} />
          </ActForm>
        </ActDialog>
      )}
    </Box>
  );
}

interface ViewButtonProps {
  readonly label: string;
  readonly chosen: boolean;
  readonly onClick: () => void;
}

function ViewButton({ label, chosen, onClick }: ViewButtonProps) {
  return (
    <Button size="small" variant={chosen ? 'contained' : 'outlined'} aria-pressed={chosen} onClick={onClick}>
      {label}
    </Button>
  );
}
