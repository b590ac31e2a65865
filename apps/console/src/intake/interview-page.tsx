import { useParams } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { Page } from '../parts/page.js';
import { Loaded, Loading, NotFound } from '../parts/state-blocks.js';
import { InterviewDocument } from './interview-documents.js';
import { InterviewForm } from './interview-form.js';
import { SignedInterview } from './signed-interview.js';

/** One address for an interview: the form while it is a draft, what was signed afterwards. */
export default function InterviewPage() {
  const { id = '' } = useParams();
  const query = useDocument(InterviewDocument, { id }, { once: true });
  return (
    <Loaded
      query={query}
      loading={
        <Page>
          <Loading rows={8} />
        </Page>
      }
    >
      {({ interview }) => {
        if (!interview)
          return (
            <Page>
              <NotFound />
            </Page>
          );
        return interview.signedAt === null ? (
          <InterviewForm key={interview.id} interview={interview} onSigned={() => void query.refetch()} />
        ) : (
          <SignedInterview interview={interview} />
        );
      }}
    </Loaded>
  );
}
