import type { FrameworkSource, LocalFramework } from './framework.ts';

/** The texts that found the contracts whose axes each place writes. */
export const LOCAL_SOURCES: Readonly<Record<LocalFramework, FrameworkSource>> = {
  CLS: {
    title: 'Code de la santé publique, L1434-10 (loi n° 2016-41 du 26 janvier 2016)',
    date: '2016-01-26',
    level: 'LAW',
  },
  CITY_CONTRACT: {
    title: 'Loi n° 2014-173 du 21 février 2014, article 6',
    date: '2014-02-21',
    level: 'LAW',
  },
};
