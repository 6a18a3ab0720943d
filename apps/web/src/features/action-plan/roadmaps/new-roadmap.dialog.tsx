import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ActionRow, Plan } from '@trame/contracts/action-plan-answers';
import { Checkbox, Switch } from '@trame/ui/choice';
import { Modal } from '@trame/ui/modal';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { planOf } from '../plan.queries.ts';
import { RoadmapFields } from './roadmap.fields.tsx';
import styles from './roadmaps.module.css';
import { useOpenRoadmap } from './roadmaps.queries.ts';

const EMPTY = { title: '', startsOn: null, endsOn: null, adoptedText: null };
const isUnfinished = ({ status }: ActionRow): boolean => status !== 'DONE' && status !== 'DROPPED';

/** The next roadmap: empty, or with the headings of the one that is shown and the unfinished actions one ticks. */
export function NewRoadmapDialog({ plan, onClose }: { plan: Plan | undefined; onClose: () => void }) {
  const { t } = useTranslation('planHierarchy');
  const { councilId, slug } = useCouncil();
  const navigate = useNavigate();
  const former = plan?.roadmap ?? null;
  // a filter may hide some of what could go on
  const whole = useQuery({ ...planOf(councilId, former ? { roadmap: former.id } : {}), enabled: former !== null });
  const unfinished = (whole.data?.actions ?? []).filter(isUnfinished);
  const [goesOn, setGoesOn] = useState(true);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [closes, setCloses] = useState(former?.closedAt === null);
  const open = useOpenRoadmap();
  const flip = (id: string) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  const actionIds = unfinished.map(({ id }) => id).filter((id) => !left.has(id));
  const from = former && goesOn ? { roadmapId: former.id, actionIds, close: closes && !former.closedAt } : null;
  return (
    <Modal isOpen title={t('roadmaps.newTitle')} onClose={onClose}>
      <RoadmapFields
        start={EMPTY}
        submit={t('roadmaps.open')}
        pending={open.isPending}
        error={open.error}
        onCancel={onClose}
        onSave={(body, showFaults) =>
          open.mutate(
            { ...body, from },
            {
              onSuccess: ({ id }) => {
                onClose();
                void navigate({ to: '/$clsm/plan', params: { clsm: slug }, search: { roadmap: id } });
              },
              onError: (error) => void showFaults(error),
            },
          )
        }
      >
        {former ? (
          <>
            <Switch
              label={t('roadmaps.goesOn', { title: former.title })}
              checked={goesOn}
              onChange={() => setGoesOn(!goesOn)}
            />
            {goesOn && unfinished.length > 0 ? (
              <fieldset className={styles['carried']}>
                <legend>{t('roadmaps.carried', { count: actionIds.length })}</legend>
                {unfinished.map(({ id, number, title }) => (
                  <Checkbox
                    key={id}
                    label={[number, title].filter(Boolean).join(' ')}
                    checked={!left.has(id)}
                    onChange={() => flip(id)}
                  />
                ))}
              </fieldset>
            ) : null}
            {goesOn && former.closedAt === null ? (
              <Switch
                label={t('roadmaps.closes', { title: former.title })}
                checked={closes}
                onChange={() => setCloses(!closes)}
              />
            ) : null}
          </>
        ) : null}
      </RoadmapFields>
    </Modal>
  );
}
