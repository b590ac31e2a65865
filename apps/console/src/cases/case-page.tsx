import { glass } from '@homeward/policy';
import { Box } from '@mui/material';
import { Suspense, type ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { useUnderGlass } from '../break-glass/use-glass.js';
import { NotFoundHere } from '../break-glass/not-found-here.js';
import { Page } from '../parts/page.js';
import { ErasedHere } from '../protection/erased-here.js';
import { Loaded, Loading, NotFound } from '../parts/state-blocks.js';
import { CanLimit, useCan } from '../session/session-store.js';
import { CaseHeader } from './case-header.js';
import { CaseNav } from './case-nav.js';
import { CasePageDocument, type OpenedCase } from './case-page-documents.js';
import { CaseScope } from './case-scope.js';
import { caseSections, type CaseSection } from './case-sections.js';
import { CaseSide } from './case-side.js';
import { CaseSummary } from './case-summary.js';

/** One column to read, one to act, and the way between the parts of the case at the left. */
export default function CasePage() {
  const { id = '', section = '' } = useParams();
  const query = useDocument(CasePageDocument, { id });
  return (
    <Page>
      <Loaded query={query} loading={<Loading rows={8} />}>
        {({ case: opened }) =>
          opened ? (
            <Rights caseId={opened.id}>
              <Opened opened={opened} at={section} />
            </Rights>
          ) : (
            <ErasedHere id={id} otherwise={<NotFoundHere />} />
          )
        }
      </Loaded>
    </Page>
  );
}

/** Whether it is open is asked within, too. */
const underGlass = (permission: string): boolean =>
  permission === 'case.breakGlass' || (glass.permissions as readonly string[]).includes(permission);

/** Under break-glass nothing is offered that would be refused, and nothing closed looks like something empty. */
function Rights({ caseId, children }: { readonly caseId: string; readonly children: ReactNode }) {
  return <CanLimit value={useUnderGlass(caseId) ? underGlass : null}>{children}</CanLimit>;
}

function Opened({ opened, at }: { readonly opened: OpenedCase; readonly at: string }) {
  const can = useCan();
  const sections = caseSections.filter(
    ({ component, permission, needs }) =>
      component !== undefined && can(permission) && (needs === undefined || opened.open.includes(needs)),
  );
  const section = sections.find(({ key }) => key === at);
  return (
    <CaseScope value={opened}>
      <CaseHeader />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '168px minmax(0, 1fr)', lg: '168px minmax(0, 1fr) 304px' },
          gap: { xs: 4, md: 6 },
          alignItems: 'start',
        }}
      >
        <CaseNav sections={sections} at={at} />
        <Box sx={{ minWidth: 0 }} className="hw-no-print">
          {section ? <SectionBody section={section} caseId={opened.id} /> : <NotFound />}
        </Box>
        <Aside hidden={at !== ''}>
          <CaseSide />
        </Aside>
      </Box>
      <CaseSummary />
    </CaseScope>
  );
}

function SectionBody({ section, caseId }: { readonly section: CaseSection; readonly caseId: string }) {
  const Body = section.component;
  if (!Body) return null;
  return (
    <Suspense fallback={<Loading rows={6} />}>
      <Body caseId={caseId} />
    </Suspense>
  );
}

/** In the hand the side belongs to the overview alone: under an interview it would only be in the way. */
function Aside({ hidden, children }: { readonly hidden: boolean; readonly children: ReactNode }) {
  return (
    <Box
      sx={{
        minWidth: 0,
        gridColumn: { md: 2, lg: 3 },
        display: { xs: hidden ? 'none' : 'block', lg: 'block' },
      }}
      className="hw-no-print"
    >
      {children}
    </Box>
  );
}
