import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { render } from '../../../test/render.tsx';
import { OfTheirGroups } from './of-their-groups.tsx';

const at = (page: string, role: 'LEAD' | 'MEMBER' = 'LEAD') =>
  render(<OfTheirGroups>la page</OfTheirGroups>, { role, at: `/clsm-de-rivebourg/${page}` });

describe('a page of the whole council', () => {
  it.each(['semaine', 'instances', 'membres', 'rapports'])(
    'says to a lead whose it is, and where theirs is: %s',
    async (page) => {
      await at(page);
      expect(screen.getByRole('heading', { level: 1, name: 'Cette page est celle de tout le conseil' })).toBeVisible();
      expect(screen.getByRole('link')).toHaveAttribute('href', '/clsm-de-rivebourg/ma-page');
      expect(document.body).not.toHaveTextContent('la page');
    },
  );

  it.each(['reunions', 'plan', 'mon-groupe', 'instances/0198f1c2-6a1b-7c3d-8e4f-000000000009'])(
    'is not one of theirs: %s',
    async (page) => {
      await at(page);
      expect(document.body).toHaveTextContent('la page');
    },
  );

  it('is there for members', async () => {
    await at('membres', 'MEMBER');
    expect(document.body).toHaveTextContent('la page');
  });
});
