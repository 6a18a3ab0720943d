import type { ComponentType } from 'react';
import { PageHeader } from '../layout/page-header.tsx';
import { Buttons } from './buttons.tsx';
import { Charts } from './charts.tsx';
import { Fields } from './fields.tsx';
import styles from './gallery.module.css';
import { Lists } from './lists.tsx';
import { Navigation } from './navigation.tsx';
import { Overlays } from './overlays.tsx';
import { Pickers } from './pickers.tsx';
import { Sheets } from './sheets.tsx';
import { States } from './states.tsx';

const SECTIONS: readonly [id: string, title: string, Section: ComponentType][] = [
  ['boutons', 'Boutons et liens', Buttons],
  ['champs', 'Champs natifs', Fields],
  ['choix', 'Listes, dates, heures', Pickers],
  ['etats', 'États, instances, personnes', States],
  ['feuilles', 'Feuilles, messages, attentes', Sheets],
  ['listes', 'Tableaux, listes, fichiers', Lists],
  ['graphiques', 'Parts, avancement, frise', Charts],
  ['reperes', 'Vues, filtres, étapes, confort', Navigation],
  ['calques', 'Menus, fenêtres, messages', Overlays],
];

/**
 * Every component in each of its states. A tool for those who build Trame, in French only: not part of `libs/copy`.
 * It follows the theme and the comfort settings of the page.
 */
export function Gallery() {
  return (
    <div className={styles['gallery']}>
      <PageHeader eyebrow="Trame" title="Galerie des composants" lead="Chaque composant, dans chacun de ses états." />
      <nav aria-label="Sections de la galerie">
        <ul className={styles['summary']}>
          {SECTIONS.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {SECTIONS.map(([id, title, Section]) => (
        <section key={id} id={id} className={styles['section']} aria-labelledby={`${id}-titre`}>
          <h2 id={`${id}-titre`}>{title}</h2>
          <Section />
        </section>
      ))}
    </div>
  );
}
