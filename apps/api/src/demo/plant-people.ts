import { isMasked } from '@trame/domain/bodies/college';
import type { EntityManager } from 'typeorm';
import type { Calendar } from './days.ts';
import { plant } from './plant.ts';
import { BODIES } from './rivebourg-bodies.ts';
import { type DemoPerson, PEOPLE, REVEALING } from './rivebourg-people.ts';

type IdOf = (name: string) => string;

/** Keys of the drawer of ids. */
export const personKey = (family: string): string => `person ${family}`;
export const bodyKey = (tag: string): string => `body ${tag}`;

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^a-zA-Z-]/g, '')
    .toLowerCase();

export const addressOf = ({ given, family, email }: DemoPerson): string =>
  email ?? `${folded(given)}.${folded(family)}@exemple.fr`;

/** Organisations, people and what they do there. */
export async function plantPeople(tx: EntityManager, id: IdOf): Promise<void> {
  const organizations = [...new Set(PEOPLE.map(({ organization }) => organization))];
  await plant(
    tx,
    'app.organization',
    organizations.map((name) => ({
      id: id(name),
      version: 1,
      name,
      aliases: [],
      reveals: REVEALING.includes(name),
      created_at: new Date(),
    })),
  );
  await plant(
    tx,
    'app.person',
    PEOPLE.map((person) => ({
      ...{ id: id(personKey(person.family)), version: 1, given_name: person.given, family_name: person.family },
      ...{ email: addressOf(person), other_emails: [], created_at: new Date() },
    })),
  );
  await plant(
    tx,
    'app.affiliation',
    PEOPLE.map(({ family, organization, job }) => ({
      ...{ id: id(`affiliation ${family}`), person_id: id(personKey(family)), organization_id: id(organization) },
      ...{ masked: REVEALING.includes(organization), job_title: job, rank: 0 },
    })),
  );
}

/** Bodies, who leads them, and a seat with its mandate for each person who sits there; one seat stays vacant. */
export async function plantBodies(tx: EntityManager, id: IdOf, calendar: Calendar): Promise<void> {
  await plant(
    tx,
    'app.body',
    BODIES.map(({ tag, label, type, parent, noticeDays, reminderDays, mandate }, position) => ({
      ...{ id: id(bodyKey(tag)), version: 1, type, label, tag, parent_id: parent && id(bodyKey(parent)), position },
      ...{
        mandate_text: mandate,
        notice_days: noticeDays,
        reminder_days: reminderDays,
        quorum_rule: false,
        votes_rule: false,
      },
    })),
  );
  const officers = BODIES.flatMap(({ tag, officers: held }) =>
    held.map(([family, office]) => ({
      ...{ id: id(`office ${tag} ${family}`), body_id: id(bodyKey(tag)), person_id: id(personKey(family)), office },
    })),
  );
  await plant(tx, 'app.body_officer', officers);
  await plantSeats(tx, id, calendar);
}

async function plantSeats(tx: EntityManager, id: IdOf, calendar: Calendar): Promise<void> {
  const held = PEOPLE.flatMap((person) =>
    person.bodies.map((tag, turn) => ({ person, tag, turn, key: `${tag} ${person.family}` })),
  );
  const seats = held.map(({ person, tag, key }, position) => ({
    ...{ id: id(`seat ${key}`), version: 1, body_id: id(bodyKey(tag)), college: person.college, label: null, position },
  }));
  const vacant = {
    id: id('seat vacant'),
    version: 1,
    body_id: id(bodyKey('COPIL')),
    college: 'HEALTH',
    label: 'Médecine de ville',
    position: 99,
  };
  await plant(tx, 'app.seat', [...seats, vacant]);
  await plant(
    tx,
    'app.mandate',
    held.map(({ person, key, turn }) => ({
      ...{
        id: id(`mandate ${key}`),
        version: 1,
        seat_id: id(`seat ${key}`),
        masked: isMasked(person.college),
        rank: 'FULL',
      },
      ...{
        organization_id: id(person.organization),
        starts_on: calendar.day(-600),
        ends_on: calendar.day(turn === 0 ? 500 : 60),
      },
    })),
  );
  await plant(
    tx,
    'app.mandate_holder',
    held.map(({ person, key }) => ({
      ...{
        mandate_id: id(`mandate ${key}`),
        person_id: id(personKey(person.family)),
        masked: isMasked(person.college),
      },
    })),
  );
}
