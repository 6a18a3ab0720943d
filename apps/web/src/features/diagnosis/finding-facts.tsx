import type { Finding } from '@trame/contracts/diagnosis-answers';
import type { Weight } from '@trame/domain/diagnosis/finding';
import { Chip } from '@trame/ui/chip';
import ChevronUp from 'lucide-react/icons/chevron-up';
import ChevronsUp from 'lucide-react/icons/chevrons-up';
import Minus from 'lucide-react/icons/minus';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../platform/words.tsx';
import styles from './diagnosis.module.css';

const FACES = {
  HIGH: { kind: 'warn', icon: ChevronsUp },
  MEDIUM: { kind: 'info', icon: ChevronUp },
  LOW: { kind: 'mute', icon: Minus },
} as const satisfies Record<Weight, object>;

/** How much a need weighs; nothing when it is not said. */
export function WeightChip({ weight }: { weight: Weight | null }) {
  const { t } = useTranslation('diagnosis');
  return weight ? <Chip {...FACES[weight]}>{t(`weights.${weight}`)}</Chip> : null;
}

/** "12 mars 2025", "mars 2025", "2025": as exact as it is known. */
export function useSayObserved(): (observed: string) => string {
  const fmt = useFmt();
  return (observed) => {
    if (observed.length === 4) return observed;
    return observed.length === 7 ? fmt.day(`${observed}-01`, 'month') : fmt.day(observed, 'long');
  };
}

/** What it is about in more words, who says so, and when. */
export function Details({ finding }: { finding: Finding }) {
  const { description, source, sourceUrl, observed } = finding;
  if (!description && !source && !sourceUrl && !observed) return null;
  return (
    <div className={styles['details']}>
      {description ? <p>{description}</p> : null}
      <Source finding={finding} />
    </div>
  );
}

function Source({ finding: { source, sourceUrl, observed } }: { finding: Finding }) {
  const say = useSayObserved();
  const name = source ?? sourceUrl;
  const linked = sourceUrl ? (
    <a href={sourceUrl} target="_blank" rel="noreferrer">
      {name}
    </a>
  ) : (
    name
  );
  const dated = observed ? <span>{say(observed)}</span> : null;
  if (!name && !dated) return null;
  return (
    <p className="small muted">
      {linked}
      {name && dated ? ' · ' : null}
      {dated}
    </p>
  );
}

/** Its themes, for whom, and where. */
export function About({ finding: { themes, publics, territory } }: { finding: Finding }) {
  const { t } = useTranslation(['diagnosis', 'frameworks']);
  const fmt = useFmt();
  const places = territory.length > 0 ? fmt.list(territory.map(({ name }) => name)) : t('everywhere');
  return (
    <div className={styles['about']}>
      {themes.length > 0 ? (
        <ul className={styles['themes']}>
          {themes.map((theme) => (
            <li key={theme}>{t(`frameworks:theme.${theme}`)}</li>
          ))}
        </ul>
      ) : null}
      <p className="small muted">{[...publics.map((one) => t(`frameworks:public.${one}`)), places].join(' · ')}</p>
    </div>
  );
}
