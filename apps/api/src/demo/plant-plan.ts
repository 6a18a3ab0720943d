import type { EntityManager } from 'typeorm';
import type { Calendar } from './days.ts';
import { plant } from './plant.ts';
import { bornFrom } from './plant-meetings.ts';
import { bodyKey, personKey } from './plant-people.ts';
import { HELD } from './rivebourg-meetings.ts';
import { AXES, type DemoAction, PARTS } from './rivebourg-plan.ts';

type IdOf = (name: string) => string;

const NOWHERE = { meeting_id: null, item_id: null, decision_id: null };
/** Under which name the ids of the demo hold an action. */
export const actionKey = (number: string): string => `action ${number}`;

const objectives = AXES.flatMap((axis) =>
  axis.objectives.flatMap((objective) => [
    { axis, objective, parent: null },
    ...(objective.under ?? []).map((one) => ({ axis, objective: one, parent: objective })),
  ]),
);
const actions = objectives.flatMap(({ axis, objective }) =>
  objective.actions.map((action) => ({ axis, objective, action })),
);

const FRESH_DAYS = 8;

/** The actions whose leads gave news of late, oldest first. */
export const freshNews = (): DemoAction[] =>
  actions
    .map(({ action }) => action)
    .filter(({ news }) => news !== null && news <= FRESH_DAYS)
    .toSorted((a, b) => (b.news ?? 0) - (a.news ?? 0));

/** The roadmap, its axes and objectives, actions in every state and parts of one of them; one was born in the meeting that was held. */
export async function plantPlan(tx: EntityManager, id: IdOf, calendar: Calendar): Promise<void> {
  const year = Number(calendar.day(0).slice(0, 4));
  const [starts_on, ends_on] = [`${year - 1}-01-01`, `${year + 3}-12-31`];
  const title = `Contrat local ${year - 1}-${year + 3}`;
  const adopted_text = `voté en plénière le 12 décembre ${year - 2}`;
  await plant(tx, 'app.roadmap', [
    { id: id('roadmap'), version: 1, title, starts_on, ends_on, adopted_text, created_at: calendar.instant(-700) },
  ]);
  await plant(
    tx,
    'app.axis',
    AXES.map(({ number, title: text }, position) => ({
      id: id(`axis ${number}`),
      version: 1,
      roadmap_id: id('roadmap'),
      number,
      title: text,
      position,
    })),
  );
  await plant(
    tx,
    'app.objective',
    objectives.map(({ axis, objective, parent }, position) => ({
      ...{ id: id(`objective ${objective.number}`), version: 1, roadmap_id: id('roadmap') },
      ...{ axis_id: id(`axis ${axis.number}`), level: parent ? 'OPERATIONAL' : 'STRATEGIC' },
      parent_id: parent ? id(`objective ${parent.number}`) : null,
      ...{ number: objective.number, title: objective.title, position },
    })),
  );
  await plantActions(tx, id, calendar);
  await plantNews(tx, id, calendar);
}

async function plantActions(tx: EntityManager, id: IdOf, calendar: Calendar): Promise<void> {
  const planned = actions.map(({ axis, objective, action }, position) => ({
    ...actionRow(action, id, calendar),
    ...{ axis_id: id(`axis ${axis.number}`), objective_id: id(`objective ${objective.number}`), position, ...NOWHERE },
    parent_id: null,
  }));
  const parts = PARTS.flatMap(({ of, action }, position) =>
    planned
      .filter(({ number }) => number === of)
      .map(({ id: parent_id, axis_id, objective_id }) => ({
        ...actionRow(action, id, calendar),
        ...{ axis_id, objective_id, position, ...NOWHERE, parent_id },
      })),
  );
  const { title, lead, due } = HELD.action;
  const asAction: DemoAction = {
    number: '2.1.4',
    title,
    lead,
    body: 'GT Logement',
    status: 'PLANNED',
    starts: -5,
    due,
    progress: 0,
    news: null,
  };
  const born = {
    ...actionRow(asAction, id, calendar),
    axis_id: id('axis 2'),
    objective_id: id('objective 2.1'),
    position: 90,
    parent_id: null,
    ...bornFrom(id),
  };
  await plant(tx, 'app.action', [...planned, born, ...parts]);
}

function actionRow(
  { number, title, lead, body, status, starts, due, progress, news }: DemoAction,
  id: IdOf,
  calendar: Calendar,
) {
  return {
    ...{
      id: id(actionKey(number)),
      version: 1,
      roadmap_id: id('roadmap'),
      number,
      title,
      description: '',
      status,
      progress,
    },
    ...{ body_id: id(bodyKey(body)), lead_person_id: id(personKey(lead)), starts_on: calendar.day(starts) },
    ...{ due_on: due === null ? null : calendar.day(due), created_at: calendar.instant(starts) },
    news_at: news === null ? null : calendar.instant(-news),
    done_on: status === 'DONE' && news !== null ? calendar.day(-news) : null,
  };
}

async function plantNews(tx: EntityManager, id: IdOf, calendar: Calendar): Promise<void> {
  const told = actions.filter(({ action }) => action.news !== null);
  await plant(
    tx,
    'app.progress_note',
    told.map(({ action: { number, lead, status, progress, news } }) => ({
      ...{
        id: id(`news ${number}`),
        version: 1,
        action_id: id(actionKey(number)),
        author_id: id(personKey(lead)),
        progress,
      },
      ...{ word: status === 'DONE' ? 'DONE' : status === 'ON_HOLD' ? 'BLOCKED' : 'PROGRESSING', source: 'APP' },
      ...{
        text: status === 'ON_HOLD' ? 'En attente d’un financement.' : 'Le travail avance avec les partenaires.',
        noted_at: calendar.instant(-(news ?? 0)),
      },
    })),
  );
}
