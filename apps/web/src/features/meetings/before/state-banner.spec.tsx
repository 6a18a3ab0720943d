import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { render } from '../../../../test/render.tsx';
import { aMeetingPage } from '../../../../test/samples/meeting-page.ts';
import { StateBanner } from './state-banner.tsx';

const live = aMeetingPage({ state: 'IN_PROGRESS', chip: 'IN_PROGRESS' });
const closed = aMeetingPage({ state: 'CLOSED', chip: 'MINUTES_DUE' });

describe('the banner of a meeting', () => {
  it('leads those who run it to the session, and tells the others without leading them to a refusal', async () => {
    const { unmount } = await render(<StateBanner meeting={live} />);
    expect(screen.getByRole('link', { name: 'Ouvrir la séance' })).toHaveAttribute(
      'href',
      expect.stringContaining('/seance'),
    );
    unmount();
    await render(<StateBanner meeting={{ ...live, mayPrepare: false }} />, { role: 'MEMBER' });
    expect(screen.getByText('La séance est ouverte.')).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('leads the chair to the minutes being written, and members once they are circulated', async () => {
    const chair = await render(<StateBanner meeting={{ ...closed, mayPrepare: false }} />, { role: 'CHAIR' });
    expect(screen.getByRole('link', { name: 'Lire le compte rendu' })).toBeVisible();
    chair.unmount();
    const member = await render(<StateBanner meeting={{ ...closed, mayPrepare: false }} />, { role: 'MEMBER' });
    expect(screen.queryByRole('link')).toBeNull();
    member.unmount();
    const circulated = { ...closed, chip: 'CIRCULATED' as const, mayPrepare: false };
    await render(<StateBanner meeting={circulated} />, { role: 'MEMBER' });
    expect(screen.getByRole('link', { name: 'Lire le compte rendu' })).toBeVisible();
  });
});
