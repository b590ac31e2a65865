import { useDocument } from '../data/use-document.js';
import { Page, Panel } from '../parts/page.js';
import { Empty, Loaded } from '../parts/state-blocks.js';
import { MyDraftsDocument } from './interview-documents.js';
import { InterviewRows } from './interview-row.js';

/** Interviews that were stopped and wait to be gone on with, the last touched first. */
export default function DraftsPage() {
  const query = useDocument(MyDraftsDocument, {});
  return (
    <Page titleKey="intake.drafts.title" width="form">
      <Panel flush>
        <Loaded query={query}>
          {({ myDrafts }) =>
            myDrafts.length === 0 ? (
              <Empty titleKey="intake.drafts.none" hintKey="intake.drafts.noneHint" />
            ) : (
              <InterviewRows interviews={myDrafts} named />
            )
          }
        </Loaded>
      </Panel>
    </Page>
  );
}
