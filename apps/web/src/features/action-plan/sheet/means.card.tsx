import type { ActionSheet } from '@trame/contracts/action-sheet-answers';
import { VISIBILITIES } from '@trame/domain/action-plan/visibility';
import { Card } from '@trame/ui/card';
import { MultiPicker } from '@trame/ui/multi-picker';
import { Select } from '@trame/ui/select';
import { TextAreaField, TextField } from '@trame/ui/text-field';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonPicker } from '../../../platform/person-picker.tsx';
import { useTerritoryUnits } from '../../../platform/territory-units.ts';
import { useFmt } from '../../../platform/words.tsx';
import styles from './sheet.module.css';
import type { Field, Fields } from './sheet-fields.ts';
import { SheetGroup } from './sheet-group.tsx';
import { useAutosave } from './use-autosave.ts';

const NAMES = ['referentId', 'targetPublic', 'territoryIds', 'humanMeans', 'visibility'] as const;

interface MeansCardProps {
  sheet: ActionSheet;
  known: readonly string[];
}

/** Who answers for the action among the elected, for whom and where it is done, with whom at work, and who reads the sheet. */
export function MeansCard(props: MeansCardProps) {
  return props.sheet.mayChange ? <MeansForm {...props} /> : <MeansRead sheet={props.sheet} />;
}

function MeansRead({ sheet }: { sheet: ActionSheet }) {
  const { t } = useTranslation('actionSheet');
  const fmt = useFmt();
  const { referent, targetPublic, territory, humanMeans, visibility } = sheet;
  const facts: [Field, string | null][] = [
    ['referentId', referent?.name ?? null],
    ['targetPublic', targetPublic],
    ['territoryIds', territory.length > 0 ? fmt.list(territory.map(({ name }) => name)) : t('means.everywhere')],
    ['humanMeans', humanMeans || null],
    ['visibility', t(`visibility.${visibility}`)],
  ];
  return (
    <Card title={t('means.title')}>
      <dl className={styles['texts']}>
        {facts.map(([name, said]) =>
          said === null ? null : (
            <div key={name}>
              <dt>{t(`fields.${name}`)}</dt>
              <dd>{said}</dd>
            </div>
          ),
        )}
      </dl>
    </Card>
  );
}

function MeansForm({ sheet, known }: MeansCardProps) {
  const { t } = useTranslation('actionSheet');
  const fmt = useFmt();
  const group = useAutosave(sheet, NAMES);
  const [people, know] = useState(() => (sheet.referent ? [sheet.referent] : []));
  const units = [...useTerritoryUnits(), ...sheet.territory];
  const { typed, type } = group;
  const referentOf = ({ referentId }: Fields) =>
    [...people, ...(sheet.referent ? [sheet.referent] : [])].find(({ id }) => id === referentId) ?? null;
  const placesOf = ({ territoryIds }: Fields) =>
    territoryIds.map((id) => ({ id, label: units.find((unit) => unit.id === id)?.name ?? t('means.unknownPlace') }));
  const say = (name: Field, fields: Fields) => {
    if (name === 'referentId') return referentOf(fields)?.name ?? t('means.somebody');
    if (name === 'territoryIds') return fmt.list(placesOf(fields).map(({ label }) => label));
    return name === 'visibility' ? t(`visibility.${fields.visibility}`) : (fields[name] ?? '');
  };
  return (
    <SheetGroup
      title={t('means.title')}
      group={group}
      names={NAMES}
      known={known}
      labelOf={(name) => t(`fields.${name}`)}
      say={say}
    >
      <PersonPicker
        label={t('fields.referentId')}
        hint={t('hints.referentId')}
        value={referentOf(typed)}
        onChange={(person) => {
          if (person) know((already) => [...already, person]);
          type({ referentId: person?.id ?? null });
        }}
      />
      <TextField
        label={t('fields.targetPublic')}
        maxLength={500}
        value={typed.targetPublic ?? ''}
        onChange={({ target }) => type({ targetPublic: target.value })}
      />
      <MultiPicker
        label={t('fields.territoryIds')}
        hint={t('hints.territoryIds')}
        options={units
          .filter((unit, at) => units.findIndex(({ id }) => id === unit.id) === at)
          .map(({ id, name, kind }) => ({ id, label: name, hint: t(`units.${kind}`) }))}
        chosen={placesOf(typed)}
        onChange={(chosen) => type({ territoryIds: chosen.map(({ id }) => id) })}
      />
      <TextAreaField
        label={t('fields.humanMeans')}
        hint={t('hints.humanMeans')}
        rows={2}
        maxLength={2_000}
        value={typed.humanMeans}
        onChange={({ target }) => type({ humanMeans: target.value })}
      />
      <Select
        label={t('fields.visibility')}
        hint={t(`visibilityHints.${typed.visibility}`)}
        options={VISIBILITIES.map((id) => ({ id, label: t(`visibility.${id}`) }))}
        value={typed.visibility}
        onChange={(id) => type({ visibility: VISIBILITIES.find((one) => one === id) ?? 'COUNCIL' })}
      />
    </SheetGroup>
  );
}
