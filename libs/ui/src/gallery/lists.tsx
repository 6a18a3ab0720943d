import { useState } from 'react';
import { Button } from '../controls/button.tsx';
import { Board } from '../data/board.tsx';
import { type Column, DataTable } from '../data/data-table.tsx';
import { DropZone } from '../data/drop-zone.tsx';
import { FilesDrop } from '../data/files-drop.tsx';
import { ReorderList } from '../data/reorder-list.tsx';
import { SelectionBar } from '../data/selection-bar.tsx';
import type { Sort } from '../data/sort-header.tsx';
import { Chip, type ChipKind } from '../display/chip.tsx';
import styles from './gallery.module.css';
import { AGENDA } from './samples.ts';

interface Row {
  id: string;
  title: string;
  pilot: string;
  state: [ChipKind, string];
  due: string;
}

const ROWS: readonly Row[] = [
  {
    id: '1.2.1',
    title: 'Ouvrir un lieu d’écoute pour les 15-25 ans',
    pilot: 'Nadia Belkacem',
    state: ['run', 'En cours'],
    due: '30 juin 2027',
  },
  {
    id: '1.3.1',
    title: 'Former 40 personnes aux premiers secours',
    pilot: 'Julien Prat',
    state: ['bad', 'En retard'],
    due: '15 oct. 2026',
  },
  {
    id: '2.1.2',
    title: 'Cartographier les logements accompagnés',
    pilot: 'Claire Morvan',
    state: ['ok', 'Terminée'],
    due: '15 juin 2026',
  },
];
const COLUMNS: readonly Column<Row>[] = [
  { id: 'title', header: 'Action', cell: ({ title }) => <a href="#listes">{title}</a>, sortable: true },
  { id: 'state', header: 'État', cell: ({ state: [kind, word] }) => <Chip kind={kind}>{word}</Chip> },
  { id: 'pilot', header: 'Pilote', cell: ({ pilot }) => pilot, sortable: true },
  { id: 'due', header: 'Échéance', cell: ({ due }) => due, align: 'end', width: '9rem' },
];

export function Lists() {
  const [sort, setSort] = useState<Sort>({ column: 'title', direction: 'asc' });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(['1.2.1']));
  return (
    <>
      <div>
        <DataTable
          caption="Actions du plan"
          columns={COLUMNS}
          rows={ROWS}
          rowId={({ id }) => id}
          sort={sort}
          onSort={setSort}
          selection={{ chosen, onChange: setChosen, label: ({ id }) => `Sélectionner l’action ${id}` }}
        />
        <SelectionBar count={chosen.size} onClear={() => setChosen(new Set())}>
          <Button size="s">Changer le pilote</Button>
          <Button size="s">Demander des nouvelles</Button>
        </SelectionBar>
      </div>
      <Kanban />
      <div className={styles['grid']}>
        <Agenda />
        <Upload />
        <Uploads />
      </div>
    </>
  );
}

function Agenda() {
  const [items, setItems] = useState(AGENDA);
  const reorder = (ids: readonly string[]) => setItems(ids.flatMap((id) => items.filter((item) => item.id === id)));
  return (
    <ReorderList label="Points de l’ordre du jour" items={items} nameOf={({ title }) => title} onReorder={reorder}>
      {({ title, minutes }) => (
        <>
          <span>{title}</span> <span className="small muted num">{minutes} min</span>
        </>
      )}
    </ReorderList>
  );
}

function Upload() {
  const [name, setName] = useState<string>();
  return (
    <DropZone
      label="Fichier du plan d’actions"
      hint="Tableur .xlsx ou .csv, 5 Mo au plus"
      accept={['.xlsx', '.csv']}
      fileName={name}
      onFile={(file) => setName(file.name)}
      error={name?.endsWith('.pdf') ? 'Choisissez un tableur : ce fichier est un PDF.' : undefined}
    />
  );
}

function Uploads() {
  const [names, setNames] = useState<readonly string[]>(['Diagnostic.pdf']);
  return (
    <FilesDrop
      label="Déposer des fichiers"
      choose="Ajouter des documents"
      hint="PDF ou image, 25 Mo au plus"
      accept={['.pdf', '.png']}
      onFiles={(files) => setNames([...names, ...files.map(({ name }) => name)])}
    >
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </FilesDrop>
  );
}

const STEPS = [
  { id: 'todo', label: 'À démarrer' },
  { id: 'run', label: 'En cours' },
  { id: 'ok', label: 'Terminée' },
];

function Kanban() {
  const [places, setPlaces] = useState<Readonly<Record<string, string>>>({ '1.2.1': 'run', '1.3.1': 'todo' });
  return (
    <Board
      label="Actions par étape"
      columns={STEPS}
      items={ROWS}
      columnOf={({ id }) => places[id] ?? 'ok'}
      nameOf={({ title }) => title}
      onMove={(id, column) => setPlaces({ ...places, [id]: column })}
    >
      {({ title, pilot }) => (
        <>
          <p>{title}</p>
          <p className="small muted">{pilot}</p>
        </>
      )}
    </Board>
  );
}
