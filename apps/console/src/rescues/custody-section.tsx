import { detentionKinds } from '@homeward/domain';
import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { AddFiles } from '../attachments/add-files.js';
import { FilesHere } from '../attachments/files-here.js';
import { useOpenedCase } from '../cases/case-scope.js';
import { useDocument } from '../data/use-document.js';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { Panel } from '../parts/page.js';
import { Empty, Loaded, NotFound } from '../parts/state-blocks.js';
import { StatusDot } from '../parts/status-dot.js';
import { useCan } from '../session/session-store.js';
import { AlertDots } from './custody/alert-dots.js';
import { ChangeDialog } from './custody/change-dialog.js';
import { CorrectDialog } from './custody/correct-dialog.js';
import { CustodyChanges } from './custody/custody-changes.js';
import { CustodyDocument, type Spell } from './custody/custody-documents.js';
import { ReviewDialog } from './custody/review-dialog.js';
import { ReviewHistory } from './custody/review-history.js';

/** Where the person is, and was, since the exit. */
export function CustodySection({ caseId }: { readonly caseId: string }) {
  const t = useT();
  const query = useDocument(CustodyDocument, { caseId });
  const [changing, setChanging] = useState(false);
  return (
    <Loaded query={query}>
      {({ custody }) =>
        custody ? (
          <Panel
            titleKey="rescues.custody.title"
            flush
            actions={
              custody.mayChange && (
                <Button variant="outlined" onClick={() => setChanging(true)}>
                  {t('rescues.custody.change')}
                </Button>
              )
            }
          >
            {custody.spells.length === 0 ? (
              <Empty titleKey="rescues.custody.empty" hintKey="rescues.custody.emptyHint" />
            ) : (
              <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {custody.spells.map((spell) => (
                  <SpellRow key={spell.id} spell={spell} caseId={caseId} mayChange={custody.mayChange} />
                ))}
              </Box>
            )}
            {changing && (
              <ChangeDialog
                caseId={caseId}
                open={custody.spells.find((spell) => !spell.to)}
                onClose={() => setChanging(false)}
              />
            )}
          </Panel>
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  );
}

interface SpellRowProps {
  readonly spell: Spell;
  readonly caseId: string;
  readonly mayChange: boolean;
}

function SpellRow({ spell, caseId, mayChange }: SpellRowProps) {
  const t = useT();
  const [reviewing, setReviewing] = useState(false);
  const [correcting, setCorrecting] = useState(false);
  const basis = useCodeText('custodyBases');
  const bed = useCodeText('custodyBeds');
  const can = useCan();
  const { open } = useOpenedCase();
  const kind = useCodeText('custodyKinds');
  const hangsOn = { kind: 'CUSTODY_SPELL', id: spell.id } as const;
  return (
    <Box component="li" sx={({ tokens }) => ({ borderTop: `1px solid ${tokens.border}`, px: 4, py: 3 })}>
      <Stack direction="row" sx={{ columnGap: 4, rowGap: 1, flexWrap: 'wrap', alignItems: 'baseline' }}>
        <StatusDot tone={spell.to ? 'unknown' : 'brand'} shape={spell.to ? 'open' : 'full'}>
          {kind(spell.kind)}
        </StatusDot>
        {spell.takenBack && <em>{t('inCustody.correct.takenBack')}</em>}
        <strong>{spell.placeId ? <Link to={`/custody/${spell.placeId}`}>{spell.place}</Link> : spell.place}</strong>
        {spell.bed && <span>{bed(spell.bed)}</span>}
        <Typography component="span" color="textSecondary">
          <DateText value={spell.from} distance={!spell.to} /> –{' '}
          {spell.to ? <DateText value={spell.to} distance={false} /> : t('rescues.custody.now')}
        </Typography>
        {spell.reviewOn && !spell.to && (
          <StatusDot tone="due" shape="half">
            {t('rescues.custody.review')} <DateText value={spell.reviewOn} />
          </StatusDot>
        )}
      </Stack>
      <Typography variant="caption" color="textSecondary" component="div" sx={{ mt: 1 }}>
        {spell.operation && <Link to={`/rescues/${spell.operation.id}`}>{spell.operation.reference}</Link>}
        {spell.operation && spell.recordedBy && ' · '}
        {spell.recordedBy?.displayName}
      </Typography>
      {spell.alerts.length > 0 && (
        <Box sx={{ mt: 1 }}>
          <AlertDots alerts={spell.alerts} />
        </Box>
      )}
      {(spell.legalBasis || spell.reason || spell.hearingOn) && (
        <Typography sx={{ mt: 1, whiteSpace: 'pre-wrap' }}>
          {[basis(spell.legalBasis), spell.reason].filter(Boolean).join(': ')}
          {spell.hearingOn && (
            <>
              {(spell.legalBasis || spell.reason) && ' · '}
              {t('inCustody.spell.hearing')} <DateText value={spell.hearingOn} />
            </>
          )}
        </Typography>
      )}
      {spell.note !== null && spell.note !== '' && (
        <Typography sx={{ mt: 1, whiteSpace: 'pre-wrap' }}>{spell.note}</Typography>
      )}
      <CustodyChanges spell={spell} />
      {(detentionKinds.includes(spell.kind) || spell.reviews.length > 0) && open.includes('personal') && (
        <ReviewHistory spell={spell} />
      )}
      {mayChange && !spell.to && (
        <Button size="small" variant="outlined" sx={{ mt: 1, mr: 2 }} onClick={() => setReviewing(true)}>
          {t('inCustody.review.act')}
        </Button>
      )}
      {mayChange && !spell.to && (
        <Button size="small" sx={{ mt: 1 }} onClick={() => setCorrecting(true)}>
          {t('inCustody.correct.act')}
        </Button>
      )}
      {correcting && <CorrectDialog caseId={caseId} spell={spell} onClose={() => setCorrecting(false)} />}
      {reviewing && <ReviewDialog caseId={caseId} spell={spell} onClose={() => setReviewing(false)} />}
      {can('attachment.read') && open.includes('personal') && <FilesHere caseId={caseId} hangsOn={hangsOn} />}
      {can('attachment.record') && open.includes('personal') && (
        <AddFiles
          caseId={caseId}
          hangsOn={hangsOn}
          labelKey="attachments.here.file"
          of={kind(spell.kind)}
          kind="LETTER"
          open={open}
        />
      )}
    </Box>
  );
}
