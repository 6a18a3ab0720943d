import { useTranslation } from 'react-i18next';
import { useLive } from '../live.tsx';
import { ActionCard } from './action-card.tsx';
import { DecisionCard } from './decision-card.tsx';
import styles from './flow.module.css';
import { NoteLine } from './note-line.tsx';

/** What was said, decided and promised under an item, in the order of the clock. */
export function Flow({ itemId, position }: { itemId: string; position: number }) {
  const { t } = useTranslation('liveMeetings');
  const { shown } = useLive();
  const here = (one: { itemId: string | null }): boolean => one.itemId === itemId;
  const lines = [
    ...shown.notes.filter(here).map((note) => ({ at: note.notedAt, line: <NoteLine key={note.id} note={note} /> })),
    ...shown.decisions
      .filter(here)
      .map((one) => ({ at: one.decidedAt, line: <DecisionCard key={one.id} decision={one} /> })),
    ...shown.actions.filter(here).map((one) => ({ at: one.bornAt, line: <ActionCard key={one.id} action={one} /> })),
  ];
  if (lines.length === 0) return null;
  return (
    <ol className={styles['flow']} aria-label={t('item.lines', { position })}>
      {lines.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).map(({ line }) => line)}
    </ol>
  );
}
