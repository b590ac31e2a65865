import { consentOfLetter, todayIn } from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import { useCallback, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router-dom';
import { useAct } from '../../data/use-act.js';
import { useDocument } from '../../data/use-document.js';
import { useCodeText } from '../../form/code-fields.js';
import type { LetterDraftPartsFragment, LetterTemplatePartsFragment } from '../../gql/graphql.js';
import { UnsavedGuard } from '../../form/unsaved-guard.js';
import { useT } from '../../i18n/use-t.js';
import { useNotice } from '../../parts/use-notice.js';
import { Page, Panel } from '../../parts/page.js';
import { Empty, Loaded, NotFound } from '../../parts/state-blocks.js';
import { useTimeZone } from '../../session/session-store.js';
import { AskWhoCovers } from '../ask-who-covers.js';
import { AddresseeFields } from './addressee-fields.js';
import { LetterPreviewDocument, LetterTemplatesDocument, MakeLetterDocument } from './documents.js';
import { LetterDraftDocument } from './draft-documents.js';
import { DraftNotices } from './draft-notices.js';
import { chosen } from './letter-addressee.js';
import { Preview } from './letter-preview.js';
import { LetterWarnings, useLetterWarnings } from './letter-warnings.js';
import { letterInput, type LetterWords, startOfDraft, wordsOfDraft } from './letter-words.js';
import { useLanguageName } from './language-name.js';
import { useLetterDraft } from './use-letter-draft.js';
import { type LetterStart, toMission } from './write-button.js';
import { Pick, Typed } from './write-fields.js';

/** The letter before it is made: who stands in it, who does not and why, and every word. */
export default function WritePage() {
  const { state } = useLocation() as { state: LetterStart | null };
  const [search] = useSearchParams();
  // Named once the letter is kept: the page that writes it stays the one that it is.
  const [draftId] = useState(() => search.get('draft'));
  if (draftId) return <Continued id={draftId} />;
  if (!state || state.caseIds.length === 0) return <Nobody />;
  return <Templates start={state} />;
}

function Nobody() {
  return (
    <Page titleKey="letters.write.title">
      <Panel>
        <Empty titleKey="letters.write.nobody" hintKey="letters.write.nobodyHint" />
      </Panel>
    </Page>
  );
}

/** A letter that was begun, here or on another device. */
function Continued({ id }: { readonly id: string }) {
  const query = useDocument(LetterDraftDocument, { id }, { once: true });
  return (
    <Loaded query={query}>
      {({ letterDraft: draft }) =>
        draft ? (
          <Templates
            key={draft.version}
            start={startOfDraft(draft)}
            draft={draft}
            onAnew={() => void query.refetch()}
          />
        ) : (
          <NotFound page />
        )
      }
    </Loaded>
  );
}

interface Kept {
  readonly draft?: LetterDraftPartsFragment;
  readonly onAnew?: () => void;
}

function Templates({ start, ...kept }: { readonly start: LetterStart } & Kept) {
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
            <Write start={start} templates={letterTemplates} {...kept} />
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

function firstWords({ start, templates }: WriteProps, today: string): LetterWords {
  const templateId = firstFor({ start, templates });
  const fixed = templates.find(({ id }) => id === templateId)?.missionId;
  const to = fixed ? { ...start.addressee, ...toMission(fixed) } : (start.addressee ?? {});
  return { templateId, to, recipient: null, dated: today, signatory: null };
}

function Write({ start, templates, draft, onAnew }: WriteProps & Kept) {
  const t = useT();
  const navigate = useNavigate();
  const [, setSearch] = useSearchParams();
  const notice = useNotice();
  const kind = useCodeText('letterKinds');
  const language = useLanguageName();
  const today = todayIn(useTimeZone());
  const [words, setWords] = useState<LetterWords>(() => {
    const first = firstWords({ start, templates }, today);
    if (!draft) return first;
    const own = wordsOfDraft(draft, today);
    // A template that was taken out of use meanwhile gives way to one that fits.
    return templates.some(({ id }) => id === own.templateId) ? own : { ...own, templateId: first.templateId };
  });
  const { state } = useLocation() as { state: LetterStart | null };
  const kept = useLetterDraft(start, words, draft ?? null, (id) => setSearch({ draft: id }, { replace: true, state }));
  // What the letter shows: not every letter that is typed, each showing reads the people once more.
  const [shown, setShown] = useState(words);
  const type = (more: Partial<LetterWords>): void => setWords({ ...words, ...more });
  const set = (more: Partial<LetterWords>): void => {
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
    { input: letterInput(start, shown) },
    { once: true, keepPrevious: true },
  );
  const { addressed, others, known } = useLetterWarnings({
    missionId: to.missionId ?? null,
    bodyId: to.bodyId ?? null,
    address: words.recipient ?? query.data?.letterPreview?.recipient.join('\n') ?? '',
    place: start.place,
  });
  const unread = !known || addressed.some(({ warning }) => !seen.includes(warning.id));
  const missionNeeded =
    !to.missionId &&
    (to.kind === 'MISSION' || (template !== undefined && consentOfLetter[template.kind] === 'MISSION'));
  const missing = [
    missionNeeded && t('errors.LETTER_MISSION_NEEDED'),
    !missionNeeded && !chosen(to) && t('errors.LETTER_ADDRESSEE_NEEDED'),
    known && unread && t('errors.WARNING_NOT_SEEN'),
  ].filter((one) => one !== false);
  const make = useAct(MakeLetterDocument, {
    notices: true,
    onDone: (done) => {
      kept.end();
      notice.done('letters.write.made', { number: done.number });
      void navigate(`/letters/${done.id}`, { replace: true });
    },
  });
  // What is under way is kept first: the letter takes its draft with it.
  const submit = async (leftOut: string[]): Promise<void> => {
    await kept.draft.flush();
    const draftId = kept.id();
    await make.submit({
      ...letterInput(start, words),
      leftOut,
      warningIds: [...seen],
      ...(draftId ? { draftId } : {}),
      ...(start.replaces ? { replacesId: start.replaces.id, expectedVersion: start.replaces.version } : {}),
    });
  };
  const { isSafe } = kept.draft;
  const unsaved = useCallback(() => !isSafe() && kept.conflict !== null, [isSafe, kept.conflict]);
  const faults = make.outcome?.kind === 'invalid' ? make.outcome.fields : [];
  const fault = (field: string): string | undefined => faults.find((one) => one.field === field)?.message;
  return (
    <>
      <UnsavedGuard when={unsaved} />
      <DraftNotices
        kept={kept}
        dropped={draft?.dropped ?? 0}
        savedAt={draft?.savedAt}
        onTakeTheirs={() => onAnew?.()}
      />
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
                      kept.conflict !== null ||
                      missing.length > 0 ||
                      unread ||
                      preview.people.length === 0 ||
                      preview.unprintable.length > 0
                    }
                    onClick={() => void submit(preview.leftOut.map(({ caseId }) => caseId))}
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
