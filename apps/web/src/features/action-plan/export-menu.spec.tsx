import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { fakeApi } from '../../../test/fake-api.ts';
import { render } from '../../../test/render.tsx';
import { ExportMenu } from './export-menu.tsx';
import { planSearch } from './plan-search.ts';

it('offers paper, a document, slides, a spreadsheet and text, each named with its type', async () => {
  fakeApi();
  const { user } = await render(<ExportMenu search={planSearch.parse({})} />);
  await user.click(screen.getByRole('button', { name: 'Exporter' }));
  const offered = (await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent);
  expect(offered).toEqual([
    ...['Imprimer cette vue', 'Document (.pdf)', 'Diaporama (.pptx)', 'Tableur (.xlsx)', 'Texte (.csv)'],
  ]);
});
