import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const block = (start: string): Map<string, string> => {
  const body = css.slice(css.indexOf(start)).match(/\{([^}]*)\}/)?.[1] ?? '';
  return new Map([...body.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
};
const light = block('[data-theme=');
const dark = block("[data-theme='dark'] {");
const systemDark = block(":root:not([data-theme='light']");
const THEMES = { light, dark: new Map([...light, ...dark]) };

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, two: string): number => {
  const [high = 0, low = 0] = [luminance(one), luminance(two)].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

const TEXT: readonly [ink: string, ground: string][] = [
  ...['bg', 'surface', 'surface-2', 'sunken', 'hover'].flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['ink-2', ground],
  ]),
  ['ink-3', 'bg'],
  ['ink-3', 'surface'],
  ['p-700', 'bg'],
  ['p-700', 'surface'],
  ['p-700', 'p-50'],
  ['p-700', 'p-100'],
  ['p-800', 'p-100'],
  ['on-p', 'p-700'],
  ['on-p', 'p-800'],
  ['bg', 'ink'],
  ['bar-ink', 'p-900'],
  ['bar-ink-2', 'p-900'],
  ['bar-tag', 'bar-tag-bg'],
  ['bar-away', 'bar-away-bg'],
  ['bar-act', 'bar-act-bg'],
  ...['ok', 'warn', 'bad', 'info', 'mute', 'copil', 'cotech', 'gt', 'plen'].map((tint): [string, string] => [
    tint,
    `${tint}-bg`,
  ]),
  ...[1, 2, 3, 4, 5, 6].map((tint): [string, string] => [`a${tint}-ink`, `a${tint}`]),
];
const SHAPES: readonly [line: string, ground: string][] = [
  ['line-strong', 'surface'],
  ['line-strong', 'bg'],
  ['focus', 'bg'],
  ['focus', 'surface'],
];

describe.each(['light', 'dark'] as const)('%s colours', (theme) => {
  const value = (name: string): string => THEMES[theme].get(`--${name}`) ?? '';

  it.each(TEXT)('%s is read on %s', (ink, ground) => expect(contrast(value(ink), value(ground))).toBeGreaterThan(4.5));
  it.each(SHAPES)('%s is seen on %s', (line, ground) =>
    expect(contrast(value(line), value(ground))).toBeGreaterThan(3),
  );
});

it('follows the dark theme of the device with the same colours', () => {
  expect(dark.size).toBeGreaterThan(50);
  expect(systemDark).toEqual(dark);
});
