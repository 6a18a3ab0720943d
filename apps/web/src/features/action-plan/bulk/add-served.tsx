import type { ChangeManyBody } from '@trame/contracts/action-plan';
import { THEMES } from '@trame/domain/frameworks/themes';
import { Button } from '@trame/ui/button';
import { ComboBox } from '@trame/ui/combo-box';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../action-plan.module.css';
import { useServedWords } from '../served/use-served-words.ts';

interface AddServedProps {
  onChosen: (change: ChangeManyBody['change'], words: string) => void;
}

/** A theme or an item of a framework, to add to several actions. */
export function AddServed({ onChosen }: AddServedProps) {
  const { t } = useTranslation('frameworks');
  const { themes, frameworkItems } = useServedWords();
  const [chosen, choose] = useState<{ id: string; label: string } | null>(null);
  const options = [
    ...themes.offered.map((id) => ({ id, label: themes.say(id), hint: t('bulk.theme') })),
    ...frameworkItems.offered.map((id) => ({ id, label: frameworkItems.say(id) })),
  ];
  const add = ({ id, label }: { id: string; label: string }) => {
    const theme = THEMES.find((one) => one === id);
    onChosen(theme ? { addTheme: theme } : { addFrameworkItem: id }, label);
  };
  return (
    <div className={styles['form']}>
      <ComboBox label={t('bulk.choose')} options={options} value={chosen} onChange={choose} />
      <Button variant="primary" disabled={!chosen} onClick={() => (chosen ? add(chosen) : undefined)}>
        {t('bulk.apply')}
      </Button>
    </div>
  );
}
