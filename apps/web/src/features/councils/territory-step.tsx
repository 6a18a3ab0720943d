import { useQuery } from '@tanstack/react-query';
import { type Territory, type TerritoryBody } from '@trame/contracts/territory';
import { Button } from '@trame/ui/button';
import { IconButton } from '@trame/ui/icon-button';
import { Loaded } from '@trame/ui/loaded';
import X from 'lucide-react/icons/x';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { Refusal, useSayRefusal } from '../../platform/refusal.tsx';
import { useFmt } from '../../platform/words.tsx';
import styles from './councils.module.css';
import { territoryOf, useCommunesOf, useSettleTerritory } from './councils.queries.ts';
import { PlacePicker } from './place-picker.tsx';
import { StepButtons } from './step-buttons.tsx';
import { TypedUnit } from './typed-unit.tsx';

type Wanted = TerritoryBody['units'][number];

/** Each place is saved as it is chosen, and its inhabitants counted at once. */
export function TerritoryStep({ onNext }: { onNext: () => void }) {
  const { t } = useTranslation('councils');
  const { councilId } = useCouncil();
  const query = useQuery(territoryOf(councilId));
  const settle = useSettleTerritory();
  const save = ({ version, units }: Territory, change: (units: readonly Wanted[]) => Wanted[]) =>
    settle.mutate({ version, body: { units: change(units.map(wantedOf)) } });
  return (
    <section className={styles['form']} aria-label={t('steps.territoire')}>
      <h2>{t('territory.question')}</h2>
      <Refusal error={settle.error} />
      <Loaded query={query} empty={null} isEmpty={() => false} explain={useSayRefusal()}>
        {(territory) => (
          <>
            <PlacePicker onChoose={({ kind, code }) => save(territory, (units) => [...units, { kind, code }])} />
            <TypedUnit onAdd={(unit) => save(territory, (units) => [...units, unit])} />
            <Units
              territory={territory}
              onRemove={(index) => save(territory, (units) => units.toSpliced(index, 1))}
              onSplit={(index, communes) => save(territory, (units) => units.toSpliced(index, 1, ...communes))}
            />
          </>
        )}
      </Loaded>
      <StepButtons pending={settle.isPending} onNext={onNext} onSkip={onNext} />
    </section>
  );
}

const wantedOf = ({ kind, code, name }: Territory['units'][number]): Wanted =>
  kind === 'QPV' || kind === 'SECTOR' ? { kind, name } : { kind, code: code ?? '' };

interface UnitsProps {
  territory: Territory;
  onRemove: (index: number) => void;
  /** Puts the communes of an EPCI in its place. */
  onSplit: (index: number, communes: Wanted[]) => void;
}

function Units({ territory, onRemove, onSplit }: UnitsProps) {
  const { t } = useTranslation('councils');
  const fmt = useFmt();
  const count = (inhabitants: number) => ({ number: fmt.number(inhabitants) });
  const { units, inhabitants, uncounted } = territory;
  if (units.length === 0) return <p className="muted">{t('territory.none')}</p>;
  return (
    <>
      <h3>{t('territory.added')}</h3>
      <ul className={styles['units']}>
        {units.map(({ id, kind, code, name, population }, index) => (
          <li key={id}>
            <span>
              {name} <span className="muted small">{t(`territory.kind.${kind}`)}</span>
              {kind === 'EPCI' && code ? <Split siren={code} onSplit={(communes) => onSplit(index, communes)} /> : null}
            </span>
            <span className="small">{population === null ? null : t('territory.people', count(population))}</span>
            <IconButton icon={X} size="s" label={t('territory.remove', { name })} onClick={() => onRemove(index)} />
          </li>
        ))}
      </ul>
      <output>{t(uncounted > 0 ? 'territory.atLeast' : 'territory.total', count(inhabitants))}</output>
    </>
  );
}

function Split({ siren, onSplit }: { siren: string; onSplit: (communes: Wanted[]) => void }) {
  const { t } = useTranslation('councils');
  const communes = useCommunesOf();
  const split = () =>
    communes.mutate(siren, { onSuccess: ({ items }) => onSplit(items.map(({ kind, code }) => ({ kind, code }))) });
  return (
    <Button size="s" variant="quiet" pending={communes.isPending} onClick={split}>
      {t('territory.addMembers')}
    </Button>
  );
}
