import { Kbd } from '@trame/ui/kbd';
import CircleCheck from 'lucide-react/icons/circle-check';
import Gavel from 'lucide-react/icons/gavel';
import Pilcrow from 'lucide-react/icons/pilcrow';
import { useTranslation } from 'react-i18next';
import styles from './composer.module.css';
import { NATURES, type Nature } from './line-draft.ts';

const FACES = {
  NOTE: { Icon: Pilcrow, key: null },
  DECISION: { Icon: Gavel, key: '/d' },
  ACTION: { Icon: CircleCheck, key: '/a' },
} as const;

/** What the next line is: a note, a decision, an action. */
export function NatureChoice({ value, onChange }: { value: Nature; onChange: (nature: Nature) => void }) {
  const { t } = useTranslation('liveMeetings');
  return (
    <fieldset className={styles['natures']}>
      <legend className="sr">{t('line.nature')}</legend>
      {NATURES.map((nature) => {
        const { Icon, key } = FACES[nature];
        return (
          <button key={nature} type="button" aria-pressed={nature === value} onClick={() => onChange(nature)}>
            <Icon /> {t(`line.${nature}`)} {key ? <Kbd>{key}</Kbd> : null}
          </button>
        );
      })}
    </fieldset>
  );
}
