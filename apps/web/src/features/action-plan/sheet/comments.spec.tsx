import { expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { actionSheetApi as api } from '@trame/contracts/action-sheet';
import type { SheetComment } from '@trame/contracts/action-sheet-answers';
import { peopleApi } from '@trame/contracts/people';
import { fakeApi } from '../../../../test/fake-api.ts';
import { COUNCIL_ID, render } from '../../../../test/render.tsx';
import { aSheet } from '../../../../test/samples/an-action-sheet.ts';
import { CommentsCard } from './comments.card.tsx';
import { HistoryCard } from './history.card.tsx';

const aComment = (change: Partial<SheetComment> = {}): SheetComment => ({
  ...{ id: COUNCIL_ID, version: 1, text: 'Le bail arrive lundi.', author: { id: COUNCIL_ID, name: 'Alix Aubry' } },
  ...{ mentions: [], writtenAt: '2026-11-30T10:00:00Z', editedAt: null, mayChange: false, mayRemove: false },
  ...change,
});

it('sends a comment, warns of a name beside clinical words, and refuses an empty one', async () => {
  const server = fakeApi();
  server.on(peopleApi.list, { items: [], total: 0 });
  const heard = server.on(api.putComment, ({ input }) => aComment({ text: input.body.text }));
  const { user } = await render(<CommentsCard sheet={aSheet()} known={['Lenoir']} />);
  await user.click(screen.getByRole('button', { name: 'Écrire un commentaire' }));
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect((await screen.findAllByText(/Remplissez ce champ/)).length).toBeGreaterThan(0);
  await user.type(screen.getByLabelText('Commentaire'), 'Lenoir a été hospitalisé.');
  expect(await screen.findByText(/semble parler de la santé/)).toBeVisible();
  await user.clear(screen.getByLabelText('Commentaire'));
  await user.type(screen.getByLabelText('Commentaire'), 'Vu.');
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await waitFor(() => expect(heard[0]?.input.body).toEqual({ text: 'Vu.', mentionIds: [] }));
});

it('lets the author change their words, the coordination remove them, and others read', async () => {
  const heard = fakeApi().on(api.removeComment, undefined);
  const comments = [
    aComment({ id: crypto.randomUUID() }),
    aComment({
      id: crypto.randomUUID(),
      text: 'Retirable.',
      mayRemove: true,
      mentions: [{ id: COUNCIL_ID, name: 'Noa' }],
    }),
  ];
  const { user } = await render(<CommentsCard sheet={aSheet({ comments })} known={[]} />);
  expect(screen.getByText('À l’attention de Noa')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Modifier' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Supprimer' }));
  await waitFor(() => expect(heard).toHaveLength(1));
});

it('takes no comment any more once the roadmap is closed, and is nothing when nobody wrote', async () => {
  const closed = { mayChange: false, mayComment: false };
  await render(<CommentsCard sheet={aSheet({ ...closed, comments: [aComment()] })} known={[]} />);
  expect(screen.getByText('Le bail arrive lundi.')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
  const { container } = await render(<CommentsCard sheet={aSheet(closed)} known={[]} />);
  expect(container).toBeEmptyDOMElement();
});

it('says once that what names the reader is read', async () => {
  const heard = fakeApi().on(api.readMentions, undefined);
  await render(<CommentsCard sheet={aSheet({ unread: true, comments: [aComment()] })} known={[]} />);
  await waitFor(() => expect(heard).toHaveLength(1));
  await render(<CommentsCard sheet={aSheet({ comments: [aComment()] })} known={[]} />);
  expect(heard).toHaveLength(1);
});

it('tells who changed which fields, and leaves out words it does not know', async () => {
  const who = { id: COUNCIL_ID, name: 'Alix Aubry' };
  const history = [
    { at: '2026-11-30T10:00:00Z', who, action: 'action.sheet-settled', fields: ['aims', 'unheard_of'] },
    { at: '2026-11-29T10:00:00Z', who: null, action: 'action.unheard-of', fields: [] },
  ];
  const { user } = await render(<HistoryCard sheet={aSheet({ history })} />);
  await user.click(screen.getByText('Voir les 2 dernières modifications'));
  expect(screen.getByText('(objectifs)')).toBeVisible();
  expect(screen.getByText(/Alix Aubry, 30 novembre 2026/)).toBeVisible();
  expect(screen.getByText('Action modifiée')).toBeVisible();
});
