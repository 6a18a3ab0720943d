import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { render } from '../../../../test/render.tsx';
import { aMeetingPage } from '../../../../test/samples/meeting-page.ts';
import { PlaceCard } from './place-card.tsx';

const link = () => screen.queryByRole('link', { name: 'Ajouter à mon agenda' });

describe('the place and the date of a meeting', () => {
  it('enters the calendar of its reader as a file', async () => {
    const meeting = aMeetingPage();
    await render(<PlaceCard meeting={meeting} />);
    expect(link()).toHaveAttribute('href', expect.stringMatching(`/meetings/${meeting.id}/calendar\\.ics$`));
    expect(link()).toHaveAttribute('download');
  });

  it('is offered no more once the meeting was called off', async () => {
    await render(<PlaceCard meeting={aMeetingPage({ state: 'CANCELLED', chip: 'CANCELLED' })} />);
    expect(link()).toBeNull();
  });
});
