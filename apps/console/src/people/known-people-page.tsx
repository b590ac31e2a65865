import VisibilityOffOutlined from '@mui/icons-material/VisibilityOffOutlined';
import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined';
import { aroundKinds, partyKinds } from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useCodeOptions } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { ListPage } from '../lists/list-page.js';
import { useList } from '../lists/use-list.js';
import { Empty } from '../parts/state-blocks.js';
import { useReveal } from '../parts/use-reveal.js';
import { useKnownPersonRow } from './known-person-row.js';
import { readKnownNames, type KnownNames, type KnownPerson } from './known-people-source.js';

/** Who stands around the people of all cases within reach: one number, and the cases that know it. */
export default function KnownPeoplePage() {
  const [names, setNames] = useState<KnownNames | null>(null);
  const row = useKnownPersonRow(names);
  return (
    <ListPage<KnownPerson>
      resource="knownPeople"
      titleKey="people.title"
      filters={[
        { kind: 'text', name: 'text', labelKey: 'people.known.text' },
        {
          kind: 'many',
          name: 'kinds',
          labelKey: 'people.known.kinds',
          options: useCodeOptions('aroundKinds', aroundKinds),
          countsOf: kindCounts,
        },
        {
          kind: 'one',
          name: 'party',
          labelKey: 'people.form.party',
          options: useCodeOptions('partyKinds', partyKinds),
        },
      ]}
      sorts={[{ field: 'RECORDED', order: 'DESC', labelKey: 'people.known.latest', fixed: true }]}
      row={row}
      above={<NamesOfPage onNames={setNames} />}
      empty={<Empty titleKey="people.known.empty" hintKey="people.known.emptyHint" />}
    />
  );
}

const kindCounts = (facets: unknown): Readonly<Record<string, number>> | undefined => {
  const { kinds } = (facets ?? {}) as { kinds?: readonly { value: string; count: number }[] };
  return kinds && Object.fromEntries(kinds.map(({ value, count }) => [value, count]));
};

type OnNames = (names: KnownNames | null) => void;

function NamesOfPage({ onNames }: { readonly onNames: OnNames }) {
  const t = useT();
  const { data, filterValues } = useList<KnownPerson>();
  const ids = (data ?? []).map(({ id }) => id);
  // Stays while a search finds nothing: the field under the reader's hands must not jump.
  const nobody = data?.length === 0 && Object.keys(filterValues).length === 0;
  return (
    <Box sx={{ mb: 4 }}>
      <Typography color="textSecondary">{t('people.known.lead')}</Typography>
      {!nobody && <ShowNames key={ids.join()} ids={ids} onNames={onNames} />}
    </Box>
  );
}

/** One press for the rows on the screen; other rows are another reading and begin hidden. */
function ShowNames({ ids, onNames }: { readonly ids: readonly string[]; readonly onNames: OnNames }) {
  const t = useT();
  const { fields, loading, failed, show, hide } = useReveal(() => readKnownNames(ids));
  useEffect(() => {
    onNames(fields);
    return () => onNames(null);
  }, [fields, onNames]);
  return (
    <>
      <Button
        size="small"
        disabled={loading || ids.length === 0}
        aria-expanded={fields !== null}
        startIcon={fields ? <VisibilityOffOutlined /> : <VisibilityOutlined />}
        onClick={() => (fields ? hide() : void show())}
        className="hw-no-print"
        sx={{ mt: 2, ml: -1.5 }}
      >
        {t(fields ? 'people.hide' : 'people.show')}
      </Button>
      <Typography variant="caption" color="textSecondary" component="div">
        {t(fields ? 'shell.reveal.shown' : 'people.logged')}
      </Typography>
      {failed && <Typography role="alert">{t('shell.state.error')}</Typography>}
    </>
  );
}
