import { Button } from '@trame/ui/button';
import { useTranslation } from 'react-i18next';
import { keyOf } from '../kept/change.ts';
import { useChangeWords } from '../kept/use-change-words.ts';
import { useLive } from '../live.tsx';
import type { GoTo } from './missing-line.tsx';

/** What the minutes would lack because it never left this device: what was refused, and lines begun without Enter. */
export function NotCommitted({ onGo }: { onGo: GoTo }) {
  const { t } = useTranslation('liveMeetings');
  const { shown, view, textsView, begun } = useLive();
  const words = useChangeWords();
  const titleOf = (itemId: string): string => shown.items.find(({ id }) => id === itemId)?.title ?? '';
  const refused = view.kept.filter(({ refusal }) => refusal);
  return (
    <>
      {refused.map(({ change }) => (
        <li key={keyOf(change)}>
          <span>{t('end.REFUSED', { what: words(change) })}</span>
          <Button size="s" onClick={() => onGo({ view: 'notes', itemId: null })}>
            {t('end.goToRefused')}
          </Button>
        </li>
      ))}
      {textsView.refused.map(({ place: { itemId } }) => (
        <li key={`text ${itemId}`}>
          <span>{t('end.REFUSED', { what: t('refused.text', { title: titleOf(itemId) }) })}</span>
          <Button size="s" onClick={() => onGo({ view: 'notes', itemId })}>
            {t('end.goToRefused')}
          </Button>
        </li>
      ))}
      {begun.map(({ itemId, lineId }) => (
        <li key={`${itemId} ${lineId}`}>
          <span>{t('end.BEGUN', { title: titleOf(itemId) })}</span>
          <Button size="s" onClick={() => onGo({ view: 'notes', itemId })}>
            {t('end.goToBegun')}
          </Button>
        </li>
      ))}
    </>
  );
}
