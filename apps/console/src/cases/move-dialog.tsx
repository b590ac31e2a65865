import { exitModes, todayIn, type CaseState, type ExitMode } from '@homeward/domain';
import { Box, Typography } from '@mui/material';
import { graphql } from '../gql/index.js';
import { ActForm } from '../form/act-form.js';
import { CodeSelect } from '../form/code-fields.js';
import { DateField, TextField } from '../form/fields.js';
import { useT } from '../i18n/use-t.js';
import { PickField, type Picked } from '../form/pick-fields.js';
import { useTimeZone } from '../session/session-store.js';
import { ActDialog } from './act-dialog.js';
import { StateDot } from './case-row.js';
import { useOpenedCase } from './case-scope.js';
import { findCases } from './find-cases.js';
import { findCompounds } from './find-compounds.js';

const MoveCaseDocument = graphql(`
  mutation MoveCase($input: MoveCaseInput!) {
    moveCase(input: $input) {
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

interface MoveValues {
  readonly reason: string;
  readonly exitMode: ExitMode | null;
  readonly outOn: string | null;
  readonly homeOn: string | null;
  readonly bestInterestReason: string;
  readonly compoundId: Picked | null;
  readonly duplicateOf: Picked | null;
}

const said = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** One move of track A: what it still lacks, in words, and what the form itself can give. */
export function MoveDialog({ to, onClose }: { readonly to: CaseState; readonly onClose: () => void }) {
  const t = useT();
  const opened = useOpenedCase();
  const today = todayIn(useTimeZone());
  const move = opened.moves.find((other) => other.to === to);
  const lacks = move?.problems ?? [];
  const defaults: MoveValues = {
    reason: '',
    exitMode: null,
    outOn: null,
    homeOn: null,
    bestInterestReason: '',
    compoundId: null,
    duplicateOf: null,
  };
  return (
    <ActDialog titleKey="cases.move.title" onClose={onClose}>
      <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', flexWrap: 'wrap', mb: 5 }}>
        <StateDot state={opened.state} variant="soft" />
        <span aria-hidden>→</span>
        <span className="hw-visually-hidden">{t('cases.move.becomes')}</span>
        <StateDot state={to} variant="soft" />
      </Box>
      {lacks.length > 0 && <Lacking messages={lacks.map((problem) => problem.message)} />}
      <ActForm
        document={MoveCaseDocument}
        defaults={defaults}
        submitKey="cases.move.submit"
        doneKey="cases.move.done"
        toInput={(values: MoveValues) => ({
          caseId: opened.id,
          expectedVersion: opened.version,
          to,
          reason: said(values.reason),
          exitMode: values.exitMode,
          outOn: values.outOn,
          homeOn: values.homeOn,
          bestInterestReason: said(values.bestInterestReason),
          compoundId: values.compoundId?.id ?? null,
          duplicateOf: values.duplicateOf?.id ?? null,
        })}
        onDone={onClose}
        onCancel={onClose}
      >
        {to === 'OUT' && (
          <>
            <CodeSelect name="exitMode" labelKey="cases.move.exitMode" list="exitModes" codes={exitModes} required />
            <DateField name="outOn" labelKey="cases.move.outOn" max={today} required />
          </>
        )}
        {to === 'HOME' && <DateField name="homeOn" labelKey="cases.move.homeOn" helpKey="cases.move.homeOnHelp" />}
        {to === 'RESCUE_REQUESTED' && (
          <TextField
            name="bestInterestReason"
            labelKey="cases.move.bestInterest"
            whyKey="cases.move.bestInterestWhy"
            lines={3}
          />
        )}
        {to === 'MOVED' && (
          <PickField name="compoundId" labelKey="cases.move.newPlace" findKey="case-compounds" find={findCompounds} />
        )}
        {to === 'DUPLICATE' && (
          <PickField
            name="duplicateOf"
            labelKey="cases.move.sameAs"
            helpKey="cases.move.sameAsHelp"
            findKey="cases"
            find={(text, signal) => findCases(text, opened.id, signal)}
            required
          />
        )}
        <TextField name="reason" labelKey="cases.move.reason" required={move?.reasonNeeded === true} lines={3} />
      </ActForm>
    </ActDialog>
  );
}

export function Lacking({ messages }: { readonly messages: readonly string[] }) {
  const t = useT();
  return (
    <Box
      role="note"
      sx={({ tokens }) => ({ p: 3, mb: 5, borderRadius: 1, bgcolor: tokens.due.soft, color: tokens.due.text })}
    >
      <Typography sx={{ fontWeight: 600 }}>{t('cases.move.lacks')}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 5 }}>
        {messages.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </Box>
    </Box>
  );
}
