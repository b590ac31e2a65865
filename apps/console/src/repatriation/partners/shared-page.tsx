import { useDocument } from '../../data/use-document.js';
import { Page } from '../../parts/page.js';
import { Loaded } from '../../parts/state-blocks.js';
import PartnerPage from '../partner-page.js';
import { OwnHouseDocument } from './house-documents.js';
import { HousePage } from './house-page.js';

/** What is shared with the partner who signed in: a mission or a house. */
export default function SharedPage() {
  const query = useDocument(OwnHouseDocument, {});
  if (query.data) return query.data.ownHouse ? <HousePage house={query.data.ownHouse} /> : <PartnerPage />;
  return (
    <Page titleKey="repatriation.partner.title">
      <Loaded query={query}>{() => null}</Loaded>
    </Page>
  );
}
