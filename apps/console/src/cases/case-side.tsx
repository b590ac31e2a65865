import { NamedStaff } from './named-staff.js';
import { PapersSide } from '../papers/papers-side.js';
import { CaseHoldPanel } from '../protection/case-hold-panel.js';
import { PeopleSide } from '../people/people-side.js';
import { useCan } from '../session/session-store.js';
import { ApprovalPanels } from './closure-panel.js';
import { ConsentPanel } from './consent-panel.js';
import { ContactPanel } from './contact-panel.js';
import { useOpenedCase } from './case-scope.js';
import { PersonPanel } from './person-panel.js';
import { ReadersSide } from './readers-side.js';
import { TasksPanel } from './tasks-panel.js';

/** What one acts on: what is due, the person, how to reach them, what they allowed; who is around, where papers are. */
export function CaseSide() {
  const can = useCan();
  const { open } = useOpenedCase();
  return (
    <>
      {can('case.requestClosure') && <ApprovalPanels />}
      <CaseHoldPanel />
      <NamedStaff />
      {can('timeline.read') && <TasksPanel />}
      <PersonPanel />
      {can('timeline.read') && open.includes('personal') && <ContactPanel />}
      {can('interview.read') && open.includes('sensitive') && <ConsentPanel />}
      {can('peopleAround.read') && open.includes('sensitive') && <PeopleSide />}
      {can('identityDocument.read') && <PapersSide />}
      {can('case.readers') && <ReadersSide />}
    </>
  );
}
