import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { render } from '../../test/render.tsx';
import { type Loadable, Loaded } from './loaded.tsx';

const refetch = jest.fn();
const face = (query: Partial<Loadable<string[]>>) => (
  <Loaded query={{ status: 'pending', data: undefined, refetch, ...query }} empty={<p>Aucune réunion prévue.</p>}>
    {(names) => names.map((name) => <p key={name}>{name}</p>)}
  </Loaded>
);

describe('the four faces of a view', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    refetch.mockClear();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('waiting: nothing before 150 ms, then blocks, then a sentence after 5 s', () => {
    render(face({}));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    act(() => jest.advanceTimersByTime(200));
    expect(screen.getByRole('status')).toHaveTextContent('Chargement…');
    act(() => jest.advanceTimersByTime(5000));
    expect(screen.getByRole('status')).toHaveTextContent('Toujours en cours…');
  });

  it('failed: says so and asks again', () => {
    render(face({ status: 'error' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Rien n’est perdu');
    act(() => screen.getByRole('button', { name: 'Réessayer' }).click());
    expect(refetch).toHaveBeenCalledTimes(1);
  });

  it('empty, then full', () => {
    const { show } = render(face({ status: 'success', data: [] }));
    expect(screen.getByText('Aucune réunion prévue.')).toBeInTheDocument();
    show(face({ status: 'success', data: ['COPIL'] }));
    expect(screen.getByText('COPIL')).toBeInTheDocument();
    expect(screen.queryByText('Aucune réunion prévue.')).not.toBeInTheDocument();
  });

  it('keeps what it had when a newer answer fails', () => {
    render(face({ status: 'error', data: ['COPIL'] }));
    expect(screen.getByText('COPIL')).toBeInTheDocument();
    expect(screen.getByRole('alert')).toBeInTheDocument();
  });

  it('finds a page of no items empty', () => {
    const query = { status: 'success' as const, data: { items: [], total: 0 }, refetch };
    render(
      <Loaded query={query} empty="Rien à traiter.">
        {() => 'Plein'}
      </Loaded>,
    );
    expect(screen.getByText('Rien à traiter.')).toBeInTheDocument();
  });
});
