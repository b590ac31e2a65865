import { Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useDocument } from '../../data/use-document.js';
import { HomeBlock } from '../../home/home-lines.js';
import { useT } from '../../i18n/use-t.js';
import { HeldPeopleDocument } from './custody-documents.js';
import { HeldLine } from './held-page.js';

const most = 8;

/** On Home: who is held and needs somebody. Nothing at all where nobody is held. */
export function HeldBlock() {
  const t = useT();
  const { data } = useDocument(HeldPeopleDocument, { filter: { alerted: true }, first: most, offset: 0 });
  if (!data || data.heldPeople.held === 0) return null;
  const { people, alerted, held } = data.heldPeople;
  return (
    <HomeBlock
      titleKey="inCustody.held.title"
      emptyText={t('inCustody.held.homeEmpty')}
      note={<Typography color="textSecondary">{t('inCustody.held.count', { alerted, held })}</Typography>}
      foot={
        <Button size="small" component={Link} to="/custody/held">
          {t('inCustody.held.open')}
        </Button>
      }
    >
      {people.map((person) => (
        <HeldLine key={person.caseId} person={person} />
      ))}
    </HomeBlock>
  );
}
