import { kindsOffered } from '@trame/domain/decisions/decision-kind';
import { Checkbox } from '@trame/ui/choice';
import { DatePicker } from '@trame/ui/date-picker';
import { Select } from '@trame/ui/select';
import { TextField } from '@trame/ui/text-field';
import { useTranslation } from 'react-i18next';
import { useLive } from '../live.tsx';
import styles from './composer.module.css';
import type { LineDraft } from './line-draft.ts';
import { useInSight } from './use-in-sight.ts';
import { VoteFields } from './vote-fields.tsx';

interface FieldsProps {
  draft: LineDraft;
  onChange: (draft: LineDraft) => void;
}

/** How it was decided, what it still needs outside the council, and when to look at it again. */
export function DecisionFields({ draft, onChange }: FieldsProps) {
  const { t } = useTranslation(['liveMeetings', 'minutes', 'voting']);
  const { shown } = useLive();
  const box = useInSight();
  const kinds = kindsOffered(shown.meeting.votes);
  return (
    <div ref={box} className={styles['fields']}>
      <Select
        label={t('line.kind')}
        options={kinds.map((kind) => ({
          id: kind,
          label: kind === 'VOTE' ? t('voting:vote.kind') : t(`minutes:kind.${kind}`),
        }))}
        value={draft.kind}
        onChange={(id) => onChange({ ...draft, kind: kinds.find((kind) => kind === id) ?? draft.kind })}
      />
      {draft.kind === 'VOTE' ? <VoteFields draft={draft} onChange={onChange} /> : null}
      <DatePicker
        label={t('line.reviewOn')}
        optional
        value={draft.reviewOn}
        onChange={(reviewOn) => onChange({ ...draft, reviewOn })}
      />
      <Checkbox
        label={t('line.externalAct')}
        checked={draft.needsExternalAct}
        onChange={({ target }) => onChange({ ...draft, needsExternalAct: target.checked })}
      />
      {draft.needsExternalAct ? (
        <TextField
          label={t('line.externalReference')}
          optional
          value={draft.externalReference}
          onChange={({ target }) => onChange({ ...draft, externalReference: target.value })}
        />
      ) : null}
    </div>
  );
}
