import type { College } from '../../bodies/college.ts';
import { BodyFinder } from '../body-finder.ts';
import type { Membership } from './directory-cells.ts';
import type { LeftOut, MandateWrite, OfficerWrite, SeatWrite, WriteTools, WrittenLine } from './directory-writes.ts';
import type { KnownDirectory } from './known-directory.ts';
import { SeatPlaces } from './seat-places.ts';

/**
 * Seats and mandates for every mark in the column of a body. A substitute joins the seat of the same organisation, a
 * vacant seat of the college is taken before another is created.
 */
export function writeSeats(lines: readonly WrittenLine[], known: KnownDirectory, tools: WriteTools) {
  const seating = new Seating(known, tools);
  // substitutes last, so that the seat they stand in for is there whatever the order of the lines
  for (const substitutes of [false, true]) {
    for (const line of lines) {
      for (const membership of line.row.memberships) {
        if ((membership.part === 'SUBSTITUTE') === substitutes) seating.seat(line, membership);
      }
    }
  }
  seating.tellDaysWithoutPlace(lines);
  const { seats, mandates, officers, leftOut, bodies } = seating;
  return { bodies: bodies.created, seats, mandates, officers, leftOut };
}

class Seating {
  readonly mandates: MandateWrite[] = [];
  readonly officers: OfficerWrite[] = [];
  readonly leftOut: LeftOut[] = [];
  readonly bodies: BodyFinder;
  readonly #tools: WriteTools;
  /** Since when who holds what. */
  readonly #taken: Map<string, string>;
  /** Days written or already known, by line. */
  readonly #dated = new Set<number>();
  readonly #leads: Set<string>;
  readonly #places: SeatPlaces;

  constructor(known: KnownDirectory, tools: WriteTools) {
    this.#tools = tools;
    this.bodies = new BodyFinder(known.bodies, tools.newId);
    this.#places = new SeatPlaces(known.seats, tools.newId);
    this.#taken = new Map(
      known.seats.flatMap(({ bodyId, college, mandates }) =>
        mandates.map(({ personId, organizationId, startsOn }) => [
          holding(bodyId, college, personId, organizationId),
          startsOn,
        ]),
      ),
    );
    this.#leads = new Set(known.leads.map(({ bodyId, personId }) => `${bodyId} ${personId}`));
  }

  seat(line: WrittenLine, { body, part }: Membership): void {
    const { row, personId, organizationId } = line;
    const bodyId = this.bodies.idOf(body);
    if (part === 'LEAD') this.#lead(line, bodyId, body);
    if (row.college === null) return; // said by the line itself
    const held = holding(bodyId, row.college, personId, organizationId);
    const startsOn = row.since ?? this.#tools.today;
    const heldSince = this.#taken.get(held);
    if (heldSince === undefined || heldSince === row.since) this.#dated.add(row.line);
    if (heldSince !== undefined) {
      this.leftOut.push({ line: row.line, code: 'ALREADY_SEATED', text: body });
      return;
    }
    this.#taken.set(held, startsOn);
    const rank = part === 'SUBSTITUTE' ? 'SUBSTITUTE' : 'FULL';
    const seatId = this.#places.take({ bodyId, college: row.college, organizationId, rank, startsOn });
    this.mandates.push({ id: this.#tools.newId(), seatId, rank, organizationId, personId, startsOn });
  }

  /** Of somebody already seated, the day of the file is not taken. */
  tellDaysWithoutPlace(lines: readonly WrittenLine[]): void {
    for (const { row } of lines) {
      if (row.since === null || this.#dated.has(row.line)) continue;
      this.leftOut.push({ line: row.line, code: 'SINCE_WITHOUT_SEAT', text: row.since });
    }
  }

  #lead({ row, personId }: WrittenLine, bodyId: string, body: string): void {
    if (personId === null) {
      this.leftOut.push({ line: row.line, code: 'LEAD_WITHOUT_PERSON', text: body });
      return;
    }
    const key = `${bodyId} ${personId}`;
    if (!this.#leads.has(key)) this.officers.push({ id: this.#tools.newId(), bodyId, personId });
    this.#leads.add(key);
  }

  get seats(): readonly SeatWrite[] {
    return this.#places.created;
  }
}

/** Somebody holds a seat in their own name, an organisation without a person in its own. */
const holding = (bodyId: string, college: College, personId: string | null, organizationId: string | null): string =>
  `${bodyId} ${college} ${personId ?? organizationId ?? ''}`;
