import type { EntityManager } from 'typeorm';
import { keepWords, openWords } from '../features/agenda/index.ts';
import { writeLines } from '../features/minutes/index.ts';
import type { Calendar } from './days.ts';
import { plant } from './plant.ts';
import { bodyKey, personKey } from './plant-people.ts';
import { plantSubjects } from './plant-subjects.ts';
import { type DemoMeeting, HELD, MEETINGS } from './rivebourg-meetings.ts';
import { PEOPLE, REVEALING } from './rivebourg-people.ts';

type IdOf = (name: string) => string;

const meetingKey = (key: string): string => `meeting ${key}`;
const itemKey = (key: string, position: number): string => `item ${key} ${position}`;
const membersOf = (tag: string) => PEOPLE.filter(({ bodies }) => bodies.includes(tag));

const convened = MEETINGS.filter(({ state }) => state !== 'DRAFT');

/** Meetings with their agenda; two have been convened and are being answered, one has been held. */
export async function plantMeetings(tx: EntityManager, id: IdOf, calendar: Calendar): Promise<void> {
  await plant(
    tx,
    'app.meeting',
    MEETINGS.map((meeting) => meetingRow(meeting, id, calendar)),
  );
  const words = MEETINGS.flatMap(({ key, items: agenda, state, restricted }) =>
    agenda.map(([title, purpose, , minutes], position) => ({
      ...{ id: id(itemKey(key, position)), version: 1, meeting_id: id(meetingKey(key)), position, title, purpose },
      ...{ minutes, description: '', restricted: position === restricted, without_debate: false },
      ...{
        opened_at: state === 'CLOSED' ? calendar.instant(-5) : null,
        closed_at: state === 'CLOSED' ? calendar.instant(-5) : null,
      },
    })),
  );
  await plant(
    tx,
    'app.agenda_item',
    words.map((item) => ({ ...item, ...openWords(item) })),
  );
  await keepWords(tx, words);
  await plantPresenters(tx, id);
  await plantInvitations(tx, id, calendar);
  await plantHeld(tx, id, calendar);
  await plantSubjects(tx, id, calendar, (key, position) => id(itemKey(key, position)));
}

async function plantPresenters(tx: EntityManager, id: IdOf): Promise<void> {
  const rows = MEETINGS.flatMap(({ key, items }) =>
    items.flatMap(([, , presenters], place) =>
      presenters.map((named, position) => {
        const isPerson = PEOPLE.some(({ family }) => family === named);
        const who = { person_id: isPerson ? id(personKey(named)) : null, name: isPerson ? null : named };
        return { id: id(`presenter ${key} ${place} ${named}`), item_id: id(itemKey(key, place)), position, ...who };
      }),
    ),
  );
  await plant(tx, 'app.presenter', rows);
}

function meetingRow(
  { key, body, title, state, offset, time, duration, place, capacity }: DemoMeeting,
  id: IdOf,
  calendar: Calendar,
) {
  return {
    ...{ id: id(meetingKey(key)), version: 1, body_id: id(bodyKey(body)), title, state, place, zone: 'Europe/Paris' },
    ...{ capacity: capacity ?? null },
    ...{ starts_local: calendar.at(offset, time), duration_minutes: duration, notice_text: '', calendar_sequence: 0 },
    ...{ convened_at: state === 'DRAFT' ? null : calendar.instant(-9), created_at: calendar.instant(-30) },
    ...{
      started_at: state === 'CLOSED' ? calendar.instant(offset) : null,
      ended_at: state === 'CLOSED' ? calendar.instant(offset) : null,
    },
  };
}

/** Two in three said yes, one in six excused themselves, the others are silent. */
const answerOf = (index: number): 'YES' | 'NO' | 'NONE' => (index % 6 === 4 ? 'NO' : index % 3 === 2 ? 'NONE' : 'YES');

async function plantInvitations(tx: EntityManager, id: IdOf, calendar: Calendar): Promise<void> {
  const rows = convened.flatMap(({ key, body }) =>
    membersOf(body).map(({ family }, index) => {
      const answer = answerOf(index);
      return {
        ...{
          id: id(`invitation ${key} ${family}`),
          version: 1,
          meeting_id: id(meetingKey(key)),
          person_id: id(personKey(family)),
        },
        ...{ channel: 'MAIL', answer, answer_origin: answer === 'NONE' ? null : 'LINK', sent_at: calendar.instant(-9) },
        answered_at: answer === 'NONE' ? null : calendar.instant(-6),
        substitute: answer === 'NO' ? 'Dominique Relais' : null,
      };
    }),
  );
  await plant(tx, 'app.invitation', rows);
}

async function plantHeld(tx: EntityManager, id: IdOf, calendar: Calendar): Promise<void> {
  const meeting = MEETINGS.find(({ key }) => key === HELD.meeting);
  if (!meeting) return;
  const { key, body, offset } = meeting;
  await plantAttendance(tx, id, calendar, meeting);
  await plantTexts(tx, id, calendar, meeting);
  const year = Number(calendar.day(offset).slice(0, 4));
  await plant(tx, 'app.decision', [
    {
      ...{
        id: id('decision'),
        version: 1,
        body_id: id(bodyKey(body)),
        meeting_id: id(meetingKey(key)),
        year,
        number: 1,
      },
      ...{ item_id: id(itemKey(key, 0)), text: HELD.decision, kind: 'CONSENSUS', needs_external_act: false },
      ...{ application: 'TO_APPLY', present_count: membersOf(body).length - 1, decided_at: calendar.instant(offset) },
    },
  ]);
  await plant(tx, 'app.counter', [{ scope: `decision:${id(bodyKey(body))}:${year}`, value: 1 }]);
  await plant(tx, 'app.minutes', [
    {
      id: id('minutes'),
      version: 1,
      meeting_id: id(meetingKey(key)),
      status: 'DRAFT',
      finished_at: calendar.instant(offset),
    },
  ]);
}

async function plantTexts(
  tx: EntityManager,
  id: IdOf,
  calendar: Calendar,
  { key, offset }: DemoMeeting,
): Promise<void> {
  const lines = HELD.notes.map(([position, words], index) => ({
    ...{ position, words, at: calendar.instant(offset + index / 1000) },
  }));
  for (const position of new Set(lines.map((line) => line.position))) {
    const ofItem = lines.filter((line) => line.position === position);
    await writeLines(tx, id(itemKey(key, position)), ofItem);
  }
}

async function plantAttendance(
  tx: EntityManager,
  id: IdOf,
  calendar: Calendar,
  { key, body, offset }: DemoMeeting,
): Promise<void> {
  const members = membersOf(body);
  await plant(
    tx,
    'app.attendance',
    members.map(({ family }, index) => ({
      ...{
        id: id(`attendance ${family}`),
        version: 1,
        meeting_id: id(meetingKey(key)),
        person_id: id(personKey(family)),
      },
      ...{
        status: index === 2 ? 'EXCUSED' : 'PRESENT',
        walk_in: false,
        arrived_at: index === 2 ? null : calendar.instant(offset),
      },
    })),
  );
  await plant(
    tx,
    'app.attendance_organization',
    members.map(({ family, organization }) => ({
      ...{ attendance_id: id(`attendance ${family}`), organization_id: id(organization) },
      ...{ masked: REVEALING.includes(organization), name: organization },
    })),
  );
}

export const bornFrom = (id: IdOf) => ({
  meeting_id: id(meetingKey(HELD.meeting)),
  item_id: id(itemKey(HELD.meeting, 0)),
  decision_id: id('decision'),
});
