import { Modal } from '@trame/ui/modal';
import { SearchField } from '@trame/ui/text-field';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HrefLink } from '../../platform/href-link.tsx';
import styles from './palette.module.css';
import { usePaletteEntries } from './use-palette-entries.ts';

/** Where the focus goes among `count` stops, the field first: it turns around at both ends. */
const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
};

/** "Rechercher ou agir": pages, commands and councils as links, found by a few letters; Enter follows the first. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shell');
  const [query, setQuery] = useState('');
  const entries = usePaletteEntries(query);
  const box = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent) => {
    const stops = Array.from(box.current?.querySelectorAll<HTMLElement>('input, a') ?? []);
    const at = stops.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'Enter' && at === 0) stops[1]?.click();
    else if (event.key in MOVES) stops[MOVES[event.key]?.(at, stops.length) ?? 0]?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <Modal title={t('palette.label')} isOpen onClose={onClose}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- listens to what bubbles from its own controls */}
      <div ref={box} onKeyDown={press}>
        <SearchField
          label={t('palette.placeholder')}
          value={query}
          autoFocus
          onChange={({ target }) => setQuery(target.value)}
        />
        <ul className={styles['list']}>
          {entries.map(({ id, href, label, kind, icon: Face }) => (
            <li key={id}>
              <HrefLink href={href} className={styles['entry']} onClick={onClose}>
                <Face />
                <span className={styles['word']}>{label}</span>
                <span className={styles['kind']}>{kind}</span>
              </HrefLink>
            </li>
          ))}
        </ul>
        <output className="muted">
          {entries.length === 0 ? t('palette.empty', { query }) : t('palette.found', { count: entries.length })}
        </output>
      </div>
    </Modal>
  );
}
