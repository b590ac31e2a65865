import type { IdentificationState } from '@homeward/domain';
import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useDocument } from '../data/use-document.js';
import { useCodeText } from '../form/code-fields.js';
import { graphql } from '../gql/index.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { Panel } from '../parts/page.js';
import { Empty, Loaded, NotFound } from '../parts/state-blocks.js';
import { StatusDot, type Tone } from '../parts/status-dot.js';
import { useCan } from '../session/session-store.js';
import { useOpenedCase } from './case-scope.js';
import type { SectionProps } from './case-sections.js';
import { IdentificationDialog, LegalDialog } from './identification-dialogs.js';

const IdentificationsDocument = graphql(`
  query Identifications($caseId: UUID!) {
    identifications(caseId: $caseId) {
      id
      body
      bodyName
      decision
      basis
      decidedOn
      appeal
      standing
      recordedAt
      recordedBy {
        displayName
      }
    }
  }
`);

const tones: Readonly<Partial<Record<IdentificationState, Tone>>> = {
  VICTIM_BY_NGO: 'done',
  VICTIM_OFFICIAL: 'done',
  POTENTIAL_VICTIM: 'due',
  SCREENING: 'due',
  NOT_VICTIM: 'danger',
};

/** Track C: every decision with its body. Bodies may disagree; no decision hides another. */
export default function IdentificationSection({ caseId }: SectionProps) {
  const t = useT();
  const can = useCan();
  const opened = useOpenedCase();
  const query = useDocument(IdentificationsDocument, { caseId });
  const body = useCodeText('identificationBodies');
  const state = useCodeText('identificationStates');
  const legal = useCodeText('legalExposures');
  const [dialog, setDialog] = useState<'identification' | 'legal' | null>(null);
  const may = can('identification.record');
  return (
    <Stack sx={{ gap: 5 }}>
      <Panel
        titleKey="cases.identification.title"
        actions={
          may && (
            <Button size="small" variant="outlined" onClick={() => setDialog('identification')}>
              {t('cases.identification.record')}
            </Button>
          )
        }
      >
        <Loaded query={query}>
          {({ identifications }) =>
            identifications === null ? (
              <NotFound />
            ) : identifications.length === 0 ? (
              <Empty titleKey="cases.identification.empty" hintKey="cases.identification.emptyHint" />
            ) : (
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {identifications.map((decision) => (
                  <Box
                    component="li"
                    key={decision.id}
                    sx={({ tokens }) => ({
                      py: 3,
                      borderBottom: `1px solid ${tokens.border}`,
                      '&:last-of-type': { borderBottom: 0 },
                      opacity: decision.standing ? 1 : 0.75,
                    })}
                  >
                    <Box sx={{ display: 'flex', gap: 3, flexWrap: 'wrap', alignItems: 'center' }}>
                      <StatusDot
                        tone={tones[decision.decision] ?? 'unknown'}
                        shape={decision.standing ? 'full' : 'open'}
                      >
                        {state(decision.decision)}
                      </StatusDot>
                      <Typography component="span" sx={{ fontWeight: 600 }}>
                        {[body(decision.body), decision.bodyName].filter(Boolean).join(', ')}
                      </Typography>
                      <Typography component="span" color="textSecondary">
                        <DateText value={decision.decidedOn} />
                      </Typography>
                    </Box>
                    {decision.basis !== null && decision.basis !== '' && (
                      <Typography sx={{ mt: 1, whiteSpace: 'pre-wrap' }}>{decision.basis}</Typography>
                    )}
                    <Typography variant="caption" color="textSecondary">
                      {[
                        decision.appeal ? t('cases.identification.onAppeal') : '',
                        decision.standing ? '' : t('cases.identification.notStanding'),
                        decision.recordedBy?.displayName ?? '',
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </Typography>
                  </Box>
                ))}
              </Box>
            )
          }
        </Loaded>
      </Panel>
      <Panel
        titleKey="cases.legal.title"
        actions={
          may && (
            <Button size="small" variant="outlined" onClick={() => setDialog('legal')}>
              {t('cases.legal.change')}
            </Button>
          )
        }
      >
        <StatusDot
          tone={
            opened.legalExposure === 'NONE' || opened.legalExposure === 'NON_PUNISHMENT_APPLIED'
              ? 'done'
              : opened.legalExposure === 'QUESTIONED'
                ? 'due'
                : 'danger'
          }
        >
          {legal(opened.legalExposure)}
        </StatusDot>
        <Typography color="textSecondary" sx={{ mt: 2 }}>
          {t('cases.legal.hint')}
        </Typography>
      </Panel>
      {dialog === 'identification' && <IdentificationDialog onClose={() => setDialog(null)} />}
      {dialog === 'legal' && <LegalDialog onClose={() => setDialog(null)} />}
    </Stack>
  );
}
