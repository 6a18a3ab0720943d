import Columns3 from 'lucide-react/icons/columns-3';
import Gavel from 'lucide-react/icons/gavel';
import ListTree from 'lucide-react/icons/list-tree';
import Pilcrow from 'lucide-react/icons/pilcrow';
import Table2 from 'lucide-react/icons/table-2';
import { useState } from 'react';
import { ComfortButton } from '../comfort/comfort-button.tsx';
import { ComfortPanel } from '../comfort/comfort-panel.tsx';
import { Kbd } from '../display/kbd.tsx';
import { Mark } from '../display/mark.tsx';
import { SaveState } from '../feedback/save-state.tsx';
import { Card } from '../layout/card.tsx';
import { Details } from '../layout/details.tsx';
import { Toolbar } from '../layout/toolbar.tsx';
import { Filters } from '../navigation/filters.tsx';
import { Segmented, ViewSwitcher } from '../navigation/segmented.tsx';
import { Stepper } from '../navigation/stepper.tsx';
import { Tabs } from '../navigation/tabs.tsx';
import { FilterSelect } from '../pickers/filter-select.tsx';
import styles from './gallery.module.css';
import { BODIES } from './samples.ts';

const VIEWS = [
  { id: 'arbre', label: 'Arbre', icon: ListTree, href: '#arbre' },
  { id: 'tableau', label: 'Tableau', icon: Table2, href: '#tableau' },
  { id: 'etapes', label: 'Étapes', icon: Columns3, href: '#etapes' },
];
const KINDS = [
  { id: 'note', label: 'Note', icon: Pilcrow },
  { id: 'decision', label: 'Décision', icon: Gavel },
] as const;
const STEPS = [
  { id: 'file', label: 'Choisir le fichier' },
  { id: 'columns', label: 'Relier les colonnes', hint: '14 colonnes reconnues' },
  { id: 'check', label: 'Vérifier', hint: 'Rien n’est encore enregistré' },
];
const TABS = [
  { id: 'meetings', label: 'Réunions', content: <p>Trois réunions prévues.</p> },
  { id: 'decisions', label: 'Décisions', content: <p>Les décisions prises en séance s’inscriront ici.</p> },
];

export function Navigation() {
  const [kind, setKind] = useState<(typeof KINDS)[number]['id']>('note');
  const [body, setBody] = useState<string | undefined>('copil');
  return (
    <>
      <Toolbar end="42 actions, dont 5 en retard">
        <ViewSwitcher label="Affichage du plan" views={VIEWS} current="arbre" />
        <Filters active={body ? 1 : 0} onClear={() => setBody(undefined)}>
          <FilterSelect label="Groupe" allLabel="tous" options={BODIES} value={body} onChange={setBody} />
        </Filters>
      </Toolbar>
      <div className={styles['row']}>
        <Segmented label="Nature de la ligne" options={KINDS} value={kind} onChange={setKind} />
        <Kbd>Ctrl K</Kbd>
        <Mark />
        <Mark size="s" />
        <SaveState state="saved" at="14 h 31" />
        <SaveState state="saving" />
        <SaveState state="local" />
        <SaveState state="failed" />
        <ComfortButton />
      </div>
      <Stepper label="Étapes de l’import" steps={STEPS} current="columns" />
      <Stepper label="Étapes de votre point" steps={STEPS} current="file" direction="column" />
      <Tabs label="Parties de l’instance" tabs={TABS} />
      <Details summary="Comment ce nombre est calculé">Les membres titulaires présents, remplacements compris.</Details>
      <Card title="Réglages de lecture" level={3}>
        <ComfortPanel />
      </Card>
    </>
  );
}
