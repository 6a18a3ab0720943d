import type { Axis } from '@trame/contracts/action-plan-answers';
import { itemInFull, itemWords } from '@trame/copy/framework-words';
import { OBJECTIVE_SETS } from '@trame/domain/frameworks/framework';
import { itemRef, readItemRef } from '@trame/domain/frameworks/item-ref';
import { taxonomyOf } from '@trame/domain/frameworks/taxonomies';
import { Select } from '@trame/ui/select';
import { useTranslation } from 'react-i18next';
import styles from '../action-plan.module.css';

/** No objective has this id: it stands for none. */
const NONE = '';

/** Which national objective a heading takes up: that of 2025 first, that of 2016 for the plans of its time. */
export function TakesUpField({ value, onChange }: { value: string | null; onChange: (ref: string | null) => void }) {
  const { t, i18n } = useTranslation('frameworks');
  const refs = OBJECTIVE_SETS.flatMap((set) => taxonomyOf(set).items.map(({ code }) => itemRef(set, code)));
  const options = [
    { id: NONE, label: t('takesUp.none') },
    ...refs.map((id) => ({ id, label: itemInFull(i18n, id, []) })),
  ];
  return (
    <Select
      label={t('takesUp.label')}
      options={options}
      value={value ?? NONE}
      onChange={(id) => onChange(id === NONE ? null : id)}
    />
  );
}

/** What a heading takes up, beside its title; only the set is said where the title says the rest. */
export function TakesUp({ heading }: { heading: Pick<Axis, 'title' | 'takesUp'> | null }) {
  const { t, i18n } = useTranslation('frameworks');
  const framework = readItemRef(heading?.takesUp ?? '')?.framework;
  if (!heading?.takesUp || !framework) return null;
  const same = itemWords(i18n, heading.takesUp, []) === heading.title;
  return (
    <span className={styles['takesUp']}>{same ? t(`short.${framework}`) : itemInFull(i18n, heading.takesUp, [])}</span>
  );
}
