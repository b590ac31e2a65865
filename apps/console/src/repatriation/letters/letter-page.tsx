import { letterSendings, letterVoidReasons, todayIn } from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router-dom';
import { FileRefused, saveFile, sizeText } from '../../attachments/read-file.js';
import { useDocument } from '../../data/use-document.js';
import { ActForm } from '../../form/act-form.js';
import { CodeChoice, CodeSelect, useCodeText } from '../../form/code-fields.js';
import { CheckField, DateField } from '../../form/fields.js';
import type { LetterPartsFragment, LetterSending, LetterVoidReason } from '../../gql/graphql.js';
import { useT } from '../../i18n/use-t.js';
import { DateText } from '../../parts/date-text.js';
import { Page, Panel } from '../../parts/page.js';
import { Loaded, NotFound } from '../../parts/state-blocks.js';
import { useNotice } from '../../parts/use-notice.js';
import { useCan, useTimeZone } from '../../session/session-store.js';
import { PlainDialog } from '../plain-dialog.js';
import {
  LetterDocument,
  RecordLetterAnswerDocument,
  RecordLetterSentDocument,
  VoidLetterDocument,
} from './documents.js';
import { addresseeOf } from './letter-addressee.js';
import { useLanguageName } from './language-name.js';
import { LetterStateDot } from './letter-state.js';
import { WriteLetterButton } from './write-button.js';

export default function LetterPage() {
  const { id = '' } = useParams();
  const query = useDocument(LetterDocument, { id });
  return <Loaded query={query}>{({ letter }) => (letter ? <Letter letter={letter} /> : <NotFound page />)}</Loaded>;
}

type Act = 'sent' | 'answered' | 'void';

function Letter({ letter }: { readonly letter: LetterPartsFragment }) {
  const t = useT();
  const can = useCan();
  const kind = useCodeText('letterKinds');
  const [act, setAct] = useState<Act>();
  const writes = can('letter.write');
  const valid = letter.state !== 'VOIDED' && letter.state !== 'REPLACED';
  return (
    <Page
      title={letter.number}
      lead={
        <>
          {kind(letter.kind)} · <LetterStateDot state={letter.state} />
        </>
      }
      actions={
        writes && (
          <>
            {valid && (
              <>
                <Button onClick={() => setAct('void')}>{t('letters.letter.void')}</Button>
                <WriteLetterButton
                  start={{
                    caseIds: letter.people.map(({ caseId }) => caseId),
                    kind: letter.kind,
                    addressee: addresseeOf(letter),
                    replaces: {
                      id: letter.id,
                      number: letter.number,
                      version: letter.version,
                      templateId: letter.templateId,
                    },
                  }}
                />
              </>
            )}
            {letter.state === 'SENT' && (
              <Button variant="contained" onClick={() => setAct('answered')}>
                {t('letters.letter.markAnswered')}
              </Button>
            )}
            {letter.state === 'FINAL' && (
              <Button variant="contained" onClick={() => setAct('sent')}>
                {t('letters.letter.markSent')}
              </Button>
            )}
          </>
        )
      }
    >
      <Box
        sx={{
          display: 'grid',
          gap: 5,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 320px' },
          alignItems: 'start',
        }}
      >
        <Facts letter={letter} />
        <Panel titleKey="letters.letter.people">
          <Box
            component="ol"
            sx={{ m: 0, pl: 6, maxHeight: 560, overflowY: 'auto' }}
            tabIndex={0}
            aria-label={t('letters.letter.people')}
          >
            {letter.people.map(({ caseId, reference }) => (
              <li key={caseId}>
                <Link to={`/cases/${caseId}/way-home`}>{reference}</Link>
              </li>
            ))}
          </Box>
        </Panel>
      </Box>
      {act === 'sent' && <Sent letter={letter} onClose={() => setAct(undefined)} />}
      {act === 'answered' && <Answered letter={letter} onClose={() => setAct(undefined)} />}
      {act === 'void' && <Voided letter={letter} onClose={() => setAct(undefined)} />}
    </Page>
  );
}

function Facts({ letter }: { readonly letter: LetterPartsFragment }) {
  const t = useT();
  const how = useCodeText('letterSendings');
  const reason = useCodeText('letterVoidReasons');
  const recipientKind = useCodeText('letterRecipientKinds');
  const named = useCodeText('letterNamedKinds');
  const language = useLanguageName();
  return (
    <Panel>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: { xs: '1fr', sm: '160px 1fr' },
          columnGap: 4,
          rowGap: 3,
          '& dd': { m: 0 },
          '& dt': { fontWeight: 600 },
        }}
      >
        <Fact labelKey="letters.letter.to">
          <Box component="span" sx={{ whiteSpace: 'pre-line' }}>
            {letter.recipient}
          </Box>
          <Typography color="textSecondary">
            {letter.namedKind ? named(letter.namedKind) : recipientKind(letter.recipientKind)}
          </Typography>
        </Fact>
        {letter.namedReason !== '' && (
          <Fact labelKey="letters.write.reason">
            <Box component="span" sx={{ whiteSpace: 'pre-line' }}>
              {letter.namedReason}
            </Box>
          </Fact>
        )}
        {letter.subject !== '' && (
          <Fact labelKey="letters.letter.subject">
            <span lang={letter.language}>{letter.subject}</span>
          </Fact>
        )}
        <Fact labelKey="letters.letter.dated">
          <DateText value={letter.dated} />
        </Fact>
        <Fact labelKey="letters.letter.signatory">
          <Box component="span" sx={{ whiteSpace: 'pre-line' }}>
            {letter.signatory}
          </Box>
        </Fact>
        <Fact labelKey="letters.letter.language">
          {language(letter.language)}, {t('letters.letter.pages', { smart_count: letter.pages })}
        </Fact>
        <Fact labelKey="letters.letter.made">
          {letter.madeBy}, <DateText value={letter.madeAt} />
        </Fact>
        {letter.sentOn && (
          <Fact labelKey="letters.letter.sent">
            <DateText value={letter.sentOn} />, {how(letter.sentHow)}
          </Fact>
        )}
        {letter.answeredOn && (
          <Fact labelKey="letters.letter.answered">
            <DateText value={letter.answeredOn} />
          </Fact>
        )}
        {letter.voidReason && <Fact labelKey="letters.letter.voided">{reason(letter.voidReason)}</Fact>}
        {letter.replaces && <Fact labelKey="letters.letter.replaces">{letter.replaces}</Fact>}
        {letter.replacedBy && <Fact labelKey="letters.letter.replacedBy">{letter.replacedBy}</Fact>}
        <Fact labelKey="letters.letter.digest">
          <Box component="code" sx={{ overflowWrap: 'anywhere' }}>
            {letter.pdfDigest}
          </Box>
          <Typography color="textSecondary">{t('letters.letter.digestHint')}</Typography>
        </Fact>
      </Box>
      <Files letter={letter} />
    </Panel>
  );
}

function Fact({ labelKey, children }: { readonly labelKey: string; readonly children: ReactNode }) {
  const t = useT();
  return (
    <>
      <dt>{t(labelKey)}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Files({ letter }: { readonly letter: LetterPartsFragment }) {
  const t = useT();
  const notice = useNotice();
  const [taking, setTaking] = useState(false);
  const take = async (part: 'pdf' | 'docx'): Promise<void> => {
    setTaking(true);
    try {
      await saveFile(`${letter.id}/${part}`, `${letter.number}.${part}`, 'letters');
    } catch (error) {
      notice.problem(error instanceof FileRefused ? error.message : t('letters.letter.takeFailed'));
    } finally {
      setTaking(false);
    }
  };
  return (
    <Box className="hw-no-print" sx={{ mt: 5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3 }}>
        <Button variant="outlined" disabled={taking} onClick={() => void take('pdf')}>
          {t('letters.letter.pdf')} ({sizeText(letter.pdfBytes)})
        </Button>
        <Button variant="outlined" disabled={taking} onClick={() => void take('docx')}>
          {t('letters.letter.docx')} ({sizeText(letter.docxBytes)})
        </Button>
      </Box>
      <Typography color="textSecondary" sx={{ mt: 2 }}>
        {t('letters.letter.takenHint')}
      </Typography>
    </Box>
  );
}

interface DialogProps {
  readonly letter: LetterPartsFragment;
  readonly onClose: () => void;
}

function Sent({ letter, onClose }: DialogProps) {
  const t = useT();
  const today = todayIn(useTimeZone());
  return (
    <PlainDialog title={t('letters.letter.markSent')} onClose={onClose}>
      <ActForm
        document={RecordLetterSentDocument}
        defaults={{ on: today, how: 'EMAIL', missionNotified: false }}
        doneKey="letters.letter.saved"
        onDone={onClose}
        onCancel={onClose}
        toInput={(v: { on: string | null; how: LetterSending; missionNotified: boolean }) => ({
          letterId: letter.id,
          expectedVersion: letter.version,
          on: v.on ?? '',
          how: v.how,
          missionNotified: v.missionNotified,
        })}
      >
        <DateField name="on" labelKey="letters.letter.on" min={letter.dated} max={today} required />
        <CodeChoice name="how" labelKey="letters.letter.how" list="letterSendings" codes={letterSendings} required />
        {letter.missionId && (
          <CheckField
            name="missionNotified"
            labelKey="letters.letter.missionNotified"
            whyKey="letters.letter.missionNotifiedWhy"
          />
        )}
      </ActForm>
    </PlainDialog>
  );
}

function Answered({ letter, onClose }: DialogProps) {
  const t = useT();
  const today = todayIn(useTimeZone());
  return (
    <PlainDialog title={t('letters.letter.markAnswered')} onClose={onClose}>
      <ActForm
        document={RecordLetterAnswerDocument}
        defaults={{ on: today }}
        doneKey="letters.letter.saved"
        onDone={onClose}
        onCancel={onClose}
        toInput={(v: { on: string | null }) => ({
          letterId: letter.id,
          expectedVersion: letter.version,
          on: v.on ?? '',
        })}
      >
        <DateField name="on" labelKey="letters.letter.on" min={letter.sentOn ?? letter.dated} max={today} required />
      </ActForm>
    </PlainDialog>
  );
}

function Voided({ letter, onClose }: DialogProps) {
  const t = useT();
  return (
    <PlainDialog title={t('letters.letter.void')} lead={t('letters.letter.voidHint')} onClose={onClose}>
      <ActForm
        document={VoidLetterDocument}
        defaults={{ reason: null as LetterVoidReason | null }}
        doneKey="letters.letter.saved"
        submitKey="letters.letter.void"
        onDone={onClose}
        onCancel={onClose}
        toInput={(v: { reason: LetterVoidReason | null }) => ({
          letterId: letter.id,
          expectedVersion: letter.version,
          reason: v.reason ?? 'NOT_NEEDED',
        })}
      >
        <CodeSelect
          name="reason"
          labelKey="letters.letter.voidReason"
          list="letterVoidReasons"
          codes={letterVoidReasons}
          required
        />
      </ActForm>
    </PlainDialog>
  );
}
