import { countedEvidence, verificationEvidence, type VerificationEvidence } from '@homeward/domain';
import { Box, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useDocument } from '../data/use-document.js';
import { ActForm } from '../form/act-form.js';
import { CodeSelect, useCodeText } from '../form/code-fields.js';
import { TextField } from '../form/fields.js';
import { graphql } from '../gql/index.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { Panel } from '../parts/page.js';
import { Empty, Loaded } from '../parts/state-blocks.js';
import { StatusDot } from '../parts/status-dot.js';
import { useCan } from '../session/session-store.js';
import type { SectionProps } from './case-sections.js';

const VerificationDocument = graphql(`
  query Verification($caseId: UUID!) {
    evidence(caseId: $caseId) {
      id
      kind
      note
      recordedAt
      recordedBy {
        displayName
      }
    }
    pleas(caseId: $caseId) {
      id
      receivedAt
      channel
      requesterKind
      requesterName
      requesterContact
      message
      recordedBy {
        displayName
      }
    }
  }
`);

const AddCaseEvidenceDocument = graphql(`
  mutation AddCaseEvidence($input: AddCaseEvidenceInput!) {
    addCaseEvidence(input: $input) {
      __typename
      ... on Case {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

interface EvidenceValues {
  readonly kind: VerificationEvidence | null;
  readonly note: string;
}

const empty: EvidenceValues = { kind: null, note: '' };

/** Who asked, and what speaks for it: a plea is believed by evidence, never by its urgency. */
export default function VerificationSection({ caseId }: SectionProps) {
  const t = useT();
  const can = useCan();
  const query = useDocument(VerificationDocument, { caseId });
  const kind = useCodeText('verificationEvidence');
  const channel = useCodeText('contactChannels');
  const requester = useCodeText('requesterKinds');
  const [round, setRound] = useState(0);
  return (
    <Loaded query={query}>
      {({ evidence, pleas }) => {
        const found = evidence ?? [];
        const has = (code: VerificationEvidence): boolean => found.some((piece) => piece.kind === code);
        return (
          <Stack sx={{ gap: 5 }}>
            <Panel titleKey="cases.evidence.title">
              <Typography color="textSecondary" sx={{ mb: 3 }}>
                {t('cases.evidence.lead')}
              </Typography>
              <Box
                component="ul"
                sx={{
                  listStyle: 'none',
                  m: 0,
                  mb: 4,
                  p: 0,
                  display: 'grid',
                  gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
                  gap: 2,
                }}
              >
                {[...countedEvidence, 'REQUESTER_CHECKED' as const].map((code) => (
                  <li key={code}>
                    <StatusDot tone={has(code) ? 'done' : 'unknown'} shape={has(code) ? 'full' : 'open'}>
                      {kind(code)}, {t(has(code) ? 'cases.evidence.has' : 'cases.evidence.missing')}
                    </StatusDot>
                  </li>
                ))}
              </Box>
              {found.map((piece) => (
                <Box
                  key={piece.id}
                  sx={({ tokens }) => ({ py: 3, borderTop: `1px solid ${tokens.border}`, overflowWrap: 'anywhere' })}
                >
                  <Typography sx={{ fontWeight: 600 }}>{kind(piece.kind)}</Typography>
                  {piece.note !== '' && <Typography sx={{ whiteSpace: 'pre-wrap' }}>{piece.note}</Typography>}
                  <Typography variant="caption" color="textSecondary">
                    {piece.recordedBy?.displayName ?? t('cases.timeline.system')}, <DateText value={piece.recordedAt} />
                  </Typography>
                </Box>
              ))}
            </Panel>
            {can('case.verify') && (
              <Panel titleKey="cases.evidence.add">
                <ActForm
                  key={round}
                  document={AddCaseEvidenceDocument}
                  defaults={empty}
                  submitKey="cases.evidence.add"
                  doneKey="cases.evidence.done"
                  toInput={(values: EvidenceValues) => ({
                    caseId,
                    kind: values.kind ?? 'LIVE_CONTACT',
                    note: values.note.trim() === '' ? null : values.note.trim(),
                  })}
                  onDone={() => setRound(round + 1)}
                >
                  <CodeSelect
                    name="kind"
                    labelKey="cases.evidence.kind"
                    list="verificationEvidence"
                    codes={verificationEvidence}
                    required
                  />
                  <TextField
                    name="note"
                    labelKey="cases.evidence.note"
                    whyKey="cases.evidence.noteWhy"
                    lines={3}
                    required
                  />
                </ActForm>
              </Panel>
            )}
            <Panel titleKey="cases.plea.received">
              {(pleas ?? []).length === 0 && <Empty titleKey="cases.plea.none" hintKey="cases.plea.noneHint" />}
              {(pleas ?? []).map((plea) => (
                <Box
                  key={plea.id}
                  sx={({ tokens }) => ({
                    py: 3,
                    '&:not(:first-of-type)': { borderTop: `1px solid ${tokens.border}` },
                    overflowWrap: 'anywhere',
                  })}
                >
                  <Typography sx={{ fontWeight: 600 }}>
                    <DateText value={plea.receivedAt} time />
                  </Typography>
                  <Typography>
                    {requester(plea.requesterKind)}, {channel(plea.channel)}
                    {plea.requesterName ? ` · ${plea.requesterName}` : ''}
                    {plea.requesterContact ? ` · ${plea.requesterContact}` : ''}
                  </Typography>
                  {plea.message !== null && plea.message !== '' && (
                    <Typography sx={{ whiteSpace: 'pre-wrap', mt: 1 }}>{plea.message}</Typography>
                  )}
                </Box>
              ))}
            </Panel>
          </Stack>
        );
      }}
    </Loaded>
  );
}
