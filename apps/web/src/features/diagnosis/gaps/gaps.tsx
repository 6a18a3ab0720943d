import { useQuery } from '@tanstack/react-query';
import type { Coverage } from '@trame/contracts/diagnosis-answers';
import { gapsOf } from '@trame/domain/diagnosis/coverage';
import { Button } from '@trame/ui/button';
import { Loaded } from '@trame/ui/loaded';
import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Allowed, useCouncil } from '../../../platform/council.tsx';
import { coverageOf } from '../../../platform/diagnosis/coverage.queries.ts';
import { RouterButton } from '../../../platform/link-button.tsx';
import { useSayRefusal } from '../../../platform/refusal.tsx';
import { WeightChip } from '../finding-facts.tsx';
import { citeObjective, type LinkedThing, LinksDialog } from '../links/links.dialog.tsx';
import { BalanceCard } from './balance.card.tsx';
import { GapBefore, GapCard, GapDone } from './gap.card.tsx';
import styles from './gaps.module.css';

interface GapsProps {
  onAddNeed: () => void;
}

/** Needs that no objective answers, objectives that answer no need, and themes without a resource. */
export function Gaps({ onAddNeed }: GapsProps) {
  const { councilId } = useCouncil();
  const query = useQuery(coverageOf(councilId));
  return (
    <Loaded query={query} explain={useSayRefusal()} empty={null} isEmpty={() => false}>
      {(found) => <Missing coverage={found} onAddNeed={onAddNeed} />}
    </Loaded>
  );
}

function Missing({ coverage, onAddNeed }: GapsProps & { coverage: Coverage }) {
  const { t } = useTranslation('diagnosis');
  const [linked, link] = useState<LinkedThing | null>(null);
  const { needs, objectives } = gapsOf(coverage);
  return (
    <div className={styles['gaps']}>
      <GapCard
        title={t('gaps.needs')}
        done={coverage.needs.length === 0 ? <NoNeed onAddNeed={onAddNeed} /> : <GapDone>{t('gaps.needsDone')}</GapDone>}
        settle={t('links.choose')}
        lines={needs.map(({ id, title, weight }) => ({ id, title, fact: <WeightChip weight={weight} /> }))}
        onSettle={(id) => link({ side: 'need', id })}
      />
      <GapCard
        title={t('gaps.objectives')}
        done={coverage.objectives.length === 0 ? <NoObjective /> : <GapDone>{t('gaps.objectivesDone')}</GapDone>}
        settle={t('links.chooseNeeds')}
        lines={objectives.map((one) => ({
          ...{ id: one.id, title: citeObjective(one) },
          fact: one.under ? <span className="small muted">{one.under}</span> : null,
        }))}
        onSettle={(id) => link({ side: 'objective', id })}
      />
      <BalanceCard balance={coverage.balance} />
      {linked ? <LinksDialog {...linked} onClose={() => link(null)} /> : null}
    </div>
  );
}

function NoNeed({ onAddNeed }: GapsProps) {
  const { t } = useTranslation('diagnosis');
  const add = (
    <Allowed to="diagnosis.manage">
      <Button size="s" icon={Plus} onClick={onAddNeed}>
        {t('addNeed')}
      </Button>
    </Allowed>
  );
  return <GapBefore action={add}>{t('gaps.needsNone')}</GapBefore>;
}

function NoObjective() {
  const { t } = useTranslation('diagnosis');
  const { slug } = useCouncil();
  const open = (
    <RouterButton size="s" to="/$clsm/plan" params={{ clsm: slug }}>
      {t('links.open')}
    </RouterButton>
  );
  return <GapBefore action={open}>{t('gaps.objectivesNone')}</GapBefore>;
}
