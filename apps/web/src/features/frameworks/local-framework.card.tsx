import type { LocalItem } from '@trame/contracts/frameworks';
import type { LocalFramework } from '@trame/domain/frameworks/framework';
import { LOCAL_SOURCES } from '@trame/domain/frameworks/local-frameworks';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { Details } from '@trame/ui/details';
import { IconButton } from '@trame/ui/icon-button';
import { SearchField } from '@trame/ui/text-field';
import Pencil from 'lucide-react/icons/pencil';
import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import styles from './frameworks.module.css';
import { LocalItemForm } from './local-item.form.tsx';
import { SourceLine } from './source-line.tsx';
import { useSearched } from './use-searched.ts';

/** A list longer than this is searched. */
const SHORT = 20;

interface LocalFrameworkCardProps {
  framework: LocalFramework;
  items: readonly LocalItem[];
}

/** The axes of one local contract, as the council wrote them; archived ones folded away. */
export function LocalFrameworkCard({ framework, items }: LocalFrameworkCardProps) {
  const { t } = useTranslation('frameworks');
  const { can } = useCouncil();
  const [adding, setAdding] = useState(0);
  const { words, setWords, found } = useSearched(items);
  const shown = found.filter(({ archived }) => !archived);
  const past = found.filter(({ archived }) => archived);
  const add = can('plan.manage') ? (
    <Button size="s" icon={Plus} aria-expanded={adding > 0} onClick={() => setAdding(adding > 0 ? 0 : 1)}>
      {t('page.add')}
    </Button>
  ) : null;
  return (
    <Card title={t(`name.${framework}`)} actions={add}>
      <div className={styles['framework']}>
        <SourceLine source={LOCAL_SOURCES[framework]} />
        {adding > 0 ? (
          <LocalItemForm
            key={adding}
            framework={framework}
            item={null}
            onAdded={() => setAdding(adding + 1)}
            onClose={() => setAdding(0)}
          />
        ) : null}
        {items.length > SHORT ? (
          <SearchField
            label={t('page.search')}
            labelHidden
            placeholder={t('page.search')}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        ) : null}
        {items.length === 0 ? <p className="muted">{t('page.empty')}</p> : null}
        {items.length > 0 && found.length === 0 ? <p className="muted">{t('page.noneFound')}</p> : null}
        <Items items={shown} />
        {past.length > 0 ? (
          <Details summary={t('page.past', { count: past.length })}>
            <Items items={past} />
          </Details>
        ) : null}
      </div>
    </Card>
  );
}

function Items({ items }: { items: readonly LocalItem[] }) {
  const [edited, edit] = useState<string | null>(null);
  if (items.length === 0) return null;
  return (
    <ul className={styles['items']}>
      {items.map((item) => (
        <li key={item.id}>
          {edited === item.id ? (
            <LocalItemForm framework={item.framework} item={item} onClose={() => edit(null)} />
          ) : (
            <ItemLine item={item} onEdit={() => edit(item.id)} />
          )}
        </li>
      ))}
    </ul>
  );
}

function ItemLine({ item: { number, label, uses }, onEdit }: { item: LocalItem; onEdit: () => void }) {
  const { t } = useTranslation('frameworks');
  const { can } = useCouncil();
  return (
    <div className={styles['line']}>
      {number ? <span className={styles['number']}>{number}</span> : null}
      <span className={styles['label']}>{label}</span>
      <span className="small muted">{t('page.uses', { count: uses })}</span>
      {can('plan.manage') ? <IconButton icon={Pencil} label={t('page.changeOne', { label })} onClick={onEdit} /> : null}
    </div>
  );
}
