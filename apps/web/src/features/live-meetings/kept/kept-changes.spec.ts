import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ApiError } from '../../../platform/api-error.ts';
import { KeptChanges, type Send } from '../../../platform/kept/kept-changes.ts';
import { type Change, meetingShelf } from './change.ts';

const shelf = () => meetingShelf('meeting', 'person');
const line = (id: string, title: string, version = 0): Change => ({
  kind: 'action',
  id,
  version,
  body: { itemId: 'item', title, lead: null, dueOn: null, bornAt: '2026-12-03T13:31:00Z' },
});
const said = (change: Change | undefined): string =>
  change?.kind === 'action' ? `${change.id} ${change.body?.title ?? '(removed)'} v${change.version}` : '';

/** A server that answers what the test says, and remembers what it was sent. */
function server(answer: (change: Change) => number = ({ version }) => version + 1) {
  const heard: string[] = [];
  const link = { down: false };
  const send: Send<Change> = async (change) => {
    await Promise.resolve();
    if (link.down) throw new ApiError('OFFLINE');
    heard.push(said(change));
    return answer(change);
  };
  return { heard, link, send };
}

beforeEach(() => {
  localStorage.clear();
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const settled = () => jest.advanceTimersByTimeAsync(0);

describe('what is written during a meeting', () => {
  it('is on the device before it is sent, and leaves it once committed', async () => {
    const { heard, send } = server();
    const kept = new KeptChanges(shelf(), send);
    kept.keep(line('a', 'Une ligne'));
    expect(shelf().all()).toHaveLength(1);
    expect(kept.snapshot().state).toBe('saving');
    await settled();
    expect([kept.snapshot().state, shelf().all(), heard]).toEqual(['saved', [], ['a Une ligne v0']]);
  });

  it('waits while the connection is away, says so, and goes once and in order when it is back', async () => {
    const { heard, link, send } = server();
    link.down = true;
    const kept = new KeptChanges(shelf(), send);
    kept.keep(line('a', 'Première'));
    kept.keep(line('b', 'Seconde'));
    await settled();
    expect([kept.snapshot().state, kept.snapshot().kept.length, heard]).toEqual(['offline', 2, []]);
    expect(kept.snapshot().since).not.toBeNull();
    link.down = false;
    await jest.advanceTimersByTimeAsync(1_000);
    expect([kept.snapshot().state, heard]).toEqual(['saved', ['a Première v0', 'b Seconde v0']]);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(heard).toHaveLength(2);
  });

  it('survives the page: another one sends the same ids', async () => {
    const away = server();
    away.link.down = true;
    new KeptChanges(shelf(), away.send).keep(line('a', 'Avant la panne'));
    await settled();
    const { heard, send } = server();
    const reopened = new KeptChanges(shelf(), send);
    expect(reopened.snapshot().state).toBe('saving');
    await reopened.flush();
    expect([heard, shelf().all()]).toEqual([['a Avant la panne v0'], []]);
  });

  it('sends a line once when it was changed while waiting', async () => {
    const { heard, link, send } = server();
    link.down = true;
    const kept = new KeptChanges(shelf(), send);
    kept.keep(line('a', 'Brouillon'));
    kept.keep(line('a', 'Texte'));
    await settled();
    link.down = false;
    await kept.flush();
    expect(heard).toEqual(['a Texte v0']);
  });

  it('keeps what was typed while the answer was on its way, over the version just committed', async () => {
    const { heard, send } = server();
    const kept = new KeptChanges(shelf(), async (change) => {
      if (said(change) === 'a Un v0') kept.keep(line('a', 'Deux'));
      return send(change);
    });
    kept.keep(line('a', 'Un'));
    await settled();
    expect(heard).toEqual(['a Un v0', 'a Deux v1']);
    expect(shelf().all()).toEqual([]);
  });
});

it('sends every move, there and back and there again, each from the item it left', async () => {
  const { link, send } = server();
  const moved: string[] = [];
  link.down = true;
  const kept = new KeptChanges(shelf(), (change) => {
    if (change.kind === 'open' && !link.down) moved.push(`${change.body.from} ${change.id}`);
    return send(change);
  });
  const path = ['a', 'b', 'c', 'b'];
  for (const [step, from] of path.slice(0, -1).entries()) {
    jest.advanceTimersByTime(1);
    const body = { at: new Date().toISOString(), from };
    kept.keep({ kind: 'open', id: path[step + 1] ?? '', version: 0, body });
  }
  await settled();
  link.down = false;
  await kept.flush();
  expect(moved).toEqual(['a b', 'b c', 'c b']);
});

it('forgets what was removed before it ever left', async () => {
  const { heard, link, send } = server();
  link.down = true;
  const kept = new KeptChanges(shelf(), send);
  kept.keep(line('a', 'Une ligne'));
  await settled();
  kept.keep({ kind: 'action', id: 'a', version: 0, body: null });
  link.down = false;
  await kept.flush();
  expect([heard, shelf().all()]).toEqual([[], []]);
});

describe('a refusal', () => {
  const stale = new ApiError('VERSION_STALE', {
    type: 'about:blank',
    title: '',
    status: 412,
    code: 'VERSION_STALE',
    requestId: 'r',
    current: { version: 4, text: 'Autre' },
  });

  it('holds its line and nothing else; keeping mine goes over the version that was shown', async () => {
    const { heard, send } = server(({ id, version }) => {
      if (id === 'a' && version !== 4) throw stale;
      return version + 1;
    });
    const kept = new KeptChanges(shelf(), send);
    kept.keep(line('a', 'Mienne', 1));
    kept.keep(line('b', 'Suivante'));
    await settled();
    const [held] = kept.snapshot().kept;
    expect(held?.refusal).toEqual({ code: 'VERSION_STALE', current: { version: 4, text: 'Autre' } });
    kept.retry('action:a');
    await settled();
    expect(heard).toEqual(['a Mienne v1', 'b Suivante v0', 'a Mienne v4']);
    expect(kept.snapshot().kept).toEqual([]);
  });

  it('is no "saved" until somebody settled it, also for the page that opens next', async () => {
    const { send } = server(({ id, version }) => {
      if (id === 'a') throw stale;
      return version + 1;
    });
    const kept = new KeptChanges(shelf(), send);
    kept.keep(line('a', 'Mienne', 1));
    await settled();
    expect([kept.snapshot().state, new KeptChanges(shelf(), send).snapshot().state]).toEqual(['refused', 'refused']);
    kept.drop('action:a');
    expect(kept.snapshot().state).toBe('saved');
  });

  it.each(['UNEXPECTED', 'CONFLICT'] as const)(
    'is what %s becomes after a few attempts: the next leaves',
    async (code) => {
      const { heard, send } = server(({ id, version }) => {
        if (id === 'a') throw new ApiError(code);
        return version + 1;
      });
      const kept = new KeptChanges(shelf(), send);
      kept.keep(line('a', 'Fautive'));
      kept.keep(line('b', 'Suivante'));
      await settled();
      expect(kept.snapshot().state).toBe('offline');
      await jest.advanceTimersByTimeAsync(60_000);
      expect(heard).toEqual([...Array<string>(4).fill('a Fautive v0'), 'b Suivante v0']);
      expect([kept.snapshot().state, kept.snapshot().kept[0]?.refusal?.code]).toEqual(['refused', code]);
    },
  );

  it('is forgotten with its line when the other version is taken', async () => {
    const { send } = server(() => {
      throw stale;
    });
    const kept = new KeptChanges(shelf(), send);
    kept.keep(line('a', 'Mienne', 1));
    await settled();
    kept.drop('action:a');
    expect([kept.snapshot().kept, shelf().all()]).toEqual([[], []]);
  });

  it('of the session keeps everything until somebody signs in again', async () => {
    const kept = new KeptChanges(shelf(), () => Promise.reject(new ApiError('UNAUTHENTICATED')));
    kept.keep(line('a', 'Une ligne'));
    await settled();
    expect([kept.snapshot().state, shelf().all().length]).toEqual(['ended', 1]);
  });
});

it('keeps each meeting, each person and each draft apart', () => {
  const here = shelf();
  here.put({ change: line('a', 'Ici'), at: 1 });
  here.putDraft('item', { text: 'En cours' });
  for (const other of [meetingShelf('other', 'person'), meetingShelf('meeting', 'other')]) {
    expect([other.all(), other.draft('item')]).toEqual([[], null]);
  }
  expect(shelf().draft('item')).toEqual({ text: 'En cours' });
  here.putDraft('item', null);
  expect(shelf().draft('item')).toBeNull();
});
