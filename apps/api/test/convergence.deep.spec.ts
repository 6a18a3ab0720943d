import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, it } from '@jest/globals';
import { eventually } from './eventually.ts';
import { synced, writingRoom } from './factories/a-text.ts';
import { testApp } from './test-app.ts';

const app = await testApp();
const { empty, running, stored } = await writingRoom(app);
afterEach(empty);

const WRITERS = 8;
const ROUNDS = 12;
/** A machine that does much else takes its time; how long it takes alone is a figure, not a promise of this story. */
const PATIENCE = 45_000;

it('says the same to eight people who write at once through cuts, and holds every word that was acknowledged', async () => {
  const { council, itemId, at } = await running();
  const desks = Array.from({ length: WRITERS }, () => at(council));
  await Promise.all(desks.map(synced));
  const written: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [writer, one] of desks.entries()) {
      const line = one.provider.configuration.websocketProvider;
      if ((writer + round) % 5 === 0) line.disconnect();
      else if ((writer + round) % 5 === 1) void line.connect();
      const words = `écrit ${writer} ${round}`;
      one.write(words);
      written.push(words);
    }
    await pause(40);
  }
  for (const one of desks) {
    const line = one.provider.configuration.websocketProvider;
    if (!line.shouldConnect) void line.connect();
  }
  const whole = (lines: string[]): boolean => lines.length === written.length;
  await eventually(() => desks.every((one) => one.saved() && whole(one.lines())), 'all have all', PATIENCE);
  const [first = ''] = desks.map((one) => one.lines().join('|'));
  expect(desks.map((one) => one.lines().join('|'))).toEqual(desks.map(() => first));
  const { document } = (await stored(itemId)) ?? {};
  for (const words of written) expect(JSON.stringify(document)).toContain(words);
}, 60_000);
