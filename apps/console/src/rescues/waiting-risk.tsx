import { Box } from '@mui/material';
import { Panel } from '../parts/page.js';
import { AlarmLine, useDesk } from './desk-block.js';

/** Risk assessments that wait for the decision of whoever is signed in; nothing where none does. */
export function WaitingRisks() {
  const { data } = useDesk();
  const waiting = (data?.operationDesk.alarms ?? []).filter(({ kind }) => kind === 'RISK_WAITING');
  if (waiting.length === 0) return null;
  return (
    <Box sx={{ mb: 4 }}>
      <Panel titleKey="operations.desk.risks" flush>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {waiting.map((alarm) => (
            <AlarmLine key={alarm.operation.id} alarm={alarm} named />
          ))}
        </Box>
      </Panel>
    </Box>
  );
}
