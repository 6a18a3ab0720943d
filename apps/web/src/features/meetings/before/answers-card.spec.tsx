import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { MeetingInvitation } from '@trame/contracts/meeting-invitation';
import { fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { aMeetingPage } from '../../../../test/samples/meeting-page.ts';
import { AnswersCard } from './answers-card.tsx';
import { MyAnswerCard } from './my-answer-card.tsx';

const declined: MeetingInvitation = {
  ...{ id: '0198f1c2-6a1b-7c3d-8e4f-000000000071', version: 2, personId: '0198f1c2-6a1b-7c3d-8e4f-000000000072' },
  ...{ name: 'Alix Aubry', organization: null, channel: 'MAIL', answer: 'NO' },
  ...{ answeredAt: '2026-11-20T09:00:00.000Z', substitute: 'Dominique Relais' },
};
const replies = { invited: 2, yes: 0, remote: 0, no: 1, none: 1 };

describe('the answers to a meeting', () => {
  it('name who comes instead, beside the person who excused themselves', async () => {
    fakeApi();
    await render(<AnswersCard meeting={aMeetingPage({ state: 'CONVENED', replies, invitations: [declined] })} />);
    expect(screen.getByText(/^Remplacement\s: Dominique Relais$/)).toBeVisible();
  });

  it('say when the silent are reminded, as long as somebody is silent', async () => {
    fakeApi();
    const reminderAt = '2026-11-30T09:00';
    const words = 'Rappel le lundi 30 novembre aux personnes sans réponse.';
    const convened = aMeetingPage({ state: 'CONVENED', replies, reminderAt });
    const first = await render(<AnswersCard meeting={convened} />, { role: 'MEMBER' });
    expect(screen.getByText(words)).toBeVisible();
    first.unmount();
    const all = await render(<AnswersCard meeting={{ ...convened, replies: { ...replies, none: 0 } }} />);
    expect(screen.queryByText(words)).toBeNull();
    all.unmount();
    await render(<AnswersCard meeting={aMeetingPage({ reminderAt })} />);
    expect(screen.getByText(words)).toBeVisible();
  });
});

describe('one’s own answer', () => {
  it.each<[string, number, 'NONE' | 'YES', boolean]>([
    ['a place is left', 1, 'NONE', false],
    ['every place is taken', 2, 'NONE', true],
    ['one of the places is mine', 2, 'YES', false],
  ])('says that the room is full: %s', async (_what, taken, answer, isSaid) => {
    fakeApi();
    const mine = { version: 1, answer };
    await render(<MyAnswerCard meeting={aMeetingPage({ state: 'CONVENED', capacity: 2, taken, mine })} />);
    const full = screen.queryByText(/^Les places prévues sont toutes prises/);
    expect(full !== null).toBe(isSaid);
  });
});
