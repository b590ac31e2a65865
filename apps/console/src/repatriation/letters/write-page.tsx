import { consentOfLetter, todayIn } from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { useAct } from '../../data/use-act.js';
import { useDocument } from '../../data/use-document.js';
import { useCodeText } from '../../form/code-fields.js';
import type { LetterPreviewInput, LetterTemplatePartsFragment } from '../../gql/graphql.js';
import { useT } from '../../i18n/use-t.js';
import { useNotice } from '../../parts/use-notice.js';
import { Page, Panel } from '../../parts/page.js';
import { Empty, Loaded } from '../../parts/state-blocks.js';
import { useTimeZone } from '../../session/session-store.js';
import { AskWhoCovers } from '../ask-who-covers.js';
import { AddresseeFields } from './addressee-fields.js';
import { LetterPreviewDocument, LetterTemplatesDocument, MakeLetterDocument } from './documents.js';
import { chosen, type Choosing } from './letter-addressee.js';
import { Preview } from './letter-preview.js';
import { LetterWarnings, useLetterWarnings } from './letter-warnings.js';
import { useLanguageName } from './language-name.js';
import { type LetterStart, toMission } from './write-button.js';
import { Pick, Typed } from './write-fields.js';

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
  const missionId = start.addressee?.missionId;
  const rank = (one: LetterTemplatePartsFragment): number =>
    (one.id === start.replaces?.templateId ? 0 : 8) +
    (one.kind === (start.kind ?? 'NATIONALITY_REQUEST') ? 0 : 4) +
    (one.missionId === null ? 1 : one.missionId === missionId ? 0 : 3) +
    (one.language === 'en' ? 0 : 0.5);
  return [...templates].sort((a, b) => rank(a) - rank(b))[0]?.id ?? '';
}

/** Everything about the letter that its writer chooses or writes. */
interface Words {
  readonly templateId: string;
  readonly to: Choosing;
  /** Null: as the entry of the directory says it. */
  readonly recipient: string | null;
  readonly dated: string;
  /** Null: whoever makes it. */
  readonly signatory: string | null;
}

const inputOf = (start: LetterStart, { templateId, to, recipient, dated, signatory }: Words): LetterPreviewInput => ({
  templateId,
  caseIds: [...start.caseIds],
  addressee: chosen(to) ?? null,
  ...(recipient ? { recipient: recipient.trim() } : {}),
  ...(dated ? { dated } : {}),
  ...(signatory ? { signatory: signatory.trim() } : {}),
});

function Write({ start, templates }: WriteProps) {
  const t = useT();
  const navigate = useNavigate();
  const notice = useNotice();
  const kind = useCodeText('letterKinds');
  const language = useLanguageName();
  const today = todayIn(useTimeZone());
  const [words, setWords] = useState<Words>(() => {
    const templateId = firstFor({ start, templates });
    const fixed = templates.find(({ id }) => id === templateId)?.missionId;
    const to = fixed ? { ...start.addressee, ...toMission(fixed) } : (start.addressee ?? {});
    return { templateId, to, recipient: null, dated: today, signatory: null };
  });
  // What the letter shows: not every letter that is typed, each showing reads the people once more.
  const [shown, setShown] = useState(words);
  const type = (more: Partial<Words>): void => setWords({ ...words, ...more });
  const set = (more: Partial<Words>): void => {
    setWords({ ...words, ...more });
    setShown({ ...words, ...more });
  };
  const leave = (): void =>
    set({ recipient: words.recipient?.trim() || null, signatory: words.signatory?.trim() || null });
  const [seen, setSeen] = useState<readonly string[]>([]);
  const template = templates.find(({ id }) => id === words.templateId);
  const { to } = words;
  const query = useDocument(
    LetterPreviewDocument,
    { input: inputOf(start, shown) },
    { once: true, keepPrevious: true },
  );
  const { addressed, others, known } = useLetterWarnings({
    missionId: to.missionId ?? null,
    bodyId: to.bodyId ?? null,
    address: words.recipient ?? query.data?.letterPreview?.recipient.join('\n') ?? '',
    place: start.place,
  });
  const unread = !known || addressed.some(({ warning }) => !seen.includes(warning.id));
  const missionNeeded = template !== undefined && consentOfLetter[template.kind] === 'MISSION' && !to.missionId;
  const missing = [
    missionNeeded && t('errors.LETTER_MISSION_NEEDED'),
    !missionNeeded && !chosen(to) && t('errors.LETTER_ADDRESSEE_NEEDED'),
    known && unread && t('errors.WARNING_NOT_SEEN'),
  ].filter((one) => one !== false);
  const make = useAct(MakeLetterDocument, {
    notices: true,
    onDone: (done) => {
      notice.done('letters.write.made', { number: done.number });
      void navigate(`/letters/${done.id}`, { replace: true });
    },
  });
  const faults = make.outcome?.kind === 'invalid' ? make.outcome.fields : [];
  const fault = (field: string): string | undefined => faults.find((one) => one.field === field)?.message;
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
              <Pick
                labelKey="letters.write.template"
                value={words.templateId}
                options={templates.map((one) => ({
                  value: one.id,
                  label: `${one.name} · ${language(one.language)}`,
                }))}
                onSet={(templateId) => {
                  const fixed = templates.find(({ id }) => id === templateId)?.missionId;
                  set({ templateId, ...(fixed ? { to: toMission(fixed) } : {}) });
                }}
              />
              {template && (
                <Typography color="textSecondary" sx={{ mb: 4 }}>
                  {[kind(template.kind), template.note].filter(Boolean).join(' · ')}
                </Typography>
              )}
              <AddresseeFields
                to={to}
                fixed={Boolean(template?.missionId)}
                journeys={preview?.journeys ?? []}
                fault={fault}
                onSet={(next) => set({ to: next })}
                onType={(next) => type({ to: next })}
                onLeave={leave}
              />
              {missionNeeded && <AskWhoCovers />}
              <Typed
                labelKey="letters.write.recipient"
                helpKey="letters.write.recipientHelp"
                value={words.recipient ?? preview?.recipient.join('\n') ?? ''}
                lines={3}
                fault={fault('recipient')}
                onType={(recipient) => type({ recipient })}
                onLeave={leave}
              />
              <Typed
                labelKey="letters.write.dated"
                value={words.dated}
                type="date"
                onType={(dated) => type({ dated })}
                onLeave={leave}
              />
              <Typed
                labelKey="letters.write.signatory"
                helpKey="letters.write.signatoryHelp"
                value={words.signatory ?? preview?.signatory ?? ''}
                lines={2}
                onType={(signatory) => type({ signatory })}
                onLeave={leave}
              />
            </Panel>
            <Box>
              {preview ? (
                <Preview preview={preview} missing={missing}>
                  <Button
                    variant="contained"
                    disabled={
                      make.sending ||
                      missing.length > 0 ||
                      unread ||
                      preview.people.length === 0 ||
                      preview.unprintable.length > 0
                    }
                    onClick={() =>
                      void make.submit({
                        ...inputOf(start, words),
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
