import type { PollSlot } from '@trame/contracts/poll-answers';
import { POLL_ANSWERS, type PollAnswer } from '@trame/domain/polls/poll-answer';
import { RadioGroup } from '@trame/ui/fieldset';
import { useTranslation } from 'react-i18next';
import { capital } from '../../../platform/capital.ts';
import { useFmt } from '../../../platform/words.tsx';

export type Said = Readonly<Record<string, PollAnswer>>;

interface SlotAnswersProps {
  slots: readonly Pick<PollSlot, 'id' | 'local'>[];
  /** By the id of the date. */
  said: Said;
  onSay: (said: Said) => void;
  faultOf: (slotId: string) => string | undefined;
}

/** One choice for each date of a poll, whoever says it. */
export function SlotAnswers({ slots, said, onSay, faultOf }: SlotAnswersProps) {
  const { t } = useTranslation('polls');
  const fmt = useFmt();
  return slots.map(({ id, local }) => (
    <RadioGroup
      key={id}
      inline
      name={id}
      legend={capital(fmt.dayTime(local))}
      error={faultOf(id)}
      value={said[id] ?? ''}
      options={POLL_ANSWERS.map((answer) => ({ value: answer, label: t(`answer.${answer}`) }))}
      onChange={({ target }) => onSay({ ...said, [id]: target.value as PollAnswer })}
    />
  ));
}
