import ArrowDropDownOutlined from '@mui/icons-material/ArrowDropDownOutlined';
import type { CaseState } from '@homeward/domain';
import { Box, Button, ButtonGroup, Divider, Menu, MenuItem, Typography } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useUnderGlass } from '../break-glass/use-glass.js';
import { PersonFileDialog } from '../exports/person-file-dialog.js';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { HoldDialog } from '../protection/hold-dialogs.js';
import { useCan } from '../session/session-store.js';
import type { Permission } from '../shell/room.js';
import { AssignDialog } from './assign-dialog.js';
import type { OpenedCase } from './case-page-documents.js';
import { useOpenedCase } from './case-scope.js';
import { caseSections } from './case-sections.js';
import { ClosureDialog } from './closure-dialog.js';
import { DescribeDialog } from './describe-dialog.js';
import { MoveDialog } from './move-dialog.js';
import { RestrictDialog } from './restrict-dialog.js';
import { useItemName } from '../repatriation/item-name.js';
import { useApproval } from './use-closure.js';

type Open = { readonly kind: 'move'; readonly to: CaseState } | { readonly kind: DialogKind };
type DialogKind = 'assign' | 'describe' | 'restrict' | 'closure' | 'hold' | 'personFile';

const others: readonly { readonly kind: DialogKind; readonly permission: Permission; readonly labelKey: string }[] = [
  { kind: 'assign', permission: 'case.assign', labelKey: 'cases.act.assign' },
  { kind: 'describe', permission: 'case.describe', labelKey: 'cases.act.describe' },
  { kind: 'restrict', permission: 'case.restrict', labelKey: 'cases.act.restrict' },
  { kind: 'closure', permission: 'case.requestClosure', labelKey: 'cases.act.closure' },
  { kind: 'hold', permission: 'case.hold', labelKey: 'retention.holds.set' },
  { kind: 'personFile', permission: 'subjectAccess.ask', labelKey: 'exports.person.act' },
];

type Next = NonNullable<OpenedCase['next']>;

/** Where the next act is done, when it is no move: the part of the case that holds it. */
const places: Readonly<Partial<Record<Next['act'], string>>> = {
  RECORD_EVIDENCE: 'verification',
  CHECK_REQUESTER: 'verification',
  RECORD_CONSENT: 'intake',
  RECORD_CUSTODY: 'custody',
  CHECKLIST_ITEM: 'way-home',
  FINISH_TASKS: '',
};

function hasSection(key: string): boolean {
  return caseSections.some((section) => section.key === key && section.component !== undefined);
}

/** The one sensible next act as a button; every other move and act in the menu beside it. */
export function CaseActs() {
  const t = useT();
  const can = useCan();
  const navigate = useNavigate();
  const opened = useOpenedCase();
  const act = useCodeText('caseActs');
  const item = useItemName();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const close = (): void => setOpen(null);
  const choose = (next: Open): void => {
    setAnchor(null);
    setOpen(next);
  };
  const waits = useApproval(opened.id, 'CLOSURE')?.decision === 'PENDING';
  const file = useApproval(opened.id, 'SUBJECT_ACCESS');
  const asked = file !== undefined && (file.decision === 'PENDING' || file.mayUse);
  const underGlass = useUnderGlass(opened.id);
  // A closure that waits for its second person is not asked for again.
  const next = waits && (opened.next?.act === 'ASK_CLOSURE' || opened.next?.act === 'CLOSE') ? null : opened.next;
  // Closing is asked for and approved; nobody moves a case there by hand.
  const moves = can('case.move') ? opened.moves.filter(({ to }) => to !== 'CLOSED') : [];
  const closes = opened.moves.some(({ to }) => to === 'CLOSED');
  const allowed = others.filter(
    ({ kind, permission }) =>
      can(permission) && (kind !== 'closure' || (closes && !waits)) && (kind !== 'personFile' || !asked),
  );

  function goOn({ act: name, to }: Next): void {
    const place = places[name];
    if (name === 'ASK_CLOSURE' || name === 'CLOSE') choose({ kind: 'closure' });
    else if (place !== undefined && hasSection(place))
      void navigate(place === '' ? `/cases/${opened.id}` : `/cases/${opened.id}/${place}`);
    else if (to && moves.some((move) => move.to === to)) choose({ kind: 'move', to });
    else void navigate(`/cases/${opened.id}/verification`);
  }

  if (underGlass) return null;
  const nextWords = next && (next.item ? item({ item: next.item, title: next.title }) : act(next.act));
  return (
    <Box className="hw-no-print">
      <ButtonGroup variant="contained" disableElevation>
        {next && nextWords && <Button onClick={() => goOn(next)}>{t('cases.act.next', { act: nextWords })}</Button>}
        <Button
          aria-label={t('cases.act.more')}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
          endIcon={next ? undefined : <ArrowDropDownOutlined />}
          sx={{ px: next ? 1 : undefined, minWidth: 40 }}
        >
          {next ? <ArrowDropDownOutlined /> : t('cases.act.more')}
        </Button>
      </ButtonGroup>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ paper: { sx: { maxWidth: 380 } } }}
      >
        {moves.map((move) => (
          <MenuItem key={move.to} onClick={() => choose({ kind: 'move', to: move.to })}>
            <Box>
              {t('cases.act.moveTo', { state: t(`codes.caseStates.${move.to}`) })}
              {move.problems.length > 0 && (
                <Typography variant="caption" color="textSecondary" component="div">
                  {move.problems.map((problem) => problem.message).join(' ')}
                </Typography>
              )}
            </Box>
          </MenuItem>
        ))}
        {moves.length > 0 && <Divider component="li" role="separator" />}
        {allowed.map(({ kind, labelKey }) => (
          <MenuItem key={kind} onClick={() => choose({ kind })}>
            {t(labelKey)}
          </MenuItem>
        ))}
        <MenuItem
          onClick={() => {
            setAnchor(null);
            // The menu must be gone from the page before the page is on paper.
            window.setTimeout(() => window.print(), 150);
          }}
        >
          {t('cases.act.print')}
        </MenuItem>
      </Menu>
      {open?.kind === 'move' && <MoveDialog to={open.to} onClose={close} />}
      {open?.kind === 'assign' && <AssignDialog onClose={close} />}
      {open?.kind === 'describe' && <DescribeDialog onClose={close} />}
      {open?.kind === 'restrict' && <RestrictDialog onClose={close} />}
      {open?.kind === 'personFile' && <PersonFileDialog caseId={opened.id} onClose={close} />}
      {open?.kind === 'closure' && <ClosureDialog onClose={close} />}
      {open?.kind === 'hold' && <HoldDialog caseId={opened.id} onClose={close} />}
    </Box>
  );
}
