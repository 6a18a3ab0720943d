import { useQuery } from '@tanstack/react-query';
import type { ActionPage } from '@trame/contracts/action-plan-answers';
import { IconButton } from '@trame/ui/icon-button';
import { Loaded } from '@trame/ui/loaded';
import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronUp from 'lucide-react/icons/chevron-up';
import X from 'lucide-react/icons/x';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { RouterButton } from '../../../platform/link-button.tsx';
import { useSayRefusal } from '../../../platform/refusal.tsx';
import { StatusChip } from '../action-cells.tsx';
import { ActionFacts } from '../action-facts.tsx';
import planStyles from '../action-plan.module.css';
import { NewsThread } from '../news-thread.tsx';
import { actionOf } from '../plan.queries.ts';
import { ReportForm } from '../report.form.tsx';
import { focusLine, neighbourOf } from './neighbours.ts';
import styles from './peek.module.css';

interface ActionPeekProps {
  actionId: string;
  onOpen: (id: string) => void;
  onClose: () => void;
}

/**
 * One action beside the plan, which stays in reach. Up and down read the next ones, in the order of the screen; Escape
 * closes and gives the focus back to the line of the action that was read last.
 */
export function ActionPeek({ actionId, onOpen, onClose }: ActionPeekProps) {
  const { t } = useTranslation('planViews');
  const { councilId, slug } = useCouncil();
  const action = useQuery(actionOf(councilId, actionId));
  const explain = useSayRefusal();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const step = (by: 1 | -1) => {
    const next = neighbourOf(actionId, by);
    if (next) onOpen(next);
  };
  const close = () => {
    focusLine(actionId);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const act = event.key === 'Escape' ? close : event.target === head.current ? STEPS[event.key] : undefined;
    if (!act || event.defaultPrevented) return;
    event.preventDefault();
    if (typeof act === 'number') step(act);
    else act();
  };
  const title = action.data?.title ?? t('actionOpened');
  return (
    <dialog open className={styles['peek']} aria-labelledby="peek" data-print="hide" onKeyDown={onKeyDown}>
      <header className={styles['head']}>
        <IconButton icon={ChevronUp} label={t('previous')} onClick={() => step(-1)} />
        <IconButton icon={ChevronDown} label={t('next')} onClick={() => step(1)} />
        <RouterButton to="/$clsm/plan/actions/$id" params={{ clsm: slug, id: actionId }} size="s">
          {t('wholeSheet')}
        </RouterButton>
        <IconButton icon={X} label={t('close')} onClick={close} />
      </header>
      <h2 id="peek" ref={head} tabIndex={-1}>
        {title}
      </h2>
      <Loaded query={action} explain={explain} empty={null} isEmpty={() => false}>
        {(found) => <PeekSheet key={found.id} action={found} />}
      </Loaded>
    </dialog>
  );
}

const STEPS: Record<string, 1 | -1 | undefined> = { ArrowDown: 1, ArrowUp: -1 };

function PeekSheet({ action }: { action: ActionPage }) {
  const { t } = useTranslation('actionPlan');
  return (
    <>
      <p className={planStyles['where']}>
        <StatusChip row={action} />
        {action.axis ? <span>{[action.axis.number, action.axis.title].filter(Boolean).join(' ')}</span> : null}
      </p>
      {action.description ? <p className={planStyles['description']}>{action.description}</p> : null}
      <ActionFacts action={action} />
      <h3>{t('news.title')}</h3>
      {action.mayReport ? <ReportForm action={action} /> : null}
      <NewsThread action={action} />
    </>
  );
}
