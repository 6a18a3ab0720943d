import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { render } from '../../../../test/render.tsx';
import { PaperLinks } from './paper-links.tsx';

const MEETING = '0198f1c2-6a1b-7c3d-8e4f-000000000035';
const labels = () => screen.queryByRole('link', { name: 'Imprimer les étiquettes (PDF)' });

describe('what goes by post', () => {
  it('is printed as letters, and as labels from the first that is free', async () => {
    const { user } = await render(<PaperLinks meetingId={MEETING} />);
    expect(screen.getByRole('link', { name: /^Imprimer les lettres/ })).toHaveAttribute(
      'href',
      expect.stringMatching(/letters\.pdf\?language=fr$/),
    );
    expect(labels()).toHaveAttribute('href', expect.stringMatching(/labels\.pdf\?language=fr&first=1$/));
    await user.type(screen.getByLabelText('Première étiquette libre'), '4');
    expect(labels()).toHaveAttribute('href', expect.stringContaining('first=14'));
    await user.type(screen.getByLabelText('Première étiquette libre'), '0');
    expect(labels()).toHaveAttribute('href', expect.stringContaining('first=24'));
  });

  it('is not offered to a lead: it carries addresses', async () => {
    await render(<PaperLinks meetingId={MEETING} />, { role: 'LEAD' });
    expect(labels()).toBeNull();
  });
});
