import { useQuery } from '@tanstack/react-query';
import type { Coverage } from '@trame/contracts/diagnosis-answers';
import { gapsOf } from '@trame/domain/diagnosis/coverage';
import { Loaded } from '@trame/ui/loaded';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { coverageOf } from '../../../platform/diagnosis/coverage.queries.ts';
import { useSayRefusal } from '../../../platform/refusal.tsx';
import { WeightChip } from '../finding-facts.tsx';
import { citeObjective, type LinkedThing, LinksDialog } from '../links/links.dialog.tsx';
import { BalanceCard } from './balance.card.tsx';
import { GapCard } from './gap.card.tsx';
import styles from './gaps.module.css';

/** Needs that no objective answers, objectives that answer no need, and themes without a resource. */
export function Gaps() {
  const { councilId } = useCouncil();
  const query = useQuery(coverageOf(councilId));
  return (
    <Loaded query={query} explain={useSayRefusal()} empty={null} isEmpty={() => false}>
      {(found) => <Missing coverage={found} />}
    </Loaded>
  );
}

function Missing({ coverage }: { coverage: Coverage }) {
  const { t } = useTranslation('diagnosis');
  const [linked, link] = useState<LinkedThing | null>(null);
  const { needs, objectives } = gapsOf(coverage);
  return (
    <div className={styles['gaps']}>
      <GapCard
        title={t('gaps.needs')}
        done={t(coverage.needs.length === 0 ? 'gaps.needsNone' : 'gaps.needsDone')}
        settle={t('links.choose')}
        lines={needs.map(({ id, title, weight }) => ({ id, title, fact: <WeightChip weight={weight} /> }))}
        onSettle={(id) => link({ side: 'need', id })}
      />
      <GapCard
        title={t('gaps.objectives')}
        done={t(coverage.objectives.length === 0 ? 'gaps.objectivesNone' : 'gaps.objectivesDone')}
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
