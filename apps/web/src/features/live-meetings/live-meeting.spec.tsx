import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { attendanceApi } from '@trame/contracts/attendance';
import { liveMeetingsApi } from '@trame/contracts/live-meetings';
import { subjectsApi } from '@trame/contracts/subjects';
import { notify, Toaster } from '@trame/ui/toaster';
import { render } from '../../../test/render.tsx';
import {
  CAMILLE,
  committing,
  expected,
  FIRST,
  flow,
  id,
  open,
  running,
  SECOND,
  saved,
  theScreen,
} from '../../../test/running-meeting.tsx';

beforeEach(() => localStorage.clear());

describe('writing during a meeting', () => {
  it('commits a line with Enter, keeps its lines with Shift Enter, and stays ready for the next', async () => {
    const { line } = committing();
    const { user, text } = await open();
    await user.keyboard('Première ligne{Shift>}{Enter}{/Shift}et sa suite{Enter}');
    await saved();
    expect(line.lines(FIRST)).toEqual(['Première ligne', 'et sa suite']);
    expect(text).toHaveValue('');
    expect(text).toHaveFocus();
    expect(await screen.findByText(/Première ligne/)).toBeVisible();
  });

  it('turns a note into a decision with /d and shows the number the server gave', async () => {
    const { decisions } = committing();
    const { user } = await open();
    await user.keyboard('/d Retenir le local{Enter}');
    expect(await (await flow()).findByText('Décision 3')).toBeVisible();
    expect(decisions[0]?.input.body).toMatchObject({ text: 'Retenir le local', kind: 'CONSENSUS' });
    expect(screen.getByRole('button', { name: 'Note' })).toHaveAttribute('aria-pressed', 'true');
  });

  it('makes an action with a lead and a date in a few keys', async () => {
    const { actions } = committing();
    const { user } = await open();
    await user.keyboard('/a Signer la convention{Tab}Cam{ArrowDown}{Enter}{Tab}15012027{Enter}');
    await waitFor(() => expect(actions).toHaveLength(1));
    expect(actions[0]?.input.body).toMatchObject({
      title: 'Signer la convention',
      lead: { id: CAMILLE, name: null },
      dueOn: '2027-01-15',
    });
    expect((await flow()).getByText('Signer la convention')).toBeVisible();
  });

  it('proposes the date that the words of an action say', async () => {
    const { actions } = committing();
    const { user } = await open();
    await user.keyboard('/a Signer la convention avant le 15/01/2031');
    await user.click(await screen.findByRole('button', { name: /15 janvier 2031/ }));
    await user.click(screen.getByRole('button', { name: 'Ajouter l’action au plan' }));
    await waitFor(() => expect(actions[0]?.input.body.dueOn).toBe('2031-01-15'));
  });

  it('leaves Enter and Esc to an open list: the form of the decision is chosen, not committed', async () => {
    const { decisions } = committing();
    const { user } = await open();
    await user.keyboard('/d Retenir le local');
    await user.click(screen.getByRole('button', { name: /Forme/ }));
    await user.keyboard('{Escape}');
    expect(screen.getByRole('textbox', { name: 'Texte de la décision' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: /Forme/ }));
    await screen.findByRole('option', { name: 'Avis favorable' });
    await user.keyboard('Avis favorable{Enter}');
    expect(decisions).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Enregistrer la décision' }));
    await waitFor(() => expect(decisions[0]?.input.body.kind).toBe('FAVOURABLE'));
  });

  it('leaves Enter to an open calendar: the day is taken, the action not committed', async () => {
    const { actions } = committing();
    const { user } = await open();
    await user.keyboard('/a Signer la convention');
    await user.click(screen.getByRole('button', { name: /Échéance/ }));
    await screen.findByRole('grid');
    await user.keyboard('{ArrowRight}{Enter}');
    expect(actions).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Ajouter l’action au plan' }));
    await waitFor(() => expect(actions[0]?.input.body.dueOn).not.toBeNull());
  });

  it('goes back to a note with Esc and loses no word', async () => {
    committing();
    const { user } = await open();
    await user.keyboard('/d Retenir{Escape}');
    expect(screen.getByRole('textbox', { name: 'Texte de la note' })).toHaveValue('Retenir');
  });

  it('moves on with Ctrl Enter, the line committed under the item it was written for', async () => {
    const { line, moves } = committing();
    const { user } = await open();
    await user.keyboard('Dernier mot{Control>}{Enter}{/Control}');
    await waitFor(() => expect(moves.map(({ input }) => input.params.itemId)).toEqual([SECOND]));
    expect(line.lines(FIRST)).toEqual(['Dernier mot']);
  });

  it('asks to end the meeting with Ctrl Enter under the last item, and moves nothing on', async () => {
    const { api, line, moves } = committing();
    const last = running();
    api.on(liveMeetingsApi.get, { ...last, meeting: { ...last.meeting, currentItemId: SECOND } });
    const { user } = await open();
    await user.keyboard('Dernier mot{Control>}{Enter}{/Control}');
    expect(await screen.findByRole('dialog', { name: 'Terminer la séance' })).toBeVisible();
    expect([line.lines(SECOND), moves]).toEqual([['Dernier mot'], []]);
  });

  it('never shows the item before again once it moved on: who writes in the next one keeps their editor', async () => {
    const { api, moves } = committing();
    const { user } = await open();
    const seen: string[] = [];
    const look = () => seen.push(screen.getByRole('region', { name: /^Prise de notes du point/ }).ariaLabel ?? '');
    const watching = new MutationObserver(look);
    watching.observe(document.body, { childList: true, subtree: true, attributes: true });
    const moved = running();
    api.on(liveMeetingsApi.get, { ...moved, meeting: { ...moved.meeting, currentItemId: SECOND } });
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(moves).toHaveLength(1));
    await saved();
    await new Promise((resolve) => setTimeout(resolve, 50));
    watching.disconnect();
    const changes = seen.filter((name, at) => name !== seen[at - 1]);
    expect(changes.at(-1)).toBe('Prise de notes du point 2');
    expect(changes.indexOf('Prise de notes du point 2')).toBe(changes.length - 1);
  });

  it('moves on while a message passes, not under a window', async () => {
    const { moves } = committing();
    const { user } = await render(
      <>
        {theScreen()}
        <Toaster />
      </>,
    );
    await user.click(await screen.findByRole('button', { name: 'Terminer' }));
    await screen.findByRole('dialog', { name: 'Terminer la séance' });
    await user.keyboard('{Control>}{Enter}{/Control}{Escape}');
    expect(moves).toHaveLength(0);
    act(() => notify('15 personnes notées présentes.'));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(moves).toHaveLength(1));
  });

  it('warns at a named case', async () => {
    committing();
    const { user } = await open();
    await user.keyboard('Camille Roussel a été hospitalisée');
    expect(await screen.findByText(/santé d’une personne nommée/)).toBeVisible();
  });
});

describe('everybody present', () => {
  it('lets an exception pressed at once go over the version just committed', async () => {
    const { api } = committing();
    api.on(liveMeetingsApi.get, { ...running(), attendance: [expected()] });
    api.on(attendanceApi.allPresent, { changed: 1 });
    const taps = api.on(attendanceApi.put, ({ input: { params, body } }) => ({
      ...expected(),
      personId: params.personId,
      status: body.status,
      version: 3,
    }));
    const { user } = await open();
    api.refuse(liveMeetingsApi.get, 'UNAVAILABLE'); // no reading tells the versions yet
    await user.click(screen.getByRole('button', { name: 'Tous présents' }));
    await screen.findByRole('button', { name: /^Anne Figure.*Sur place/u });
    await user.click(await screen.findByRole('button', { name: 'Autre réponse pour Anne Figure' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Excuse reçue' }));
    await waitFor(() => expect(taps).toHaveLength(1));
    expect(taps[0]?.headers['if-match']).toBe('"2"');
  });
});

describe('somebody who leaves', () => {
  it('is said with the hour by the menu, counts no more, and is here again by one press', async () => {
    const { api } = committing();
    api.on(liveMeetingsApi.get, { ...running(), attendance: [{ ...expected(), status: 'PRESENT' }] });
    const taps = api.on(attendanceApi.put, ({ input: { params, body }, headers }) => ({
      ...expected(),
      ...{ personId: params.personId, status: body.status, leftAt: body.leftAt ?? null },
      version: Number(headers['if-match']?.replaceAll('"', '')) + 1,
    }));
    const { user } = await open();
    expect(screen.getByText('1 sur 1')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Autre réponse pour Anne Figure' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Départ maintenant' }));
    const back = await screen.findByRole('button', {
      name: /^Anne Figure\s: départ à \d+\sh\s\d+\. Annuler le départ$/u,
    });
    expect(screen.getByText('0 sur 1')).toBeInTheDocument();
    await saved();
    await user.click(back);
    await saved();
    expect(screen.getByRole('button', { name: /^Anne Figure.*Sur place/u })).toBeVisible();
    expect(taps.map(({ input }) => input.body.leftAt === null)).toEqual([false, true]);
  });

  it('and somebody who comes once the others are there is said with the hour', async () => {
    const { api } = committing();
    const at = (minutes: number) => new Date(Date.UTC(2026, 11, 3, 13, minutes)).toISOString();
    const here = (place: number, minutes: number) => ({
      ...expected(),
      ...{ id: id(40 + place), personId: id(50 + place), status: 'PRESENT' as const, arrivedAt: at(minutes) },
    });
    api.on(liveMeetingsApi.get, { ...running(), attendance: [here(0, 1), here(1, 2), here(2, 47)] });
    await open();
    expect(screen.getAllByText(/^Arrivée à/)).toHaveLength(1);
    expect(screen.getByText(/^Arrivée à 14\sh\s47$/)).toBeVisible();
  });
});

describe('an item that is not for everybody', () => {
  const withItem = (more: object) => {
    const answer = running();
    return { ...answer, items: answer.items.map((item) => (item.id === FIRST ? { ...item, ...more } : item)) };
  };

  it('says to the coordination who reads what is noted, and that an action goes to the plan', async () => {
    const { api } = committing();
    api.on(liveMeetingsApi.get, withItem({ restricted: true }));
    await open();
    expect(screen.getByText(/La coordination et la présidence seules lisent les notes/)).toBeVisible();
  });

  it('leaves a lead the way to the next item and nothing to write with', async () => {
    const { api, moves } = committing();
    api.on(liveMeetingsApi.get, withItem({ restricted: true, hidden: true, title: 'Point à huis clos' }));
    const { user } = await render(theScreen(), { role: 'LEAD' });
    expect(await screen.findByRole('heading', { name: 'Point à huis clos' })).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Texte de la note' })).toBeNull();
    await user.click(screen.getByRole('button', { name: /Point suivant\s: Logement/ }));
    await waitFor(() => expect(moves).toHaveLength(1));
  });
});

describe('an item that goes on', () => {
  it('tells what the last time brought', async () => {
    const { api } = committing();
    const body = { id: SECOND, label: 'Comité de pilotage', tag: 'COPIL', type: 'STEERING' as const };
    const past = { itemId: SECOND, meetingId: SECOND, meetingTitle: 'Comité n° 14', heldOn: '2026-10-05', body };
    api.on(subjectsApi.sinceLastTime, {
      items: [
        {
          ...{ itemId: FIRST, subject: { id: SECOND, title: 'Accueil', body, open: true }, sentBy: null, sentTo: [] },
          ...{ question: null, answer: null },
          previous: [{ ...past, treated: true, withoutDebate: false, decisions: [], actions: [], answer: null }],
        },
      ],
    });
    await open();
    expect(await screen.findByText(/Depuis la dernière fois.*5 octobre 2026, abordé/)).toBeVisible();
  });
});
