import { Box, Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { HangsOn } from '../attachments/add-files.js';
import { useDocument } from '../data/use-document.js';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { Panel } from '../parts/page.js';
import { Loaded } from '../parts/state-blocks.js';
import { capital } from '../parts/initials.js';
import { StatusDot } from '../parts/status-dot.js';
import { useDates } from '../parts/use-dates.js';
import { TravelPapersDocument } from './papers-documents.js';

interface TravelPapersProps {
  readonly caseId: string;
  /** Scans of a document, and a way to add one. */
  readonly files: ((of: string, hangsOn: HangsOn) => ReactNode) | undefined;
}

/** What the way home holds, to be read here: it is asked for and issued there. */
export function TravelPapers({ caseId, files }: TravelPapersProps) {
  const t = useT();
  const { date } = useDates();
  const kind = useCodeText('travelDocumentKinds');
  const query = useDocument(TravelPapersDocument, { caseId });
  return (
    <Panel
      titleKey="papers.travel.title"
      flush
      actions={
        <Button size="small" component={Link} to={`/cases/${caseId}/way-home`}>
          {t('papers.travel.open')}
        </Button>
      }
    >
      <Loaded query={query}>
        {({ wayHome }) => {
          const documents = wayHome?.travelDocuments ?? [];
          if (documents.length === 0)
            return (
              <Typography color="textSecondary" sx={{ px: 4, pb: 4 }}>
                {t('papers.travel.none')}
              </Typography>
            );
          return (
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {documents.map((paper) => (
                <Box
                  key={paper.id}
                  component="li"
                  sx={({ tokens }) => ({ px: 4, py: 3, borderTop: `1px solid ${tokens.border}` })}
                >
                  <Typography sx={{ fontWeight: 600 }}>
                    {[kind(paper.kind), paper.mission?.name].filter(Boolean).join(', ')}
                  </Typography>
                  <StatusDot tone={paper.issuedOn ? 'done' : 'due'} shape={paper.issuedOn ? 'full' : 'half'}>
                    {capital(
                      [
                        t(paper.issuedOn ? 'papers.travel.issued' : 'papers.travel.applied'),
                        dated(paper.issuedOn ?? paper.appliedOn, date),
                      ]
                        .filter(Boolean)
                        .join(' '),
                    )}
                  </StatusDot>
                  {paper.expiresOn && (
                    <Typography color="textSecondary">
                      {capital(t('papers.expires', { date: date(paper.expiresOn) }))}
                    </Typography>
                  )}
                  {files?.(kind(paper.kind), { kind: 'TRAVEL_DOCUMENT', id: paper.id })}
                </Box>
              ))}
            </Box>
          );
        }}
      </Loaded>
    </Panel>
  );
}

const dated = (day: string | null | undefined, words: (day: string) => string): string => (day ? words(day) : '');
