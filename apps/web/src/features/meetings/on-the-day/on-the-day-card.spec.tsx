import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { render } from '../../../../test/render.tsx';
import { aMeetingPage } from '../../../../test/samples/meeting-page.ts';
import { ChecklistCard } from '../before/checklist-card.tsx';
import { OnTheDayCard } from './on-the-day-card.tsx';

const meeting = aMeetingPage({ state: 'CONVENED', chip: 'CONVENED' });

describe('the sheet people sign', () => {
  it('is printed with the lines and the people asked for', async () => {
    const { user } = await render(<OnTheDayCard meeting={meeting} />);
    await user.click(screen.getByRole('button', { name: 'Feuille d’émargement' }));
    const link = await screen.findByRole('link', { name: 'Télécharger le PDF' });
    expect(link).toHaveAttribute('href', expect.stringMatching(/sign-in-sheet\.pdf\?blankLines=8&language=fr$/));
    const lines = screen.getByLabelText('Lignes vides pour les autres personnes');
    await user.clear(lines);
    await user.type(lines, '90');
    await user.click(screen.getByLabelText(/qui ont dit ne pas venir/));
    expect(link).toHaveAttribute('href', expect.stringMatching(/blankLines=60&declined=1&language=fr$/));
  });

  it('is asked for beside badges and table signs', async () => {
    const { user } = await render(<OnTheDayCard meeting={meeting} />);
    await user.click(screen.getByRole('button', { name: 'Badges et chevalets' }));
    const link = await screen.findByRole('link', { name: 'Télécharger le PDF' });
    expect(link).toHaveAttribute('href', expect.stringMatching(/badges\.pdf\?layout=BADGES&language=fr$/));
    await user.click(screen.getByLabelText(/^Chevalets de table/));
    expect(link).toHaveAttribute('href', expect.stringContaining('layout=SIGNS'));
  });

  it('has its day in the list of what is left to do', async () => {
    await render(<ChecklistCard meeting={meeting} />);
    expect(screen.getByRole('link', { name: 'Imprimer la feuille d’émargement' })).toHaveAttribute(
      'href',
      expect.stringContaining(`/meetings/${meeting.id}/sign-in-sheet.pdf`),
    );
    expect(screen.getByText(/^Pour le jeudi 3 décembre/)).toBeVisible();
  });
});
