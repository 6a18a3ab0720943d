import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { bodiesApi } from '@trame/contracts/bodies';
import { parkedPointsApi } from '@trame/contracts/parked-points';
import { peopleApi } from '@trame/contracts/people';
import { type SubjectHistory, subjectsApi } from '@trame/contracts/subjects';
import { clearNotices, Toaster } from '@trame/ui/toaster';
import { type FakeApi, fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { aBodyNode } from '../../../../test/samples/body-node.ts';
import { aMeetingPage } from '../../../../test/samples/meeting-page.ts';
import { group, ID, item, point } from '../../../../test/samples/subjects.ts';
import { AgendaCard } from '../agenda/agenda-card.tsx';

const meeting = aMeetingPage({ items: [item] });
let api: FakeApi;
jest.setTimeout(20_000);

beforeEach(() => {
  api = fakeApi();
});
afterEach(() => act(clearNotices));

describe('an item that goes on', () => {
  const history: SubjectHistory = {
    itemId: item.id,
    subject: { id: `${ID}50`, title: 'Local', body: group, open: true },
    sentBy: group,
    sentTo: [],
    question: null,
    answer: null,
    previous: [
      {
        itemId: `${ID}43`,
        meetingId: `${ID}37`,
        meetingTitle: 'Logement et habitat',
        heldOn: '2026-10-05',
        body: group,
        treated: true,
        withoutDebate: false,
        answer: null,
        decisions: [
          {
            id: `${ID}70`,
            bodyTag: 'GT Logement',
            year: 2026,
            number: 3,
            text: 'Retenir le local.',
            kind: 'CONSENSUS',
          },
        ],
        actions: [
          {
            id: `${ID}80`,
            title: 'Signer le bail',
            leadName: 'Alix Aubry',
            status: 'IN_PROGRESS',
            dueOn: '2026-11-01',
            daysLate: 12,
          },
        ],
      },
    ],
  };

  beforeEach(() => {
    api.on(peopleApi.list, { items: [], total: 0 });
    api.on(subjectsApi.sinceLastTime, { items: [history] });
  });

  it('tells under its title what the last time brought', async () => {
    const { user } = await render(<AgendaCard meeting={meeting} />);
    expect(await screen.findByText('Transmis par GT Logement')).toBeVisible();
    await user.click(screen.getByText(/Depuis la dernière fois.*5 octobre 2026, 1 décision, 1 action, 1 en retard/));
    expect(screen.getByText('GT Logement 2026-03')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Signer le bail' })).toBeVisible();
    expect(screen.getByText('En retard de 12 jours')).toBeVisible();
  });

  it('is sent to another body, and called back', async () => {
    api.on(bodiesApi.list, {
      items: [aBodyNode(meeting.body), aBodyNode(group)],
      total: 2,
    });
    const sent = api.on(parkedPointsApi.send, point);
    const removed = api.on(parkedPointsApi.remove, undefined);
    const { user } = await render(
      <>
        <AgendaCard meeting={{ ...meeting, state: 'CLOSED' }} />
        <Toaster />
      </>,
    );
    await user.click(await screen.findByRole('button', { name: /Transmettre «\sLocal\s»/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Transmettre ce point' });
    await within(dialog).findByRole('button', { name: /Groupe Logement/ });
    await user.click(within(dialog).getByRole('button', { name: 'Transmettre le point' }));
    await user.click(await screen.findByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(removed).toHaveLength(1));
    expect(sent[0]?.input.body.bodyId).toBe(group.id);
  });
});
