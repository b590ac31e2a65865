import {
  type Danger,
  type LeakRisk,
  type RescueBodyKind,
  type RescueEvent,
  type RescueEventKind,
  type RescueOutcome,
  type RescueWay,
  standingOf,
} from '@homeward/domain';
import type { ClientBase } from 'pg';
import { stamp } from './days.js';
import { Random, SEED } from './random.js';
import { account, type Organisation, staffOf, type World } from './world.js';

interface Body {
  readonly kind: RescueBodyKind;
  readonly name: string;
  readonly province?: string;
  readonly phone?: string;
  readonly hours: string;
  readonly way: RescueWay;
  readonly leak?: {
    readonly risk: LeakRisk;
    readonly warning: string;
    readonly note: string;
    readonly daysAgo: number;
  };
}

const police = (province: string): Body => ({
  kind: 'PROVINCIAL_POLICE',
  name: `Provincial police, ${province}`,
  province,
  hours: 'duty officer day and night',
  way: 'LETTER',
  leak: {
    risk: 'CONFIRMED',
    warning: `Do not tell the provincial police of ${province} of a day or a building. Twice the floors were empty the evening before.`,
    note: 'A guard who left told the safe house that the manager is called from the station before every visit. He fears for his brother, who still works there: never say where it is from.',
    daysAgo: 90,
  },
});

const bodiesOf = (provinces: readonly string[]): readonly Body[] => [
  {
    kind: 'INTERIOR_MINISTRY',
    name: 'Ministry of the Interior, general department',
    hours: 'Mon to Fri, 8 to 17',
    way: 'LETTER',
    phone: '+855 23 000 101',
  },
  {
    kind: 'ANTI_TRAFFICKING',
    name: 'Anti-trafficking department',
    hours: 'Mon to Fri, 8 to 17; mobile at night',
    way: 'LETTER',
    phone: '+855 23 000 102',
  },
  ...provinces.slice(0, 2).map(police),
  {
    kind: 'IMMIGRATION',
    name: 'Immigration, investigation bureau',
    hours: 'Mon to Fri, 8 to 16',
    way: 'LETTER',
    leak: {
      risk: 'POSSIBLE',
      warning: 'Do not send names before an operation is agreed: lists were seen on a phone of an employer.',
      note: 'From a driver of the company; not confirmed by anybody else.',
      daysAgo: 35,
    },
  },
  { kind: 'HOTLINE', name: 'National hotline 1288', hours: 'day and night', way: 'PHONE', phone: '1288' },
  {
    kind: 'EMBASSY',
    name: 'Embassy, consular section',
    hours: 'Mon to Fri, 9 to 12',
    way: 'EMAIL',
    phone: '+855 23 000 104',
  },
  { kind: 'IOM', name: 'IOM, protection unit', hours: 'Mon to Fri, 8 to 17', way: 'EMAIL', phone: '+855 23 000 105' },
  { kind: 'OTHER_BODY', name: 'Network of volunteers abroad', hours: 'evenings', way: 'CHAT' },
];

/** What happened in one channel: kinds with the hours before now, and words. */
type Told = readonly (readonly [RescueEventKind, number, string])[];
interface Script {
  readonly danger: Danger;
  readonly opened: number;
  readonly channels: readonly (readonly [RescueBodyKind, Told])[];
  readonly promisedInDays?: number;
  readonly closed?: readonly [RescueOutcome, number, string];
}

const sent = (hours: number): Told[number] => [
  'SENT',
  hours,
  'Letter with the list, the building and the photos of the gate.',
];
const scripts: readonly Script[] = [
  {
    danger: 'HIGH',
    opened: 260,
    channels: [
      [
        'INTERIOR_MINISTRY',
        [
          sent(255),
          ['CHASED', 200, 'The secretary says that it is on the desk of the deputy.'],
          ['CHASED', 130, 'Nobody picks up.'],
          ['CHASED', 76, 'To be called again on Monday.'],
        ],
      ],
      ['PROVINCIAL_POLICE', []],
      ['EMBASSY', [sent(250), ['REPLIED', 60, 'A note verbale was sent. They ask for passport copies.']]],
      ['IOM', [sent(254), ['REFUSED', 190, 'They act once people are out.']]],
    ],
  },
  {
    danger: 'ACUTE',
    opened: 9,
    channels: [
      ['HOTLINE', [['SENT', 8, 'Told the operator: room 412, beaten last night, phone taken at 6.']]],
      ['ANTI_TRAFFICKING', [['SENT', 8, 'By phone to the duty officer, then by message.']]],
    ],
  },
  {
    danger: 'MODERATE',
    opened: 140,
    promisedInDays: -2,
    channels: [
      [
        'ANTI_TRAFFICKING',
        [
          sent(136),
          ['CHASED', 88, 'Asked for the floor plan; sent.'],
          ['PROMISED', 70, 'A team goes there before the weekend.'],
        ],
      ],
      ['IOM', [sent(135), ['REPLIED', 100, 'They keep twelve beds.']]],
    ],
  },
  {
    danger: 'HIGH',
    opened: 70,
    promisedInDays: 3,
    channels: [
      ['INTERIOR_MINISTRY', [sent(68), ['PROMISED', 30, 'With two units; the day is told that morning.']]],
      ['IMMIGRATION', []],
    ],
  },
  {
    danger: 'MODERATE',
    opened: 30,
    channels: [
      ['OTHER_BODY', [['SENT', 28, 'Asked who knows the building.']]],
      ['EMBASSY', [sent(28)]],
    ],
  },
  { danger: 'LOW', opened: 5, channels: [] },
  {
    danger: 'MODERATE',
    opened: 400,
    channels: [
      [
        'PROVINCIAL_POLICE',
        [
          ['SENT', 390, 'Before we knew.'],
          ['REFUSED', 380, 'No such people there.'],
        ],
      ],
      ['INTERIOR_MINISTRY', [sent(370), ['REFUSED', 90, 'The company has a licence.']]],
    ],
  },
  {
    danger: 'HIGH',
    opened: 210,
    promisedInDays: -4,
    channels: [
      [
        'ANTI_TRAFFICKING',
        [
          sent(205),
          ['PROMISED', 180, 'This week.'],
          ['PROMISE_BROKEN', 90, 'Nobody went.'],
          ['ESCALATED', 50, 'To the general, with the letter of the embassy.'],
        ],
      ],
    ],
  },
];
const came: Script = {
  danger: 'HIGH',
  opened: 900,
  channels: [
    [
      'INTERIOR_MINISTRY',
      [
        sent(890),
        ['CHASED', 840, 'Again by phone.'],
        ['PROMISED', 800, 'On the day after tomorrow.'],
        ['PROMISE_KEPT', 740, 'They went in at dawn.'],
      ],
    ],
  ],
  closed: ['CAME_OUT', 700, 'Everybody on the list is at the shelter.'],
};
const gone: Script = {
  danger: 'MODERATE',
  opened: 1200,
  channels: [
    [
      'PROVINCIAL_POLICE',
      [
        sent(1190),
        ['CHASED', 1140, 'They asked for the building.'],
        ['REPLIED', 1100, 'The floors were empty when they came.'],
      ],
    ],
  ],
  closed: ['MOVED_ON', 1000, 'Moved the evening before. See the warning about the police.'],
};

interface Held {
  readonly case_id: string;
  readonly team_id: string;
  readonly compound_id: string;
  readonly state: string;
  readonly by_consent: boolean;
}
interface Planned {
  readonly id: string;
  readonly compound_id: string;
}

/** Largest group: with people whose names nobody knows yet. */
const GROUP = 60;
const MOST_GROUPS = 24;

/** Where a rescue was asked for, in every state, for the people who wait for one. After everybody is told. */
export async function tellRescueRequests(client: ClientBase, world: World): Promise<void> {
  for (const organisation of world.organisations) {
    const teller = new Teller(world, organisation);
    const { rows } = await client.query<Held>(
      `select c.id as case_id, c.team_id, c.compound_id, c.state, c.out_on is null and exists (
           select 1 from homeward.consents k where k.case_id = c.id and k.purpose = 'ASSISTANCE' and k.given and k.withdrawn_at is null) as by_consent
       from homeward.cases c where c.organisation_id = $1 and c.compound_id is not null and c.sensitivity = 'NORMAL'
         and (c.state in ('RESCUE_REQUESTED', 'RESCUE_SCHEDULED') or (c.state in ('OUT', 'IN_CARE') and c.out_on > $2::date - 40)) order by c.opened_at, c.id`,
      [organisation.id, world.days.today],
    );
    const operations = await client.query<Planned>(
      `select id, compound_id from homeward.operations where organisation_id = $1 and state = 'PLANNED' order by planned_on, id`,
      [organisation.id],
    );
    teller.bodies();
    teller.requests(rows, operations.rows);
    teller.number();
  }
}

class Teller {
  private readonly random: Random;
  private readonly ids = new Map<string, { id: string; warningId: string | null }>();
  private count = 0;
  private readonly coordinator: string;

  constructor(
    private readonly world: World,
    private readonly organisation: Organisation,
  ) {
    this.random = new Random(SEED, 7_000_000 + organisation.index);
    const named = organisation.staff.some((one) => one.account === 'coordinator')
      ? account(organisation, 'coordinator')
      : staffOf(organisation, 'coordinator')[0];
    this.coordinator = named?.id ?? '';
  }

  private at(hoursAgo: number): number {
    // Yesterday at six in the evening: nothing of it lies ahead, at whatever hour somebody looks.
    return this.world.days.moment(-1, 599) - hoursAgo * 3_600_000;
  }

  bodies(): void {
    const { rows, days } = this.world;
    // Whoever writes to the embassy writes to a mission of the directory: who may be named to it is decided there.
    const mission = this.organisation.missions.find(({ country }) => country === this.organisation.country);
    const provinces = [...new Set(this.organisation.compounds.map(({ province }) => province))];
    for (const body of bodiesOf(provinces)) {
      const id = this.random.uuid(days.moment(-300, 10));
      let warningId: string | null = null;
      rows.add('rescue_bodies', {
        id,
        organisation_id: this.organisation.id,
        kind: body.kind,
        name: body.name,
        country: this.organisation.country,
        province: body.province ?? '',
        mission_id: body.kind === 'EMBASSY' ? (mission?.id ?? null) : null,
        phone: body.phone ?? '',
        email: '',
        hours: body.hours,
        way: body.way,
        note: '',
        source: 'to be checked',
        updated_at: stamp(days.moment(-300, 10)),
      });
      if (body.leak) {
        const told = stamp(days.moment(-body.leak.daysAgo, 30));
        warningId = this.random.uuid(days.moment(-body.leak.daysAgo, 30));
        rows.add('rescue_warnings', {
          id: warningId,
          organisation_id: this.organisation.id,
          body_id: id,
          risk: body.leak.risk,
          warning: body.leak.warning,
          provinces: body.province ? [body.province] : [],
          compound_ids: [],
          recorded_by: this.coordinator,
          recorded_at: told,
        });
        rows.add('rescue_leak_notes', {
          id: this.random.uuid(days.moment(-body.leak.daysAgo, 31)),
          organisation_id: this.organisation.id,
          body_id: id,
          text: body.leak.note,
          recorded_by: this.coordinator,
          recorded_at: told,
        });
      }
      if (!this.ids.has(body.kind)) this.ids.set(body.kind, { id, warningId });
    }
  }

  requests(held: readonly Held[], operations: readonly Planned[]): void {
    const inState = (...states: string[]): Map<string, Held[]> => {
      const groups = new Map<string, Held[]>();
      for (const one of held.filter(({ state }) => states.includes(state)))
        groups.set(one.compound_id, [...(groups.get(one.compound_id) ?? []), one]);
      return groups;
    };
    const waiting = [...inState('RESCUE_REQUESTED').values()].sort((a, b) => b.length - a.length);
    const ended = [...inState('OUT', 'IN_CARE').values()].slice(0, 2);
    const told: (readonly [Script, readonly Held[], number, string | null])[] = [
      ...ended.map((people, at) => [at === 0 ? came : gone, people.slice(0, 6), at * 9, null] as const),
      ...[...inState('RESCUE_SCHEDULED').values()].slice(0, 6).map((people) => {
        const operation = operations.find(({ compound_id }) => compound_id === people[0]?.compound_id);
        return [scripts[3] ?? came, people, 0, operation?.id ?? null] as const;
      }),
      // The compound with the most people first: the group of sixty, long overdue.
      ...waiting
        .slice(0, MOST_GROUPS)
        .map(
          (people, at) =>
            [
              scripts[at % scripts.length] ?? came,
              people.slice(0, GROUP),
              at === 0 ? Math.max(0, GROUP - people.length) : at % 5 === 3 ? 8 : 0,
              null,
            ] as const,
        ),
    ];
    for (const [script, people, unnamed, operationId] of [...told].sort((a, b) => b[0].opened - a[0].opened))
      this.request(script, people, unnamed, operationId);
  }

  private request(script: Script, people: readonly Held[], unnamed: number, operationId: string | null): void {
    const [first] = people;
    if (!first) return;
    const { rows, days } = this.world;
    const organisation = this.organisation;
    const organisation_id = organisation.id;
    const openedAt = this.at(script.opened);
    const id = this.random.uuid(openedAt);
    const events: (RescueEvent & { text: string; warningId: string | null; people: number | null })[] = [];
    const tell = (
      kind: RescueEventKind,
      at: number,
      text: string,
      more: Partial<RescueEvent> & { warningId?: string | null; people?: number | null } = {},
    ): void => {
      events.push({
        id: this.random.uuid(at),
        kind,
        channelId: null,
        happenedAt: new Date(at),
        recordedAt: new Date(at + 120_000),
        corrects: null,
        danger: null,
        promisedBy: null,
        text,
        warningId: null,
        people: null,
        ...more,
      });
    };
    const compound = organisation.compounds.find((one) => one.id === first.compound_id);
    const asked = `Enter ${compound?.name ?? 'the building'} and bring out those on the list${unnamed > 0 ? `, and about ${unnamed} more in the same rooms` : ''}. They may not be asked about their papers at the gate.`;
    tell('OPENED', openedAt, asked, { danger: script.danger, people: unnamed });
    const channels: { id: string; bodyId: string }[] = [];
    for (const [kind, happened] of script.channels) {
      const body = this.ids.get(kind);
      if (!body) continue;
      const channelId = this.random.uuid(openedAt + 60_000);
      channels.push({ id: channelId, bodyId: body.id });
      tell('CHANNEL_CHOSEN', openedAt + 60_000, '', { channelId, warningId: body.warningId });
      for (const [what, hours, text] of happened)
        tell(what, this.at(hours), text, {
          channelId,
          warningId: body.warningId,
          promisedBy: what === 'PROMISED' ? days.iso(script.promisedInDays ?? Math.floor(-hours / 24) + 2) : null,
        });
    }
    if (operationId) tell('OPERATION_PLANNED', this.at(20), '', { people: people.length });
    if (script.closed) tell('CLOSED', this.at(script.closed[1]), script.closed[2]);
    const standing = standingOf(events, { timeZone: 'Asia/Phnom_Penh' });
    rows.add('rescue_requests', {
      id,
      organisation_id,
      team_id: first.team_id,
      reference: `RR-${days.today.slice(0, 4)}-${String((this.count += 1)).padStart(4, '0')}`,
      compound_id: first.compound_id,
      place: '',
      danger: standing.danger,
      unnamed,
      state: standing.state,
      due: standing.due?.what ?? null,
      due_at: standing.due ? standing.due.at.toISOString() : null,
      outcome: script.closed?.[0] ?? null,
      operation_id: operationId,
      opened_by: this.coordinator,
      opened_at: stamp(openedAt),
      updated_at: stamp(openedAt),
    });
    for (const person of people)
      rows.add('rescue_request_cases', {
        id: this.random.uuid(openedAt),
        organisation_id,
        request_id: id,
        case_id: person.case_id,
        by_consent: person.by_consent,
        added_by: this.coordinator,
        added_at: stamp(openedAt),
      });
    for (const channel of channels) {
      const of = standing.channels.get(channel.id);
      if (of)
        rows.add('rescue_channels', {
          id: channel.id,
          organisation_id,
          request_id: id,
          body_id: channel.bodyId,
          state: of.state,
          since: of.since.toISOString(),
          due: of.due?.what ?? null,
          due_at: of.due ? of.due.at.toISOString() : null,
        });
    }
    for (const event of events)
      rows.add('rescue_events', {
        id: event.id,
        organisation_id,
        request_id: id,
        channel_id: event.channelId,
        kind: event.kind,
        happened_at: event.happenedAt.toISOString(),
        recorded_at: event.recordedAt.toISOString(),
        recorded_by: this.coordinator,
        text: event.text,
        contact: event.kind === 'SENT' ? 'Duty officer' : '',
        their_reference: event.kind === 'SENT' && this.random.chance(0.5) ? `No. ${this.random.int(100, 999)}` : '',
        way: event.kind === 'SENT' ? 'LETTER' : event.kind === 'CHASED' ? 'PHONE' : null,
        danger: event.danger,
        people: event.people,
        promised_by: event.promisedBy,
        warning_id: event.warningId,
        operation_id: event.kind === 'OPERATION_PLANNED' ? operationId : null,
        corrects: null,
      });
  }

  number(): void {
    this.world.rows.add('counters', {
      organisation_id: this.organisation.id,
      kind: 'rescueRequest',
      year: Number(this.world.days.today.slice(0, 4)),
      value: this.count,
    });
  }
}
