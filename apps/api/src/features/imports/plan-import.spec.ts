import { describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import type { ActionRow } from '@trame/contracts/action-plan-answers';
import { importsApi } from '@trame/contracts/imports';
import { at, importStories } from '../../../test/import-stories.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil } from '../../../test/test-council.ts';

const app = await testApp();
const { accepted, count } = importStories(app);

describe('a plan on its way in', () => {
  it('brings 5 axes and 15 actions, with their leads, groups, dates, money and news', async () => {
    const council = await app.council();
    await council.organization('CCAS de Rivebourg');
    const { report } = await accepted(council, 'plan-actions.xlsx');
    expect(report?.created).toMatchObject({ axes: 5, objectives: 5, actions: 15, bodies: 7, organizations: 11 });
    const { rows } = await app.superuser.query(
      `select a.number, a.status, a.due_on::text, a.due_text, o.name as lead, b.label as body,
         (select json_agg(json_build_object('label', l.label, 'cents', l.amount_cents)) from app.action_budget_line l where l.action_id = a.id) as budget,
         (select json_agg(n.text) from app.progress_note n where n.action_id = a.id) as news
       from app.action a left join app.organization o on o.id = a.lead_organization_id left join app.body b on b.id = a.body_id
       where a.council_id = $1 and a.number in ('1.2.2', '1.3.1', '2.2.1', '4.3') order by a.number`,
      [council.councilId],
    );
    expect(rows).toMatchObject([
      { number: '1.2.2', status: 'PLANNED', due_on: '2028-06-30', due_text: '1er semestre 2028', budget: null },
      { number: '1.3.1', status: 'IN_PROGRESS', lead: 'CCAS de Rivebourg', news: ['14 formés à ce jour !!'] },
      { number: '2.2.1', status: 'ON_HOLD', body: 'GT Logement', due_text: 'fin 2028' },
      { number: '4.3', status: 'RECURRING', budget: [{ label: '4 x 600, Ville', cents: 240_000 }] },
    ]);
  });

  it('masks what its name reveals, and the directory that follows keeps it so', async () => {
    const council = await app.council();
    await accepted(council, 'plan-actions.xlsx');
    await accepted(council, 'annuaire-partenaires.xlsx');
    const { rows } = await app.superuser.query(
      `select o.name, o.reveals, bool_and(a.masked) as masked from app.organization o
       join app.affiliation a on a.organization_id = o.id
       where o.council_id = $1 and o.name = 'GEM La Passerelle' group by o.name, o.reveals`,
      [council.councilId],
    );
    expect(rows).toEqual([{ name: 'GEM La Passerelle', reveals: true, masked: true }]);
  });

  it('joins the open roadmap once, and repeats no action', async () => {
    const council = await app.council();
    await accepted(council, 'plan-actions.xlsx');
    const again = await accepted(council, 'plan-actions.xlsx');
    expect(again.report).toMatchObject({ matched: 15, created: { actions: 0, axes: 0, organizations: 0 } });
    expect([await count(council, 'roadmap'), await count(council, 'action')]).toEqual([1, 15]);
  });
});

describe('the themes of a plan', () => {
  const LINES = [
    'Axe;Action;Thème',
    'Jeunes;Un lieu;Logement / jeunesse',
    'Jeunes;Un bus;Habitat indigne',
    'Jeunes;Un livret;divers',
  ];
  const themesOf = async (council: TestCouncil) =>
    (await council.call(actionPlanApi.get)).body.actions.map(({ title, themes }: ActionRow) => [title, themes]);

  it('are read from the words of the file, said when they are guessed, and go with their action', async () => {
    const council = await app.council();
    const done = await accepted(council, Buffer.from(LINES.join('\n')));
    expect(await themesOf(council)).toEqual([
      ['Un lieu', ['HOUSING', 'YOUTH']],
      ['Un bus', ['HOUSING']],
      ['Un livret', []],
    ]);
    const told = done.report?.notes.filter(({ code }) => code.startsWith('THEMES')) ?? [];
    expect(told.map(({ code, text, proposal }) => [code, text, proposal])).toEqual([
      ['THEMES_PROPOSED', 'Habitat indigne', 'HOUSING'],
      ['THEMES_UNKNOWN', 'divers', null],
    ]);
    const undone = await council.call(importsApi.undo, { ...at(done.id), version: done.version });
    expect(undone.body).toMatchObject({ state: 'UNDONE', report: { kept: [] } });
    expect(await count(council, 'action_theme')).toBe(0);
  });
});
