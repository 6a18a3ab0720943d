import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { MyPoll, PollPage } from '@trame/contracts/poll-answers';
import { pollsApi } from '@trame/contracts/polls';
import { type FakeApi, fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { aPollPage, SLOT_IDS } from '../../../../test/samples/poll-page.ts';
import { MyPollCard } from './my-poll-card.tsx';
import { PollFacts } from './poll-facts.tsx';

jest.setTimeout(20_000);
const [first, second] = SLOT_IDS;
const silent: MyPoll = { version: 1, origin: null, answeredAt: null, answers: {} };
const answered: MyPoll = {
  ...{ version: 2, origin: 'APP', answeredAt: '2026-11-30T10:00:00.000Z' },
  answers: { [first]: 'YES', [second]: 'NO' },
};
const asMember = (more: Partial<PollPage>) =>
  aPollPage({ mayPrepare: false, asked: null, answered: null, people: null, silent: null, sending: null, ...more });

let api: FakeApi;
beforeEach(() => {
  api = fakeApi();
});
const draw = (poll: PollPage) => render(<MyPollCard poll={poll} />, { role: 'MEMBER' });
const choose = (place: number, word: string) =>
  within(screen.getAllByRole('group')[place] as HTMLElement).getByLabelText(word);

describe('the reader’s own answers to a poll', () => {
  it('are asked for every date, by keyboard too, and say which are missing', async () => {
    const heard = api.on(pollsApi.answer, answered);
    const { user, said } = await draw(asMember({ mine: silent, message: 'Deux heures.' }));
    expect(screen.getByText('Deux heures.')).toBeVisible();
    expect(screen.getByRole('heading', { name: /^Quelles dates vous conviennent\s\?$/ })).toBeVisible();
    const send = screen.getByRole('button', { name: 'Enregistrer mes réponses' });
    await user.click(send);
    const faults = screen.getByRole('region', { name: /2 points à corriger/ });
    expect(faults).toHaveFocus();
    expect(screen.getAllByText('Choisissez une réponse pour cette date.')).toHaveLength(2);
    await user.click(choose(0, 'Oui'));
    choose(1, 'Oui').focus();
    await user.keyboard('{ArrowRight}{ArrowRight}{Control>}{Enter}{/Control}');
    await waitFor(() => expect(said.done).toEqual(['Réponses enregistrées.']));
    expect(heard[0]?.headers['if-match']).toBe('"1"');
    expect(heard[0]?.input.body.answers).toEqual([
      { slotId: first, answer: 'YES' },
      { slotId: second, answer: 'NO' },
    ]);
  });

  it.each([
    ['whoever answers', { mine: silent }],
    ['whoever was not asked', { mine: null }],
    ['whoever comes back once it is over', { mine: answered, phase: 'TO_CHOOSE' as const }],
  ])('come with the message, said once to %s', async (_who, more) => {
    const poll = asMember({ message: 'Deux heures.', ...more });
    await render(
      <>
        <MyPollCard poll={poll} />
        <PollFacts poll={poll} />
      </>,
      { role: 'MEMBER' },
    );
    expect(screen.getAllByText('Deux heures.')).toHaveLength(1);
  });

  it('are changed over what was answered, and show both when another answer came meanwhile', async () => {
    api.refuse(pollsApi.answer, 'VERSION_STALE', undefined, {
      ...answered,
      version: 3,
      answers: { [first]: 'NO', [second]: 'NO' },
    });
    const { user } = await draw(asMember({ mine: answered }));
    expect(screen.getByText('Vous avez répondu')).toBeVisible();
    expect(choose(0, 'Oui')).toBeChecked();
    await user.click(choose(1, 'Si besoin'));
    await user.click(screen.getByRole('button', { name: 'Enregistrer mes réponses' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(dialog.getByText('Si besoin')).toBeVisible();
    const heard = api.on(pollsApi.answer, { ...answered, version: 4 });
    await user.click(dialog.getByRole('button', { name: 'Garder la mienne' }));
    await waitFor(() => expect(heard[0]?.headers['if-match']).toBe('"3"'));
  });

  it('are recalled once the poll is over, and absent for those not asked or silent then', async () => {
    const { unmount } = await draw(asMember({ mine: answered, phase: 'TO_CHOOSE' }));
    expect(screen.getByRole('heading', { name: 'Vos réponses' })).toBeVisible();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/janvier 2027.*Oui$/),
      expect.stringMatching(/janvier 2027.*Non$/),
    ]);
    expect(screen.queryByRole('button')).toBeNull();
    unmount();
    const nobody = await draw(asMember({ mine: null }));
    expect(screen.queryByRole('heading')).toBeNull();
    nobody.unmount();
    await draw(asMember({ mine: silent, phase: 'TO_CHOOSE' }));
    expect(screen.queryByRole('heading')).toBeNull();
  });
});
