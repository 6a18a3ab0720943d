import { describe, expect, it } from '@jest/globals';
import { type Change, changesBetween, type Said } from './changes.ts';

const said = (more: Partial<Said> = {}): Said => ({
  ...{ title: 'Comité', local: '2026-12-03T14:00', zone: 'Europe/Paris', durationMinutes: 120 },
  ...{ place: 'Salle A', videoUrl: null, items: ['Accueil', 'Bilan', 'Divers'] },
  ...more,
});

describe('what changed between two convocations', () => {
  it.each<[string, Partial<Said>, Change[]]>([
    ['nothing', {}, []],
    ['the hour', { local: '2026-12-03T15:00' }, [{ what: 'HOUR', from: '2026-12-03T14:00', to: '2026-12-03T15:00' }]],
    ['the day', { local: '2026-12-10T14:00' }, [{ what: 'DAY', from: '2026-12-03T14:00', to: '2026-12-10T14:00' }]],
    ['the zone', { zone: 'Indian/Reunion' }, [{ what: 'HOUR', from: '2026-12-03T14:00', to: '2026-12-03T14:00' }]],
    ['the duration', { durationMinutes: 90 }, [{ what: 'DURATION', from: 120, to: 90 }]],
    ['the place', { place: 'Salle B' }, [{ what: 'PLACE', from: 'Salle A', to: 'Salle B' }]],
    ['no place any more', { place: null }, [{ what: 'PLACE', from: 'Salle A', to: null }]],
    ['a video call', { videoUrl: 'https://v.fr' }, [{ what: 'VIDEO', from: null, to: 'https://v.fr' }]],
    ['the title', { title: 'Bureau' }, [{ what: 'TITLE', from: 'Comité', to: 'Bureau' }]],
    ['an item more', { items: ['Accueil', 'Vœux', 'Bilan', 'Divers'] }, [{ what: 'ITEMS_ADDED', titles: ['Vœux'] }]],
    [
      'an item twice',
      { items: ['Accueil', 'Bilan', 'Divers', 'Divers'] },
      [{ what: 'ITEMS_ADDED', titles: ['Divers'] }],
    ],
    ['an item less', { items: ['Accueil', 'Divers'] }, [{ what: 'ITEMS_REMOVED', titles: ['Bilan'] }]],
    ['the order', { items: ['Bilan', 'Accueil', 'Divers'] }, [{ what: 'ITEMS_MOVED' }]],
  ])('%s', (_, later, changes) => {
    expect(changesBetween(said(), said(later))).toEqual(changes);
  });

  it('names the moment first', () => {
    const changes = changesBetween(said(), said({ items: [], place: null, local: '2026-12-04T09:00' }));
    expect(changes.map(({ what }) => what)).toEqual(['DAY', 'PLACE', 'ITEMS_REMOVED']);
  });
});
