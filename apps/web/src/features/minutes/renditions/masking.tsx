import type { Minutes } from '@trame/contracts/minutes';
import type { RedactionShown } from '@trame/contracts/renditions';
import { type TextBlock, wordsOf } from '@trame/domain/minutes/text-block';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { Select } from '@trame/ui/select';
import { TextAreaField } from '@trame/ui/text-field';
import EyeOff from 'lucide-react/icons/eye-off';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useItemName } from '../../../platform/item-name.ts';
import { Refusal } from '../../../platform/refusal.tsx';
import type { MinutesPath } from '../minutes.queries.ts';
import { passagesOf, shortened } from './passages.ts';
import styles from './renditions.module.css';
import { useMaskPassages, useUnmaskPassages } from './renditions.queries.ts';
import type { SelectedPassage } from './use-selected-passage.ts';

/** Masks a whole paragraph: what a keyboard does without selecting. */
export function MaskParagraph({ path, itemId, block }: { path: MinutesPath; itemId: string; block: TextBlock }) {
  const { t } = useTranslation('renditions');
  const mask = useMaskPassages(path);
  const words = wordsOf(block);
  return (
    <Button
      size="s"
      variant="quiet"
      icon={EyeOff}
      pending={mask.isPending}
      aria-label={t('passage.maskThisOf', { words: shortened(words) })}
      title={t('passage.maskThis')}
      onClick={() => mask.mutate(passagesOf(itemId, words))}
    />
  );
}

/** What is selected, and the one thing to do with it. */
export function MaskSelection({ path, selected }: { path: MinutesPath; selected: SelectedPassage }) {
  const { t } = useTranslation('renditions');
  const mask = useMaskPassages(path);
  return (
    <div className={styles['selection']}>
      <output className="small">{t('passage.selected', { words: shortened(selected.words) })}</output>
      <Button
        size="s"
        variant="primary"
        icon={EyeOff}
        pending={mask.isPending}
        // pressing would drop the selection before it is read
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => mask.mutate(passagesOf(selected.itemId, selected.words))}
      >
        {t('passage.maskSelected')}
      </Button>
    </div>
  );
}

/** Masking by the words typed, for those who cannot select. */
export function MaskForm({ path, items }: { path: MinutesPath; items: Minutes['items'] }) {
  const { t } = useTranslation('renditions');
  const nameOf = useItemName();
  const mask = useMaskPassages(path);
  const open = items.filter(({ hidden }) => !hidden);
  const [itemId, chooseItem] = useState(open[0]?.id ?? '');
  const [words, type] = useState('');
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    mask.mutate(passagesOf(itemId, words), { onSuccess: () => type('') });
  };
  return (
    <Card title={t('passage.form')}>
      <form className={styles['form']} onSubmit={send}>
        <Select
          label={t('passage.item')}
          options={open.map((item, at) => ({ id: item.id, label: `${at + 1}. ${nameOf(item)}` }))}
          value={itemId}
          onChange={chooseItem}
        />
        <TextAreaField
          label={t('passage.words')}
          hint={t('passage.wordsHint')}
          rows={2}
          maxLength={2000}
          value={words}
          onChange={({ target }) => type(target.value)}
        />
        <Refusal error={mask.error} />
        <Button type="submit" icon={EyeOff} pending={mask.isPending} aria-disabled={words.trim().length < 2}>
          {t('passage.mask')}
        </Button>
      </form>
    </Card>
  );
}

/** Every masked passage with the way back. */
export function MaskedList({ path, redactions }: { path: MinutesPath; redactions: readonly RedactionShown[] }) {
  const { t } = useTranslation('renditions');
  const unmask = useUnmaskPassages(path);
  return (
    <Card title={t('passage.list')}>
      {redactions.length === 0 ? <p className="muted">{t('passage.none')}</p> : null}
      <ul className={styles['list']}>
        {redactions.map((one) => (
          <li key={one.id}>
            <p className={styles['words']}>« {one.passage} »</p>
            {one.found ? null : <p className="small muted">{t('passage.gone')}</p>}
            <Button
              size="s"
              aria-label={t('passage.restoreThis', { words: shortened(one.passage) })}
              onClick={() => unmask.mutate([one])}
            >
              {t('passage.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
