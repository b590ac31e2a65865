import AttachFileOutlined from '@mui/icons-material/AttachFileOutlined';
import AssignmentTurnedInOutlined from '@mui/icons-material/AssignmentTurnedInOutlined';
import BadgeOutlined from '@mui/icons-material/BadgeOutlined';
import ArrowForwardOutlined from '@mui/icons-material/ArrowForwardOutlined';
import CallOutlined from '@mui/icons-material/CallOutlined';
import CheckBoxOutlineBlankOutlined from '@mui/icons-material/CheckBoxOutlineBlankOutlined';
import EditNoteOutlined from '@mui/icons-material/EditNoteOutlined';
import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import FlightTakeoffOutlined from '@mui/icons-material/FlightTakeoffOutlined';
import GppMaybeOutlined from '@mui/icons-material/GppMaybeOutlined';
import GroupsOutlined from '@mui/icons-material/GroupsOutlined';
import HowToRegOutlined from '@mui/icons-material/HowToRegOutlined';
import MailOutlined from '@mui/icons-material/MailOutlined';
import NightShelterOutlined from '@mui/icons-material/NightShelterOutlined';
import PaymentsOutlined from '@mui/icons-material/PaymentsOutlined';
import PersonOutlined from '@mui/icons-material/PersonOutlined';
import RecordVoiceOverOutlined from '@mui/icons-material/RecordVoiceOverOutlined';
import ShareOutlined from '@mui/icons-material/ShareOutlined';
import TaskAltOutlined from '@mui/icons-material/TaskAltOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import type { CaseEventKind, NoteKind } from '@homeward/domain';
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { timeWords } from '../parts/dates.js';
import { DateText } from '../parts/date-text.js';
import { useCan, useTimeZone } from '../session/session-store.js';
import { eventDetail } from './event-words.js';
import { SealedNote } from './sealed-note.js';
import type { TimelineEntry } from './timeline-documents.js';
import { useTaskTitle } from './use-task-title.js';

const eventIcons = {
  REGISTERED: ArrowForwardOutlined,
  STATE_CHANGED: ArrowForwardOutlined,
  EVIDENCE_RECORDED: FactCheckOutlined,
  ASSIGNED: PersonOutlined,
  NOTE_ADDED: EditNoteOutlined,
  TASK_ADDED: CheckBoxOutlineBlankOutlined,
  TASK_DONE: TaskAltOutlined,
  TAGS_CHANGED: EditNoteOutlined,
  DANGER_CHANGED: GppMaybeOutlined,
  SENSITIVITY_CHANGED: GppMaybeOutlined,
  PERSON_CORRECTED: PersonOutlined,
  CONSENT_RECORDED: HowToRegOutlined,
  CONSENT_WITHDRAWN: HowToRegOutlined,
  INTERVIEW_STARTED: RecordVoiceOverOutlined,
  INTERVIEW_SIGNED: RecordVoiceOverOutlined,
  INTERVIEW_AMENDED: RecordVoiceOverOutlined,
  STAY_RECORDED: NightShelterOutlined,
  IDENTIFICATION_RECORDED: HowToRegOutlined,
  LEGAL_EXPOSURE_CHANGED: GppMaybeOutlined,
  CAME_OUT: ArrowForwardOutlined,
  CUSTODY_CHANGED: NightShelterOutlined,
  CUSTODY_REVIEWED: NightShelterOutlined,
  CUSTODY_CORRECTED: NightShelterOutlined,
  CUSTODY_TAKEN_BACK: NightShelterOutlined,
  CHECKLIST_CHANGED: AssignmentTurnedInOutlined,
  EXCEPTION_RAISED: GppMaybeOutlined,
  EXCEPTION_LIFTED: TaskAltOutlined,
  TRAVEL_DOCUMENT_CHANGED: AssignmentTurnedInOutlined,
  FINE_CHANGED: AssignmentTurnedInOutlined,
  MOVEMENT_CHANGED: FlightTakeoffOutlined,
  RESCUE_REQUEST_CHANGED: CallOutlined,
  HANDOVER_SIGNED: HowToRegOutlined,
  FOLLOW_UP_RECORDED: CallOutlined,
  SHARED: ShareOutlined,
  CLOSURE_REQUESTED: TaskAltOutlined,
  CLOSURE_DECIDED: TaskAltOutlined,
  PLEA_RECEIVED: CallOutlined,
  PEOPLE_AROUND_CHANGED: GroupsOutlined,
  IDENTITY_DOCUMENT_CHANGED: BadgeOutlined,
  ATTACHMENT_CHANGED: AttachFileOutlined,
  COST_CHANGED: PaymentsOutlined,
  ITEM_PROPOSED: ShareOutlined,
  HOUSE_REPORTED: ShareOutlined,
  LETTER_CHANGED: MailOutlined,
} as const satisfies Record<CaseEventKind, SvgIconComponent>;

const noteIcons = {
  NOTE: EditNoteOutlined,
  CALL: CallOutlined,
  MEETING: GroupsOutlined,
  SAFETY: GppMaybeOutlined,
} as const satisfies Record<NoteKind, SvgIconComponent>;

/** One entry: what, by whom, when; a note stands out as written words, an event is one quiet line. */
export function TimelineItem({ entry }: { readonly entry: TimelineEntry }) {
  const t = useT();
  const can = useCan();
  const event = useCodeText('caseEventKinds');
  const noteKind = useCodeText('noteKinds');
  const taskTitle = useTaskTitle();
  if (entry.note) {
    return (
      <Line entry={entry} icon={noteIcons[entry.note.kind]} title={noteKind(entry.note.kind)} written>
        {entry.note.text === null && entry.note.fieldClass === 'sealed' && can('case.openSealed') ? (
          <SealedNote />
        ) : (
          <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {entry.note.text ?? t('cases.timeline.notOpen')}
          </Typography>
        )}
        {entry.note.fieldClass !== 'internal' && (
          <Typography variant="caption" color="textSecondary">
            {t(`cases.compose.class.${entry.note.fieldClass}`)}
          </Typography>
        )}
      </Line>
    );
  }
  if (entry.task) {
    const { task } = entry;
    return (
      <Line
        entry={entry}
        icon={task.doneAt ? TaskAltOutlined : CheckBoxOutlineBlankOutlined}
        title={`${t('cases.compose.task')}: ${taskTitle(task)}`}
      >
        <Typography variant="caption" color="textSecondary" component="div">
          {task.assignedTo && t('cases.task.for', { name: task.assignedTo.displayName })}
          {task.dueOn && (
            <>
              {task.assignedTo && ' · '}
              {t('cases.task.dueOn')} <DateText value={task.dueAt ?? task.dueOn} time distance={!task.dueAt} />
            </>
          )}
          {task.doneAt && ` · ${t('cases.task.done')}`}
        </Typography>
      </Line>
    );
  }
  if (!entry.event) return null;
  const detail = eventDetail(entry.event, t);
  return (
    <Line
      entry={entry}
      icon={eventIcons[entry.event.kind]}
      title={[event(entry.event.kind), detail].filter(Boolean).join(': ')}
    >
      {entry.event.reason !== '' && (
        <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{entry.event.reason}</Typography>
      )}
    </Line>
  );
}

interface LineProps {
  readonly entry: TimelineEntry;
  readonly icon: SvgIconComponent;
  readonly title: string;
  readonly written?: boolean;
  readonly children?: ReactNode;
}

function Line({ entry, icon: Icon, title, written = false, children }: LineProps) {
  const t = useT();
  const zone = useTimeZone();
  return (
    <Box
      component="li"
      sx={({ tokens }) => ({
        display: 'grid',
        gridTemplateColumns: '28px minmax(0, 1fr)',
        columnGap: 3,
        py: written ? 3 : 2,
        px: written ? 3 : 0,
        mx: written ? 0 : 3,
        mb: written ? 2 : 0,
        ...(written ? { bgcolor: tokens.surface, border: `1px solid ${tokens.border}`, borderRadius: 1 } : {}),
      })}
    >
      <Box
        aria-hidden
        sx={({ tokens }) => ({
          width: 28,
          height: 28,
          borderRadius: '50%',
          display: 'grid',
          placeItems: 'center',
          color: tokens.brandStrong,
          bgcolor: tokens.brandSoft,
        })}
      >
        <Icon sx={{ fontSize: 16 }} />
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, justifyContent: 'space-between' }}>
          <Typography component="span" sx={{ fontWeight: written ? 600 : 500 }}>
            {title}
          </Typography>
          <Typography component="span" variant="caption" color="textSecondary">
            {entry.actor?.displayName ?? t('cases.timeline.system')}, {timeWords(entry.at, zone)}
          </Typography>
        </Box>
        {children}
      </Box>
    </Box>
  );
}
