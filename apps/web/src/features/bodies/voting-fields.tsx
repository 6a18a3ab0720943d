import type { Body, changeBodyBody } from '@trame/contracts/bodies';
import { MAJORITIES, MAX_PROXIES, QUORUM_THRESHOLDS } from '@trame/domain/voting/voting-rules';
import { Checkbox } from '@trame/ui/choice';
import { Select } from '@trame/ui/select';
import { NumberField } from '@trame/ui/text-field';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { useContractForm } from '../../platform/form.ts';

/** The form of the rules of a body. */
export type RulesFormState = ReturnType<typeof useContractForm<typeof changeBodyBody>>;

type VotingRules = Pick<
  Body,
  | 'quorumRule'
  | 'quorumThreshold'
  | 'quorumNumber'
  | 'quorumCountsProxies'
  | 'votesRule'
  | 'voteMajority'
  | 'proxiesPerHolder'
>;

/** The rules of voice among all that is known of a body. */
export const votingOf = ({
  quorumRule,
  quorumThreshold,
  quorumNumber,
  quorumCountsProxies,
  votesRule,
  voteMajority,
  proxiesPerHolder,
}: VotingRules): VotingRules => ({
  quorumRule,
  quorumThreshold,
  quorumNumber,
  quorumCountsProxies,
  votesRule,
  voteMajority,
  proxiesPerHolder,
});

/** Quorum, votes and proxies: all off by default, for no council's text requires them; each shows what it needs once on. */
export function VotingFields({ form }: { form: RulesFormState }) {
  const { t } = useTranslation('bodies');
  return (
    <>
      <Checkbox label={t('rules.quorum')} hint={t('rules.off')} {...form.register('quorumRule')} />
      {form.watch('quorumRule') ? <QuorumFields form={form} /> : null}
      <Checkbox label={t('rules.votes')} hint={t('rules.off')} {...form.register('votesRule')} />
      {form.watch('votesRule') ? (
        <ChoiceOf
          form={form}
          name="voteMajority"
          label={t('rules.voteMajority')}
          options={MAJORITIES.map((id) => ({ id, label: t(`rules.majority.${id}`) }))}
        />
      ) : null}
      <NumberField
        label={t('rules.proxiesPerHolder')}
        hint={t('rules.proxiesHint')}
        min={0}
        max={MAX_PROXIES}
        error={form.faultOf('proxiesPerHolder')}
        {...form.register('proxiesPerHolder', { valueAsNumber: true })}
      />
    </>
  );
}

function QuorumFields({ form }: { form: RulesFormState }) {
  const { t } = useTranslation('bodies');
  return (
    <>
      <ChoiceOf
        form={form}
        name="quorumThreshold"
        label={t('rules.quorumThreshold')}
        options={QUORUM_THRESHOLDS.map((id) => ({ id, label: t(`rules.threshold.${id}`) }))}
      />
      {form.watch('quorumThreshold') === 'NUMBER' ? (
        <NumberField
          label={t('rules.quorumNumber')}
          unit={t('rules.voices')}
          min={1}
          error={form.faultOf('quorumNumber')}
          {...form.register('quorumNumber', { valueAsNumber: true })}
        />
      ) : null}
      {(form.watch('proxiesPerHolder') ?? 0) > 0 ? (
        <Checkbox label={t('rules.quorumCountsProxies')} {...form.register('quorumCountsProxies')} />
      ) : null}
    </>
  );
}

interface ChoiceProps {
  form: RulesFormState;
  name: 'quorumThreshold' | 'voteMajority';
  label: string;
  options: { id: string; label: string }[];
}

function ChoiceOf({ form, name, label, options }: ChoiceProps) {
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field }) => (
        <Select
          label={label}
          options={options}
          value={field.value ?? null}
          onChange={field.onChange}
          onBlur={field.onBlur}
          name={field.name}
          ref={field.ref}
        />
      )}
    />
  );
}
