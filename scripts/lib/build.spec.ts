import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { checkBudget, checkLiteBudget, initialScripts } from './bundle-budget.mjs';
import { fingerprint, unlessNoted } from './fingerprint.mjs';

let folder: string;
const write = (name: string, text: string): void => {
  fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  fs.writeFileSync(path.join(folder, name), text);
};

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'trame-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

describe('initialScripts', () => {
  it('are the entry and what it imports at once, not what waits', () => {
    const html = `<script type="module" crossorigin src="/assets/main-a.js"></script>
      <link rel="modulepreload" crossorigin href="/assets/react-b.js"><link rel="stylesheet" href="/assets/main.css">`;
    expect(initialScripts(html)).toEqual(['/assets/main-a.js', '/assets/react-b.js']);
  });
});

describe('checkBudget', () => {
  const page = '<script type="module" src="/assets/main.js"></script>';

  it('accepts a light page', () => {
    write('index.html', page);
    write('assets/main.js', 'start()');
    const say = jest.spyOn(console, 'log').mockImplementation(() => {});
    checkBudget(folder);
    expect(say).toHaveBeenCalledWith(expect.stringContaining('budget'));
    say.mockRestore();
  });

  it('refuses a heavy one, and a page whose scripts it cannot find', () => {
    write('index.html', page);
    const noise = Array.from({ length: 60_000 }, (_, at) => Math.sin(at)).join();
    write('assets/main.js', noise);
    expect(() => checkBudget(folder)).toThrow(/dépassé/);
    write('index.html', '<p>nothing</p>');
    expect(() => checkBudget(folder)).toThrow(/aucun script/);
  });
});

describe('checkLiteBudget', () => {
  it('weighs every script beside the pages, and refuses too much', () => {
    const say = jest.spyOn(console, 'log').mockImplementation(() => {});
    write('assets/copy-facts.js', 'copy()');
    checkLiteBudget(folder);
    expect(say).toHaveBeenCalledWith(expect.stringContaining('pages légères'));
    write('assets/framework.js', Array.from({ length: 30_000 }, (_, at) => Math.sin(at)).join());
    expect(() => checkLiteBudget(folder)).toThrow(/dépassé/);
    say.mockRestore();
  });
});

describe('unlessNoted', () => {
  it('works again only when a name or a content changed', async () => {
    write('src/a.ts', '1');
    const print = (): string => fingerprint([path.join(folder, 'src'), path.join(folder, 'absent')]);
    const build = (): Promise<boolean> => unlessNoted(path.join(folder, 'note'), print, async () => {});
    expect([await build(), await build()]).toEqual([true, false]);
    write('src/a.ts', '2');
    expect([await build(), await build()]).toEqual([true, false]);
    fs.renameSync(path.join(folder, 'src/a.ts'), path.join(folder, 'src/b.ts'));
    expect(await build()).toBe(true);
  });

  it('forgets a work that failed', async () => {
    const note = path.join(folder, 'note');
    const print = (): string => 'same';
    await expect(unlessNoted(note, print, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await unlessNoted(note, print, async () => {})).toBe(true);
  });
});
