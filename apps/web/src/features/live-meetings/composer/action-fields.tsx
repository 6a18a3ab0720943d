import { dayInWords } from '@trame/domain/time/day-in-words';
import { Button } from '@trame/ui/button';
import { ComboBox } from '@trame/ui/combo-box';
import { DatePicker } from '@trame/ui/date-picker';
import CalendarCheck from 'lucide-react/icons/calendar-check';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../platform/new-id.ts';
import { useToday } from '../../../platform/use-today.ts';
import { useLive } from '../live.tsx';
import styles from './composer.module.css';
import type { LineDraft } from './line-draft.ts';
import { useInSight } from './use-in-sight.ts';

interface FieldsProps {
  draft: LineDraft;
  onChange: (draft: LineDraft) => void;
}

/** Who holds the action and until when. A name nobody bears makes a person. */
export function ActionFields({ draft, onChange }: FieldsProps) {
  const { t } = useTranslation('liveMeetings');
  const { shown, fmt } = useLive();
  const box = useInSight();
  const options = shown.people.map(({ id, name }) => ({ id, label: name }));
  const { lead, dueOn, text } = draft;
  const said = dayInWords(text, useToday());
  return (
    <div ref={box} className={styles['fields']}>
      <ComboBox
        label={t('line.lead')}
        options={lead?.isNew ? [...options, { id: lead.id, label: lead.name }] : options}
        value={lead && { id: lead.id, label: lead.name }}
        onChange={(option) =>
          onChange({ ...draft, lead: option && { id: option.id, name: option.label, isNew: false } })
        }
        onCreate={(name) => onChange({ ...draft, lead: { id: newId(), name, isNew: true } })}
      />
      <DatePicker label={t('line.due')} value={dueOn} onChange={(day) => onChange({ ...draft, dueOn: day })} />
      {said !== null && dueOn === null ? (
        <Button size="s" icon={CalendarCheck} onClick={() => onChange({ ...draft, dueOn: said })}>
          {t('line.takeDue', { day: fmt.day(said, 'long') })}
        </Button>
      ) : null}
    </div>
  );
}
