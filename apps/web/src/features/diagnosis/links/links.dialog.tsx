import { useQuery } from '@tanstack/react-query';
import type { Coverage } from '@trame/contracts/diagnosis-answers';
import { Loaded } from '@trame/ui/loaded';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { coverageOf } from '../../../platform/diagnosis/coverage.queries.ts';
import { RouterButton } from '../../../platform/link-button.tsx';
import { useSayRefusal } from '../../../platform/refusal.tsx';
import { ChooseLinks, type Links } from './choose-links.tsx';
import { useLinkNeeds } from './link-needs.mutation.ts';

/** Which side the links are chosen from. */
export type LinkedThing = { side: 'need' | 'objective'; id: string };

interface LinksDialogProps extends LinkedThing {
  onClose: () => void;
}

/** An objective as it is cited: "1.2 Ouvrir des lieux d'accueil". */
export const citeObjective = ({ number, title }: { number: string | null; title: string }): string =>
  [number, title].filter(Boolean).join(' ');

/** From a need, the objectives that answer it; from an objective, the needs that it answers. */
export function LinksDialog({ side, id, onClose }: LinksDialogProps) {
  const { councilId } = useCouncil();
  const query = useQuery(coverageOf(councilId));
  const explain = useSayRefusal();
  const link = useLinkNeeds();
  const pairsOf = (others: readonly string[]) =>
    others.map((other) => (side === 'need' ? { needId: id, objectiveId: other } : { needId: other, objectiveId: id }));
  const save = ({ add, remove }: Links) =>
    link.mutate({ add: pairsOf(add), remove: pairsOf(remove) }, { onSuccess: onClose });
  const act = { pending: link.isPending, error: link.error, onSave: save, onClose };
  return (
    <Loaded query={query} explain={explain} empty={null} isEmpty={() => false} waiting={<span />}>
      {(found) =>
        side === 'need' ? <OfNeed found={found} id={id} act={act} /> : <OfObjective found={found} id={id} act={act} />
      }
    </Loaded>
  );
}

interface SideProps {
  found: Coverage;
  id: string;
  act: Pick<Parameters<typeof ChooseLinks>[0], 'pending' | 'error' | 'onSave' | 'onClose'>;
}

function OfNeed({ found: { needs, objectives }, id, act }: SideProps) {
  const { t } = useTranslation('diagnosis');
  const { slug } = useCouncil();
  const need = needs.find((one) => one.id === id);
  const empty = (
    <>
      <p>{t('links.noObjective')}</p>
      <RouterButton to="/$clsm/plan" params={{ clsm: slug }}>
        {t('links.open')}
      </RouterButton>
    </>
  );
  const choices = objectives.map((one) => ({ id: one.id, label: citeObjective(one), hint: one.under ?? undefined }));
  return (
    <ChooseLinks
      {...act}
      title={t('links.ofNeed', { title: need?.title ?? '' })}
      choices={choices}
      linked={need?.objectiveIds ?? []}
      empty={empty}
    />
  );
}

function OfObjective({ found: { needs, objectives }, id, act }: SideProps) {
  const { t } = useTranslation('diagnosis');
  const objective = objectives.find((one) => one.id === id);
  return (
    <ChooseLinks
      {...act}
      title={t('links.ofObjective', { title: objective ? citeObjective(objective) : '' })}
      choices={needs.map(({ id: needId, title }) => ({ id: needId, label: title }))}
      linked={objective?.needIds ?? []}
      empty={<p>{t('links.noNeed')}</p>}
    />
  );
}
