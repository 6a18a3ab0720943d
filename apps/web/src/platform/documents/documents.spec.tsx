import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { type DocumentItem, documentsApi } from '@trame/contracts/documents';
import { LIMITS } from '@trame/contracts/limits';
import { fakeApi } from '../../../test/fake-api.ts';
import { fakeXhr } from '../../../test/fake-xhr.ts';
import { render } from '../../../test/render.tsx';
import { Documents } from './documents.tsx';

const id = (turn: number) => `0198f1c2-6a1b-7c3d-8e4f-00000000050${turn}`;
const OWNER = { kind: 'MEETING', id: id(0) } as const;

const aDocument = (turn: number, title: string, current: Partial<DocumentItem['current']> = {}): DocumentItem => ({
  id: id(turn),
  version: 1,
  title,
  ownerKind: 'MEETING',
  ownerId: id(0),
  current: {
    number: 1,
    fileName: `${title}.pdf`,
    type: 'pdf',
    bytes: 1_258_291,
    sentBy: 'Camille Roussel',
    sentAt: '2026-11-03T09:00:00Z',
    scanned: false,
    missing: false,
    restoredFrom: null,
    thumbnail: null,
    ...current,
  },
});

async function show(items: DocumentItem[], more: { mayManage?: boolean; takesNone?: boolean } = {}) {
  const api = fakeApi();
  const answer = { items, mayManage: more.mayManage ?? true, takesNone: more.takesNone ?? false };
  api.on(documentsApi.list, () => answer);
  const shown = await render(<Documents owner={OWNER} />);
  const chooser = () => shown.container.querySelector<HTMLInputElement>('input[type=file][multiple]');
  // whatever was chosen or dropped, past what the chooser of files shows
  const choose = (...files: File[]) => fireEvent.change(chooser() ?? document, { target: { files } });
  return { api, answer, ...shown, choose, chooser };
}
const aFile = (name: string, content = '%PDF-1.4') => new File([content], name);
const sending = () => screen.findByRole('list', { name: 'Envois en cours' });

describe('the documents of a meeting', () => {
  it('are links that save, with what they are and who sent them', async () => {
    await show([aDocument(1, 'Diagnostic'), { ...aDocument(2, 'D’un point'), ownerKind: 'ITEM' }]);
    const link = await screen.findByRole('link', { name: /^Télécharger «\sDiagnostic\s»$/ });
    expect(link).toHaveAttribute('href', expect.stringMatching(new RegExp(`^/d/[^/]+/${id(1)}$`)));
    expect(screen.getByText(/PDF, 1,2\sMo, par Camille Roussel, 3 novembre 2026/)).toBeVisible();
    expect(screen.queryByText('D’un point')).toBeNull();
    expect(screen.getByText('1 fichier non analysé par un antivirus.')).toBeVisible();
  });

  it('that are pictures show them small, in a place that is kept for them, or an icon when they are gone', async () => {
    const thumbnail = { width: 320, height: 240 };
    const { container } = await show([aDocument(1, 'Salle', { type: 'jpg', thumbnail }), aDocument(2, 'Diagnostic')]);
    await screen.findByRole('link', { name: /Salle/ });
    const pictures = [...container.querySelectorAll('img')];
    expect(pictures.map(({ width, height, alt }) => [width, height, alt])).toEqual([[320, 240, '']]);
    const [picture = document.body] = pictures;
    expect(picture).toHaveAttribute(
      'src',
      expect.stringMatching(new RegExp(`^/d/[^/]+/${id(1)}/thumbnail\\?number=1$`)),
    );
    fireEvent.error(picture);
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByRole('link', { name: /Salle/ })).toBeVisible();
  });

  it('that lost its file says so and is no link', async () => {
    await show([aDocument(1, 'Diagnostic', { missing: true })]);
    expect(await screen.findByText('Fichier manquant')).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('are only read by a member, who is not told how to add some', async () => {
    const { chooser } = await show([], { mayManage: false });
    expect(await screen.findByText('Aucun document pour le moment.')).toBeVisible();
    expect(chooser()).toBeNull();
  });

  it('are none in a situation cell, and it says why', async () => {
    await show([], { mayManage: false, takesNone: true });
    expect(await screen.findByText('Une cellule de situation ne garde aucun document.')).toBeVisible();
  });
});

describe('sending files', () => {
  it('sends several one after the other, each with its name, and shows what came', async () => {
    const { api, answer, choose } = await show([]);
    await screen.findByText(/Déposez des fichiers ici/);
    fakeXhr();
    const heard = api.on(documentsApi.upload, ({ input }) => {
      const added = aDocument(heard.length, input.query.fileName.replace('.pdf', ''));
      answer.items = [...answer.items, added];
      return added;
    });
    choose(aFile('Un.pdf'), aFile('Deux.pdf'));
    expect(await screen.findByRole('link', { name: /^Télécharger «\sDeux\s»$/ })).toBeVisible();
    expect(heard.map(({ input }) => input.query)).toEqual(
      ['Un.pdf', 'Deux.pdf'].map((fileName) => ({ ownerKind: 'MEETING', ownerId: id(0), fileName })),
    );
    expect(new Set(heard.map(({ headers }) => headers['idempotency-key'])).size).toBe(2);
    await waitFor(() => expect(screen.getByText('Deux.pdf : document ajouté.')).toBeInTheDocument());
    expect(screen.queryByRole('list', { name: 'Envois en cours' })).toBeNull();
  });

  it('refuses at once what would be refused, in words, and can be told to forget it', async () => {
    const { api, choose, user } = await show([]);
    await screen.findByText(/Déposez des fichiers ici/);
    const tooLong = aFile('plan.pdf');
    Object.defineProperty(tooLong, 'size', { value: LIMITS.files.bytes + 1 });
    choose(aFile('logo.svg'), aFile('vide.pdf', ''), tooLong);
    const list = await sending();
    expect(
      within(list)
        .getAllByRole('alert')
        .map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringMatching(/^Ce format n’est pas accepté/),
      'Ce fichier est vide. Choisissez-en un autre.',
      expect.stringMatching(/^Ce fichier dépasse 25\sMo/),
    ]);
    expect(api.calls.filter((call) => call.startsWith('POST'))).toEqual([]);
    for (const name of ['logo.svg', 'vide.pdf', 'plan.pdf']) {
      await user.click(screen.getByRole('button', { name: `Fermer le message sur ${name}` }));
    }
    expect(screen.queryByRole('list', { name: 'Envois en cours' })).toBeNull();
  });

  it('says the refusal of the server, and tries again what may pass, with the same key', async () => {
    const { api, choose, user } = await show([]);
    await screen.findByText(/Déposez des fichiers ici/);
    const keys = fakeXhr();
    api.refuse(documentsApi.upload, 'FILE_ACTIVE');
    choose(aFile('macro.docx'));
    expect(await screen.findByRole('alert')).toHaveTextContent('macros');
    expect(screen.queryByRole('button', { name: /Recommencer/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Fermer le message sur macro.docx' }));
    api.refuse(documentsApi.upload, 'UNAVAILABLE');
    choose(aFile('Un.pdf'));
    const again = await screen.findByRole('button', { name: 'Recommencer l’envoi de Un.pdf' });
    api.on(documentsApi.upload, aDocument(1, 'Un'));
    await user.click(again);
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Envois en cours' })).toBeNull());
    expect([keys.length, keys[1] === keys[0], keys[2] === keys[1]]).toEqual([3, false, true]);
  });

  it('shows how far it is, and is stopped', async () => {
    const { api, choose, user } = await show([]);
    await screen.findByText(/Déposez des fichiers ici/);
    fakeXhr(() => new Promise(() => undefined));
    choose(aFile('Un.pdf'));
    expect(await screen.findByRole('progressbar', { name: 'Envoi de Un.pdf' })).toHaveAttribute('value', '50');
    await user.click(screen.getByRole('button', { name: 'Annuler l’envoi de Un.pdf' }));
    expect(screen.queryByRole('list', { name: 'Envois en cours' })).toBeNull();
    expect(api.calls.filter((call) => call.startsWith('POST'))).toEqual([]);
  });
});

describe('keeping a document', () => {
  const act = async (user: Awaited<ReturnType<typeof show>>['user'], name: string) => {
    await user.click(await screen.findByRole('button', { name: /^Autres choix pour «\sDiagnostic\s»$/ }));
    await user.click(await screen.findByRole('menuitem', { name }));
  };

  it('renames it at the version that was read', async () => {
    const { api, user } = await show([aDocument(1, 'Diagnostic')]);
    const heard = api.on(documentsApi.rename, aDocument(1, 'Diagnostic local'));
    await act(user, 'Renommer');
    const field = await screen.findByLabelText('Titre du document');
    await user.clear(field);
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(heard).toEqual([]);
    await user.type(field, 'Diagnostic local');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(heard[0]?.input.body).toEqual({ title: 'Diagnostic local' }));
    expect(heard[0]?.headers['if-match']).toBe('"1"');
  });

  it('renames what it became when somebody else changed it meanwhile', async () => {
    const { api, answer, user } = await show([aDocument(1, 'Diagnostic')]);
    api.refuse(documentsApi.rename, 'VERSION_STALE');
    await act(user, 'Renommer');
    const field = await screen.findByLabelText('Titre du document');
    await user.type(field, ' local');
    answer.items = [{ ...aDocument(1, 'Diagnostic'), version: 2 }];
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Une autre personne a modifié');
    const heard = api.on(documentsApi.rename, aDocument(1, 'Diagnostic local'));
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(heard[0]?.headers['if-match']).toBe('"2"'));
  });

  it('takes an older version back', async () => {
    const document = { ...aDocument(1, 'Diagnostic', { number: 2 }), version: 4 };
    const { api, user } = await show([document]);
    const versions = [document.current, { ...document.current, number: 1 }];
    api.on(documentsApi.get, { ...document, versions });
    const heard = api.on(documentsApi.restoreVersion, document);
    await act(user, 'Voir les versions');
    expect(await screen.findByText('Version actuelle')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Reprendre la version 1' }));
    await waitFor(() => expect(heard[0]?.input.body).toEqual({ number: 1, version: 4 }));
  });

  it('removes it at the version that was read', async () => {
    const { api, user } = await show([aDocument(1, 'Diagnostic')]);
    const heard = api.on(documentsApi.remove, undefined);
    await act(user, 'Retirer');
    await waitFor(() => expect(heard[0]?.input.params.documentId).toBe(id(1)));
    expect(heard[0]?.headers['if-match']).toBe('"1"');
  });
});
