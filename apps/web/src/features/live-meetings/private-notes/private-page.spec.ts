import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { PrivateNote } from '@trame/contracts/private-notes';
import { ApiError } from '../../../platform/api-error.ts';
import { DeviceCopy } from './device-copy.ts';
import { PrivatePage } from './private-page.ts';

const ITEM = '0198f1c2-6a1b-7c3d-8e4f-000000000102';
const copy = () => new DeviceCopy(localStorage, { meetingId: 'm', personId: 'p', itemId: ITEM });
const stored = (text: string, version: number): PrivateNote => ({ itemId: ITEM, text, version });
const stale = (current: PrivateNote) =>
  new ApiError('VERSION_STALE', {
    type: 'about:blank',
    title: '',
    status: 412,
    code: 'VERSION_STALE',
    requestId: '',
    current,
  });

beforeEach(() => {
  localStorage.clear();
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** A page, and what it sent; `answers` are given in turn, then every sending is committed. */
function aPage(known: PrivateNote | null = null, answers: (PrivateNote | Error)[] = []) {
  const sent: [string, number][] = [];
  const page = new PrivatePage(
    copy(),
    (text, version) => {
      sent.push([text, version]);
      const answer = answers.shift() ?? stored(text, version + 1);
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    known,
  );
  return { page, sent, leave: page.attend() };
}

describe('a private note while it is typed', () => {
  it('is on the device at every key, sent once the hand rests, and leaves the device once committed', async () => {
    const { page, sent } = aPage();
    page.write('Rap');
    page.write('Rappeler');
    expect([copy().read(), page.snapshot().state, sent]).toEqual([{ text: 'Rappeler', version: 0 }, 'saving', []]);
    await jest.advanceTimersByTimeAsync(700);
    expect([copy().read(), page.snapshot().state, sent]).toEqual([null, 'saved', [['Rappeler', 0]]]);
    page.write('Rappeler Zoé');
    await jest.advanceTimersByTimeAsync(700);
    expect(sent.at(-1)).toEqual(['Rappeler Zoé', 1]);
  });

  it('waits on the device without a connection, and is taken up again there', async () => {
    const first = aPage(null, [new ApiError('OFFLINE')]);
    first.page.write('Hors connexion');
    await jest.advanceTimersByTimeAsync(700);
    expect(first.page.snapshot().state).toBe('local');
    first.leave();
    const again = aPage();
    expect(again.page.snapshot().text).toBe('Hors connexion');
    await jest.advanceTimersByTimeAsync(10);
    expect([again.sent, again.page.snapshot().state, copy().read()]).toEqual([[['Hors connexion', 0]], 'saved', null]);
  });

  it('sends what is typed when the item is left before the hand rests', async () => {
    const { page, sent, leave } = aPage(stored('Avant', 4));
    page.write('Après');
    leave();
    await jest.advanceTimersByTimeAsync(10);
    expect(sent).toEqual([['Après', 4]]);
  });

  it('shows both texts when another device wrote in between, and loses neither', async () => {
    const other = stored('Sur le téléphone', 2);
    const choices = {
      mine: async () => {
        const { page, sent } = aPage(stored('', 1), [stale(other)]);
        page.write('Ici');
        await jest.advanceTimersByTimeAsync(700);
        expect(page.snapshot()).toMatchObject({ text: 'Ici', theirs: other });
        page.keepMine();
        await jest.advanceTimersByTimeAsync(10);
        return sent.at(-1);
      },
      both: async () => {
        const { page, sent } = aPage(stored('', 1), [stale(other)]);
        page.write('Ici');
        await jest.advanceTimersByTimeAsync(700);
        page.keepBoth();
        await jest.advanceTimersByTimeAsync(700);
        return sent.at(-1);
      },
      theirs: async () => {
        const { page } = aPage(stored('', 1), [stale(other)]);
        page.write('Ici');
        await jest.advanceTimersByTimeAsync(700);
        page.takeTheirs();
        return page.snapshot().text;
      },
    };
    expect(await choices.mine()).toEqual(['Ici', 2]);
    expect(await choices.both()).toEqual(['Ici\n\nSur le téléphone', 2]);
    expect(await choices.theirs()).toBe('Sur le téléphone');
  });
});
