import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { Counter } from '@trame/ui/chip';
import CircleCheck from 'lucide-react/icons/circle-check';
import Link2 from 'lucide-react/icons/link-2';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Allowed } from '../../../platform/council.tsx';
import { useShown } from '../use-shown.ts';
import styles from './gaps.module.css';

interface GapLine {
  id: string;
  title: string;
  fact: ReactNode;
}

interface GapCardProps {
  title: string;
  /** Said when nothing is missing, or when there is nothing yet that could be. */
  done: ReactNode;
  /** The button that settles a line. */
  settle: string;
  lines: readonly GapLine[];
  onSettle: (id: string) => void;
}

const AT_ONCE = 10;

/** One kind of gap: its lines, each with the one button that settles it. */
export function GapCard({ title, done, settle, lines, onSettle }: GapCardProps) {
  const { t } = useTranslation('diagnosis');
  const { shown, left, showAll } = useShown(lines, AT_ONCE);
  const counter =
    lines.length > 0 ? <Counter value={lines.length} label={t('found', { count: lines.length })} /> : null;
  return (
    <Card title={title} aside={counter}>
      {lines.length === 0 ? done : null}
      <ul className={styles['lines']}>
        {shown.map((line) => (
          <li key={line.id}>
            <div className={styles['said']}>
              <p>{line.title}</p>
              {line.fact}
            </div>
            <Allowed to="diagnosis.manage">
              <Button size="s" icon={Link2} onClick={() => onSettle(line.id)}>
                {settle} <span className="sr">{t('named', { title: line.title })}</span>
              </Button>
            </Allowed>
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <Button variant="quiet" size="s" onClick={showAll}>
          {t('others', { count: left })}
        </Button>
      ) : null}
    </Card>
  );
}

/** Nothing of the kind is missing. */
export const GapDone = ({ children }: { children: string }) => (
  <p className={styles['done']}>
    <CircleCheck /> {children}
  </p>
);

/** There is nothing yet that could be missing something: what to do first. */
export const GapBefore = ({ action, children }: { action: ReactNode; children: string }) => (
  <div className={styles['before']}>
    <p>{children}</p>
    {action}
  </div>
);
