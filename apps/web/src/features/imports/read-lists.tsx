import type { ImportRow } from '@trame/contracts/import-preview';
import { BUDGET_FIGURES } from '@trame/domain/action-plan/budget';
import { useTranslation } from 'react-i18next';
import { useEuros } from '../../platform/use-euros.ts';
import { useFmt } from '../../platform/words.tsx';
import styles from './imports.module.css';

type Action = NonNullable<ImportRow['action']>;
type Becomes = Action['budget'][number]['becomes'];
interface Line {
  id: string;
  text: string;
  becomes: Becomes;
}

/** The lists of an action line by line, each with what it becomes; nothing of an action without any. */
export function ReadLists({ action }: { action: Action }) {
  const { t } = useTranslation('imports');
  const lists = useLists()(action);
  return lists
    .filter(({ lines }) => lines.length > 0)
    .map(({ name, lines }) => (
      <div key={name} className={styles['list']}>
        <span className={styles['listName']}>
          {t(`preview.lists.${name}`)} ({lines.length})
        </span>
        <ul>
          {lines.map(({ id, text, becomes }) => (
            <li key={id}>
              {text} <em className={styles[becomes.toLowerCase()]}>{t(`becomes.${becomes}`)}</em>
            </li>
          ))}
        </ul>
      </div>
    ));
}

const withIds = (lines: readonly Omit<Line, 'id'>[]): Line[] => lines.map((line, at) => ({ ...line, id: String(at) }));
const joined = (...texts: (string | null | undefined)[]): string => texts.filter(Boolean).join(' · ');

function useLists() {
  const budget = useBudgetText();
  const indicator = useIndicatorText();
  const milestone = useMilestoneText();
  return (action: Action) => [
    {
      name: 'budget' as const,
      lines: withIds(action.budget.map((one) => ({ becomes: one.becomes, text: budget(one) }))),
    },
    {
      name: 'indicators' as const,
      lines: withIds(action.indicators.map((one) => ({ becomes: becomesOf(one), text: indicator(one) }))),
    },
    {
      name: 'milestones' as const,
      lines: withIds(action.milestones.map((one) => ({ becomes: one.becomes, text: milestone(one) }))),
    },
  ];
}

/** An indicator that gains a measurement is brought up to date by it. */
const becomesOf = ({ becomes, measurements }: Action['indicators'][number]): Becomes =>
  becomes === 'SAME' && measurements.some((one) => one.becomes !== 'SAME') ? 'UPDATE' : becomes;

function useBudgetText() {
  const { t } = useTranslation('imports');
  const euros = useEuros();
  return (line: Action['budget'][number]): string => {
    const amounts = BUDGET_FIGURES.flatMap((figure) => {
      const cents = line[figure];
      return cents === null ? [] : [t(`preview.${figure}`, { amount: euros(cents) })];
    });
    const whose = line.funder || line.label || t('preview.unnamedLine');
    const what = line.funder === '' ? '' : line.label;
    const money = amounts.length === 0 ? t('preview.unknownAmount') : amounts.join(', ');
    return joined(line.year === null ? '' : String(line.year), whose, what, money);
  };
}

function useIndicatorText() {
  const { t } = useTranslation('imports');
  const fmt = useFmt();
  return ({
    label,
    unit,
    baseline,
    target,
    targetText,
    source,
    measurements,
  }: Action['indicators'][number]): string => {
    const aims = [target === null ? '' : fmt.number(target), targetText].filter(Boolean).join(' ; ');
    const measured = measurements.map(({ value, measuredOn }) =>
      t('preview.measuredOn', { value: fmt.number(value), day: fmt.day(measuredOn, 'numeric') }),
    );
    return joined(
      ...[label, unit, baseline === null ? '' : t('preview.baseline', { value: fmt.number(baseline) })],
      ...[aims && t('preview.target', { value: aims }), source && t('preview.source', { text: source }), ...measured],
    );
  };
}

function useMilestoneText() {
  const { t } = useTranslation('imports');
  const fmt = useFmt();
  return ({ title, dueOn, done }: Action['milestones'][number]): string =>
    joined(title, dueOn && fmt.day(dueOn, 'numeric'), done ? t('preview.reached') : '');
}
