import type { EntityManager } from 'typeorm';
import type { Calendar } from './days.ts';
import { plant } from './plant.ts';
import { bodyKey, personKey } from './plant-people.ts';
import { actionKey } from './plant-plan.ts';

type IdOf = (name: string) => string;

const WORDS = {
  context:
    'Une demande de rendez-vous sur trois vient d’une personne de moins de 25 ans, qui attend onze semaines en moyenne. Les jeunes disent ne pas oser pousser la porte d’un centre médico-psychologique.',
  aims: 'Recevoir sans rendez-vous, dans la semaine, et orienter vers le bon interlocuteur.',
  description: 'Un lieu en centre-ville, ouvert trois demi-journées par semaine, tenu par deux accueillants.',
  human_means: '0,5 équivalent temps plein de la Mission locale, une infirmière un jour par semaine',
  target_public: 'Jeunes de 15 à 25 ans',
};

/** One action whose sheet is filled in, to see what a sheet is: money partly known, a curve, a block that waits. */
export async function plantSheet(tx: EntityManager, id: IdOf, calendar: Calendar): Promise<void> {
  const action_id = id(actionKey('1.2.1'));
  const year = Number(calendar.day(0).slice(0, 4));
  const { context, aims, description, human_means, target_public } = WORDS;
  await tx.query(
    `update app.action set context = $2, aims = $3, description = $4, human_means = $5, target_public = $6,
       referent_person_id = $7 where id = $1`,
    [action_id, context, aims, description, human_means, target_public, id(personKey('Marchetti'))],
  );
  await plant(tx, 'app.action_partner', [
    {
      ...{ id: id('sheet partner'), version: 1, action_id, part: 'CO_LEAD', organization_id: id('Mission locale') },
      role_text: 'Accueille, et prête un mi-temps',
    },
  ]);
  await plantMoney(tx, id, action_id, year);
  await plantCurve(tx, id, action_id, calendar);
  await plantWay(tx, id, action_id, calendar);
}

async function plantMoney(tx: EntityManager, id: IdOf, action_id: string, year: number): Promise<void> {
  const line = (label: string, at: number, [asked, granted, spent]: readonly (number | null)[]) => ({
    ...{ id: id(`sheet money ${label} ${at}`), version: 1, action_id, label, year: at, funder_id: null },
    ...{ amount_cents: asked, granted_cents: granted, spent_cents: spent },
  });
  await plant(tx, 'app.action_budget_line', [
    line('ARS, fonds d’intervention régional', year, [3_000_000, 2_500_000, 1_840_000]),
    line('Ville, loyer du local', year, [960_000, 960_000, 960_000]),
    line('ARS, fonds d’intervention régional', year + 1, [3_000_000, null, null]),
    line('Département', year + 1, [null, null, null]),
  ]);
}

async function plantCurve(tx: EntityManager, id: IdOf, action_id: string, calendar: Calendar): Promise<void> {
  const indicator_id = id('sheet indicator');
  await plant(tx, 'app.indicator', [
    {
      ...{ id: indicator_id, version: 1, action_id, label: 'Jeunes reçus depuis l’ouverture', unit: 'jeunes' },
      ...{ baseline: 0, target: 120, source: 'Registre d’accueil', created_at: calendar.instant(-200) },
    },
  ]);
  const measured = [
    [-180, 14],
    [-120, 31],
    [-60, 58],
    [-5, 74],
  ] as const;
  await plant(
    tx,
    'app.measurement',
    measured.map(([day, value]) => ({
      ...{ id: id(`sheet measured ${day}`), version: 1, indicator_id, value, measured_on: calendar.day(day) },
    })),
  );
}

async function plantWay(tx: EntityManager, id: IdOf, action_id: string, calendar: Calendar): Promise<void> {
  const milestone = (title: string, day: number, done: boolean) => ({
    ...{ id: id(`sheet milestone ${title}`), version: 1, action_id, title, due_on: calendar.day(day), done },
  });
  await plant(tx, 'app.milestone', [
    milestone('Le local est loué', -210, true),
    milestone('Les deux accueillants sont formés', -30, false),
    milestone('Le lieu ouvre trois demi-journées par semaine', 90, false),
  ]);
  await plant(tx, 'app.obstacle', [
    {
      ...{ id: id('sheet obstacle'), version: 1, action_id, text: 'La convention avec l’hôpital n’est pas signée.' },
      ...{ helper_person_id: id(personKey('Marchetti')), helper_body_id: id(bodyKey('COPIL')) },
      raised_on: calendar.day(-20),
    },
  ]);
  await plant(tx, 'app.comment', [
    {
      ...{ id: id('sheet comment'), version: 1, action_id, author_id: id(personKey('Belkacem')) },
      ...{ text: 'Le bailleur propose une visite jeudi matin.', written_at: calendar.instant(-2) },
    },
  ]);
}
