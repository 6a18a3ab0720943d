import { describe, expect, it } from '@jest/globals';
import { Fmt } from './fmt.ts';

const fr = new Fmt('fr', 'Europe/Paris');
const en = new Fmt('en', 'Europe/Paris');
/** No-break spaces shown as `_`, thin ones as `-`: a wrong space must be seen. */
const seen = (text: string): string => text.replaceAll('\u00a0', '_').replaceAll('\u202f', '-');

describe('numbers, hours and durations', () => {
  it.each([
    [fr.size(80), '1_ko'],
    [fr.size(340_000), '332_ko'],
    [fr.size(1_258_291), '1,2_Mo'],
    [en.size(26_214_400), '25_MB'],
    [fr.percent(60), '60_%'],
    [en.percent(60), '60%'],
    [fr.percent(12.5), '12,5_%'],
    [fr.number(107_000), '107-000'],
    [en.number(107_000), '107,000'],
    [fr.time('14:31'), '14_h_31'],
    [fr.time('09:00'), '9_h'],
    [fr.time('09:05'), '9_h_05'],
    [en.time('09:05'), '09:05'],
    [fr.duration(90), '1_h_30'],
    [fr.duration(65), '1_h_05'],
    [fr.duration(45), '45_min'],
    [fr.duration(120), '2_h'],
    [en.duration(90), '1_h_30_min'],
    [fr.day('2026-12-03', 'short'), '3 déc. 2026'],
    [fr.list(['Anne', 'Bruno', 'Chloé']), 'Anne, Bruno et Chloé'],
    [en.list(['Anne', 'Bruno', 'Chloé']), 'Anne, Bruno and Chloé'],
  ])('%s', (written, expected) => expect(seen(written)).toBe(expected));
});

describe('days', () => {
  it.each([
    [fr.day('2026-12-03'), 'jeudi 3 décembre 2026'],
    [en.day('2026-12-03'), 'Thursday 3 December 2026'],
    [fr.day('2027-01-01'), 'vendredi 1er janvier 2027'],
    [fr.day('2027-01-21'), 'jeudi 21 janvier 2027'],
    [fr.day('2027-01-01', 'brief'), '1er janvier'],
    [fr.day('2027-01-01', 'shortMonth'), 'janv. 2027'],
    [fr.day('2026-12-03', 'numeric'), '03/12/2026'],
    [fr.dayTime('2026-12-03T14:00'), 'jeudi 3 décembre 2026, 14_h'],
    [en.dayTime('2026-12-03T14:00'), 'Thursday 3 December 2026, 14:00'],
    [fr.instant('2026-12-03T13:31:00Z'), 'jeudi 3 décembre 2026, 14_h_31'],
    [new Fmt('fr', 'America/Martinique').instant('2026-12-03T02:00:00Z', 'brief'), '2 décembre, 22_h'],
  ])('%s', (written, expected) => expect(seen(written)).toBe(expected));
});

describe('near days', () => {
  const now = new Date('2026-11-23T09:00:00Z');

  it.each([
    [fr.near('2026-11-23', '2026-11-23'), 'aujourd’hui'],
    [fr.near('2026-11-24', '2026-11-23'), 'demain'],
    [fr.near('2026-11-29', '2026-11-23'), 'dimanche'],
    [fr.near('2026-11-30', '2026-11-23'), '30 novembre'],
    [en.near('2026-11-22', '2026-11-23'), 'yesterday'],
    [fr.since('2026-11-22T20:40:00Z', now), 'hier, 21_h_40'],
    [fr.since('2026-11-16T20:40:00Z', now), '16 novembre 2026, 21_h_40'],
    [en.since('2026-11-20T15:05:00Z', now), 'Friday, 16:05'],
  ])('%s', (written, expected) => expect(seen(written)).toBe(expected));
});
