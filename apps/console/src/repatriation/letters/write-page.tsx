import { consentOfLetter, todayIn } from '@homeward/domain';
import { Alert, Box, Button, OutlinedInput, Select, Typography } from '@mui/material';
import { useId, useState, type ReactNode } from 'react';
import { Link, useLocation, useNavigate } from 'react-router-dom';
import { useAct } from '../../data/use-act.js';
import { useDocument } from '../../data/use-document.js';
import { useCodeText } from '../../form/code-fields.js';
import type { LetterPreviewInput, LetterPreviewQuery, LetterTemplatePartsFragment } from '../../gql/graphql.js';
import { useT } from '../../i18n/use-t.js';
import { useNotice } from '../../parts/use-notice.js';
import { Page, Panel } from '../../parts/page.js';
import { Empty, Loaded } from '../../parts/state-blocks.js';
import { StatusDot } from '../../parts/status-dot.js';
import { useTimeZone } from '../../session/session-store.js';
import { AskWhoCovers } from '../ask-who-covers.js';
import { MissionNamesDocument } from '../documents.js';
import { MissionOpenOf } from '../mission-open.js';
import { LetterPreviewDocument, LetterTemplatesDocument, MakeLetterDocument } from './documents.js';
import { LetterWarnings, useLetterWarnings } from './letter-warnings.js';
import { useLanguageName } from './language-name.js';
import { dayInWords, Paper } from './paper.js';
import type { LetterStart } from './write-button.js';

/** The letter before it is made: who stands in it, who does not and why, and every word. */
export default function WritePage() {
  const { state } = useLocation() as { state: LetterStart | null };
  if (!state || state.caseIds.length === 0)
    return (
      <Page titleKey="letters.write.title">
        <Panel>
          <Empty titleKey="letters.write.nobody" hintKey="letters.write.nobodyHint" />
        </Panel>
      </Page>
    );
  return <Templates start={state} />;
}

function Templates({ start }: { readonly start: LetterStart }) {
  const query = useDocument(LetterTemplatesDocument, { published: true });
  return (
    <Page
      titleKey={start.replaces ? 'letters.write.replaces' : 'letters.write.title'}
      titleParams={start.replaces ? { number: start.replaces.number } : undefined}
    >
      <Loaded query={query}>
        {({ letterTemplates }) =>
          letterTemplates.length === 0 ? (
            <Empty titleKey="letters.write.noTemplates" hintKey="letters.write.noTemplatesHint" />
          ) : (
            <Write start={start} templates={letterTemplates} />
          )
        }
      </Loaded>
    </Page>
  );
}

interface WriteProps {
  readonly start: LetterStart;
  readonly templates: readonly LetterTemplatePartsFragment[];
}

/** The template that fits best to what was chosen: of the mission itself, then of the kind, English before others. */
function firstFor({ start, templates }: WriteProps): string {
  const rank = (one: LetterTemplatePartsFragment): number =>
    (one.id === start.replaces?.templateId ? 0 : 8) +
    (one.kind === (start.kind ?? 'NATIONALITY_REQUEST') ? 0 : 4) +
    (one.missionId === null ? 1 : one.missionId === start.missionId ? 0 : 3) +
    (one.language === 'en' ? 0 : 0.5);
  return [...templates].sort((a, b) => rank(a) - rank(b))[0]?.id ?? '';
}

function Write({ start, templates }: WriteProps) {
  const t = useT();
  const navigate = useNavigate();
  const notice = useNotice();
  const kind = useCodeText('letterKinds');
  const language = useLanguageName();
  const today = todayIn(useTimeZone());
  const missions = useDocument(MissionNamesDocument, {});
  const [templateId, setTemplateId] = useState(() => firstFor({ start, templates }));
  const template = templates.find(({ id }) => id === templateId);
  const [missionId, setMissionId] = useState(start.missionId ?? template?.missionId ?? '');
  const [recipient, setRecipient] = useState(start.recipient ?? '');
  const [seen, setSeen] = useState<readonly string[]>([]);
  const [dated, setDated] = useState(today);
  const [signatory, setSignatory] = useState('');
  const input: LetterPreviewInput = {
    templateId,
    caseIds: [...start.caseIds],
    ...(missionId ? { missionId } : {}),
    ...(recipient ? { recipient } : {}),
    ...(dated ? { dated } : {}),
    ...(signatory ? { signatory } : {}),
  };
  const missionNeeded = template !== undefined && consentOfLetter[template.kind] === 'MISSION' && missionId === '';
  const query = useDocument(LetterPreviewDocument, { input }, { once: true, keepPrevious: true });
  const { addressed, others, known } = useLetterWarnings({
    missionId,
    address: recipient || (query.data?.letterPreview?.recipient.join('\n') ?? ''),
    place: start.place,
  });
  const unread = !known || addressed.some(({ warning }) => !seen.includes(warning.id));
  const make = useAct(MakeLetterDocument, {
    notices: true,
    onDone: (done) => {
      notice.done('letters.write.made', { number: done.number });
      void navigate(`/letters/${done.id}`, { replace: true });
    },
  });
  return (
    <>
      <LetterWarnings addressed={addressed} others={others} seen={seen} onSeen={setSeen} />
      <Loaded query={query}>
        {({ letterPreview: preview }) => (
          <Box
            sx={{
              display: 'grid',
              gap: 5,
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '360px minmax(0, 1fr)' },
              alignItems: 'start',
            }}
          >
            <Panel>
              <Field labelKey="letters.write.template">
                {(id) => (
                  <Select
                    native
                    fullWidth
                    size="small"
                    value={templateId}
                    onChange={(event) => {
                      const next = templates.find((one) => one.id === event.target.value);
                      setTemplateId(event.target.value);
                      if (next?.missionId) setMissionId(next.missionId);
                    }}
                    inputProps={{ id }}
                  >
                    {templates.map((one) => (
                      <option key={one.id} value={one.id}>
                        {`${one.name} · ${language(one.language)}`}
                      </option>
                    ))}
                  </Select>
                )}
              </Field>
              {template && (
                <Typography color="textSecondary" sx={{ mb: 4 }}>
                  {[kind(template.kind), template.note].filter(Boolean).join(' · ')}
                </Typography>
              )}
              <Field labelKey="letters.write.mission">
                {(id) => (
                  <Select
                    native
                    fullWidth
                    size="small"
                    value={missionId}
                    disabled={template?.missionId !== null && template?.missionId !== undefined}
                    onChange={(event) => setMissionId(event.target.value)}
                    inputProps={{ id }}
                  >
                    <option value="">{t('letters.write.noMission')}</option>
                    {(missions.data?.missions ?? []).map((one) => (
                      <option key={one.id} value={one.id}>
                        {one.name}
                      </option>
                    ))}
                  </Select>
                )}
              </Field>
              {missionId !== '' && (
                <Box sx={{ mb: 4 }}>
                  <MissionOpenOf missionId={missionId} />
                </Box>
              )}
              {missionNeeded && <AskWhoCovers />}
              <Typed
                labelKey="letters.write.recipient"
                helpKey="letters.write.recipientHelp"
                value={recipient || (preview?.recipient.join('\n') ?? '')}
                lines={3}
                onSet={setRecipient}
              />
              <Typed labelKey="letters.write.dated" value={dated} type="date" onSet={setDated} />
              <Typed
                labelKey="letters.write.signatory"
                helpKey="letters.write.signatoryHelp"
                value={signatory || (preview?.signatory ?? '')}
                lines={2}
                onSet={setSignatory}
              />
            </Panel>
            <Box>
              {preview ? (
                <Preview preview={preview} missionNeeded={missionNeeded} unread={known && unread}>
                  <Button
                    variant="contained"
                    disabled={
                      make.sending ||
                      missionNeeded ||
                      unread ||
                      preview.people.length === 0 ||
                      preview.unprintable.length > 0
                    }
                    onClick={() =>
                      void make.submit({
                        ...input,
                        leftOut: preview.leftOut.map(({ caseId }) => caseId),
                        warningIds: [...seen],
                        ...(start.replaces
                          ? { replacesId: start.replaces.id, expectedVersion: start.replaces.version }
                          : {}),
                      })
                    }
                  >
                    {t('letters.write.make')}
                  </Button>
                </Preview>
              ) : (
                <Empty titleKey="letters.write.nobody" hintKey="letters.write.nobodyHint" />
              )}
            </Box>
          </Box>
        )}
      </Loaded>
    </>
  );
}

function Preview({
  preview,
  missionNeeded,
  unread,
  children,
}: {
  readonly missionNeeded: boolean;
  readonly unread: boolean;
  readonly preview: NonNullable<LetterPreviewQuery['letterPreview']>;
  readonly children: ReactNode;
}) {
  const t = useT();
  const reason = useCodeText('letterLeftOuts');
  const { people, leftOut, unprintable } = preview;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 4, mb: 4 }}>
        <StatusDot tone={people.length > 0 ? 'done' : 'danger'}>
          {t('letters.write.people', { smart_count: people.length })}
        </StatusDot>
        {children}
      </Box>
      {missionNeeded && (
        <Alert severity="warning" icon={false} sx={{ mb: 4 }}>
          {t('errors.LETTER_MISSION_NEEDED')}
        </Alert>
      )}
      {unread && (
        <Alert severity="warning" icon={false} sx={{ mb: 4 }}>
          {t('errors.WARNING_NOT_SEEN')}
        </Alert>
      )}
      {leftOut.length > 0 && (
        <Alert severity="warning" icon={false} sx={{ mb: 4 }}>
          <Typography component="h2" sx={{ fontWeight: 600 }}>
            {t('letters.write.leftOut', { smart_count: leftOut.length })}
          </Typography>
          <Typography sx={{ mb: 2 }}>{t('letters.write.leftOutHint')}</Typography>
          <Box component="ul" sx={{ m: 0, pl: 5 }}>
            {leftOut.map((one) => (
              <li key={one.caseId}>
                {one.reference ? <Link to={`/cases/${one.caseId}`}>{one.reference}</Link> : t('letters.write.notOpen')}
                {': '}
                {reason(one.reason)}
              </li>
            ))}
          </Box>
        </Alert>
      )}
      {unprintable.length > 0 && (
        <Alert severity="error" sx={{ mb: 4 }}>
          {t('letters.write.unprintable', { letters: unprintable.join(' ') })}
        </Alert>
      )}
      <Paper words={{ ...preview, dated: dayInWords(preview.language, preview.dated) }} />
      <Typography color="textSecondary" sx={{ mt: 2 }}>
        {t('letters.write.numberLater')}
      </Typography>
    </>
  );
}

function Field({ labelKey, children }: { readonly labelKey: string; readonly children: (id: string) => ReactNode }) {
  const t = useT();
  const id = useId();
  return (
    <Box sx={{ mb: 4 }}>
      <Typography component="label" htmlFor={id} sx={{ display: 'block', fontWeight: 600, mb: 1 }}>
        {t(labelKey)}
      </Typography>
      {children(id)}
    </Box>
  );
}

interface TypedProps {
  readonly labelKey: string;
  readonly helpKey?: string;
  readonly value: string;
  readonly lines?: number;
  readonly type?: 'text' | 'date';
  readonly onSet: (value: string) => void;
}

/** Shown in the letter when the field is left: each showing reads the people once more, and that is logged. */
function Typed({ labelKey, helpKey, value, lines = 1, type = 'text', onSet }: TypedProps) {
  const t = useT();
  const help = useId();
  const [typed, setTyped] = useState<string>();
  return (
    <Field labelKey={labelKey}>
      {(id) => (
        <>
          <OutlinedInput
            id={id}
            fullWidth
            size="small"
            type={type}
            multiline={lines > 1}
            minRows={lines > 1 ? lines : undefined}
            value={typed ?? value}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={() => {
              if (typed !== undefined && typed.trim() !== value) onSet(typed.trim());
              setTyped(undefined);
            }}
            inputProps={{ 'aria-describedby': helpKey ? help : undefined, autoComplete: 'off' }}
          />
          {helpKey && (
            <Typography id={help} color="textSecondary" sx={{ mt: 1 }}>
              {t(helpKey)}
            </Typography>
          )}
        </>
      )}
    </Field>
  );
}
