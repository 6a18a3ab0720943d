import { useQuery } from '@tanstack/react-query';
import { ballots } from '@trame/domain/voting/vote-outcome';
import { Banner } from '@trame/ui/banner';
import { Fieldset } from '@trame/ui/fieldset';
import { NumberField } from '@trame/ui/text-field';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { voicesOf } from '../../../platform/voices/voices.queries.ts';
import { useLive } from '../live.tsx';
import styles from './composer.module.css';
import { type LineDraft, type TypedTally, tallyOf } from './line-draft.ts';

interface VoteFieldsProps {
  draft: LineDraft;
  onChange: (draft: LineDraft) => void;
}

/** The hands counted. More of them than there are voices is said, and not refused: the room may know better. */
export function VoteFields({ draft, onChange }: VoteFieldsProps) {
  const { t } = useTranslation('voting');
  const heard = useVoicesHeard();
  const tally = tallyOf(draft);
  const counted = tally ? ballots(tally) : 0;
  const field = (name: keyof TypedTally) => (
    <NumberField
      label={t(`vote.${name}`)}
      min={0}
      value={draft.vote[name]}
      onChange={({ target }) => onChange({ ...draft, vote: { ...draft.vote, [name]: target.value } })}
    />
  );
  return (
    <div className={styles['whole']}>
      <Fieldset legend={t('vote.legend')} hint={t('vote.hint')} inline>
        {field('inFavour')}
        {field('against')}
        {field('abstained')}
      </Fieldset>
      {heard !== null && counted > heard ? (
        <Banner kind="warn">{t('vote.tooMany', { ballots: counted, heard })}</Banner>
      ) : null}
    </div>
  );
}

/** How many voices are in the room; `null` for those who may not count them, and until they are read. */
function useVoicesHeard(): number | null {
  const { path } = useLive();
  const { can } = useCouncil();
  const { data } = useQuery({ ...voicesOf(path), enabled: can('voices.read') });
  if (!data?.heard) return null;
  const { inPerson, bySubstitute, byProxy } = data.heard;
  return inPerson + bySubstitute + byProxy;
}
