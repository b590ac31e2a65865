import { Typography } from '@mui/material';
import { useDocument } from '../data/use-document.js';
import { useOpenedCase } from './case-scope.js';
import { CaseMembersDocument } from './restrict-dialog.js';
import { SidePanel } from './side-panel.js';

/** Of a restricted case: who sees that it exists. Only they read this. */
export function NamedStaff() {
  const { id, sensitivity } = useOpenedCase();
  const enabled = sensitivity === 'RESTRICTED';
  const { data } = useDocument(CaseMembersDocument, { caseId: id }, { enabled });
  if (!enabled || !data?.members?.length) return null;
  return (
    <SidePanel titleKey="cases.side.named">
      {data.members.map((member) => (
        <Typography key={member.id}>{member.displayName}</Typography>
      ))}
    </SidePanel>
  );
}
