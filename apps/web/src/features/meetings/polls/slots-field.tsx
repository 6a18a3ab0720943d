import { LIMITS } from '@trame/contracts/limits';
import { Button } from '@trame/ui/button';
import { Fieldset } from '@trame/ui/fieldset';
import { IconButton } from '@trame/ui/icon-button';
import Plus from 'lucide-react/icons/plus';
import X from 'lucide-react/icons/x';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StartsField } from '../starts-field.tsx';
import { nextSlot } from './next-slot.ts';
import styles from './polls.module.css';

const { slots: MOST, slotsAtLeast: LEAST } = LIMITS.poll;

interface SlotsFieldProps {
  /** Wall times; empty while a day or an hour is missing. */
  value: readonly string[];
  onChange: (slots: string[]) => void;
  isWrong: (place: number) => boolean;
  error: string | undefined;
}

/** The dates a poll offers, one line each; a new line starts from the one above it. */
export function SlotsField({ value, onChange, isWrong, error }: SlotsFieldProps) {
  const { t } = useTranslation('polls');
  const prefix = useId();
  // lines come and go: each keeps a name of its own, so that what is typed stays on its line
  const [names, setNames] = useState(() => value.map((_, place) => place));
  const put = (place: number, local: string) => onChange(value.map((known, at) => (at === place ? local : known)));
  const add = () => {
    setNames([...names, Math.max(-1, ...names) + 1]);
    onChange([...value, nextSlot(value.at(-1) ?? '')]);
  };
  const remove = (place: number) => {
    setNames(names.filter((_, at) => at !== place));
    onChange(value.filter((_, at) => at !== place));
  };
  return (
    <Fieldset legend={t('create.slots')} error={error} data-field="slots">
      <ol className={styles['slotLines']}>
        {value.map((local, place) => (
          <li key={`${prefix}${names[place]}`} className={styles['slotLine']}>
            <fieldset>
              <legend className="sr">{t('create.slot', { number: place + 1 })}</legend>
              <StartsField
                name={`slots.${place}`}
                value={local}
                onChange={(next) => put(place, next)}
                wrong={isWrong(place)}
              />
            </fieldset>
            {value.length > LEAST ? (
              <IconButton icon={X} label={t('create.remove', { number: place + 1 })} onClick={() => remove(place)} />
            ) : null}
          </li>
        ))}
      </ol>
      {value.length < MOST ? (
        <Button icon={Plus} size="s" className={styles['add']} onClick={add}>
          {t('create.add')}
        </Button>
      ) : (
        <p className={styles['quiet']}>{t('create.full')}</p>
      )}
    </Fieldset>
  );
}
