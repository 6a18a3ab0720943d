import ArrowRight from 'lucide-react/icons/arrow-right';
import GripVertical from 'lucide-react/icons/grip-vertical';
import { type ReactNode, useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { Button as PlainButton } from '../controls/button.tsx';
import { Counter } from '../display/chip.tsx';
import iconStyles from '../overlays/icon-button.module.css';
import { Menu, type MenuEntry, type MenuGroup } from '../overlays/menu.tsx';
import { cx } from '../shared/cx.ts';
import { given } from '../shared/given.ts';
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
  /** Which cards this reader may move; all unless told. */
  movable?: ((item: Item) => boolean) | undefined;
  /** Whether a card may go to a column; to every open one unless told. */
  accepts?: ((item: Item, column: string) => boolean) | undefined;
  /** The one column drawn, where there is no room for several; cards still move to all of them. */
  only?: string | undefined;
  /** Enter on a card. */
  onOpen?: ((id: string) => void) | undefined;
}

/** Cards drawn in a column at first, and at each "Voir plus": a plan of a thousand stays light. */
const FIRST = 20;
const MORE = 50;

/**
 * Cards in columns. A card changes column by dragging, by Enter on its handle then Tab and Enter, or by
 * "Déplacer vers" in its menu; where it went is said once it is there. The order inside a column is the caller's.
 */
export function Board<Item extends { id: string }>(props: BoardProps<Item>) {
  const { label, columns, items, columnOf, onMove, only, movable = () => true, accepts = () => true } = props;
  const { box, said, lead, follow } = useFollowed(props);
  const move = (id: string, column: string) => {
    const item = items.find((one) => one.id === id);
    if (!item || !movable(item) || columnOf(item) === column || !accepts(item, column)) return;
    onMove(id, column);
    follow(id, column);
  };
  const drawn = only === undefined ? columns : columns.filter(({ id }) => id === only);
  return (
    <section ref={box} className={styles['board']} aria-label={label}>
      {drawn.map((column) => (
        <Column
          key={column.id}
          {...props}
          movable={movable}
          column={column}
          items={items.filter((item) => columnOf(item) === column.id)}
          lead={lead}
          draggable={only === undefined && items.some(movable)}
          onMove={move}
        />
      ))}
      <output className="sr">{said}</output>
    </section>
  );
}

/** The card moved last: once it is in its new column, where it is is said and its menu has the focus again. */
function useFollowed<Item extends { id: string }>({ columns, items, columnOf, nameOf, only }: BoardProps<Item>) {
  const words = useWords().reorder;
  const { box, said, settle } = useSettled();
  const [moved, setMoved] = useState({ id: '', column: '' });
  const item = items.find(({ id }) => id === moved.id);
  const place = item && columnOf(item) === moved.column ? columns.find(({ id }) => id === moved.column) : undefined;
  const sentence = item && place ? fill(words.movedTo, { name: nameOf(item), place: place.label }) : '';
  // a card that leaves for a column that is not drawn keeps nothing to focus
  const lead = only === undefined || only === moved.column ? moved.id : '';
  useEffect(() => {
    if (sentence) settle(moved.id, sentence);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- said once for each move, when the sentence appears
  }, [sentence, moved]);
  return { box, said, lead, follow: (id: string, column: string) => setMoved({ id, column }) };
}

/** The cards to draw: the first ones, and the one that has just come in, wherever it stands. */
function drawnOf<Item extends { id: string }>(items: readonly Item[], count: number, lead: string): readonly Item[] {
  return items.length <= count ? items : items.filter(({ id }, place) => place < count || id === lead);
}

interface ColumnProps<Item extends { id: string }> extends BoardProps<Item> {
  column: BoardColumn;
  movable: (item: Item) => boolean;
  /** Something here may be dragged, and there is another column for it. */
  draggable: boolean;
  /** The card drawn though it stands further than those drawn. */
  lead: string;
}

function Column<Item extends { id: string }>(props: ColumnProps<Item>) {
  const { column, columns, items, nameOf, children, onMove, menu, movable, draggable, lead, onOpen } = props;
  const { accepts = () => true } = props;
  const words = useWords().reorder;
  const [count, setCount] = useState(FIRST);
  const drawn = drawnOf(items, count, lead);
  const kept = items.length - drawn.length;
  const known = new Map(items.map((item) => [item.id, item]));
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].flatMap((key) => {
        const item = known.get(String(key));
        return item ? [{ ...(movable(item) ? { [MOVED]: item.id } : {}), 'text/plain': nameOf(item) }] : [];
      }),
    acceptedDragTypes: column.closed ? [] : [MOVED],
    getDropOperation: () => 'move',
    onRootDrop: ({ items: dropped }) => {
      for (const item of dropped)
        if (item.kind === 'text') void item.getText(MOVED).then((id) => onMove(id, column.id));
    },
  });
  const elsewhere = columns.filter(({ id, closed }) => id !== column.id && !closed);
  const entriesOf = (item: Item) =>
    elsewhere
      .filter((to) => accepts(item, to.id))
      .map((to) => ({ id: to.id, label: to.label, icon: ArrowRight, onAction: () => onMove(item.id, to.id) }));
  return (
    <div className={styles['column']} data-bare={items.length === 0}>
      <h3 className={styles['head']}>
        {column.label} <Counter value={items.length} label={fill(words.cards, { count: items.length })} />
      </h3>
      <GridList
        key={draggable ? 'moves' : 'stays'}
        aria-label={column.label}
        items={drawn}
        className={cx(styles['list'])}
        renderEmptyState={() => <p className={styles['empty']}>{words.none}</p>}
        dependencies={[children, menu, columns]}
        {...given({
          dragAndDropHooks: draggable ? dragAndDropHooks : undefined,
          onAction: onOpen && ((key: string | number) => onOpen(String(key))),
        })}
      >
        {(item) => (
          <GridListItem id={item.id} textValue={nameOf(item)} className={cx(styles['card'])}>
            <div className={styles['content']}>{children(item)}</div>
            <Tools
              id={item.id}
              name={nameOf(item)}
              moves={movable(item) ? entriesOf(item) : []}
              more={menu?.(item)}
              draggable={draggable}
            />
          </GridListItem>
        )}
      </GridList>
      {kept > 0 ? (
        <PlainButton variant="quiet" size="s" onClick={() => setCount(count + MORE)}>
          {fill(words.more, { count: Math.min(MORE, kept) })}
          <span className="sr"> {column.label}</span>
        </PlainButton>
      ) : null}
    </div>
  );
}

interface ToolsProps {
  id: string;
  name: string;
  moves: readonly MenuEntry[];
  more: readonly MenuGroup[] | undefined;
  /** Cards are dragged here: this one has a handle, dead when it may not move. */
  draggable: boolean;
}

/** The handle and the menu of a card; a card that may not move has no menu when nothing is left in it. */
function Tools({ id, name, moves, more = [], draggable }: ToolsProps) {
  const words = useWords().reorder;
  const groups = moves.length > 0 ? [...more, { title: words.moveTo, entries: moves }] : more;
  return (
    <span className={styles['tools']} data-settled={id}>
      {draggable ? (
        <Button slot="drag" isDisabled={moves.length === 0} className={cx(iconStyles['icon'], iconStyles['s'])}>
          <GripVertical />
        </Button>
      ) : null}
      {groups.length > 0 ? <Menu size="s" label={fill(words.menu, { name })} groups={groups} /> : null}
    </span>
  );
}
