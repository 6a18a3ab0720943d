import type { EntityManager } from 'typeorm';
import type { Calendar } from './days.ts';
import { plant } from './plant.ts';
import { bodyKey, personKey } from './plant-people.ts';
import { POLL } from './rivebourg-meetings.ts';
import { PEOPLE } from './rivebourg-people.ts';

/** A date poll under way: some have answered, by their link or in Trame, the others are awaited. */
export async function plantPolls(tx: EntityManager, id: (name: string) => string, calendar: Calendar): Promise<void> {
  const pollId = id('poll');
  await plant(tx, 'app.poll', [
    {
      ...{ id: pollId, version: 2, body_id: id(bodyKey(POLL.body)), title: POLL.title, state: 'OPEN' },
      ...{ zone: 'Europe/Paris', duration_minutes: 120, place: POLL.place, message: POLL.message },
      ...{ closes_on: calendar.day(POLL.closes), opened_at: calendar.instant(-2), created_at: calendar.instant(-2) },
    },
  ]);
  const slots = POLL.slots.map(([offset, time], place) => ({
    ...{ id: id(`slot ${place}`), poll_id: pollId, starts_local: calendar.at(offset, time) },
  }));
  await plant(tx, 'app.poll_slot', slots);
  const asked = PEOPLE.filter(({ bodies }) => bodies.includes(POLL.body));
  const said = (family: string) => POLL.answers.find(([name]) => name === family);
  const lineOf = (family: string) => id(`polled ${family}`);
  await plant(
    tx,
    'app.poll_person',
    asked.map(({ family }) => ({
      ...{ id: lineOf(family), version: 1, poll_id: pollId, person_id: id(personKey(family)), channel: 'MAIL' },
      ...{ answer_origin: said(family)?.[1] ?? null, answered_at: said(family) ? calendar.instant(-1) : null },
    })),
  );
  await plant(
    tx,
    'app.poll_answer',
    POLL.answers.flatMap(([family, , answers]) =>
      answers.map((answer, place) => ({
        ...{ poll_person_id: lineOf(family), slot_id: id(`slot ${place}`), answer },
      })),
    ),
  );
}
