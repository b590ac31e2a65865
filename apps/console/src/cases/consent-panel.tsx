import { consentPurposes } from '@homeward/domain';
import { Box } from '@mui/material';
import { useDocument } from '../data/use-document.js';
import { useCodeText } from '../form/code-fields.js';
import { graphql } from '../gql/index.js';
import { useT } from '../i18n/use-t.js';
import { Loaded, Loading } from '../parts/state-blocks.js';
import { StatusDot } from '../parts/status-dot.js';
import { useOpenedCase } from './case-scope.js';
import { SidePanel } from './side-panel.js';

const ConsentsDocument = graphql(`
  query CaseSideConsents($caseId: UUID!) {
    consents(caseId: $caseId) {
      caseId
      consents {
        purpose
        given
        stands
      }
    }
  }
`);

/** What the person allowed, purpose by purpose; not asked is not a refusal. */
export function ConsentPanel() {
  const t = useT();
  const { id } = useOpenedCase();
  const purpose = useCodeText('consentPurposes');
  const query = useDocument(ConsentsDocument, { caseId: id });
  return (
    <SidePanel titleKey="cases.side.consent">
      <Loaded query={query} loading={<Loading rows={2} />}>
        {({ consents }) => (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
            {consentPurposes.map((code) => {
              const word = consents?.consents.find((consent) => consent.purpose === code);
              const state = !word ? 'notAsked' : word.stands ? 'given' : word.given ? 'withdrawn' : 'refused';
              const tone = { notAsked: 'unknown', given: 'done', withdrawn: 'due', refused: 'danger' } as const;
              return (
                <li key={code}>
                  <StatusDot tone={tone[state]} shape={state === 'notAsked' ? 'open' : 'full'}>
                    {purpose(code)}: {t(`cases.consent.${state}`)}
                  </StatusDot>
                </li>
              );
            })}
          </Box>
        )}
      </Loaded>
    </SidePanel>
  );
}
