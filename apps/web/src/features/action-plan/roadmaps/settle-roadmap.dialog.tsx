import type { Plan } from '@trame/contracts/action-plan-answers';
import { Modal } from '@trame/ui/modal';
import { useTranslation } from 'react-i18next';
import { RoadmapFields } from './roadmap.fields.tsx';
import { useSettleRoadmap } from './roadmaps.queries.ts';

interface SettleRoadmapDialogProps {
  roadmap: NonNullable<Plan['roadmap']>;
  onClose: () => void;
}

export function SettleRoadmapDialog({ roadmap, onClose }: SettleRoadmapDialogProps) {
  const { t } = useTranslation('planHierarchy');
  const { t: common } = useTranslation('common');
  const settle = useSettleRoadmap();
  const { id, version, title, startsOn, endsOn, adoptedText } = roadmap;
  return (
    <Modal isOpen title={t('roadmaps.settleTitle')} onClose={onClose}>
      <RoadmapFields
        start={{ title, startsOn, endsOn, adoptedText }}
        submit={common('save')}
        pending={settle.isPending}
        error={settle.error}
        onSave={(body, showFaults) =>
          settle.mutate({ id, version, body }, { onSuccess: onClose, onError: (error) => void showFaults(error) })
        }
        onCancel={onClose}
      />
    </Modal>
  );
}
