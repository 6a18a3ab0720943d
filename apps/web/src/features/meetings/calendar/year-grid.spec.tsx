import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { MeetingRow } from '@trame/contracts/meetings';
import { render } from '../../../../test/render.tsx';
import { aMeetingPage } from '../../../../test/samples/meeting-page.ts';
import { newId } from '../../../platform/new-id.ts';
import { periodAround } from './calendar-period.ts';
import { YearGrid } from './year-grid.tsx';

const on = (local: string, title: string, more: Partial<MeetingRow> = {}): MeetingRow =>
  aMeetingPage({ id: newId(), title, starts: { local, zone: 'Europe/Paris' }, ...more });

const drawn = (meetings: MeetingRow[]) =>
  render(<YearGrid period={periodAround('annee', '2027-05-01')} search={{ body: newId() }} meetings={meetings} />);

it('has twelve months, each with its meetings in order and its own address', async () => {
  await drawn([
    on('2027-03-16T14:00', 'Deuxième'),
    on('2027-03-02T14:00', 'Premier'),
    on('2028-03-02T14:00', 'Ailleurs'),
    on('2027-12-31T09:00', 'Dernier', { chip: 'CANCELLED' }),
  ]);
  expect(await screen.findAllByRole('heading', { level: 3 })).toHaveLength(12);
  const march = screen.getByRole('region', { name: 'Mars 2027' });
  const links = within(march).getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual([
    'Mars 2027',
    expect.stringMatching(/Premier, mardi 2 mars 2027$/),
    expect.stringMatching(/Deuxième, mardi 16 mars 2027$/),
  ]);
  expect(links[0]).toHaveAttribute('href', expect.stringContaining('vue=mois&mois=2027-03'));
  expect(within(screen.getByRole('region', { name: 'Décembre 2027' })).getByText(/Annulée/)).toBeInTheDocument();
  expect(within(screen.getByRole('region', { name: 'Avril 2027' })).getByText('Aucune réunion')).toBeVisible();
  expect(screen.queryByText('Ailleurs')).toBeNull();
});
