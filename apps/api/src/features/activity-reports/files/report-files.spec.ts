import { describe, expect, it } from '@jest/globals';
import { activityReportFilesApi } from '@trame/contracts/activity-report-files';
import { type ActivityReport, activityReportsApi } from '@trame/contracts/activity-reports';
import { readDocx } from '../../../../../../libs/documents/test/read-docx.ts';
import { readPdf } from '../../../../../../libs/documents/test/read-pdf.ts';
import { readPptx } from '../../../../../../libs/documents/test/read-pptx.ts';
import { demoCouncil } from '../../../../test/factories/the-demo-council.ts';
import { sheetsIn } from '../../../../test/read-sheets.ts';
import { ownApp } from '../../../../test/test-app.ts';
import { Clock } from '../../../platform/clock.ts';
import { newId } from '../../../platform/database/new-id.ts';

const app = await ownApp();
/** The coordinator of the demonstration council, and a report of its year. */
async function demoReport() {
  const { call } = await demoCouncil(app);
  const year = app.nest.get(Clock).today('Europe/Paris').slice(0, 4);
  const period = { startsOn: `${year}-01-01`, endsOn: `${year}-12-31` };
  const started = await call(activityReportsApi.start, {
    ...{ key: newId(), body: { title: 'Rapport de l’année', template: 'ARS', ...period } },
  });
  const report = started.body as ActivityReport;
  const params = { reportId: report.id };
  const text = 'Ouvrir la maison des ados.\n\n- en mars\n- avec la ville';
  await call(activityReportsApi.write, { params: { ...params, chapter: 'PERSPECTIVES' }, version: 0, body: { text } });
  const file = async (format: keyof typeof activityReportFilesApi, query = {}) =>
    (await call(activityReportFilesApi[format], { params, query })).body as Buffer;
  return { report, file };
}

const { report, file } = await demoReport();
const tables = report.blocks.filter(({ kind }) => kind === 'TABLE');

describe('the report of the demonstration council', () => {
  it('has every chapter whose data there are, and counts what happened', () => {
    const filled = new Set(report.blocks.map(({ chapter }) => chapter));
    expect([...filled]).toEqual(
      expect.arrayContaining(['GOVERNANCE', 'PLAN', 'INDICATORS', 'DECISIONS', 'PARTNERS', 'BUDGET', 'PERSPECTIVES']),
    );
    const meetings = report.blocks.find(({ key }) => key === 'figures.MEETINGS')?.rows[0];
    expect([meetings?.id, Number(meetings?.values[0]) > 0]).toEqual(['MEETINGS_HELD', true]);
  });

  it('is a tagged PDF with its chapters, its figures and the heads of its tables', async () => {
    const read = await readPdf(await file('pdf'));
    expect([read.title, read.language, read.accessiblePart]).toEqual([
      ...['Rapport d’activité – Rapport de l’année', 'fr-FR', '1'],
    ]);
    const count = (role: string) => read.roles.filter((one) => one === role).length;
    expect([count('H1'), count('H2'), count('H3')]).toEqual([1, report.chapters.length + 1, report.blocks.length]);
    // the part of a table on each page it goes on over is told apart
    expect(count('Table')).toBeGreaterThanOrEqual(tables.length);
    expect(count('TH')).toBeGreaterThanOrEqual(tables.reduce((sum, { columns }) => sum + columns.length + 1, 0));
    for (const words of ['Gouvernance et participation', 'Réunions tenues', 'Sièges par collège', 'maison des ados'])
      expect(read.text).toContain(words);
    expect(read.text).not.toMatch(/activityReports|figures:|undefined|\bnull\b/u);
  });

  it('is a document to edit and slides with the same chapters, and an annex with a sheet for each block', async () => {
    const docx = readDocx(await file('docx'));
    expect(docx.headings.filter((one) => one.startsWith('2 '))).toHaveLength(report.chapters.length);
    expect(docx.headerRows).toBe(report.blocks.length);
    const { slides } = readPptx(await file('pptx', { language: 'en' }));
    expect(slides.length).toBeGreaterThan(report.blocks.length);
    expect(slides.every(({ mute, title }) => mute === 0 && title !== '')).toBe(true);
    const sheets = await sheetsIn(await file('xlsx'));
    expect(sheets).toHaveLength(report.blocks.length);
    expect(sheets[0]?.rows[0]).toEqual(['Ligne', 'Valeur']);
  });

  it('is the same bytes for the same report', async () => {
    expect((await file('docx')).equals(await file('docx'))).toBe(true);
  });

  it('tells nobody which person sits for a masked college, in any format', async () => {
    const { rows } = await app.superuser.query<{ name: string }>(
      `select distinct p.family_name as name from app.mandate_holder h join app.person p on p.id = h.person_id
       where h.masked`,
    );
    expect(rows.length).toBeGreaterThan(0);
    const said = [readDocx(await file('docx')).text, JSON.stringify(report.blocks)].join(' ');
    expect(rows.filter(({ name }) => said.includes(name))).toEqual([]);
  });
});
