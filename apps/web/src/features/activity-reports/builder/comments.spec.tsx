import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { reportCommentsApi as api, type ReportComment } from '@trame/contracts/report-comments';
import { clearNotices, Toaster } from '@trame/ui/toaster';
import { fakeApi } from '../../../../test/fake-api.ts';
import { COUNCIL_ID, render } from '../../../../test/render.tsx';
import { id } from '../../../../test/running-meeting.tsx';
import { Comments } from './comments.tsx';

afterEach(clearNotices);

const aComment = (change: Partial<ReportComment> = {}): ReportComment => ({
  ...{ id: id(1), version: 1, chapter: 'PLAN', text: 'En juin, pas en mai.', handled: null },
  author: { id: id(9), name: 'Hélène Marchetti' },
  ...{ mentions: [], writtenAt: '2026-11-30T10:00:00Z', editedAt: null, mayChange: false, mayRemove: true },
  ...change,
});

async function open(items: ReportComment[], role: 'COORDINATOR' | 'CHAIR' = 'COORDINATOR', unread = false) {
  const server = fakeApi();
  server.on(api.list, { items, total: items.length, unread });
  const drawn = await render(
    <>
      <Comments reportId={COUNCIL_ID} chapter="PLAN" />
      <Toaster />
    </>,
    { role },
  );
  await screen.findByRole('button', { name: /^Écrire un commentaire/ });
  return { server, ...drawn };
}

describe('the comments beside a chapter', () => {
  it('are written by the chair, who is told what is missing and what the server refused', async () => {
    const { server, user } = await open([aComment({ chapter: 'DECISIONS', text: 'Ailleurs' })], 'CHAIR');
    expect(screen.queryByText('Ailleurs')).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Écrire un commentaire/ }));
    const form = within(screen.getByRole('form', { name: /^Écrire un commentaire/ }));
    await user.click(form.getByRole('button', { name: 'Enregistrer' }));
    expect((await screen.findAllByText(/Remplissez ce champ/)).length).toBeGreaterThan(0);
    await user.type(form.getByLabelText('Commentaire'), 'À préciser.');
    server.refuse(api.put, 'COMMENTS_FULL');
    await user.click(form.getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByText(/trop de commentaires/)).toBeVisible();
    const heard = server.on(api.put, aComment({ text: 'À préciser.' }));
    await user.click(form.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(heard).toHaveLength(1));
    expect(heard[0]?.input.body).toEqual({ chapter: 'PLAN', text: 'À préciser.', mentionIds: [] });
  });

  it('are answered by the coordination, who names their author at once', async () => {
    const { server, user } = await open([aComment()]);
    await user.click(screen.getByRole('button', { name: /^Répondre\s: Hélène Marchetti/u }));
    await user.type(screen.getByLabelText('Commentaire'), 'Corrigé.');
    const heard = server.on(api.put, aComment({ id: id(2), text: 'Corrigé.' }));
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(heard[0]?.input.body).toMatchObject({ text: 'Corrigé.', mentionIds: [id(9)] }));
  });

  it('are marked as handled, with time to think better of it; the chair marks none', async () => {
    const { server, user, unmount } = await open([aComment()]);
    const handled = { at: '2026-12-01T08:00:00Z', by: { id: id(3), name: 'Camille Roussel' } };
    const heard = server.on(api.handle, ({ input }) =>
      aComment({ version: 2, handled: input.body.handled ? handled : null }),
    );
    await user.click(screen.getByRole('button', { name: /^Marquer comme traité\s: Hélène Marchetti/u }));
    await user.click(await screen.findByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(heard.map(({ input }) => input.body.handled)).toEqual([true, false]));
    expect(heard[1]?.headers['if-match']).toBe('"2"');
    unmount();
    await open([aComment({ handled, mayRemove: false })], 'CHAIR');
    expect(await screen.findByText(/Traité par Camille Roussel/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Rouvrir|Marquer|Supprimer/ })).toBeNull();
  });

  it('that name the reader are read once they are shown', async () => {
    const server = fakeApi();
    server.on(api.list, { items: [aComment()], total: 1, unread: true });
    const heard = server.on(api.readMentions, undefined);
    await render(<Comments reportId={COUNCIL_ID} chapter="PLAN" />, { role: 'CHAIR' });
    await waitFor(() => expect(heard.length).toBeGreaterThan(0));
  });
});
