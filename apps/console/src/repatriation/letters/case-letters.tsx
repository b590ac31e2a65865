import { Box, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useDocument } from '../../data/use-document.js';
import { useCodeText } from '../../form/code-fields.js';
import { useT } from '../../i18n/use-t.js';
import { DateText } from '../../parts/date-text.js';
import { Panel } from '../../parts/page.js';
import { Loaded, NotFound } from '../../parts/state-blocks.js';
import { useCan } from '../../session/session-store.js';
import { LettersOfCaseDocument } from './documents.js';
import { LetterStateDot } from './letter-state.js';
import { toMission, WriteLetterButton } from './write-button.js';

/** Which letters somebody stands in. Where another person in one is not open to the reader, its number and no more. */
export function CaseLetters({ caseId, missionId }: { readonly caseId: string; readonly missionId?: string }) {
  const t = useT();
  const can = useCan();
  const kind = useCodeText('letterKinds');
  const query = useDocument(LettersOfCaseDocument, { caseId });
  return (
    <Panel
      titleKey="letters.ofCase.title"
      actions={
        <WriteLetterButton start={{ caseIds: [caseId], ...(missionId ? { addressee: toMission(missionId) } : {}) }} />
      }
    >
      <Loaded query={query}>
        {({ lettersOfCase: letters }) => {
          if (!letters) return <NotFound />;
          if (letters.length === 0) return <Typography color="textSecondary">{t('letters.ofCase.none')}</Typography>;
          return letters.map((one) => (
            <Box key={one.letterId} sx={{ mb: 3 }}>
              <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4 }}>
                {one.state && can('letter.read') ? (
                  <Typography
                    component={Link}
                    to={`/letters/${one.letterId}`}
                    sx={({ tokens }) => ({ fontWeight: 600, color: tokens.brand })}
                  >
                    {one.number}
                  </Typography>
                ) : (
                  <Typography component="span" sx={{ fontWeight: 600 }}>
                    {one.number}
                  </Typography>
                )}
                {one.state && <LetterStateDot state={one.state} />}
              </Box>
              <Typography color="textSecondary" component="div">
                {kind(one.kind)}, <DateText value={one.dated} />
                {!one.state && <Box>{t('letters.ofCase.closed')}</Box>}
              </Typography>
            </Box>
          ));
        }}
      </Loaded>
    </Panel>
  );
}
