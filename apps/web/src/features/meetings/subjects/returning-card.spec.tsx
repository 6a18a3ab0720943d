import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { agendaApi } from '@trame/contracts/agenda';
import { type ReturningItem, subjectsApi } from '@trame/contracts/subjects';
import { clearNotices, Toaster } from '@trame/ui/toaster';
import { type FakeApi, fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { aMeetingPage } from '../../../../test/samples/meeting-page.ts';
import { ID, item, returning } from '../../../../test/samples/subjects.ts';
import { ReturningCard } from './returning-card.tsx';

const meeting = aMeetingPage({ items: [item] });
let api: FakeApi;
jest.setTimeout(20_000);

beforeEach(() => {
  api = fakeApi();
});
afterEach(() => act(clearNotices));

const drawReturning = (items: ReturningItem[]) => {
  api.on(subjectsApi.returning, { items, total: items.length });
  return render(
    <>
      <ReturningCard meeting={meeting} />
      <Toaster />
    </>,
  );
};

describe('what comes back', () => {
  it('says why each point does, in words', async () => {
    await drawReturning([
      returning({
        reasons: [
          { kind: 'ANSWERED', count: null, bodyTag: 'COPIL' },
          { kind: 'OPEN_ACTIONS', count: 2, bodyTag: null },
        ],
      }),
      returning({
        itemId: `${ID}42`,
        title: 'Visites',
        reasons: [{ kind: 'NOT_TREATED', count: null, bodyTag: null }],
      }),
    ]);
    const [first, second] = await screen.findAllByRole('listitem');
    expect(first).toHaveTextContent(/réponse\s: COPIL.*2 actions ouvertes.*Comité n°\s14, 3 septembre 2026/);
    expect(second).toHaveTextContent('non traité');
  });

  it('is taken back one by one or together, and taken off again', async () => {
    const both = [returning(), returning({ itemId: `${ID}42`, title: 'Visites' })];
    const heard = api.on(subjectsApi.takeBack, { items: [item] });
    const removed = api.on(agendaApi.remove, undefined);
    const { user } = await drawReturning(both);
    await user.click(await screen.findByRole('button', { name: /Reprendre «\sCharte\s»/ }));
    await user.click(await screen.findByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(removed).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: 'Tout reprendre' }));
    await waitFor(() => expect(heard).toHaveLength(2));
    expect(heard.map(({ input }) => input.body.itemIds)).toEqual([[both[0]?.itemId], both.map(({ itemId }) => itemId)]);
    expect(removed[0]?.input.params.itemId).toBe(item.id);
  });

  it('is left out this time, or closed, from its menu', async () => {
    const left = api.on(subjectsApi.leaveOut, undefined);
    const closed = api.on(subjectsApi.setState, undefined);
    const { user } = await drawReturning([returning()]);
    const open = async (name: string) => {
      await user.click(await screen.findByRole('button', { name: /Autres choix pour «\sCharte\s»/ }));
      await user.click(await screen.findByRole('menuitem', { name }));
    };
    await open('Laisser de côté cette fois');
    await waitFor(() => expect(left[0]?.input.body).toEqual({ leftOut: true }));
    await open('Clore le sujet');
    await waitFor(() => expect(closed[0]?.input.body).toEqual({ open: false }));
    expect(closed[0]?.input.params.meetingId).toBe(`${ID}36`);
  });

  it('keeps what was left out at hand', async () => {
    const heard = api.on(subjectsApi.leaveOut, undefined);
    const { user } = await drawReturning([returning({ leftOut: true })]);
    await user.click(await screen.findByText('1 point laissé de côté cette fois'));
    await user.click(screen.getByRole('button', { name: /Proposer de nouveau «\sCharte\s»/ }));
    await waitFor(() => expect(heard[0]?.input.body).toEqual({ leftOut: false }));
  });

  it('says that nothing does, and that it could not be read', async () => {
    const { unmount } = await drawReturning([]);
    expect(await screen.findByText(/Rien à reprendre/)).toBeVisible();
    unmount();
    api.refuse(subjectsApi.returning, 'UNEXPECTED');
    await render(<ReturningCard meeting={meeting} />);
    expect(await screen.findByRole('button', { name: 'Réessayer' })).toBeVisible();
  });
});
