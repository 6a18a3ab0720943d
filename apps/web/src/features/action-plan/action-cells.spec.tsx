import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { ActionRow } from '@trame/contracts/action-plan-answers';
import { render } from '../../../test/render.tsx';
import { NewsCell } from './action-cells.tsx';

it.each([
  ['2026-11-22T23:30:00.000Z', 'aujourd’hui'],
  ['2026-11-22T22:30:00.000Z', 'hier'],
])('says the day of news where the council sits: %s is %s', async (newsAt, said) => {
  await render(<NewsCell row={{ newsAt, silent: false } as ActionRow} today="2026-11-23" />);
  expect(screen.getByText(said)).toBeVisible();
});
