import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowDownToLine from 'lucide-react/icons/arrow-down-to-line';
import ArrowUp from 'lucide-react/icons/arrow-up';
import ArrowUpToLine from 'lucide-react/icons/arrow-up-to-line';
import GripVertical from 'lucide-react/icons/grip-vertical';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { DropIndicator, useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import iconStyles from '../overlays/icon-button.module.css';
import { Menu, type MenuGroup } from '../overlays/menu.tsx';
import { cx } from '../shared/cx.ts';
import { fill, useWords } from '../words/words.tsx';
import { dropAt, MOVED, moveTo } from './reorder.ts';
import styles from './reorder-list.module.css';
import { useSettled } from './use-settled.ts';

interface ReorderListProps<Item extends { id: string }> {
  /** "Points de l'ordre du jour". */
  label: string;
  items: readonly Item[];
  /** The name said while it moves. */
  nameOf: (item: Item) => string;
  children: (item: Item) => ReactNode;
  /** All the ids in their new order. */
  onReorder: (ids: readonly string[]) => void;
  /** Other entries of the line's menu: edit, "Déplacer vers…" another list, remove. */
  menu?: ((item: Item) => readonly MenuGroup[]) | undefined;
  empty?: ReactNode | undefined;
}

/** The line would take Enter and Space for its own: a link or a disclosure that stands in it must hear them. */
const keepPress = (event: KeyboardEvent) => {
  if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
};

/**
 * A list put in order by hand, three ways: dragging the handle with a pointer, Enter on the handle then arrows
 * (announced in the reader's language), or the menu of the line (Monter, Descendre, En tête, À la fin).
 */
export function ReorderList<Item extends { id: string }>(props: ReorderListProps<Item>) {
  const { label, items, nameOf, children, onReorder, menu, empty } = props;
  const words = useWords().reorder;
  const ids = items.map(({ id }) => id);
  const names = new Map(items.map((item) => [item.id, nameOf(item)]));
  const { box, said, settle } = useSettled();

  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [MOVED]: String(key), 'text/plain': names.get(String(key)) ?? '' })),
    onReorder: ({ keys, target }) => {
      if (target.dropPosition !== 'on')
        onReorder(dropAt(ids, new Set([...keys].map(String)), String(target.key), target.dropPosition));
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className={cx(styles['drop'])} />,
  });
  const move = (id: string, to: number) => {
    const next = moveTo(ids, id, to);
    onReorder(next);
    settle(id, fill(words.moved, { name: names.get(id) ?? '', place: next.indexOf(id) + 1, count: ids.length }));
  };
  return (
    <div ref={box}>
      <GridList
        aria-label={label}
        items={items}
        dragAndDropHooks={dragAndDropHooks}
        className={cx(styles['list'])}
        renderEmptyState={() => empty}
        dependencies={[items, children, menu]}
      >
        {(item) => (
          <GridListItem id={item.id} textValue={nameOf(item)} className={cx(styles['item'])}>
            <Button slot="drag" className={cx(iconStyles['icon'], iconStyles['s'], styles['handle'])}>
              <GripVertical />
            </Button>
            <div role="presentation" className={styles['content']} onKeyDown={keepPress}>
              {children(item)}
            </div>
            <span data-settled={item.id}>
              <Menu
                size="s"
                label={fill(words.menu, { name: nameOf(item) })}
                groups={[{ label: words.group, entries: moves(item.id) }, ...(menu?.(item) ?? [])]}
              />
            </span>
          </GridListItem>
        )}
      </GridList>
      <output className="sr">{said}</output>
    </div>
  );

  function moves(id: string) {
    const at = ids.indexOf(id);
    const last = ids.length - 1;
    return [
      { id: 'up', label: words.up, icon: ArrowUp, disabled: at === 0, onAction: () => move(id, at - 1) },
      { id: 'down', label: words.down, icon: ArrowDown, disabled: at === last, onAction: () => move(id, at + 1) },
      { id: 'first', label: words.first, icon: ArrowUpToLine, disabled: at === 0, onAction: () => move(id, 0) },
      { id: 'last', label: words.last, icon: ArrowDownToLine, disabled: at === last, onAction: () => move(id, last) },
    ];
  }
}
