import { LIMITS } from '@trame/contracts/limits';
import { DatePicker } from '@trame/ui/date-picker';
import { Segmented } from '@trame/ui/segmented';
import { Select } from '@trame/ui/select';
import { NumberField } from '@trame/ui/text-field';
import { useTranslation } from 'react-i18next';
import { capital } from '../../../platform/capital.ts';
import type { SeriesMeeting } from '../clashes/use-clashing.ts';
import { DatesPreview } from './dates-preview.tsx';
import { endOf, type RepeatDraft, ruleOf } from './repeat-draft.ts';
import { ruleChoices } from './rule-choices.ts';
import styles from './series.module.css';
import { useRuleWords } from './use-rule-words.ts';

const NEVER = 'NEVER';

interface RepeatsFieldProps {
  /** The wall time of the first date; empty while it is missing. */
  local: string;
  draft: RepeatDraft;
  /** What the dates would be dates of: what else stands then is told. */
  about?: SeriesMeeting | null;
  onChange: (draft: RepeatDraft) => void;
  /** Sent as it is once: say what is missing. */
  isAsked: boolean;
  /** It comes back anyway: only how is chosen. */
  isAlways?: boolean;
}

/** How a meeting comes back, until when, and the dates that gives. */
export function RepeatsField({ local, draft, about = null, onChange, isAsked, isAlways = false }: RepeatsFieldProps) {
  const { t } = useTranslation('series');
  const words = useRuleWords();
  const choices = ruleChoices(local.slice(0, 10));
  const never = isAlways ? [] : [{ id: NEVER, label: t('repeats.never') }];
  const options = choices.map(({ id, rule }) => ({ id, label: capital(words(rule, local)) }));
  const isChosen = choices.some(({ id }) => id === draft.choice);
  const isMissing = isAsked && (draft.choice !== null || isAlways) && !isChosen;
  return (
    <div className={styles['repeats']}>
      <Select
        label={t('repeats.label')}
        name="repeats"
        hint={local ? undefined : t('repeats.needsDate')}
        options={[...never, ...options]}
        value={isChosen ? draft.choice : draft.choice === null && !isAlways ? NEVER : null}
        error={isMissing ? t('repeats.fault') : undefined}
        onChange={(id) => onChange({ ...draft, choice: id === NEVER ? null : id, leftOut: [], moved: [] })}
      />
      {isChosen ? <EndFields local={local} draft={draft} onChange={onChange} isAsked={isAsked} /> : null}
      {ruleOf(draft, local) && endOf(draft, local) ? (
        <DatesPreview local={local} draft={draft} about={about} onChange={onChange} />
      ) : null}
    </div>
  );
}

function EndFields({ local, draft, onChange, isAsked }: Omit<RepeatsFieldProps, 'isAlways' | 'about'>) {
  const { t } = useTranslation('series');
  const isWrong = isAsked && endOf(draft, local) === null;
  const ways = [
    { id: 'count', label: t('repeats.byCount') },
    { id: 'until', label: t('repeats.byDay') },
  ] as const;
  return (
    <div className={styles['end']}>
      <div>
        <Segmented
          label={t('repeats.end')}
          options={ways}
          value={draft.by}
          onChange={(by) => onChange({ ...draft, by })}
        />
      </div>
      {draft.by === 'count' ? (
        <NumberField
          label={t('repeats.count')}
          labelHidden
          name="repeats.end"
          min={LIMITS.series.least}
          max={LIMITS.series.most}
          defaultValue={Number.isNaN(draft.count) ? '' : draft.count}
          error={isWrong ? t('repeats.countFault') : undefined}
          onChange={({ target }) => onChange({ ...draft, count: target.valueAsNumber })}
        />
      ) : (
        <DatePicker
          label={t('repeats.until')}
          name="repeats.end"
          value={draft.until}
          error={isWrong ? t('repeats.untilFault') : undefined}
          onChange={(until) => onChange({ ...draft, until })}
        />
      )}
    </div>
  );
}
