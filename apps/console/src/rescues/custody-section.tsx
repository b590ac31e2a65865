import { custodyKinds, type CustodyKind } from '@homeward/domain';
import { Box, Button, Dialog, DialogContent, DialogTitle, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { AddFiles } from '../attachments/add-files.js';
import { FilesHere } from '../attachments/files-here.js';
import { useOpenedCase } from '../cases/case-scope.js';
import { useDocument } from '../data/use-document.js';
import type { ResultOf } from '../data/typed-document.js';
import { ActForm } from '../form/act-form.js';
import { CodeSelect, useCodeText } from '../form/code-fields.js';
import { DateField, TextField } from '../form/fields.js';
import { graphql } from '../gql/index.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { Panel } from '../parts/page.js';
import { Empty, Loaded, NotFound } from '../parts/state-blocks.js';
import { StatusDot } from '../parts/status-dot.js';
import { useCan } from '../session/session-store.js';

const CustodyDocument = graphql(`
  query Custody($caseId: UUID!) {
    custody(caseId: $caseId) {
      caseId
      mayChange
      spells {
        id
        kind
        place
        from
        to
        note
        reviewOn
        version
        operation {
          id
          reference
        }
        recordedBy {
          id
          displayName
        }
      }
    }
  }
`);

const ChangeCustodyDocument = graphql(`
  mutation ChangeCustody($input: ChangeCustodyInput!) {
    changeCustody(input: $input) {
      __typename
      ... on Custody {
        caseId
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

type Opened = NonNullable<ResultOf<typeof CustodyDocument>['custody']>;
type Spell = Opened['spells'][number];

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
                  <SpellRow key={spell.id} spell={spell} caseId={caseId} />
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

function SpellRow({ spell, caseId }: { readonly spell: Spell; readonly caseId: string }) {
  const t = useT();
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
        <strong>{spell.place}</strong>
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
      {spell.note !== null && spell.note !== '' && (
        <Typography sx={{ mt: 1, whiteSpace: 'pre-wrap' }}>{spell.note}</Typography>
      )}
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

interface ChangeValues {
  readonly kind: CustodyKind | null;
  readonly place: string;
  readonly from: string | null;
  readonly note: string;
  readonly reviewOn: string | null;
}

function ChangeDialog({
  caseId,
  open,
  onClose,
}: {
  readonly caseId: string;
  readonly open: Spell | undefined;
  readonly onClose: () => void;
}) {
  const t = useT();
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={(_event, reason) => reason === 'escapeKeyDown' && onClose()}
      aria-labelledby="change-custody"
    >
      <DialogTitle id="change-custody" variant="h1" component="h2">
        {t('rescues.custody.change')}
      </DialogTitle>
      <DialogContent>
        {open && (
          <Typography color="textSecondary" sx={{ mb: 4 }}>
            {t('rescues.custody.ends')}
          </Typography>
        )}
        <ActForm
          document={ChangeCustodyDocument}
          defaults={{ kind: null, place: '', from: null, note: '', reviewOn: null } satisfies ChangeValues}
          doneKey="rescues.custody.changed"
          toInput={(values: ChangeValues) => ({
            caseId,
            spellId: open?.id ?? null,
            expectedVersion: open?.version ?? null,
            kind: values.kind ?? 'OTHER',
            place: values.place.trim(),
            from: values.from ?? '',
            note: values.note.trim() === '' ? null : values.note.trim(),
            reviewOn: values.reviewOn,
          })}
          onDone={onClose}
          onCancel={onClose}
        >
          <CodeSelect name="kind" labelKey="rescues.custody.kind" list="custodyKinds" codes={custodyKinds} required />
          <TextField
            name="place"
            labelKey="rescues.custody.place"
            whyKey="rescues.custody.placeWhy"
            maxLength={200}
            required
          />
          <DateField name="from" labelKey="rescues.custody.from" required />
          <DateField name="reviewOn" labelKey="rescues.custody.reviewOn" helpKey="rescues.custody.reviewHelp" />
          <TextField name="note" labelKey="rescues.custody.note" lines={2} />
        </ActForm>
      </DialogContent>
    </Dialog>
  );
}
