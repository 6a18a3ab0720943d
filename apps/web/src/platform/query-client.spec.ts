import { describe, expect, it } from '@jest/globals';
import { MutationObserver, QueryObserver } from '@tanstack/react-query';
import { ApiError } from './api-error.ts';
import { createQueryClient } from './query-client.ts';

function setUp() {
  const said: string[] = [];
  const client = createQueryClient({ success: (text) => said.push(text), refusal: (code) => said.push(code) });
  return { client, said };
}

describe('a command', () => {
  it('says it is done and reads again what it made stale, nothing else', async () => {
    const { client, said } = setUp();
    client.setQueryData(['c', 'meetings'], []);
    client.setQueryData(['c', 'people'], []);
    const command = new MutationObserver(client, {
      mutationFn: () => Promise.resolve('ok'),
      meta: { done: 'Réunion planifiée.', stale: [['c', 'meetings']] },
    });
    await command.mutate();
    expect(said).toEqual(['Réunion planifiée.']);
    expect(client.getQueryState(['c', 'meetings'])?.isInvalidated).toBe(true);
    expect(client.getQueryState(['c', 'people'])?.isInvalidated).toBe(false);
  });

  it.each([
    ['a foreseen refusal by its code', new ApiError('FORBIDDEN'), {}, ['FORBIDDEN']],
    ['a bug as unexpected', new Error('boom'), {}, ['UNEXPECTED']],
    ['nothing when its form does', new ApiError('FORBIDDEN'), { quiet: true }, []],
  ])('says %s', async (_name, error, meta, expected) => {
    const { client, said } = setUp();
    const command = new MutationObserver(client, { mutationFn: () => Promise.reject(error), meta });
    await expect(command.mutate()).rejects.toBe(error);
    expect(said).toEqual(expected);
  });
});

describe('a command refused because somebody saved in between', () => {
  it.each([
    ['VERSION_STALE', true],
    ['FORBIDDEN', false],
  ] as const)('%s: the page is read again: %s', async (code, isRead) => {
    const { client, said } = setUp();
    client.setQueryData(['c', 'plan'], []);
    client.setQueryData(['c', 'people'], []);
    const meta = { stale: [['c', 'plan']] };
    const command = new MutationObserver(client, { mutationFn: () => Promise.reject(new ApiError(code)), meta });
    await expect(command.mutate()).rejects.toThrow(code);
    expect(said).toEqual([code]);
    expect(client.getQueryState(['c', 'plan'])?.isInvalidated).toBe(isRead);
    expect(client.getQueryState(['c', 'people'])?.isInvalidated).toBe(false);
  });
});

describe('a read', () => {
  it.each([
    ['OFFLINE', 3],
    ['NOT_FOUND', 1],
  ] as const)('refused with %s is tried %i times', async (code, times) => {
    const { client, said } = setUp();
    let tries = 0;
    const queryFn = () => {
      tries += 1;
      return Promise.reject(new ApiError(code));
    };
    const read = new QueryObserver(client, { queryKey: ['x'], queryFn, retryDelay: 1 });
    expect((await read.refetch()).error).toMatchObject({ code });
    expect([tries, said]).toEqual([times, []]);
  });

  it('tells the page when the session is over', async () => {
    const { client, said } = setUp();
    const queryFn = () => Promise.reject(new ApiError('UNAUTHENTICATED'));
    await expect(client.fetchQuery({ queryKey: ['x'], queryFn })).rejects.toThrow('UNAUTHENTICATED');
    expect(said).toEqual(['UNAUTHENTICATED']);
  });
});
