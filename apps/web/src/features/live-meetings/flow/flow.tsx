import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../live.tsx';
import type { DeviceText } from '../text/device-text.ts';
import { WrittenHere } from '../text/written-here.tsx';
import { ActionCard } from './action-card.tsx';
import { DecisionCard } from './decision-card.tsx';
import styles from './flow.module.css';

const ItemEditor = lazy(() => import('../text/item-editor.tsx'));

interface FlowProps {
  itemId: string;
  position: number;
  /** Those who may not read what is under the item write nothing there either. */
  hidden: boolean;
}

/** What was said, decided and promised under an item: one text, with cards where they were noted. */
export function Flow({ itemId, position, hidden }: FlowProps) {
  const { t } = useTranslation('liveMeetings');
  const { texts, textsView } = useLive();
  const text = useMemo(() => (hidden ? null : (texts?.of(itemId) ?? null)), [texts, itemId, hidden]);
  const cards = useCards(itemId);
  const placed = new Set(textsView.placed);
  const apart = [...cards].filter(([id]) => !placed.has(id));
  return (
    <section aria-label={t('item.lines', { position })} className={styles['flow']}>
      {text ? (
        <Suspense>
          <TextOf key={itemId} text={text} position={position} cards={cards} />
        </Suspense>
      ) : null}
      {apart.map(([id, card]) => (
        <div key={id}>{card}</div>
      ))}
    </section>
  );
}

function TextOf({ text, position, cards }: { text: DeviceText; position: number; cards: Map<string, ReactNode> }) {
  const { t } = useTranslation('liveMeetings');
  return (
    <>
      <ItemEditor text={text} label={t('item.text', { position })} card={(id) => cards.get(id) ?? null} />
      <WrittenHere text={text} />
    </>
  );
}

/** The cards of an item by the id of their row, in the order of the clock. */
function useCards(itemId: string): Map<string, ReactNode> {
  const { shown } = useLive();
  const here = (one: { itemId: string | null }): boolean => one.itemId === itemId;
  const cards = [
    ...shown.decisions
      .filter(here)
      .map((one) => ({ at: one.decidedAt, id: one.id, card: <DecisionCard decision={one} /> })),
    ...shown.actions.filter(here).map((one) => ({ at: one.bornAt, id: one.id, card: <ActionCard action={one} /> })),
  ];
  const inOrder = cards.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return new Map(inOrder.map(({ id, card }) => [id, card]));
}
