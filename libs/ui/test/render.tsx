import { render as draw } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ui as french } from '@trame/copy/fr/ui';
import { mapSentences, typesetFrench } from '@trame/copy/typeset';
import type { ReactNode } from 'react';
import { UiProvider } from '../src/words/ui-provider.tsx';

const words = mapSentences(french, typesetFrench);

/** Draws a component as a French reader meets it; answers the queries and a user who clicks and types. */
export function render(screen: ReactNode) {
  const around = (inside: ReactNode) => (
    <UiProvider words={words} locale="fr-FR" navigate={() => undefined}>
      {inside}
    </UiProvider>
  );
  const drawn = draw(around(screen));
  return { ...drawn, user: userEvent.setup({ delay: null }), show: (next: ReactNode) => drawn.rerender(around(next)) };
}
