import { useQuery } from '@tanstack/react-query';
import { DECISION_KINDS } from '@trame/domain/decisions/decision-kind';
import { Checkbox } from '@trame/ui/choice';
import { DatePicker } from '@trame/ui/date-picker';
import { Select } from '@trame/ui/select';
import { useTranslation } from 'react-i18next';
import { bodiesOf } from '../../../platform/bodies.queries.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { PersonPicker } from '../../../platform/person-picker.tsx';
import type { Draft } from './use-draft.ts';

const NOBODY = 'none';
/** Hands are counted in the meeting itself. */
const KINDS = DECISION_KINDS.filter((kind) => kind !== 'VOTE');

interface OutcomeFieldsProps {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  faultOf: (field: string) => string | undefined;
  /** A decision can be numbered: the review is held in a meeting that runs. */
  canDecide: boolean;
}

/** What an outcome needs beside its sentence. */
export function OutcomeFields(props: OutcomeFieldsProps) {
  const { draft, canDecide } = props;
  return (
    <>
      {draft.outcome === 'NEW_DATE' ? <NewDate {...props} /> : null}
      {draft.outcome === 'HELP' ? <Help {...props} /> : null}
      {draft.outcome === 'SEND' ? <Send {...props} /> : null}
      {canDecide && draft.outcome ? <Decide {...props} /> : null}
    </>
  );
}

function NewDate({ draft, change, faultOf }: OutcomeFieldsProps) {
  const { t } = useTranslation('planReview');
  return (
    <>
      <DatePicker
        label={t('form.due')}
        value={draft.dueOn}
        onChange={(dueOn) => change({ dueOn })}
        error={faultOf('dueOn')}
      />
      <DatePicker
        label={t('form.starts')}
        optional
        value={draft.startsOn}
        onChange={(startsOn) => change({ startsOn })}
        error={faultOf('startsOn')}
      />
    </>
  );
}

function useBodies() {
  const { councilId } = useCouncil();
  const bodies = useQuery(bodiesOf(councilId));
  // a situation cell counts, and follows no action
  return (bodies.data?.items ?? []).filter(({ type }) => type !== 'SITUATION_CELL');
}

function Help({ draft, change, faultOf }: OutcomeFieldsProps) {
  const { t } = useTranslation('planReview');
  const bodies = useBodies();
  return (
    <>
      <PersonPicker
        label={t('form.person')}
        value={draft.helper}
        onChange={(helper) => change({ helper })}
        error={faultOf('helperPersonId')}
      />
      <Select
        label={t('form.body')}
        optional
        options={[{ id: NOBODY, label: t('form.noBody') }, ...bodies.map(({ id, label }) => ({ id, label }))]}
        value={draft.helperBodyId ?? NOBODY}
        onChange={(id) => change({ helperBodyId: id === NOBODY ? null : id })}
      />
    </>
  );
}

function Send({ draft, change, faultOf }: OutcomeFieldsProps) {
  const { t } = useTranslation('planReview');
  const bodies = useBodies();
  return (
    <Select
      label={t('form.group')}
      options={bodies.map(({ id, label }) => ({ id, label }))}
      value={draft.bodyId}
      onChange={(bodyId) => change({ bodyId })}
      error={faultOf('bodyId')}
    />
  );
}

function Decide({ draft, change }: OutcomeFieldsProps) {
  const { t } = useTranslation(['planReview', 'minutes']);
  const always = draft.outcome === 'DECISION';
  const kind = draft.decisionKind ?? (always ? 'CONSENSUS' : null);
  return (
    <>
      {always ? null : (
        <Checkbox
          label={t('form.decide')}
          hint={t('form.decideHint')}
          checked={kind !== null}
          onChange={({ target }) => change({ decisionKind: target.checked ? 'CONSENSUS' : null })}
        />
      )}
      {kind ? (
        <Select
          label={t('form.kind')}
          options={KINDS.map((id) => ({ id, label: t(`minutes:kind.${id}`) }))}
          value={kind}
          onChange={(id) => change({ decisionKind: KINDS.find((one) => one === id) ?? null })}
        />
      ) : null}
    </>
  );
}
