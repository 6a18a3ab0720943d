import type { Minutes } from '@trame/contracts/minutes';
import { howDecided } from '@trame/copy/how-decided';
import { situationsSaid } from '@trame/copy/situations-said';
import { decisionNumber } from '@trame/domain/decisions/decision-number';
import { type TextBlock, wordsOf } from '@trame/domain/minutes/text-block';
import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useItemName } from '../../../platform/item-name.ts';
import { useFmt } from '../../../platform/words.tsx';
import styles from './renditions.module.css';
import { Said } from './said.tsx';

type Item = Minutes['items'][number];

interface SheetProps {
  minutes: Minutes;
  /** Names the sheet for those who do not see the two side by side. */
  label: string;
  /** Who was there; nothing where the rendition does not say it. */
  presence: ReactNode;
  /** Beside each paragraph. */
  renderBeside?: ((item: Item, block: TextBlock) => ReactNode) | undefined;
  /** Under the text of an item. */
  renderUnder?: ((item: Item) => ReactNode) | undefined;
  ref?: Ref<HTMLElement> | undefined;
}

/** One rendition as its readers get it, in one column. */
export function RenditionSheet({ minutes, label, presence, renderBeside, renderUnder, ref }: SheetProps) {
  const { t, i18n } = useTranslation(['renditions', 'cells']);
  const fmt = useFmt();
  const { meeting, items } = minutes;
  return (
    <article ref={ref} className={styles['sheet']} aria-label={label}>
      <h3 className={styles['title']}>
        <Said>{meeting.title}</Said>
      </h3>
      <p className="small muted">{[fmt.dayTime(meeting.startsLocal), meeting.place].filter(Boolean).join(' · ')}</p>
      {presence ? <h4>{t('page.presence')}</h4> : null}
      {presence}
      {minutes.situations ? (
        <div className={styles['item']}>
          <h4>{t('cells:said.title')}</h4>
          <p className={styles['words']}>{situationsSaid(i18n, minutes.situations)}</p>
          <p className="small muted">{t('cells:said.why')}</p>
        </div>
      ) : null}
      {items.map((item, at) => (
        <SheetItem key={item.id} minutes={minutes} item={item} position={at + 1}>
          {item.text.map((block, line) => (
            <div key={line} className={styles['paragraph']}>
              <p className={styles['words']}>
                <Said>{`${block.kind === 'BULLET' ? '– ' : ''}${wordsOf(block)}`}</Said>
              </p>
              {renderBeside?.(item, block)}
            </div>
          ))}
          {renderUnder?.(item)}
        </SheetItem>
      ))}
    </article>
  );
}

interface SheetItemProps {
  minutes: Minutes;
  item: Item;
  position: number;
  children: ReactNode;
}

function SheetItem({ minutes, item, position, children }: SheetItemProps) {
  const { t, i18n } = useTranslation(['renditions', 'minutes']);
  const nameOf = useItemName();
  const fmt = useFmt();
  const here = (one: { itemId: string | null }): boolean => one.itemId === item.id;
  return (
    <div className={styles['item']} data-item={item.id}>
      <h4>
        {position}. <Said>{nameOf(item)}</Said>
      </h4>
      {item.hidden ? <p className="small muted">{t('page.hidden')}</p> : null}
      {children}
      {minutes.decisions.filter(here).map((decision) => (
        <div key={decision.id} className={styles['outcome']}>
          <p className="small muted">
            {t('minutes:page.decision', { number: decisionNumber(decision) })} · {howDecided(i18n, decision)}
          </p>
          <p className={styles['words']}>
            <Said>{decision.text}</Said>
          </p>
        </div>
      ))}
      {minutes.actions.filter(here).map(({ id, title, leadName, dueOn }) => (
        <div key={id} className={styles['outcome']}>
          <p className="small muted">
            {t('minutes:page.action')} · {leadName ?? t('minutes:page.noLead')} ·{' '}
            {dueOn ? fmt.day(dueOn, 'long') : t('minutes:page.noDue')}
          </p>
          <p className={styles['words']}>
            <Said>{title}</Said>
          </p>
        </div>
      ))}
    </div>
  );
}
