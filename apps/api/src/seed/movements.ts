import type { MovementKind, PassengerState, Payer } from '@homeward/domain';
import type { CaseFile } from './case-file.js';
import { crossingBetween } from './crossing-list.js';
import { stamp } from './days.js';
import { Random, SEED, shares } from './random.js';
import { addCost } from './part-costs.js';
import type { References } from './references.js';
import type { Organisation, World } from './world.js';
import type { Nation } from './nationalities.js';

interface Movement {
  readonly id: string;
  seats: number;
  readonly seatMinor: number;
  readonly payer: Payer;
  readonly bookedDay: number;
}

const payers = shares<Payer>({
  ORGANISATION: 46,
  MISSION: 14,
  FAMILY: 12,
  IOM: 18,
  GOVERNMENT: 6,
  PERSON: 3,
  OTHER: 1,
});
const carriers = ['Golden Heron Airways', 'Mekong Air', 'Lotus Wings', 'Air Tonle', 'Blue Delta Airlines'];

/** Countries that are reached by road from where the organisation works. */
const byRoad: Readonly<Record<string, readonly string[]>> = {
  KH: ['VN', 'TH', 'LA', 'KH'],
  TH: ['LA', 'MM', 'TH', 'KH'],
};

/** Journeys that people of one nation share: one flight a day for each, with seats until it is full. */
export class Movements {
  private readonly open = new Map<string, Movement>();
  private readonly random = new Random(SEED, -100);
  private readonly tickets = new Random(SEED, -101);

  constructor(
    private readonly world: World,
    private readonly references: References,
  ) {}

  /** Books a seat on the journey of that day, made if nobody has booked it yet. */
  book(file: CaseFile, day: number, bookedDay: number, state: PassengerState): string {
    const movement = this.on(file, day, bookedDay);
    movement.seats += 1;
    this.world.rows.add('movement_passengers', {
      id: file.uuid(this.world.days.moment(bookedDay, 200)),
      organisation_id: file.organisation.id,
      movement_id: movement.id,
      case_id: file.id,
      state,
    });
    const { seatMinor, payer } = movement;
    addCost(file, {
      kind: 'TICKET',
      amountMinor: seatMinor,
      currency: 'USD',
      day: movement.bookedDay,
      payer,
      // Whoever did not come has a ticket that nobody has paid yet: booked again, it is asked about.
      state: day < 0 && state !== 'NO_SHOW' ? 'PAID' : 'COMMITTED',
      batchId: movement.id,
      movementId: movement.id,
      random: this.tickets,
    });
    return movement.id;
  }

  private on(file: CaseFile, day: number, bookedDay: number): Movement {
    const { organisation, person } = file;
    const key = `${organisation.index} ${person.nation.code} ${day}`;
    const found = this.open.get(key);
    if (found && found.seats < 60) return found;
    const made = this.make(organisation, person.nation, day, bookedDay, file.coordinator.id);
    this.open.set(key, made);
    return made;
  }

  private make(
    organisation: Organisation,
    nation: Nation,
    day: number,
    bookedDay: number,
    coordinatorId: string,
  ): Movement {
    const { days, rows } = this.world;
    const { random } = this;
    const road = byRoad[organisation.country]?.includes(nation.code) ?? false;
    const kind: MovementKind = road
      ? random.chance(0.6)
        ? 'BUS'
        : 'BORDER_CROSSING'
      : random.chance(0.03)
        ? 'CHARTER'
        : 'FLIGHT';
    const departs = days.moment(day, random.int(0, 540));
    const created = days.moment(bookedDay, 180);
    const id = random.uuid(created);
    rows.add('movements', {
      id,
      organisation_id: organisation.id,
      reference: this.references.movement(organisation, bookedDay),
      kind,
      carrier: road ? (kind === 'BUS' ? 'Sunrise Coaches' : '') : random.pick(carriers),
      number: road ? '' : `${random.pick(['GH', 'MA', 'LW', 'AT', 'BD'])} ${random.int(101, 989)}`,
      from_place:
        organisation.country === 'KH' ? (road ? 'Phnom Penh' : 'Phnom Penh (PNH)') : road ? 'Mae Sot' : 'Bangkok (BKK)',
      to_place: road
        ? (kind === 'BORDER_CROSSING' && crossingBetween(organisation.country, nation.code)) || nation.city
        : `${nation.city} (${nation.airport})`,
      to_country: nation.code,
      departs_at: stamp(departs),
      departs_zone: organisation.country === 'KH' ? 'Asia/Phnom_Penh' : 'Asia/Bangkok',
      arrives_at: stamp(departs + random.int(3, road ? 11 : 16) * 3_600_000),
      arrives_zone: nation.zone,
      escort: random.chance(0.45)
        ? random.pick(['Sofia Marques', 'Officer of the mission', 'Nurse of the shelter', 'IOM escort'])
        : '',
      cancelled_at: null,
      created_by: coordinatorId,
      created_at: stamp(created),
    });
    // For a seat: what the whole journey costs is the sum over whoever is on it.
    return {
      id,
      seats: 0,
      seatMinor: random.int(road ? 15 : 160, road ? 90 : 900) * 100,
      payer: random.weighted(payers),
      bookedDay,
    };
  }
}
