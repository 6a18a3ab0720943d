import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ZONES } from '@trame/domain/councils/council';
import { rulesFrom, writeRule } from '@trame/domain/series/series-rule';
import { instantOf, wallClock, weekdayOf } from '@trame/domain/time/wall-clock';
import { RRuleTemporal } from 'rrule-temporal';
import { expand, fallsOn } from './expand.ts';

const run = promisify(execFile);
const MANY = 600;
const SECOND_THURSDAY = 'FREQ=MONTHLY;BYDAY=2TH';

describe('the dates a rule gives', () => {
  it('are as many as asked, or all up to a day, and never more than allowed', () => {
    const three = ['2026-12-10T14:00', '2027-01-14T14:00', '2027-02-11T14:00'];
    expect(expand(SECOND_THURSDAY, '2026-12-10T14:00', { count: 3 }, 60)).toEqual(three);
    expect(expand(SECOND_THURSDAY, '2026-12-10T14:00', { until: '2027-02-11' }, 60)).toEqual(three);
    expect(expand(SECOND_THURSDAY, '2026-12-10T14:00', { until: '2027-02-10' }, 60)).toEqual(three.slice(0, 2));
    expect(expand(SECOND_THURSDAY, '2026-12-10T14:00', { count: 40 }, 2)).toEqual(three.slice(0, 2));
  });

  it('fall on the last day of a month without the day asked, and lose no month', () => {
    const rule = 'FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1';
    const days = expand(rule, '2027-12-31T09:00', { count: 5 }, 60).map((local) => local.slice(0, 10));
    expect(days).toEqual(['2027-12-31', '2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30']);
  });

  it('begin with the first, or the rule does not fall on it', () => {
    expect([fallsOn(SECOND_THURSDAY, '2026-12-10'), fallsOn(SECOND_THURSDAY, '2026-12-11')]).toEqual([true, false]);
  });

  it('are refused of a text that is no rule of ours', () =>
    expect(() => expand('FREQ=SECONDLY', '2026-12-10T14:00', { count: 3 }, 60)).toThrow(/FREQ=SECONDLY/));
});

describe.each(ZONES)('in %s, from 2026 to 2036', (zone) => {
  it.each(rulesFrom('2026-01-08').map(writeRule))('%s keeps the hour asked on the wall', (rule) => {
    const dates = expand(rule, '2026-01-08T14:00', { until: '2036-12-31' }, MANY);
    expect(dates.length).toBeGreaterThan(9);
    expect(dates.map((local) => wallClock(instantOf(local, zone), zone))).toEqual(dates);
    expect(new Set(dates.map((local) => local.slice(10)))).toEqual(new Set(['T14:00']));
    if (!rule.includes('BYMONTHDAY')) expect(new Set(dates.map(weekdayOf))).toEqual(new Set([4]));
  });

  it('is what the library gives when it counts in that zone itself', () => {
    for (const rule of rulesFrom('2026-01-08').map(writeRule)) {
      const dates = expand(rule, '2026-01-08T14:00', { until: '2036-12-31' }, MANY);
      const text = `DTSTART;TZID=${zone}:20260108T140000\nRRULE:${rule};COUNT=${dates.length}`;
      const theirs = new RRuleTemporal({ rruleString: text }).all().map(({ epochMilliseconds }) => epochMilliseconds);
      expect(dates.map((local) => instantOf(local, zone).getTime())).toEqual(theirs);
    }
  });
});

describe('an hour that a change of clocks skips or repeats', () => {
  const sundays = (local: string) => expand('FREQ=WEEKLY;BYDAY=SU', local, { count: 3 }, 60);
  const instants = (local: string) => sundays(local).map((each) => instantOf(each, 'Europe/Paris').toISOString());

  it('is an hour later when skipped: the meeting stays', () => {
    expect(sundays('2027-03-21T02:30')[1]).toBe('2027-03-28T02:30');
    expect(instants('2027-03-21T02:30')[1]).toBe('2027-03-28T01:30:00.000Z'); // 3:30 on the wall
  });

  it('is the first of the two when repeated', () =>
    expect(instants('2027-10-24T02:30')[1]).toBe('2027-10-31T00:30:00.000Z'));

  it('would be dropped by the library alone, as RFC 5545 asks', () => {
    const text = 'DTSTART;TZID=Europe/Paris:20270321T023000\nRRULE:FREQ=WEEKLY;BYDAY=SU;COUNT=2';
    const days = new RRuleTemporal({ rruleString: text }).all().map((date) => date.toString().slice(0, 10));
    expect(days).toEqual(['2027-03-21', '2027-04-04']);
  });
});

describe('wherever the server stands', () => {
  const PLACES = ['UTC', 'Europe/Paris', 'America/Martinique', 'Indian/Reunion', 'Pacific/Noumea'];
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'series-'));
    const fixture = path.resolve(import.meta.dirname, '../../../test/fixtures/expand-everywhere.ts');
    const asked = ['--bundle', '--platform=node', '--format=esm', '--conditions=@trame/source'];
    await run('npx', ['--no-install', 'esbuild', fixture, ...asked, `--outfile=${script()}`]);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const script = () => path.join(folder, 'expand.mjs');
  const digests = async (...how: string[]) => {
    const answers = PLACES.map((TZ) =>
      run(process.execPath, [script(), ...how], { env: { ...process.env, TZ } }).then(({ stdout }) => stdout),
    );
    return new Set(await Promise.all(answers));
  };

  it('the dates and their instants are the same', async () => {
    const same = await digests();
    expect([...same]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
  });

  it('a program that trusts the clock of its server is found out', async () =>
    expect((await digests('trusting')).size).toBe(PLACES.length));
});
