import { describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { actionSheetApi } from '@trame/contracts/action-sheet';
import { planExportApi } from '@trame/contracts/plan-export';
import { planHierarchyApi } from '@trame/contracts/plan-hierarchy';
import { readPdf } from '../../../../../libs/documents/test/read-pdf.ts';
import { readPptx } from '../../../../../libs/documents/test/read-pptx.ts';
import { silentPlan } from '../../../test/factories/a-news-request.ts';
import { sheetsIn } from '../../../test/read-sheets.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();

const rowsOf = async (who: TestMember, query = {}) => {
  const { body } = await who.call(planExportApi.xlsx, { query });
  return (await sheetsIn(body))[0]?.rows ?? [];
};

describe('the plan as a spreadsheet', () => {
  it('holds the actions that a filter shows, under headings the import knows', async () => {
    const { council, first } = await silentPlan(app);
    const rows = await rowsOf(council);
    expect(rows[0]?.slice(4, 8)).toEqual(['N° objectif opérationnel', 'Objectif opérationnel', 'N° action', 'Action']);
    expect(rows[0]?.slice(8, 12)).toEqual(['Sous-action de', 'Pilotes', 'Instance', 'État']);
    expect(rows).toHaveLength(5);
    const lead = await council.call(actionPlanApi.getAction, { params: { actionId: first } });
    const one = await rowsOf(council, { lead: lead.body.lead.id, only: 'LATE' });
    expect(one.slice(1).map((row) => [row[7], row[9], row[11], row[13]])).toEqual([
      ['Ouvrir un lieu d’écoute', 'Alix Aubry', 'En cours', '2026-01-15'],
    ]);
  });

  it('says what each action serves, is about and is for, in the words of screens', async () => {
    const { council, first } = await silentPlan(app);
    const body = { frameworkItems: ['PTSM.SOMATIC_CARE', 'SISM.SISM_2025'], themes: ['WORK'], publics: ['STUDENTS'] };
    const { version } = (await council.call(actionPlanApi.getAction, { params: { actionId: first } })).body;
    await council.call(actionSheetApi.settle, { params: { actionId: first }, body, version });
    const [heads = [], ...rows] = await rowsOf(council, { theme: 'WORK' });
    const at = ['Thèmes', 'Cadres', 'Publics'].map((head) => heads.indexOf(head));
    expect(rows.map((row) => at.map((column) => String(row[column]).replace(/\s/g, ' ')))).toEqual([
      [
        'Emploi et travail',
        'PTSM : Accès à des soins somatiques adaptés ; SISM : 2025, réparons le lien social',
        'Étudiantes et étudiants',
      ],
    ]);
  });

  it('is text that computes nothing, in the language that is asked for', async () => {
    const { council } = await silentPlan(app);
    await council.call(actionPlanApi.addAction, { key: newId(), body: { title: '=HYPERLINK("x")' } });
    const { text, headers } = await council.call(planExportApi.csv, { query: { language: 'en' } });
    expect(headers['content-type']).toContain('text/csv');
    expect(headers['content-disposition']).toContain('.csv');
    expect(text).toContain('Action number;Action;Sub-action of;Leads');
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it('says no more to a member than the plan does, and nothing of another council', async () => {
    const { council, first } = await silentPlan(app);
    await app.superuser.query(
      `with o as (insert into app.organization (council_id, id, name, reveals) values ($1, gen_random_uuid(), 'GEM', true) returning id)
       update app.action set lead_organization_id = (select id from o) where id = $2`,
      [council.councilId, first],
    );
    expect(JSON.stringify(await rowsOf(council))).toContain('GEM');
    expect(JSON.stringify(await rowsOf(await council.member('MEMBER')))).not.toContain('GEM');
    const other = await app.council();
    expect(await rowsOf(other)).toHaveLength(1);
    const { councilId } = council;
    expect((await other.call(planExportApi.csv, { params: { councilId } })).status).toBe(404);
  });
});

describe('the plan as a document', () => {
  const pdfOf = async (who: TestMember, query = {}) =>
    readPdf((await who.call(planExportApi.pdf, { query })).body as Buffer);

  it('is tagged, one axis on each page, with who, when, how far and the last news', async () => {
    const { council, first } = await silentPlan(app);
    const add = { key: newId(), body: { title: 'Logement #1', number: '1' } };
    const axisId = String((await council.call(actionPlanApi.addAxis, add)).body.id);
    await council.call(actionPlanApi.changeAction, { params: { actionId: first }, version: 1, body: { axisId } });
    const news = { word: 'BLOCKED', text: 'Le bail *attend*.', progress: 30 } as const;
    await council.call(actionPlanApi.report, { key: newId(), params: { actionId: first }, body: news });
    const answer = await council.call(planExportApi.pdf);
    expect(answer.headers['content-disposition']).toMatch(/\d-plan-d-actions\.pdf/);
    const pdf = await readPdf(answer.body as Buffer);
    expect([pdf.title, pdf.language, pdf.accessiblePart]).toEqual(['Plan d’actions – Feuille de route', 'fr-FR', '1']);
    expect([pdf.pages, ...['H1', 'H2', 'Table'].map((one) => pdf.roles.filter((role) => role === one).length)]).toEqual(
      [3, 1, 3, 3],
    );
    expect(pdf.text).toMatch(
      /4 actions, 1 en retard.*Axe 1 · Logement #1.*Alix Aubry.*15\sjanv\.\s2026.*En retard de \d+/u,
    );
    expect(pdf.text).toMatch(/30\s%.*Bloqué Le bail \*attend\*\..*À classer.*Sans pilote/u);
    expect(pdf.text).not.toContain('Extrait');
    expect((await pdfOf(council, { language: 'en' })).title).toBe('Action plan – Feuille de route');
  });

  it('says of what it is an extract, and is a page without lines when nothing matches', async () => {
    const { council, aubry } = await silentPlan(app);
    const some = await pdfOf(council, { lead: aubry });
    expect(some.text).toMatch(/Extrait\s: 2 actions sur 4/u);
    expect(some.text).not.toContain('Cartographier');
    const none = await pdfOf(council, { text: 'rien de tel' });
    expect([none.pages, none.text.includes('Aucune action à montrer.')]).toEqual([1, true]);
  });

  it('is the same bytes for the same plan, names no more to a member than the screen, and nothing elsewhere', async () => {
    const { council, first } = await silentPlan(app);
    const organizationId = await council.organization('GEM Les Passerelles');
    const led = { leadOrganizationId: organizationId };
    await council.call(actionPlanApi.changeAction, { params: { actionId: first }, version: 1, body: led });
    const member = await council.member('MEMBER');
    const once = await member.call(planExportApi.pdf);
    expect((await member.call(planExportApi.pdf)).body).toEqual(once.body);
    expect((await readPdf(once.body as Buffer)).text).not.toContain('GEM');
    expect((await pdfOf(council)).text).toContain('GEM');
    const { councilId } = council;
    expect((await (await app.council()).call(planExportApi.pdf, { params: { councilId } })).status).toBe(404);
  });
});

it('tells the levels of a plan: an objective under its strategic one, and what an action is a part of', async () => {
  const council = await app.council();
  const axis = { key: newId(), body: { title: 'Jeunes', number: '1' } };
  const axisId = String((await council.call(actionPlanApi.addAxis, axis)).body.id);
  const objective = async (title: string, parentId: string | null) => {
    const body = { title, number: null, axisId, parentId, level: parentId ? 'OPERATIONAL' : 'STRATEGIC' };
    return String((await council.call(planHierarchyApi.addObjective, { key: newId(), body })).body.id);
  };
  const objectiveId = await objective('Aller vers', await objective('Ouvrir', null));
  const add = async (body: object) =>
    String((await council.call(actionPlanApi.addAction, { key: newId(), body })).body.id);
  const parentId = await add({ title: 'Un bus', axisId, objectiveId });
  await add({ title: 'Trouver le bus', parentId });
  const { text } = await readPdf((await council.call(planExportApi.pdf)).body as Buffer);
  expect(text).toMatch(/Ouvrir › Aller vers.*Un bus.*Trouver le bus Sous-action de «\s?Un bus\s?»/u);
  const { slides } = readPptx((await council.call(planExportApi.pptx)).body as Buffer);
  expect(slides.at(-1)?.rows.flat()).toEqual(
    expect.arrayContaining(['Ouvrir › Aller vers', expect.stringMatching(/^Trouver le bus Sous-action de/u)]),
  );
});

describe('the plan as slides', () => {
  it('shows what the filter shows, in the language that is asked for, the same bytes each time', async () => {
    const { council, aubry } = await silentPlan(app);
    const answer = await council.call(planExportApi.pptx, { query: { lead: aubry, language: 'en' } });
    expect(answer.headers['content-type']).toContain('presentationml');
    expect(answer.headers['content-disposition']).toMatch(/\d-action-plan\.pptx/);
    const { language, slides } = readPptx(answer.body as Buffer);
    expect([language, slides.length]).toEqual(['en-GB', 3]);
    expect(slides[0]?.text).toContain('Extract: 2 actions of 4');
    expect(slides[2]?.rows.slice(1).map((row) => [row[1], row[2]])).toEqual([
      ['Ouvrir un lieu d’écoute', 'Alix Aubry'],
      ['Former les agents', 'Alix Aubry'],
    ]);
    expect((await council.call(planExportApi.pptx, { query: { lead: aubry, language: 'en' } })).body).toEqual(
      answer.body,
    );
  });

  it('shows no more to a member than the screen, and nothing of another council', async () => {
    const { council, first } = await silentPlan(app);
    const led = { leadOrganizationId: await council.organization('GEM Les Passerelles') };
    await council.call(actionPlanApi.changeAction, { params: { actionId: first }, version: 1, body: led });
    const shown = async (who: TestMember) =>
      JSON.stringify(readPptx((await who.call(planExportApi.pptx)).body as Buffer));
    expect(await shown(council)).toContain('GEM');
    expect(await shown(await council.member('MEMBER'))).not.toContain('GEM');
    const { councilId } = council;
    expect((await (await app.council()).call(planExportApi.pptx, { params: { councilId } })).status).toBe(404);
  });
});
