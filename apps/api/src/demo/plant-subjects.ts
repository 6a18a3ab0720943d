import type { EntityManager } from 'typeorm';
import type { Calendar } from './days.ts';
import { plant } from './plant.ts';
import { bodyKey } from './plant-people.ts';
import { PARKED, SUBJECT } from './rivebourg-meetings.ts';

/** One subject that a group sent to the committee, which has it on its agenda; and points that wait for a date. */
export async function plantSubjects(
  tx: EntityManager,
  id: (name: string) => string,
  calendar: Calendar,
  itemOf: (meeting: string, position: number) => string,
): Promise<void> {
  const { title, question, from, to } = SUBJECT;
  const [subjectId, created] = [id('subject'), calendar.instant(-5)];
  const [fromItem, toItem] = [from, to].map(({ meeting, position }) => itemOf(meeting, position));
  await plant(tx, 'app.subject', [{ id: subjectId, body_id: id(bodyKey(from.body)), title, created_at: created }]);
  await tx.query('update app.agenda_item set subject_id = $1 where id = any($2)', [subjectId, [fromItem, toItem]]);
  const sent = { title, purpose: 'DECISION', minutes: 25, subject_id: subjectId, from_body_id: id(bodyKey(from.body)) };
  const point = { version: 1, description: '', created_at: created };
  // after the meeting, whatever the hour, and whatever day of the week moved it
  const afterwards = { ...point, created_at: calendar.instant(-2) };
  await plant(tx, 'app.parked_point', [
    {
      ...{ id: id('point sent'), body_id: id(bodyKey(to.body)), from_item_id: fromItem, item_id: toItem, question },
      ...{ ...afterwards, ...sent },
    },
  ]);
  await plant(
    tx,
    'app.parked_point',
    PARKED.map(([body, parked, purpose, minutes]) => ({
      ...{ id: id(`point ${parked}`), body_id: id(bodyKey(body)), title: parked, purpose, minutes, ...point },
    })),
  );
}
