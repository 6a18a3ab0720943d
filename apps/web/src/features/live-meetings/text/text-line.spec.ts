import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { waitFor } from '@testing-library/react';
import * as Y from 'yjs';
import { appendNote } from './paragraphs.ts';
import { type Lines, openLines, type TextLine } from './text-line.ts';

/** Words as frames hold them, their length first. */
const asBytes = (words: string): number[] => [words.length, ...Array.from(words, (letter) => letter.charCodeAt(0))];
const NAME = 'c/i';
const NAMED = asBytes(NAME);
/** The kinds of frames after the name, and of those that carry a text. */
const [SYNC, AUTH, STATUS] = [0, 2, 8];
const [ASKS, UPDATE] = [0, 2];
const AUTHENTICATED = [2, ...asBytes('read-write')];

/** A socket whose other end is the test. */
class FakeSocket extends EventTarget {
  static last: FakeSocket;
  readyState = 0;
  readonly sent: Uint8Array[] = [];

  constructor() {
    super();
    FakeSocket.last = this;
  }

  send(frame: Uint8Array): void {
    this.sent.push(frame);
  }

  close(): void {
    this.readyState = 3;
  }

  open(): void {
    this.readyState = 1;
    this.dispatchEvent(new Event('open'));
  }

  hear(kind: number, ...rest: number[]): void {
    this.dispatchEvent(new MessageEvent('message', { data: new Uint8Array([...NAMED, kind, ...rest]).buffer }));
  }

  acknowledge(): void {
    this.hear(STATUS, 1);
  }

  /** How many updates were sent beside the whole text. */
  get updates(): number {
    return this.sent.filter((frame) => frame[NAMED.length] === SYNC && frame[NAMED.length + 1] === UPDATE).length;
  }
}

/** The server lets the text be opened, sends what it has (nothing) and asks for what it lacks. */
async function welcome(socket: FakeSocket): Promise<void> {
  socket.open();
  await waitFor(() => expect(socket.sent.some((frame) => frame[NAMED.length + 1] === ASKS)).toBe(true));
  socket.hear(AUTH, ...AUTHENTICATED);
  socket.hear(SYNC, ...[1, 2, 0, 0]);
  socket.hear(SYNC, ...[ASKS, 1, 0]);
}

const quiet = { onChange: () => undefined, onRefused: () => undefined };
let shared: Y.Doc;
let lines: Lines;
let line: TextLine;

beforeEach(() => {
  Object.assign(globalThis, { WebSocket: FakeSocket });
  shared = new Y.Doc();
  lines = openLines();
  line = lines.open(NAME, shared, quiet);
});

afterEach(() => {
  line.close();
  lines.close();
});

const type = (words: string) => appendNote(shared, words, { at: '2037-12-03T14:00:00.000Z' });
/** Longer than letters wait to leave together. */
const flushed = () => new Promise((resolve) => setTimeout(resolve, 100));

it('is saved once the whole text is acknowledged, however much was typed before there was a line', async () => {
  type('Un');
  await flushed();
  type('Deux');
  await flushed();
  await welcome(FakeSocket.last);
  expect(line.isSaved()).toBe(false);
  FakeSocket.last.acknowledge();
  expect([line.isSaved(), FakeSocket.last.updates]).toEqual([true, 0]);
});

it('is not saved by the acknowledgement of what was typed before', async () => {
  type('Un');
  await welcome(FakeSocket.last);
  await flushed();
  expect(FakeSocket.last.updates).toBe(0);
  FakeSocket.last.acknowledge();
  type('Deux');
  expect(line.isSaved()).toBe(false);
  await waitFor(() => expect(FakeSocket.last.updates).toBe(1));
  FakeSocket.last.acknowledge();
  expect(line.isSaved()).toBe(true);
});

it('is left at once when the network goes, whatever the socket believes, and taken again when it is back', async () => {
  const left = FakeSocket.last;
  await welcome(left);
  left.acknowledge();
  expect([line.isOpen(), line.isSaved()]).toEqual([true, true]);
  globalThis.dispatchEvent(new Event('offline'));
  type('Un');
  expect([line.isOpen(), line.isSaved()]).toEqual([false, false]);
  globalThis.dispatchEvent(new Event('online'));
  await waitFor(() => expect(FakeSocket.last).not.toBe(left));
  await welcome(FakeSocket.last);
  FakeSocket.last.acknowledge();
  expect([line.isOpen(), line.isSaved()]).toEqual([true, true]);
});

it('leaves no socket behind, nor opens one for a page that was left', async () => {
  const left = FakeSocket.last;
  await welcome(left);
  line.close();
  lines.close();
  expect(left.readyState).toBe(3);
  globalThis.dispatchEvent(new Event('offline'));
  globalThis.dispatchEvent(new Event('online'));
  await flushed();
  expect(FakeSocket.last).toBe(left);
});
