import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../platform/words.tsx';
import type { DeviceText } from './device-text.ts';

type States = ReadonlyMap<number, Record<string, unknown>>;

const namesIn = (states: States, mine: number): string[] => [
  ...new Set(
    [...states]
      .filter(([client, { cursor }]) => client !== mine && cursor)
      .map(([, { user }]) => (user as { name?: string } | undefined)?.name ?? '')
      .filter(Boolean),
  ),
];

/** Says who else writes here to those who do not see carets. */
export function WrittenHere({ text }: { text: DeviceText }) {
  const { t } = useTranslation('liveMeetings');
  const fmt = useFmt();
  const [names, setNames] = useState<string[]>([]);
  useEffect(() => {
    const awareness = text.provider?.awareness;
    if (!awareness) return undefined;
    const look = () => {
      const found = namesIn(awareness.getStates(), text.shared.clientID);
      setNames((before) => (before.join() === found.join() ? before : found));
    };
    awareness.on('change', look);
    look();
    return () => awareness.off('change', look);
  }, [text]);
  const said = fmt.names(names.map((name) => ({ name })));
  return <output className="sr">{said === null ? '' : t('item.writing', { names: said, count: names.length })}</output>;
}
