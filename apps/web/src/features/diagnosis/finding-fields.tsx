import type { FindingBody } from '@trame/contracts/diagnosis';
import type { Finding } from '@trame/contracts/diagnosis-answers';
import { FINDING_KINDS, WEIGHTS } from '@trame/domain/diagnosis/finding';
import { readObserved, typedObserved } from '@trame/domain/diagnosis/observed';
import { TARGET_PUBLICS } from '@trame/domain/frameworks/target-publics';
import { THEMES } from '@trame/domain/frameworks/themes';
import { RadioGroup } from '@trame/ui/fieldset';
import { MultiPicker } from '@trame/ui/multi-picker';
import { TextAreaField, TextField } from '@trame/ui/text-field';
import { useTranslation } from 'react-i18next';
import type { ContractForm } from '../../platform/form.ts';
import { GuardNotice } from '../../platform/guard-notice.tsx';
import { nullWhenEmpty } from '../../platform/null-when-empty.ts';
import { useTerritoryUnits } from '../../platform/territory-units.ts';

interface PartProps {
  form: ContractForm<FindingBody, FindingBody>;
}

/** What it is, in words that name nobody. */
export function SaidFields({ form }: PartProps) {
  const { t } = useTranslation('diagnosis');
  const [kind, weight, title, description] = form.watch(['kind', 'weight', 'title', 'description']);
  const weights = [...WEIGHTS.map((id) => ({ value: id, label: t(`weights.${id}`) })), NO_WEIGHT(t('weightNone'))];
  return (
    <>
      <RadioGroup
        legend={t('form.kind')}
        inline
        options={FINDING_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        value={kind}
        onChange={({ target }) => {
          form.setValue('kind', FINDING_KINDS.find((one) => one === target.value) ?? 'NEED');
          form.setValue('weight', null);
        }}
      />
      <TextField
        label={t('form.title')}
        hint={t(`form.titleHints.${kind}`)}
        autoFocus
        maxLength={200}
        error={form.faultOf('title')}
        {...form.register('title')}
      />
      <TextAreaField
        label={t('form.description')}
        hint={t('form.noName')}
        optional
        rows={3}
        maxLength={2_000}
        error={form.faultOf('description')}
        {...form.register('description')}
      />
      <GuardNotice text={`${title}\n${description}`} known={NOBODY} />
      {kind === 'NEED' ? (
        <RadioGroup
          legend={t('form.weight')}
          inline
          options={weights}
          value={weight ?? ''}
          onChange={({ target }) => form.setValue('weight', WEIGHTS.find((one) => one === target.value) ?? null)}
          error={form.faultOf('weight')}
        />
      ) : null}
    </>
  );
}

const NO_WEIGHT = (label: string) => ({ value: '', label });
/** A diagnosis speaks of nobody: names are found by how they are written. */
export const NOBODY: readonly string[] = [];

/** About what, for whom, where. `known`: places it names already, even if the territory has lost them. */
export function AboutFields({ form, known }: PartProps & { known: Finding['territory'] }) {
  const { t } = useTranslation(['diagnosis', 'frameworks']);
  const [themes, publics, places] = form.watch(['themes', 'publics', 'territoryIds']);
  const units = [...known, ...useTerritoryUnits()].filter(
    (unit, at, all) => all.findIndex(({ id }) => id === unit.id) === at,
  );
  const themeOptions = THEMES.map((id) => ({ id, label: t(`frameworks:theme.${id}`) }));
  const publicOptions = TARGET_PUBLICS.map((id) => ({ id, label: t(`frameworks:public.${id}`) }));
  const placeOptions = units.map(({ id, name }) => ({ id, label: name }));
  return (
    <>
      <MultiPicker
        label={t('form.themes')}
        optional
        options={themeOptions}
        chosen={themeOptions.filter(({ id }) => themes.includes(id))}
        onChange={(chosen) =>
          form.setValue(
            'themes',
            THEMES.filter((theme) => chosen.some(({ id }) => id === theme)),
          )
        }
      />
      <MultiPicker
        label={t('form.publics')}
        optional
        options={publicOptions}
        chosen={publicOptions.filter(({ id }) => publics.includes(id))}
        onChange={(chosen) =>
          form.setValue(
            'publics',
            TARGET_PUBLICS.filter((one) => chosen.some(({ id }) => id === one)),
          )
        }
      />
      {placeOptions.length === 0 ? (
        <p className="small muted">{t('form.noTerritory')}</p>
      ) : (
        <MultiPicker
          label={t('form.territory')}
          hint={t('form.territoryHint')}
          optional
          options={placeOptions}
          chosen={placeOptions.filter(({ id }) => places.includes(id))}
          onChange={(chosen) =>
            form.setValue(
              'territoryIds',
              chosen.map(({ id }) => id),
            )
          }
        />
      )}
    </>
  );
}

/** Who says so, where it can be read, and when it was so. */
export function SourceFields({ form }: PartProps) {
  const { t } = useTranslation('diagnosis');
  const observed = form.formState.defaultValues?.observed ?? null;
  return (
    <>
      <TextField
        label={t('form.source')}
        hint={t('form.sourceHint')}
        optional
        maxLength={500}
        error={form.faultOf('source')}
        {...form.register('source', nullWhenEmpty)}
      />
      <TextField
        label={t('form.sourceUrl')}
        optional
        type="url"
        inputMode="url"
        placeholder="https://"
        error={form.faultOf('sourceUrl')}
        {...form.register('sourceUrl', nullWhenEmpty)}
      />
      <TextField
        name="observed"
        label={t('form.observed')}
        hint={t('form.observedHint')}
        optional
        maxLength={10}
        defaultValue={observed ? typedObserved(observed) : ''}
        error={form.faultOf('observed')}
        onChange={({ target: { value } }) =>
          form.setValue('observed', value.trim() === '' ? null : (readObserved(value) ?? value))
        }
      />
    </>
  );
}
