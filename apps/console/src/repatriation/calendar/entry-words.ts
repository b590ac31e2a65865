import AccountBalanceOutlined from '@mui/icons-material/AccountBalanceOutlined';
import AssignmentTurnedInOutlined from '@mui/icons-material/AssignmentTurnedInOutlined';
import BadgeOutlined from '@mui/icons-material/BadgeOutlined';
import CampaignOutlined from '@mui/icons-material/CampaignOutlined';
import ChecklistOutlined from '@mui/icons-material/ChecklistOutlined';
import EventBusyOutlined from '@mui/icons-material/EventBusyOutlined';
import FlightLandOutlined from '@mui/icons-material/FlightLandOutlined';
import FlightTakeoffOutlined from '@mui/icons-material/FlightTakeoffOutlined';
import GavelOutlined from '@mui/icons-material/GavelOutlined';
import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined';
import HomeOutlined from '@mui/icons-material/HomeOutlined';
import LocalShippingOutlined from '@mui/icons-material/LocalShippingOutlined';
import PaymentsOutlined from '@mui/icons-material/PaymentsOutlined';
import PhoneInTalkOutlined from '@mui/icons-material/PhoneInTalkOutlined';
import ShareOutlined from '@mui/icons-material/ShareOutlined';
import TaskAltOutlined from '@mui/icons-material/TaskAltOutlined';
import TimerOutlined from '@mui/icons-material/TimerOutlined';
import VerifiedUserOutlined from '@mui/icons-material/VerifiedUserOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import type { CalendarKind } from '@homeward/domain';
import { useLocale } from 'react-admin';
import { useCodeText } from '../../form/code-fields.js';
import { useT } from '../../i18n/use-t.js';
import { countryName } from '../../parts/countries.js';
import { timeWords } from '../../parts/dates.js';
import { useDates } from '../../parts/use-dates.js';
import { useItemName } from '../item-name.js';
import { cityOf } from '../journey-words.js';
import { minorText } from '../way-home-words.js';
import type { Entry } from './calendar-documents.js';

/** A colour for each group, an icon for each kind: neither stands without the word. */
const kinds: Readonly<Record<CalendarKind, readonly [SvgIconComponent, number]>> = {
  STEP: [ChecklistOutlined, 0],
  HANDOVER: [HandshakeOutlined, 3],
  FOLLOW_UP: [PhoneInTalkOutlined, 3],
  TASK: [TaskAltOutlined, 0],
  DEADLINE: [TimerOutlined, 0],
  CUSTODY_REVIEW: [VerifiedUserOutlined, 2],
  HEARING: [GavelOutlined, 2],
  STAY_ENDS: [EventBusyOutlined, 1],
  FINE_WARNING: [PaymentsOutlined, 1],
  DOCUMENT_EXPIRES: [BadgeOutlined, 1],
  DEPARTURE: [FlightTakeoffOutlined, 6],
  ARRIVAL: [FlightLandOutlined, 6],
  HOME_EXPECTED: [HomeOutlined, 6],
  RESCUE_CHASE: [CampaignOutlined, 7],
  OPERATION: [LocalShippingOutlined, 4],
  OPERATION_TASK: [AssignmentTurnedInOutlined, 4],
  CHECK_IN: [TimerOutlined, 4],
  SHARE_ENDS: [ShareOutlined, 5],
};
export const iconOf = (kind: CalendarKind): SvgIconComponent => kinds[kind][0];
/** Place among the colours of charts. */
export const colourOf = (kind: CalendarKind): number => kinds[kind][1];
export const ClosedIcon = AccountBalanceOutlined;

const inCase: Partial<Record<CalendarKind, string>> = {
  TASK: '',
  DEADLINE: '',
  CUSTODY_REVIEW: '/custody',
  HEARING: '/custody',
};

/** Where something is acted on. */
export function linkOf({ kind, caseId, subjectId }: Pick<Entry, 'kind' | 'caseId' | 'subjectId'>): string {
  if (caseId) return `/cases/${caseId}${inCase[kind] ?? '/way-home'}`;
  if (kind === 'RESCUE_CHASE') return `/rescue-requests/${subjectId}`;
  return kind === 'DEPARTURE' || kind === 'ARRIVAL' ? `/journeys/${subjectId}` : `/rescues/${subjectId}`;
}

interface EntryWords {
  /** What it is, the same for all that are alike. */
  readonly label: (entry: Entry) => string;
  /** The hour: of a journey where it leaves or arrives, with the place named. */
  readonly hour: (entry: Entry) => string | undefined;
  readonly details: (entry: Entry) => string[];
}

export function useEntryWords(): EntryWords {
  const t = useT();
  const locale = useLocale();
  const dates = useDates();
  const item = useItemName();
  const kind = useCodeText('calendarKinds');
  const deadline = useCodeText('deadlineKinds');
  const custody = useCodeText('custodyKinds');
  const paper = useCodeText('travelDocumentKinds');
  const due = useCodeText('rescueDues');
  const operation = useCodeText('operationKinds');
  const party = useCodeText('actingParties');

  const label = (entry: Entry): string => {
    const { word } = entry;
    const with_ = (more: string | null | undefined): string => [kind(entry.kind), more].filter(Boolean).join(', ');
    switch (entry.kind) {
      case 'STEP':
      case 'HANDOVER':
      case 'FOLLOW_UP':
        return item({ item: entry.item ?? '', title: entry.title });
      case 'TASK':
        return entry.title ?? kind('TASK');
      case 'DEADLINE':
        return deadline(entry.deadline);
      case 'CUSTODY_REVIEW':
      case 'HEARING':
        return with_(custody(word));
      case 'STAY_ENDS':
        return with_(countryName(word, locale));
      case 'DOCUMENT_EXPIRES':
        return with_(paper(word));
      case 'DEPARTURE':
      case 'ARRIVAL':
        return `${kind(entry.kind)}: ${t('calendar.leg', { from: entry.fromPlace ?? '', to: entry.toPlace ?? '' })}`;
      case 'RESCUE_CHASE':
        return due(word);
      case 'OPERATION':
        return with_(operation(word));
      case 'SHARE_ENDS':
        return with_(entry.mission?.name);
      default:
        return kind(entry.kind);
    }
  };
  return {
    label,
    hour: ({ at, zone }) => {
      if (at === null) return undefined;
      return zone === null
        ? timeWords(at, dates.zone)
        : t('calendar.localTime', { time: timeWords(at, zone), city: cityOf(zone) });
    },
    details: (entry) =>
      [
        entry.kind === 'RESCUE_CHASE' ? entry.title : null,
        entry.amountMinor === null
          ? null
          : t('calendar.reaches', { amount: minorText(entry.amountMinor, entry.currency) }),
        entry.number,
        entry.people === null ? null : t('calendar.people', { smart_count: entry.people }),
        countryName(entry.nationality, locale),
        entry.party && t('calendar.waitsOn', { who: entry.mission?.name ?? party(entry.party) }),
        entry.since && t('calendar.since', { date: dates.date(entry.since) }),
        entry.from && entry.until
          ? t('calendar.between', { from: dates.date(entry.from), to: dates.date(entry.until) })
          : null,
      ].filter((word): word is string => Boolean(word)),
  };
}
