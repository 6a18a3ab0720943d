import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { render } from '../../../test/render.tsx';
import { group } from '../../../test/samples/subjects.ts';
import { MeetingName } from './times-of-others.tsx';

const name = <MeetingName meetingId={group.id} title="Comité de pilotage" bodyId={group.id} />;

describe('a meeting a subject was on', () => {
  it('is opened by those who read it', async () => {
    await render(name, { role: 'MEMBER' });
    expect(screen.getByRole('link', { name: 'Comité de pilotage' })).toBeVisible();
  });

  it('is named to a lead, and is no link to what they do not open', async () => {
    await render(name, { role: 'LEAD' });
    expect(document.body).toHaveTextContent('Comité de pilotage');
    expect(screen.queryByRole('link')).toBeNull();
  });
});
