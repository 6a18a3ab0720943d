import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { actionPlanApi } from '@trame/contracts/action-plan';
import type { ActionPage } from '@trame/contracts/action-plan-answers';
import { LIMITS } from '@trame/contracts/limits';
import { type NewsFile, newsFilesApi } from '@trame/contracts/news-files';
import { fakeApi } from '../../../../test/fake-api.ts';
import { fakeXhr } from '../../../../test/fake-xhr.ts';
import { COUNCIL_ID, render } from '../../../../test/render.tsx';
import { NewsThread } from '../news-thread.tsx';
import { ReportForm } from '../report.form.tsx';

const NOTE_ID = '0198f1c2-6a1b-7c3d-8e4f-000000000601';
const FILE_ID = '0198f1c2-6a1b-7c3d-8e4f-000000000602';
const ACTION = { id: COUNCIL_ID, version: 3, title: 'Ouvrir un lieu', progress: 40, mayReport: true } as ActionPage;
const aPhoto = (change: Partial<NewsFile> = {}): NewsFile => ({
  ...{ id: FILE_ID, version: 2, fileName: 'local.jpg', type: 'jpg', bytes: 120_000, alt: 'Une façade bleue' },
  ...{ thumbnail: { width: 320, height: 240 }, missing: false, consent: null },
  ...change,
});
const aFile = (name: string, content = 'x') => new File([content], name);

async function thread(files: NewsFile[], mayKeepFiles = true) {
  const note: ActionPage['news'][number] = {
    ...{ id: NOTE_ID, word: 'PROGRESSING', text: 'Le local est trouvé.', progress: null, source: 'MAIL', author: null },
    ...{ notedAt: '2026-11-03T09:00:00Z', outcome: null, meeting: null, files, mayKeepFiles },
  };
  const api = fakeApi();
  return { api, ...(await render(<NewsThread action={{ id: COUNCIL_ID, news: [note] }} />)) };
}

async function form() {
  const api = fakeApi();
  const shown = await render(<ReportForm action={ACTION} />);
  const chooser = () => shown.container.querySelector<HTMLInputElement>('input[type=file][multiple]');
  const choose = (...files: File[]) => fireEvent.change(chooser() ?? document, { target: { files } });
  return { api, ...shown, choose };
}

describe('photos with the news that are written', () => {
  it('are described, then sent once the news are kept, to their note', async () => {
    const { api, choose, user } = await form();
    fakeXhr();
    api.on(actionPlanApi.report, { id: NOTE_ID, version: 1 });
    const heard = api.on(newsFilesApi.upload, aPhoto());
    choose(aFile('local.jpg'), aFile('bail.pdf', '%PDF-1.4'));
    const fields = await screen.findAllByLabelText(/Que montre la photo/);
    expect(fields).toHaveLength(1);
    await user.type(fields[0] ?? document.body, 'Une façade bleue');
    expect(heard).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Envoyer mes nouvelles' }));
    await waitFor(() => expect(heard).toHaveLength(2));
    expect(heard.map(({ input }) => [input.params.noteId, input.query])).toEqual([
      [NOTE_ID, { fileName: 'local.jpg', alt: 'Une façade bleue' }],
      [NOTE_ID, { fileName: 'bail.pdf' }],
    ]);
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Photos et fichiers à envoyer' })).toBeNull());
  });

  it('are refused at once when they are, by name and with how to mend it; the words stay', async () => {
    const { choose, user } = await form();
    await user.type(screen.getByLabelText(/En une phrase/), 'Le local est trouvé.');
    const long = aFile('plan.pdf');
    Object.defineProperty(long, 'size', { value: LIMITS.newsFiles.bytes + 1 });
    choose(aFile('IMG_1.HEIC'), long, aFile('a.pdf'), aFile('b.pdf'), aFile('c.pdf'), aFile('d.pdf'));
    const list = await screen.findByRole('list', { name: 'Photos et fichiers à envoyer' });
    expect(
      within(list)
        .getAllByRole('alert')
        .map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringMatching(/HEIC ne sont pas acceptées/),
      expect.stringMatching(/dépasse 15\sMo/u),
      expect.stringMatching(/déjà trois photos ou fichiers/),
    ]);
    await user.click(screen.getByRole('button', { name: 'Ne pas envoyer IMG_1.HEIC' }));
    expect(screen.queryByText('IMG_1.HEIC')).toBeNull();
    expect(screen.getByLabelText(/En une phrase/)).toHaveValue('Le local est trouvé.');
  });
});

describe('the photos of a note', () => {
  it('are small pictures with their words, which save the whole one', async () => {
    await thread(
      [aPhoto(), aPhoto({ id: NOTE_ID, fileName: 'bail.pdf', type: 'pdf', alt: '', thumbnail: null })],
      false,
    );
    expect(screen.getByRole('img', { name: 'Une façade bleue' })).toHaveAttribute(
      'src',
      expect.stringMatching(new RegExp(`^/d/[^/]+/${FILE_ID}/thumbnail`)),
    );
    expect(screen.getByRole('link', { name: /Télécharger.*Une façade bleue/ })).toBeVisible();
    expect(screen.getByRole('link', { name: /Télécharger.*bail\.pdf/ })).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('are removed by keyboard, at the version that was read', async () => {
    const { api, user } = await thread([aPhoto()]);
    const removed = api.on(newsFilesApi.remove, undefined);
    screen.getByRole('button', { name: /^Retirer.*Une façade bleue/ }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(removed[0]?.headers['if-match']).toBe('"2"'));
  });

  it('are described, and the coordination records who agreed', async () => {
    const { api, user } = await thread([aPhoto({ alt: '' })]);
    const described = api.on(newsFilesApi.describe, aPhoto());
    const agreed = api.on(newsFilesApi.agree, aPhoto());
    const open = () => user.click(screen.getByRole('button', { name: /^Décrire/ }));
    await open();
    await user.type(await screen.findByLabelText(/Que montre la photo/), 'Une façade bleue');
    await user.click(screen.getByRole('button', { name: 'Enregistrer la description' }));
    await waitFor(() => expect(described[0]?.input.body).toEqual({ alt: 'Une façade bleue' }));
    await open();
    await user.click(await screen.findByLabelText(/ont donné leur accord/));
    await user.click(screen.getByRole('button', { name: 'Enregistrer l’accord' }));
    expect(agreed).toEqual([]);
    await user.type(screen.getByLabelText(/Qui a donné son accord/), 'Toutes');
    await user.click(screen.getByRole('button', { name: 'Enregistrer l’accord' }));
    await waitFor(() => expect(agreed[0]?.input.body.consent).toMatchObject({ by: 'Toutes', use: 'REPORT' }));
  });
});
