import { Box, Button, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { useDocument } from '../../data/use-document.js';
import { useT } from '../../i18n/use-t.js';
import { Page } from '../../parts/page.js';
import { Empty, Loaded } from '../../parts/state-blocks.js';
import { useKeptFocus } from '../use-kept-focus.js';
import { HouseBeds } from './house-beds.js';
import { type House, type Sheltered, ShelteredPeopleDocument } from './house-documents.js';
import { HousePerson } from './house-person.js';
import { standsFor, type Stands } from './house-words.js';

const parts: readonly Stands[] = ['expected', 'here', 'gone'];

/** The desk of a house: who is expected, who is there, who left; and its beds. */
export function HousePage({ house }: { readonly house: House }) {
  const t = useT();
  const [after, setAfter] = useState<string | null>(null);
  const query = useDocument(ShelteredPeopleDocument, { first: 100, after }, { once: true });
  const place = useRef<HTMLDivElement>(null);
  const area = useKeptFocus(place);
  return (
    <Page titleKey="repatriation.partner.title" lead={t('houses.own.lead', { house: house.name })}>
      <Box sx={{ mb: 5 }}>
        <HouseBeds house={house} />
      </Box>
      <Loaded query={query}>
        {({ shelteredPeople: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty titleKey="houses.own.none" hintKey="houses.own.noneHint" />
          ) : (
            <Box
              ref={place}
              tabIndex={-1}
              role="group"
              aria-label={t('repatriation.partner.title')}
              {...area}
              sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}
            >
              {parts.map((part) => (
                <Part key={part} part={part} house={house} people={nodes.filter((one) => standsFor(one) === part)} />
              ))}
              <Box sx={{ display: 'flex', gap: 2 }}>
                {after !== null && <Button onClick={() => setAfter(null)}>{t('repatriation.partner.first')}</Button>}
                {pageInfo.hasNextPage && (
                  <Button onClick={() => setAfter(pageInfo.endCursor ?? null)}>{t('shell.list.next')}</Button>
                )}
              </Box>
            </Box>
          )
        }
      </Loaded>
    </Page>
  );
}

interface PartProps {
  readonly part: Stands;
  readonly house: House;
  readonly people: readonly Sheltered[];
}

function Part({ part, house, people }: PartProps) {
  const t = useT();
  if (people.length === 0) return null;
  return (
    <Box component="section" sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
      <Typography variant="h2">{t(`houses.own.${part}`, { count: people.length })}</Typography>
      {people.map((one) => (
        <HousePerson key={one.id} house={house} person={one} stands={part} />
      ))}
    </Box>
  );
}
