import { leakRisks, type LeakRisk } from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import type { DoneOf } from '../../data/act-result.js';
import type { ResultOf } from '../../data/typed-document.js';
import { useDocument } from '../../data/use-document.js';
import { ActForm } from '../../form/act-form.js';
import { CodeChoice, useCodeText } from '../../form/code-fields.js';
import { TextField } from '../../form/fields.js';
import { PickField, type Picked } from '../../form/pick-fields.js';
import { useT } from '../../i18n/use-t.js';
import { countryName } from '../../parts/countries.js';
import { DateText } from '../../parts/date-text.js';
import { Page, Panel } from '../../parts/page.js';
import { Loaded, Loading, NotFound } from '../../parts/state-blocks.js';
import { useCan } from '../../session/session-store.js';
import { PlainDialog } from '../../repatriation/plain-dialog.js';
import { findPlaces } from '../find-for-plan.js';
import { OpenLeakNotesDocument, WarnOfRescueBodyDocument } from './body-documents.js';
import { type OpenedBody, RescueBodyDocument } from './request-documents.js';
import { WarningBox } from './warning-box.js';

export default function BodyPage() {
  const { id = '' } = useParams();
  const t = useT();
  const can = useCan();
  const [warning, setWarning] = useState(false);
  const query = useDocument(RescueBodyDocument, { id });
  const body = query.data?.rescueBody;
  return (
    <Page
      title={body?.name}
      actions={
        body ? (
          <>
            {can('reference.change') && (
              <Button component={Link} to={`/rescue-bodies/${id}/change`}>
                {t('rescueRequests.bodies.change')}
              </Button>
            )}
            {can('rescueRequest.record') && (
              <Button variant="contained" onClick={() => setWarning(true)}>
                {t('rescueRequests.bodies.warn')}
              </Button>
            )}
          </>
        ) : undefined
      }
    >
      <Loaded query={query} loading={<Loading rows={6} />}>
        {({ rescueBody: opened }) => (opened ? <Opened body={opened} /> : <NotFound />)}
      </Loaded>
      {warning && body && <WarnDialog body={body} onClose={() => setWarning(false)} />}
    </Page>
  );
}

function Opened({ body }: { readonly body: OpenedBody }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 360px' },
        gap: 6,
        alignItems: 'start',
      }}
    >
      <Warnings body={body} />
      <Facts body={body} />
    </Box>
  );
}

function Warnings({ body }: { readonly body: OpenedBody }) {
  const t = useT();
  const can = useCan();
  const risk = useCodeText('leakRisks');
  return (
    <Panel titleKey="rescueRequests.bodies.warnings">
      {body.warning ? (
        <WarningBox warning={body.warning} />
      ) : (
        <Typography color="textSecondary">{t('rescueRequests.warning.none')}</Typography>
      )}
      {can('rescueRequest.leakNotes') && <LeakNotes bodyId={body.id} />}
      {body.earlierWarnings.length > 0 && (
        <Box sx={{ mt: 4 }}>
          <Typography variant="h3" sx={{ mb: 1 }}>
            {t('rescueRequests.bodies.earlier')}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {body.earlierWarnings.map((one) => (
              <Box
                component="li"
                key={one.id}
                sx={({ tokens }) => ({ borderTop: `1px solid ${tokens.border}`, py: 2 })}
              >
                <DateText value={one.recordedAt} /> · {risk(one.risk)}
                <Typography sx={{ whiteSpace: 'pre-wrap' }}>{one.text}</Typography>
              </Box>
            ))}
          </Box>
        </Box>
      )}
    </Panel>
  );
}

type Notes = DoneOf<ResultOf<typeof OpenLeakNotesDocument>>;

/** Sealed: asked for with a reason, in memory only, and gone with the page. */
function LeakNotes({ bodyId }: { readonly bodyId: string }) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const [opened, setOpened] = useState<Notes | null>(null);
  return (
    <Box className="hw-no-print" sx={{ mt: 3 }}>
      {opened ? (
        <Box role="region" aria-label={t('rescueRequests.bodies.notes')}>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
            <Typography variant="h3" sx={{ flex: 1 }}>
              {t('rescueRequests.bodies.notes')}
            </Typography>
            <Button size="small" onClick={() => setOpened(null)}>
              {t('rescueRequests.bodies.hide')}
            </Button>
          </Box>
          {opened.notes.length === 0 && (
            <Typography color="textSecondary">{t('rescueRequests.bodies.noNotes')}</Typography>
          )}
          {opened.notes.map((note) => (
            <Box key={note.id} sx={({ tokens }) => ({ borderTop: `1px solid ${tokens.border}`, py: 2 })}>
              <Typography sx={{ whiteSpace: 'pre-wrap' }}>{note.text}</Typography>
              <Typography variant="caption" color="textSecondary">
                {note.recordedBy?.displayName} · <DateText value={note.recordedAt} />
              </Typography>
            </Box>
          ))}
        </Box>
      ) : (
        <Button variant="outlined" onClick={() => setAsking(true)}>
          {t('rescueRequests.bodies.openNotes')}
        </Button>
      )}
      {asking && (
        <PlainDialog
          title={t('rescueRequests.bodies.openNotes')}
          lead={t('rescueRequests.bodies.openNotesLead')}
          onClose={() => setAsking(false)}
        >
          <ActForm
            document={OpenLeakNotesDocument}
            defaults={{ reason: '' }}
            submitKey="rescueRequests.bodies.openNotes"
            toInput={(v: { reason: string }) => ({ bodyId, reason: v.reason.trim() })}
            onDone={(notes) => {
              setAsking(false);
              setOpened(notes);
            }}
            onCancel={() => setAsking(false)}
          >
            <TextField name="reason" labelKey="rescueRequests.bodies.openReason" lines={2} required />
          </ActForm>
        </PlainDialog>
      )}
    </Box>
  );
}

function Facts({ body }: { readonly body: OpenedBody }) {
  const t = useT();
  const locale = useLocale();
  const kind = useCodeText('rescueBodyKinds');
  const way = useCodeText('rescueWays');
  const facts: readonly (readonly [string, string])[] = [
    [t('rescueRequests.bodies.kind'), kind(body.kind)],
    [t('rescueRequests.bodies.country'), [body.province, countryName(body.country, locale)].filter(Boolean).join(', ')],
    [t('rescueRequests.bodies.way'), way(body.way)],
    [t('rescueRequests.bodies.phone'), body.phone],
    [t('rescueRequests.bodies.email'), body.email],
    [t('rescueRequests.bodies.hours'), body.hours],
    [t('rescueRequests.bodies.note'), body.note],
    [t('rescueRequests.bodies.source'), body.source],
  ];
  return (
    <Panel titleKey="rescueRequests.bodies.facts">
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 2 }}>
        {facts
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <Box key={label}>
              <Typography component="dt" variant="caption" color="textSecondary">
                {label}
              </Typography>
              <Box component="dd" sx={{ m: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                {value}
              </Box>
            </Box>
          ))}
        {body.mission && (
          <Box>
            <Link to={`/missions/${body.mission.id}`}>{body.mission.name}</Link>
          </Box>
        )}
        {body.retiredAt && (
          <Box>
            {t('rescueRequests.bodies.retiredSince')}: <DateText value={body.retiredAt} />
          </Box>
        )}
      </Box>
    </Panel>
  );
}

interface WarnValues {
  readonly risk: LeakRisk | null;
  readonly warning: string;
  readonly provinces: string;
  readonly compound: Picked | null;
  readonly note: string;
}

function WarnDialog({ body, onClose }: { readonly body: OpenedBody; readonly onClose: () => void }) {
  const t = useT();
  const [compound] = body.warning?.compounds ?? [];
  const defaults: WarnValues = {
    risk: body.warning?.risk ?? null,
    warning: body.warning?.text ?? '',
    provinces: body.warning?.provinces.join('\n') ?? '',
    compound: compound ? { id: compound.id, label: compound.name } : null,
    note: '',
  };
  return (
    <PlainDialog title={t('rescueRequests.bodies.warn')} lead={t('rescueRequests.bodies.warnLead')} onClose={onClose}>
      <ActForm
        document={WarnOfRescueBodyDocument}
        defaults={defaults}
        doneKey="rescueRequests.bodies.saved"
        toInput={(v: WarnValues) => ({
          bodyId: body.id,
          risk: v.risk ?? 'POSSIBLE',
          warning: v.warning.trim(),
          provinces: v.provinces
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean),
          compoundIds: v.compound ? [v.compound.id] : [],
          note: v.note.trim() === '' ? null : v.note.trim(),
        })}
        onDone={onClose}
        onCancel={onClose}
      >
        <CodeChoice name="risk" labelKey="rescueRequests.bodies.risk" list="leakRisks" codes={leakRisks} required />
        <TextField
          name="warning"
          labelKey="rescueRequests.bodies.warning"
          helpKey="rescueRequests.bodies.warningHelp"
          lines={3}
        />
        <TextField
          name="provinces"
          labelKey="rescueRequests.bodies.provinces"
          helpKey="rescueRequests.bodies.provincesHelp"
          lines={2}
        />
        <PickField
          name="compound"
          labelKey="rescueRequests.bodies.compounds"
          findKey="operation-places"
          find={findPlaces}
        />
        <TextField
          name="note"
          labelKey="rescueRequests.bodies.noteSealed"
          whyKey="rescueRequests.bodies.noteSealedWhy"
          lines={3}
        />
      </ActForm>
    </PlainDialog>
  );
}
