import ArrowRight from 'lucide-react/icons/arrow-right';
import GripVertical from 'lucide-react/icons/grip-vertical';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { Counter } from '../display/chip.tsx';
import iconStyles from '../overlays/icon-button.module.css';
import { Menu, type MenuGroup } from '../overlays/menu.tsx';
import { cx } from '../shared/cx.ts';
import { fill, useWords } from '../words/words.tsx';
import styles from './board.module.css';
import { MOVED } from './reorder.ts';
import { useSettled } from './use-settled.ts';

export interface BoardColumn {
  id: string;
  label: string;
  /** May not be dropped into: a state that only another act gives. */
  closed?: boolean | undefined;
}

interface BoardProps<Item extends { id: string }> {
  /** "Actions par étape". */
  label: string;
  columns: readonly BoardColumn[];
  items: readonly Item[];
  columnOf: (item: Item) => string;
  /** The name said while it moves. */
  nameOf: (item: Item) => string;
  onMove: (id: string, column: string) => void;
  children: (item: Item) => ReactNode;
  /** Other entries of the card's menu. */
  menu?: ((item: Item) => readonly MenuGroup[]) | undefined;
}

/**
 * Cards in columns. A card changes column by dragging, by Enter on its handle then Tab and Enter, or by
 * "Déplacer vers" in its menu. The order inside a column is the caller's.
 */
export function Board<Item extends { id: string }>(props: BoardProps<Item>) {
  const { label, columns, items, columnOf, nameOf, onMove } = props;
  const words = useWords().reorder;
  const { box, said, settle } = useSettled();
  const move = (id: string, column: string) => {
    const item = items.find((one) => one.id === id);
    const target = columns.find((one) => one.id === column);
    if (!item || !target || columnOf(item) === column) return;
    onMove(id, column);
    settle(id, fill(words.movedTo, { name: nameOf(item), place: target.label }));
  };
  return (
    <section ref={box} className={styles['board']} aria-label={label}>
      {columns.map((column) => (
        <Column
          key={column.id}
          {...props}
          column={column}
          items={items.filter((item) => columnOf(item) === column.id)}
          onMove={move}
        />
      ))}
      <output className="sr">{said}</output>
    </section>
  );
}

function Column<Item extends { id: string }>(props: BoardProps<Item> & { column: BoardColumn }) {
  const { column, columns, items, nameOf, children, onMove, menu } = props;
  const words = useWords().reorder;
  const names = new Map(items.map((item) => [item.id, nameOf(item)]));
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [MOVED]: String(key), 'text/plain': names.get(String(key)) ?? '' })),
    acceptedDragTypes: column.closed ? [] : [MOVED],
    getDropOperation: () => 'move',
    onRootDrop: ({ items: dropped }) => {
      for (const item of dropped)
        if (item.kind === 'text') void item.getText(MOVED).then((id) => onMove(id, column.id));
    },
  });
  const elsewhere = columns.filter(({ id, closed }) => id !== column.id && !closed);
  const entriesOf = (id: string) =>
    elsewhere.map((to) => ({ id: to.id, label: to.label, icon: ArrowRight, onAction: () => onMove(id, to.id) }));
  return (
    <div className={styles['column']}>
      <h3 className={styles['head']}>
        {column.label} <Counter value={items.length} label={fill(words.cards, { count: items.length })} />
      </h3>
      <GridList
        aria-label={column.label}
        items={items}
        dragAndDropHooks={dragAndDropHooks}
        className={cx(styles['list'])}
        renderEmptyState={() => <p className={styles['empty']}>{words.none}</p>}
        dependencies={[children, menu, columns]}
      >
        {(item) => (
          <GridListItem id={item.id} textValue={nameOf(item)} className={cx(styles['card'])}>
            <div className={styles['content']}>{children(item)}</div>
            <span className={styles['tools']} data-settled={item.id}>
              <Button slot="drag" className={cx(iconStyles['icon'], iconStyles['s'])}>
                <GripVertical />
              </Button>
              <Menu
                size="s"
                label={fill(words.menu, { name: nameOf(item) })}
                groups={[{ title: words.moveTo, entries: entriesOf(item.id) }, ...(menu?.(item) ?? [])]}
              />
            </span>
          </GridListItem>
        )}
      </GridList>
    </div>
  );
}
