import type { MissionRowKind } from '@homeward/domain';
import { Box, Button, Link as Anchor, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { useDocument } from '../data/use-document.js';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { moneyText } from '../parts/money-text.js';
import { Panel } from '../parts/page.js';
import { Loaded } from '../parts/state-blocks.js';
import { StatusDot } from '../parts/status-dot.js';
import { useDates } from '../parts/use-dates.js';
import { useCan } from '../session/session-store.js';
import { MissionDirectoryDocument } from './mission-directory-documents.js';
import { MissionUsual } from './mission-usual.js';
import { RowState, type KnownRow } from './mission-row.js';
import { ContactDialog, FeeDialog, HolidaysDialog, RequirementDialog, type Directory } from './mission-row-dialogs.js';
import { knownFrom } from './mission-source.js';

type Row = KnownRow & {
  readonly past: boolean;
  readonly withdrawn: boolean;
  readonly validFrom: string;
  readonly validTo?: string | null;
};

/** Whom to speak to, what they ask for, what it costs and how long it takes. */
export function MissionDirectory({ missionId }: { readonly missionId: string }) {
  const query = useDocument(MissionDirectoryDocument, { missionId });
  return (
    <Loaded query={query}>
      {({ missionDirectory }) =>
        missionDirectory && (
          <>
            <Contacts directory={missionDirectory} />
            <Requirements directory={missionDirectory} />
            <Fees directory={missionDirectory} />
            <MissionUsual missionId={missionId} />
          </>
        )
      }
    </Loaded>
  );
}

interface RowsProps<T extends Row> {
  readonly titleKey: string;
  readonly addKey: string;
  readonly noneKey: string;
  readonly kind: MissionRowKind;
  readonly missionId: string;
  readonly rows: readonly T[];
  readonly name: (row: T) => string;
  readonly details: (row: T) => ReactNode;
  readonly dialog: (row: T | undefined, onClose: () => void) => ReactNode;
}

/** Rows that hold, then what held before, folded away. */
function Rows<T extends Row>({
  titleKey,
  addKey,
  noneKey,
  kind,
  missionId,
  rows,
  name,
  details,
  dialog,
}: RowsProps<T>) {
  const t = useT();
  const can = useCan();
  const [open, setOpen] = useState<T | 'new' | null>(null);
  const now = rows.filter((row) => !row.past);
  const before = rows.filter((row) => row.past);
  return (
    <Panel
      titleKey={titleKey}
      actions={can('reference.change') && <Button onClick={() => setOpen('new')}>{t(addKey)}</Button>}
    >
      {now.length === 0 && <Typography color="textSecondary">{t(noneKey)}</Typography>}
      {now.map((row) => (
        <Box
          key={row.id}
          sx={({ tokens }) => ({ py: 2, '& + &': { borderTop: `1px solid ${tokens.border}` }, breakInside: 'avoid' })}
        >
          <Typography sx={{ fontWeight: 600 }}>{name(row)}</Typography>
          {details(row)}
          <Span row={row} />
          <RowState missionId={missionId} kind={kind} row={row} name={name(row)} onReplace={() => setOpen(row)} />
        </Box>
      ))}
      {before.length > 0 && (
        <Box component="details" sx={{ mt: 3, '@media print': { display: 'none' } }}>
          <Typography component="summary" sx={{ cursor: 'pointer' }}>
            {t('missions.before', { smart_count: before.length })}
          </Typography>
          {before.map((row) => (
            <Box key={row.id} sx={{ py: 1.5 }}>
              <Typography>{name(row)}</Typography>
              {details(row)}
              <Span row={row} />
            </Box>
          ))}
        </Box>
      )}
      {open !== null && dialog(open === 'new' ? undefined : open, () => setOpen(null))}
    </Panel>
  );
}

function Span({ row }: { readonly row: Row }) {
  const t = useT();
  const { date } = useDates();
  return (
    <Typography color="textSecondary" variant="body2">
      {date(row.validFrom)} – {row.validTo ? date(row.validTo) : t('repatriation.missions.openEnd')}
      {knownFrom(row.source) && ` · ${row.source}`}
      {row.withdrawn && ` · ${t('missions.list.withdrawn')}`}
    </Typography>
  );
}

function Contacts({ directory: { missionId, contacts } }: { readonly directory: Directory }) {
  const purpose = useCodeText('missionPurposes');
  return (
    <Rows
      titleKey="missions.contacts"
      addKey="missions.addContact"
      noneKey="missions.noContacts"
      kind="CONTACT"
      missionId={missionId}
      rows={contacts}
      name={(row) => [row.name, row.position].filter(Boolean).join(', ')}
      details={(row) => (
        <>
          {row.purposes.length > 0 && <Typography>{row.purposes.map(purpose).join(' · ')}</Typography>}
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1, my: 1, overflowWrap: 'anywhere' }}>
            {[row.phone, row.mobile].filter(Boolean).map((number) => (
              <Anchor key={number} href={`tel:${number.replace(/[^+\d]/gu, '')}`} sx={{ py: 1 }}>
                {number}
              </Anchor>
            ))}
            {row.email !== '' && (
              <Anchor href={`mailto:${row.email}`} sx={{ py: 1 }}>
                {row.email}
              </Anchor>
            )}
          </Box>
          {(row.languages !== '' || row.hours !== '') && (
            <Typography color="textSecondary">{[row.languages, row.hours].filter(Boolean).join(' · ')}</Typography>
          )}
        </>
      )}
      dialog={(row, onClose) => <ContactDialog missionId={missionId} {...(row ? { row } : {})} onClose={onClose} />}
    />
  );
}

function Requirements({ directory: { missionId, requirements } }: { readonly directory: Directory }) {
  const t = useT();
  const act = useCodeText('missionActs');
  const paper = useCodeText('missionPapers');
  return (
    <Rows
      titleKey="missions.requirements"
      addKey="missions.addRequirement"
      noneKey="missions.noRequirements"
      kind="REQUIREMENT"
      missionId={missionId}
      rows={requirements}
      name={(row) =>
        row.copies && row.copies > 1
          ? t('missions.paperTimes', { count: row.copies, paper: paper(row.paper) })
          : paper(row.paper)
      }
      details={(row) => (
        <>
          <Typography>{act(row.act)}</Typography>
          {row.detail !== '' && <Typography>{row.detail}</Typography>}
        </>
      )}
      dialog={(row, onClose) => <RequirementDialog missionId={missionId} {...(row ? { row } : {})} onClose={onClose} />}
    />
  );
}

function Fees({ directory: { missionId, fees } }: { readonly directory: Directory }) {
  const kind = useCodeText('travelDocumentKinds');
  return (
    <Rows
      titleKey="missions.fees"
      addKey="missions.addFee"
      noneKey="missions.noFees"
      kind="FEE"
      missionId={missionId}
      rows={fees}
      name={(row) => `${kind(row.kind)}: ${moneyText(row.amountMinor, row.currency)}`}
      details={(row) => (row.note === '' ? null : <Typography>{row.note}</Typography>)}
      dialog={(row, onClose) => <FeeDialog missionId={missionId} {...(row ? { row } : {})} onClose={onClose} />}
    />
  );
}

/** Days on which it is closed: what comes, with what is past folded away, and the years nobody has asked about. */
export function MissionHolidays({ missionId }: { readonly missionId: string }) {
  const t = useT();
  const can = useCan();
  const { date } = useDates();
  const [open, setOpen] = useState<Directory['holidays'][number] | 'new' | null>(null);
  const query = useDocument(MissionDirectoryDocument, { missionId });
  return (
    <Box sx={{ mt: 3 }}>
      <Loaded query={query}>
        {({ missionDirectory }) => {
          if (!missionDirectory) return null;
          const { holidays, yearsWithout } = missionDirectory;
          const past = holidays.filter((one) => one.past);
          const text = (one: (typeof holidays)[number]): string =>
            `${date(one.day)}, ${one.name === '' ? t('missions.dayWithoutName') : one.name}`;
          return (
            <>
              {yearsWithout.length > 0 && (
                <StatusDot tone="due">{t('missions.yearsWithout', { years: yearsWithout.join(', ') })}</StatusDot>
              )}
              {holidays.length === 0 && (
                <Typography color="textSecondary">{t('repatriation.missions.noHolidays')}</Typography>
              )}
              {past.length > 0 && (
                <Box component="details" sx={{ my: 2, '@media print': { display: 'none' } }}>
                  <Typography component="summary" sx={{ cursor: 'pointer' }}>
                    {t('missions.earlierDays', { smart_count: past.length })}
                  </Typography>
                  {past.map((one) => (
                    <Typography key={one.id} color="textSecondary">
                      {text(one)}
                    </Typography>
                  ))}
                </Box>
              )}
              {holidays
                .filter((one) => !one.past)
                .map((one) => (
                  <Box
                    key={one.id}
                    sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: 4, py: 1 }}
                  >
                    <Typography>{text(one)}</Typography>
                    <RowState
                      missionId={missionId}
                      kind="HOLIDAY"
                      row={one}
                      name={text(one)}
                      replaceKey="missions.moveHoliday"
                      onReplace={() => setOpen(one)}
                    />
                  </Box>
                ))}
              {can('reference.change') && (
                <Button onClick={() => setOpen('new')} sx={{ mt: 2, '@media print': { display: 'none' } }}>
                  {t('missions.addHolidays')}
                </Button>
              )}
            </>
          );
        }}
      </Loaded>
      {open !== null && (
        <HolidaysDialog
          missionId={missionId}
          {...(open === 'new' ? {} : { row: open })}
          onClose={() => setOpen(null)}
        />
      )}
    </Box>
  );
}
