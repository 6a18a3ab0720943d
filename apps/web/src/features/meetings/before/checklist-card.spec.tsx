import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { documentsApi } from '@trame/contracts/documents';
import type { MeetingPage } from '@trame/contracts/meetings';
import { clearNotices, Toaster } from '@trame/ui/toaster';
import { type FakeApi, fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { aMeetingPage } from '../../../../test/samples/meeting-page.ts';
import { ChecklistCard } from './checklist-card.tsx';

let api: FakeApi;
beforeEach(() => {
  api = fakeApi();
});
afterEach(() => act(clearNotices));

const awaited: MeetingPage['checklist'][number] = { step: 'DOCUMENTS', done: false, due: '2026-11-25', late: false };
const ahead: Partial<MeetingPage> = { state: 'CONVENED', chip: 'CONVENED', mayPrepare: true, checklist: [awaited] };
const nothing = () => screen.queryByRole('button', { name: 'Rien à joindre' });

describe('the documents of a meeting, in its checklist', () => {
  it('are awaited until whoever prepares it says that none is needed, and can be again', async () => {
    const heard = api.on(documentsApi.settle, undefined);
    const { user, said } = await render(
      <>
        <ChecklistCard meeting={aMeetingPage(ahead)} />
        <Toaster />
      </>,
    );
    expect(screen.getByText(/^Avant le mercredi 25 novembre/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Rien à joindre' }));
    await user.click(await screen.findByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(said.done).toContain('Les documents sont de nouveau attendus.'));
    expect(heard.map(({ input }) => input.body)).toEqual([{ settled: true }, { settled: false }]);
  });

  it.each([
    ['once some are there', { checklist: [{ ...awaited, done: true }] }],
    ['to whoever only reads', { mayPrepare: false }],
    ['once the meeting has begun', { state: 'IN_PROGRESS' as const }],
  ])('are not declined %s', async (_when, more) => {
    await render(<ChecklistCard meeting={aMeetingPage({ ...ahead, ...more })} />);
    expect(nothing()).toBeNull();
  });
});
