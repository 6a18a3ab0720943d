import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { type CellCount, cellsApi } from '@trame/contracts/cells';
import { liveMeetingsApi } from '@trame/contracts/live-meetings';
import { render } from '../../../../test/render.tsx';
import { committing, MEETING, running, saved, theScreen } from '../../../../test/running-meeting.tsx';

beforeEach(() => localStorage.clear());

/** The séance of a cell, and the numbers that its server heard. */
async function counting(counts: CellCount[] = []) {
  const { api } = committing();
  api.on(liveMeetingsApi.get, { ...running(), counts });
  const heard = api.on(cellsApi.put, ({ input: { params, body }, headers }) => ({
    counter: params.counter,
    version: Number(headers['if-match']?.replaceAll('"', '')) + 1,
    count: body.count,
  }));
  const drawn = await render(theScreen());
  await screen.findByRole('heading', { name: /situations? présentée/ });
  const group = (name: string) => within(screen.getByRole('region', { name }));
  return { ...drawn, api, heard, group };
}

describe('the séance of a situation cell', () => {
  it('counts line by line with buttons, keys and typing, and says when all is committed', async () => {
    const { user, heard, group } = await counting();
    const situations = group('Situations présentées');
    await user.click(situations.getByRole('button', { name: /Ajouter 1.*Nouvelles/ }));
    await user.click(situations.getByRole('button', { name: /Ajouter 1.*Nouvelles/ }));
    const housing = group('Thème principal').getByRole('spinbutton', { name: /Logement/ });
    await user.clear(housing);
    await user.type(housing, '2');
    await saved();
    expect(screen.getByRole('heading', { name: '2 situations présentées' })).toBeVisible();
    expect(heard.at(-1)?.input).toMatchObject({
      params: { meetingId: MEETING, counter: 'THEME_HOUSING' },
      body: { count: 2 },
    });
    expect(situations.getByRole('spinbutton', { name: 'Nouvelles' })).toHaveValue(2);
    expect(group('Thème principal').queryByText(/Il reste/)).toBeNull();
    expect(group('Origine de la demande').getByText(/Il reste 2 situations à répartir/)).toBeVisible();
  });

  it('has nowhere to type words, and says why', async () => {
    await counting();
    expect(screen.getByText(/Ici, on compte\s: ni nom, ni récit, ni document/)).toBeVisible();
    expect(screen.queryAllByRole('textbox')).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Ajouter un point' })).toBeNull();
    expect(screen.getByRole('button', { name: /Point suivant/ })).toBeVisible();
  });

  it('keeps a number on the device while the connection is away, and sends it afterwards', async () => {
    const { user, api, group } = await counting([{ counter: 'SITUATION_NEW', version: 1, count: 1 }]);
    api.offline();
    await user.click(group('Situations présentées').getByRole('button', { name: /Ajouter 1.*Nouvelles/ }));
    await waitFor(() => expect(document.querySelector('[data-save=offline]')).toBeInTheDocument());
    expect(screen.getByRole('heading', { name: '2 situations présentées' })).toBeVisible();
  });

  it('shows both numbers when somebody else counted on the same line', async () => {
    const { user, api, group } = await counting([{ counter: 'SITUATION_NEW', version: 1, count: 1 }]);
    api.refuse(cellsApi.put, 'VERSION_STALE', undefined, { counter: 'SITUATION_NEW', version: 2, count: 4 });
    await user.click(group('Situations présentées').getByRole('button', { name: /Ajouter 1.*Nouvelles/ }));
    await user.click(await screen.findByRole('button', { name: 'Comparer' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(dialog.getByText(/Nouvelles\s: 2/)).toBeVisible();
    expect(dialog.getByText(/Nouvelles\s: 4/)).toBeVisible();
  });

  it('says at the end that nothing was counted, and takes « none » for an answer', async () => {
    const { user, heard } = await counting();
    await user.click(screen.getByRole('button', { name: 'Terminer' }));
    expect(await screen.findByText('Aucune situation n’est comptée.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Aucune situation présentée' }));
    await waitFor(() => expect(screen.queryByText('Aucune situation n’est comptée.')).toBeNull());
    expect(heard[0]?.input.body).toEqual({ count: 0 });
  });
});
