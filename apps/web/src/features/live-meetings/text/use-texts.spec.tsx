import { expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { useEffect, useRef } from 'react';
import { fakeLine } from '../../../../test/fake-line.ts';
import { COUNCIL_ID, render } from '../../../../test/render.tsx';
import { LinesContext, useTexts } from './use-texts.ts';

const MEETING = { councilId: COUNCIL_ID, meetingId: '0198f1c2-6a1b-7c3d-8e4f-000000000101' };
const ITEM = '0198f1c2-6a1b-7c3d-8e4f-000000000102';
const AT = '2037-12-03T14:00:00.000Z';

/** Commits two lines before the code of the texts can be there, and a third at a press. */
function Writer() {
  const { texts, withTexts } = useTexts(MEETING);
  const write = (note: string) => withTexts((all) => all.of(ITEM).note(note, AT));
  const first = useRef(write);
  useEffect(() => ['Un', 'Deux'].forEach((note) => first.current(note)), []);
  return (
    <button type="button" disabled={!texts} onClick={() => write('Trois')}>
      écrire
    </button>
  );
}

it('keeps the lines committed before the texts are there, as they were and in their order', async () => {
  const line = fakeLine();
  const { user } = await render(
    <LinesContext value={{ open: line.open, close: () => undefined }}>
      <Writer />
    </LinesContext>,
  );
  await waitFor(() => expect(screen.getByRole('button')).toBeEnabled());
  await user.click(screen.getByRole('button'));
  await waitFor(() => expect(line.lines(ITEM)).toEqual(['Un', 'Deux', 'Trois']));
});
