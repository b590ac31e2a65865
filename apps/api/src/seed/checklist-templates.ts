import {
  bestInterestStep,
  type ForWhom,
  noText,
  type OwnStep,
  type StepChange,
  type StepTexts,
  type StoredPlan,
} from '@homeward/domain';
import { nations } from './nationalities.js';
import { FOUNDED, stamp } from './days.js';
import { Random, SEED } from './random.js';
import { json } from './tables.js';
import type { Staff, World } from './world.js';

export interface SeededTemplate extends ForWhom {
  readonly id: string;
  readonly body: StoredPlan;
}

const text = (en: string, km: string): StepTexts => ({ en, km });
const step = (code: OwnStep['code'], more: Partial<OwnStep> & Pick<OwnStep, 'title'>): OwnStep => ({
  code,
  hint: noText,
  party: 'COORDINATOR',
  days: 5,
  needs: ['CONSENT_AND_RISK'],
  before: ['TRAVEL_DOCUMENT_APPLIED'],
  mayBeNotNeeded: true,
  ...more,
});
const change = (item: StepChange['item'], more: Partial<StepChange>): StepChange => ({
  item,
  needs: [],
  party: null,
  days: null,
  hint: noText,
  notNeeded: '',
  ...more,
});

const photos = step('OWN_PHOTOS', {
  title: text('two passport photos', 'រូបថតលិខិតឆ្លងដែនពីរសន្លឹក'),
  hint: text('4x6 cm, white ground, ears seen', '៤x៦ ស.ម. ផ្ទៃស ឃើញត្រចៀក'),
  party: 'CASEWORKER',
  days: 3,
  needs: [],
});
const loss = step('OWN_POLICE_LOSS_REPORT', {
  title: text('police report on the lost passport', 'របាយការណ៍ប៉ូលិសអំពីការបាត់លិខិតឆ្លងដែន'),
  hint: text('Original and one copy; the compound may be left out', 'ច្បាប់ដើម និងច្បាប់ចម្លងមួយ មិនចាំបាច់និយាយពីបរិវេណទេ'),
  days: 7,
});
const interview = step('OWN_EMBASSY_INTERVIEW', {
  title: text('interview at the embassy', 'សម្ភាសន៍នៅស្ថានទូត'),
  hint: text('By telephone where the person cannot go', 'តាមទូរស័ព្ទ បើបុគ្គលមិនអាចទៅបាន'),
  party: 'MISSION',
  needs: ['MISSION_NOTIFIED'],
  before: ['NATIONALITY_VERIFIED'],
});
const videoInterview = step('OWN_VIDEO_INTERVIEW', {
  title: text('interview by video', 'សម្ភាសន៍តាមវីដេអូ'),
  hint: text('The mission lies abroad: ask on which day it calls', 'បេសកកម្មនៅក្រៅប្រទេស៖ សូមសួរថាហៅនៅថ្ងៃណា'),
  party: 'MISSION',
  needs: ['MISSION_NOTIFIED'],
  before: ['NATIONALITY_VERIFIED'],
});
const askedAgain = step('OWN_ASKED_AGAIN', {
  title: text('asked once more whether this mission may be told', 'សួរម្ដងទៀតថាអាចប្រាប់បេសកកម្មនេះឬអត់'),
  hint: text('Alone, without anybody of the same community', 'ម្នាក់ឯង ដោយគ្មានអ្នកសហគមន៍ដូចគ្នា'),
  party: 'CASEWORKER',
  days: 2,
  before: ['MISSION_NOTIFIED'],
  mayBeNotNeeded: false,
});
const courier = step('OWN_COURIER', {
  title: text('papers sent to the mission abroad', 'ឯកសារផ្ញើទៅបេសកកម្មនៅក្រៅប្រទេស'),
  hint: text('Tracked; the mission answers by e-mail first', 'មានលេខតាមដាន បេសកកម្មឆ្លើយតាមអ៊ីមែលមុន'),
  days: 4,
  needs: ['NATIONALITY_VERIFIED'],
});
const familyTracing = step('OWN_FAMILY_TRACING', {
  title: text('family found and assessed', 'រកឃើញ និងវាយតម្លៃគ្រួសារ'),
  hint: text('By the partner at home; who met the child is written down', 'ដោយដៃគូនៅស្រុក សរសេរថានរណាបានជួបកុមារ'),
  party: 'PARTNER',
  days: 21,
  before: [bestInterestStep.code],
});
const guardian = step('OWN_GUARDIAN_LETTER', {
  title: text('letter of the guardian', 'លិខិតអាណាព្យាបាល'),
  party: 'PARTNER',
  days: 14,
  needs: ['OWN_FAMILY_TRACING'],
  before: ['MOVEMENT_BOOKED'],
});
const court = step('OWN_COURT_PERMIT', {
  title: text('permission of the court to travel', 'ការអនុញ្ញាតធ្វើដំណើរពីតុលាការ'),
  party: 'IMMIGRATION',
  days: 14,
  needs: ['CONSENT_AND_RISK'],
  before: ['EXIT_PERMIT'],
});

/**
 * Which paper the mission of a country gives for the way home and how many days that takes, as far as anything is known; all of it to be
 * checked. Those with a country differ only there, because their mission lies in another. Nationalities of which nothing else is known than of any (LA, PK, KH) have none: the checklist for their papers is theirs.
 */
const ofNation: Readonly<
  Record<
    string,
    {
      readonly paper: string;
      readonly days: number | null;
      readonly country?: string;
      readonly own: readonly OwnStep[];
    }
  >
> = {
  ID: { paper: 'SPLP', days: 7, own: [photos, loss, interview] },
  VN: { paper: 'travel document', days: 10, own: [photos, loss] },
  CN: { paper: 'travel permit', days: 20, own: [photos, interview] },
  TH: { paper: 'certificate of identity', days: 5, own: [photos] },
  PH: { paper: 'travel document', days: 7, own: [photos, loss] },
  MY: { paper: 'emergency certificate', days: 7, own: [photos, loss] },
  IN: { paper: 'emergency certificate', days: 14, own: [photos, loss] },
  BD: { paper: 'travel permit', days: 15, own: [photos, loss] },
  ET: { paper: 'laissez-passer', days: 25, own: [photos, courier] },
  KE: { paper: 'emergency certificate', days: 20, own: [photos, loss, courier] },
  UG: { paper: 'certificate of identity', days: 25, own: [photos, courier] },
  MM: { paper: '', days: null, own: [photos, askedAgain] },
  NP: { paper: '', days: null, country: 'KH', own: [photos, loss, videoInterview, courier] },
  TW: { paper: '', days: null, country: 'KH', own: [photos, loss, courier] },
  BR: { paper: '', days: null, country: 'KH', own: [photos, loss, courier] },
  LK: { paper: '', days: null, country: 'KH', own: [photos, loss, courier] },
  UZ: { paper: '', days: null, country: 'KH', own: [photos, loss, courier] },
};

interface Listed extends ForWhom {
  readonly name: string;
  readonly body: StoredPlan;
  /** An edition before this one: without the last own step. */
  readonly earlier?: true;
}
const anybody: ForWhom = { nationality: null, country: null, document: null, minor: null };

function listed(): Listed[] {
  return [
    {
      ...anybody,
      name: 'Passport at hand',
      document: 'PASSPORT_AT_HAND',
      body: {
        own: [],
        changes: [
          change('TRAVEL_DOCUMENT_APPLIED', { notNeeded: 'Own passport at hand.' }),
          change('TRAVEL_DOCUMENT_ISSUED', { notNeeded: 'Own passport at hand.' }),
        ],
      },
    },
    {
      ...anybody,
      name: 'No passport',
      document: 'NO_PASSPORT',
      body: { own: [photos, loss], changes: [] },
      earlier: true,
    },
    { ...anybody, name: 'Passport expired', document: 'PASSPORT_EXPIRED', body: { own: [photos], changes: [] } },
    { ...anybody, name: 'A copy only', document: 'COPY_ONLY', body: { own: [photos], changes: [] } },
    {
      ...anybody,
      name: 'Stateless or not clear',
      document: 'UNCLEAR',
      body: {
        own: [
          step('OWN_LEGAL_ADVICE', {
            title: text('legal advice on nationality', 'ប្រឹក្សាច្បាប់អំពីសញ្ជាតិ'),
            days: 14,
            before: ['MISSION_NOTIFIED'],
          }),
          photos,
        ],
        changes: [change('NATIONALITY_VERIFIED', { days: 30 })],
      },
    },
    {
      ...anybody,
      name: 'Children',
      minor: true,
      body: { own: [familyTracing, bestInterestStep, guardian, court], changes: [] },
      earlier: true,
    },
    ...nations.flatMap((nation): Listed[] => {
      const one = ofNation[nation.code];
      if (!one) return [];
      return [
        {
          ...anybody,
          name: [new Intl.DisplayNames('en', { type: 'region' }).of(nation.code) ?? nation.code, one.paper]
            .filter(Boolean)
            .join(': '),
          nationality: nation.code,
          country: one.country ?? null,
          document: 'NO_PASSPORT',
          minor: false,
          body: {
            own: one.own,
            changes:
              one.paper === ''
                ? []
                : [
                    change('TRAVEL_DOCUMENT_ISSUED', {
                      days: one.days,
                      hint: text(`They give: ${one.paper}`, `គេចេញ៖ ${one.paper}`),
                    }),
                  ],
          },
        },
      ];
    }),
  ];
}

/** The checklists of one organisation, two of them in their second edition. */
export function buildTemplates(
  { days, rows }: Omit<World, 'organisations'>,
  organisation: string,
  staff: readonly Staff[],
): SeededTemplate[] {
  // A stream of its own, so that nobody else's story changes when a template is added.
  const random = new Random(SEED, -1000 - staff.length);
  const by = staff.find((one) => one.roles.includes('coordinator')) ?? staff[0];
  return listed().map((one) => {
    const id = random.uuid(days.moment(FOUNDED, 60));
    const lineId = one.earlier ? random.uuid(days.moment(FOUNDED, 61)) : id;
    const changed = days.moment(-400, 300);
    const row = {
      organisation_id: organisation,
      line_id: lineId,
      name: one.name,
      nationality: one.nationality,
      country: one.country,
      document: one.document,
      minor: one.minor,
      source: 'to be checked',
      created_by: by?.id ?? '',
    };
    if (one.earlier)
      rows.add('checklist_templates', {
        ...row,
        id: lineId,
        edition: 1,
        body: json({ ...one.body, own: one.body.own.slice(0, -1) }),
        created_at: stamp(days.moment(FOUNDED, 70)),
        ended_at: stamp(changed),
      });
    rows.add('checklist_templates', {
      ...row,
      id,
      edition: one.earlier ? 2 : 1,
      body: json(one.body),
      created_at: stamp(one.earlier ? changed : days.moment(FOUNDED, 70)),
      ended_at: null,
    });
    return {
      id,
      nationality: one.nationality,
      country: one.country,
      document: one.document,
      minor: one.minor,
      body: one.body,
    };
  });
}
