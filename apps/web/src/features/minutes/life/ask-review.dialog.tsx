import { useQuery } from '@tanstack/react-query';
import type { MinutesLife } from '@trame/contracts/minutes-life';
import { Banner } from '@trame/ui/banner';
import { Button } from '@trame/ui/button';
import { Checkbox } from '@trame/ui/choice';
import { Modal } from '@trame/ui/modal';
import { Select } from '@trame/ui/select';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../../platform/refusal.tsx';
import type { MinutesPath } from '../minutes.queries.ts';
import styles from './life.module.css';
import { circulationOf, useAskReview } from './life.queries.ts';

interface AskReviewDialogProps {
  life: MinutesLife;
  path: MinutesPath;
  onClose: () => void;
}

/** Who reads the minutes first, and whether they leave by themselves once agreed to. */
export function AskReviewDialog({ life, path, onClose }: AskReviewDialogProps) {
  const { t } = useTranslation('minutesLife');
  const { reviewers, version } = life;
  const reachable = reviewers.filter(({ hasMail }) => hasMail);
  // who read them before, unless they chair no more
  const usual = reachable.find(({ id }) => id === life.reviewer?.id) ?? reachable[0];
  const [reviewerId, setReviewerId] = useState(usual?.id ?? null);
  const [circulatesOnAgreement, setCirculates] = useState(true);
  const { data: preview } = useQuery(circulationOf(path));
  const ask = useAskReview(path);
  const chosen = reviewers.find(({ id }) => id === reviewerId);
  const send = () => {
    if (reviewerId) ask.mutate({ version, body: { reviewerId, circulatesOnAgreement } }, { onSuccess: onClose });
  };
  const footer = chosen ? (
    <Button variant="primary" pending={ask.isPending} onClick={send}>
      {t('ask.submit', { name: chosen.name })}
    </Button>
  ) : null;
  return (
    <Modal title={t('ask.title')} isOpen onClose={onClose} footer={footer}>
      <div className={styles['form']}>
        <Refusal error={ask.error} />
        {reviewers.length === 0 ? <Banner kind="warn">{t('ask.nobody')}</Banner> : null}
        {reviewers.length > 0 ? (
          <Select
            label={t('ask.who')}
            options={reviewers.map(({ id, name, hasMail }) => ({
              id,
              label: name,
              disabled: !hasMail,
              hint: hasMail ? undefined : t('ask.noMail'),
            }))}
            value={reviewerId}
            onChange={setReviewerId}
          />
        ) : null}
        <Checkbox
          label={t('ask.circulates')}
          hint={preview ? t('ask.circulatesHint', { count: preview.recipients.length }) : undefined}
          checked={circulatesOnAgreement}
          onChange={({ target }) => setCirculates(target.checked)}
        />
      </div>
    </Modal>
  );
}
