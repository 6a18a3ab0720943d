import { afterEach, describe, expect, it } from '@jest/globals';
import { waitFor } from '@testing-library/react';
import { focusHeading } from './focus-heading.ts';

const page = (html: string): void => {
  document.body.innerHTML = html;
};
const arrives = (html: string): void => document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
const HEADING = '<h1 tabindex="-1">Réunions</h1>';

describe('the focus after a change of page', () => {
  afterEach(() => page(''));

  it('a heading that comes late gets the focus', async () => {
    page('<main></main>');
    const stop = focusHeading();
    arrives(HEADING);
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
    stop();
  });

  it('but takes it from nobody who moved on meanwhile', async () => {
    page('<main></main><dialog open><button>Instance</button></dialog>');
    const stop = focusHeading();
    document.querySelector('button')?.focus();
    arrives(HEADING);
    await waitFor(() => expect(document.querySelector('h1')).not.toBeNull());
    await new Promise((done) => void setTimeout(done, 20)); // a watcher hears of it a moment later
    expect(document.activeElement?.tagName).toBe('BUTTON');
    stop();
  });

  it('nor when the wait was stopped', async () => {
    page('<main></main>');
    focusHeading()();
    arrives(HEADING);
    await new Promise((done) => void setTimeout(done, 20));
    expect(document.activeElement).toBe(document.body);
  });
});
