import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { type ActivityReport, activityReportsApi } from '@trame/contracts/activity-reports';
import { reportPhotosApi } from '@trame/contracts/report-photos';
import { clearNotices, Toaster } from '@trame/ui/toaster';
import { fakeApi } from '../../../test/fake-api.ts';
import { render } from '../../../test/render.tsx';
import { aReport } from '../../../test/samples/a-report.ts';
import { ReportPage } from './builder/report.view.tsx';
import { ReportsView } from './reports.view.tsx';

afterEach(clearNotices);

const open = async (report: ActivityReport = aReport(), options: Parameters<typeof render>[1] = {}) => {
  const api = fakeApi();
  api.on(activityReportsApi.get, report);
  const drawn = await render(
    <>
      <ReportPage reportId={report.id} />
      <Toaster />
    </>,
    options,
  );
  await screen.findByRole('heading', { level: 1, name: 'Rapport d’activité 2026' });
  return { api, ...drawn };
};
const textOf = (chapter: string) =>
  screen.getByRole('textbox', { name: new RegExp(`Votre texte pour.*${chapter}`, 'u') });

describe('the reports of a council', () => {
  it('are started from a period and a reader, filled at once', async () => {
    const api = fakeApi();
    api.on(activityReportsApi.list, { items: [], total: 0 });
    const started = api.on(activityReportsApi.start, aReport());
    const { user } = await render(<ReportsView />);
    await user.click(await screen.findByRole('button', { name: 'Commencer un rapport' }));
    await user.click(screen.getByRole('radio', { name: /assemblée plénière/ }));
    await user.click(screen.getByRole('button', { name: 'Remplir le rapport' }));
    await waitFor(() => expect(started).toHaveLength(1));
    expect(started[0]?.input.body).toMatchObject({ template: 'PLENARY', startsOn: expect.stringMatching(/-01-01$/) });
    expect(started[0]?.headers['idempotency-key']).toBeTruthy();
  });

  it('are read by the chair, who starts none', async () => {
    fakeApi().on(activityReportsApi.list, { items: [aReport()], total: 1 });
    await render(<ReportsView />, { role: 'CHAIR' });
    expect(await screen.findByRole('link', { name: 'Rapport d’activité 2026' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Commencer un rapport' })).toBeNull();
  });
});

describe('the builder of a report', () => {
  it('shows each chapter with what it waits for, what somebody wrote and what the data say', async () => {
    await open();
    const contents = screen.getByRole('navigation', { name: 'Chapitres du rapport' });
    expect(
      within(contents)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Décisions', 'Perspectives']);
    expect(within(contents).getAllByText('À compléter')).toHaveLength(2);
    const table = screen.getByRole('table', { name: 'Décisions prises' });
    expect(
      within(table)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual([...['Créer un groupe', '3 mars 2026', 'Adoptée par consensus']]);
    expect(textOf('Décisions')).toHaveValue('Une année dense.');
  });

  it('lists what moved, old and new, takes one or all, and gives the last ones back', async () => {
    const { api, user } = await open();
    const moved = screen.getByRole('region', { name: '2 chiffres ont changé' });
    const rows = within(moved)
      .getAllByRole('row')
      .slice(1)
      .map(({ textContent }) => textContent);
    expect(rows[0]).toMatch(/COPIL 2026-01\s:\sForme.*Adoptée par consensus.*Dont acte/u);
    expect(rows[1]).toMatch(/Ouvrir un lieu.*Absent.*30 juin 2027/u);
    const taken = api.on(activityReportsApi.take, aReport({ version: 5, changes: [], mayUndo: true }));
    const back = api.on(activityReportsApi.giveBack, aReport({ version: 6 }));
    await user.click(within(moved).getByRole('button', { name: /Mettre à jour.*Ouvrir un lieu/ }));
    await waitFor(() => expect(taken[0]?.input.body.take).toEqual(['underWay/b/*']));
    expect(taken[0]?.headers['if-match']).toBe('"4"');
    await user.click(await screen.findByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(back[0]?.headers['if-match']).toBe('"5"'));
    await user.click(screen.getByRole('button', { name: 'Tout mettre à jour' }));
    await waitFor(() => expect(taken[1]?.input.body.take).toHaveLength(2));
  });

  it('saves words at a pause and when the field is left, over the version that was read', async () => {
    const { api, user } = await open();
    const heard = api.on(activityReportsApi.write, ({ input }) => ({
      chapter: 'PERSPECTIVES' as const,
      version: 1,
      ...input.body,
    }));
    await user.type(textOf('Perspectives'), 'Ouvrir un lieu.');
    await user.tab();
    await waitFor(() => expect(heard).toHaveLength(1));
    expect([heard[0]?.input.body.text, heard[0]?.headers['if-match']]).toEqual(['Ouvrir un lieu.', '"0"']);
    expect(await screen.findAllByText(/Enregistré/)).not.toHaveLength(0);
  });

  it('shows both texts to the second of two writers, who may keep the two', async () => {
    const { api, user } = await open();
    const theirs = { chapter: 'DECISIONS', version: 2, text: 'Leur texte.' };
    api.refuse(activityReportsApi.write, 'VERSION_STALE', undefined, theirs);
    await user.type(textOf('Décisions'), ' Et la mienne.');
    await user.tab();
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog).toHaveTextContent('Une année dense. Et la mienne.');
    expect(dialog).toHaveTextContent('Leur texte.');
    const heard = api.on(activityReportsApi.write, ({ input }) => ({
      chapter: 'DECISIONS' as const,
      version: 3,
      ...input.body,
    }));
    await user.click(within(dialog).getByRole('button', { name: /Revenir|Modifier|corriger/iu }));
    await waitFor(() => expect(heard).toHaveLength(1));
    expect(heard[0]?.input.body.text).toBe('Une année dense. Et la mienne.\n\nLeur texte.');
    expect(heard[0]?.headers['if-match']).toBe('"2"');
  });

  it('is only read by the chair', async () => {
    await open(aReport(), { role: 'CHAIR' });
    expect(screen.getByText('Une année dense.')).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: /Mettre à jour/ })).toBeNull();
  });

  it('changes its chapters, their order and its period', async () => {
    const { api, user } = await open();
    const heard = api.on(activityReportsApi.settle, aReport({ version: 5 }));
    await user.click(screen.getByRole('button', { name: 'Autres actions sur le rapport' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Titre, période et chapitres' }));
    await user.click(await screen.findByRole('button', { name: /Ajouter.*Budget/ }));
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(heard[0]?.input.body.chapters).toEqual(['DECISIONS', 'PERSPECTIVES', 'BUDGET']));
  });
});

describe('photos of the news', () => {
  const DOCUMENT = '0198f1c2-6a1b-7c3d-8e4f-000000000701';

  it('are offered to a chapter, and taken with their words', async () => {
    const { api, user } = await open();
    const photo = { documentId: DOCUMENT, alt: 'Une façade bleue', action: 'Ouvrir un lieu', notedOn: '2026-06-12' };
    api.on(reportPhotosApi.ofNews, { items: [photo] });
    const taken = api.on(reportPhotosApi.take, {
      ...{ id: DOCUMENT, version: 1, chapter: 'PLAN', alt: photo.alt, caption: '', width: 40, height: 30 },
      consent: { by: 'Toutes', on: '2026-06-12', use: 'REPORT' },
    });
    await user.click(screen.getAllByText('Ajouter une photo')[0] ?? document.body);
    await user.click(screen.getAllByRole('button', { name: 'Prendre une photo des nouvelles' })[0] ?? document.body);
    expect(await screen.findByRole('img', { name: 'Une façade bleue' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Reprendre.*Une façade bleue/ }));
    await waitFor(() => expect(taken[0]?.input.body.documentId).toBe(DOCUMENT));
    expect(taken[0]?.headers['idempotency-key']).toBeTruthy();
  });

  it('are none before somebody agreed, and it says where that is noted', async () => {
    const { api, user } = await open();
    api.on(reportPhotosApi.ofNews, { items: [] });
    await user.click(screen.getAllByText('Ajouter une photo')[0] ?? document.body);
    await user.click(screen.getAllByRole('button', { name: 'Prendre une photo des nouvelles' })[0] ?? document.body);
    expect(await screen.findByText(/son accord noté sur la fiche-action/)).toBeVisible();
  });
});
