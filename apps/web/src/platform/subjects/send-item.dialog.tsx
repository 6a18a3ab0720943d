import { useQuery } from '@tanstack/react-query';
import { LIMITS } from '@trame/contracts/limits';
import { Banner } from '@trame/ui/banner';
import { Button } from '@trame/ui/button';
import { Modal } from '@trame/ui/modal';
import { Select } from '@trame/ui/select';
import { TextAreaField } from '@trame/ui/text-field';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bodiesOf } from '../bodies.queries.ts';
import { useCouncil } from '../council.tsx';
import { Refusal } from '../refusal.tsx';
import { useSendItem } from './carry.queries.ts';
import styles from './subjects.module.css';

interface SendItemDialogProps {
  meeting: { id: string; bodyId: string };
  item: { id: string; title: string };
  onClose: () => void;
}

/** Sending an item to another body, which may take it on one of its own agendas. */
export function SendItemDialog({ meeting, item, onClose }: SendItemDialogProps) {
  const { t } = useTranslation(['subjects', 'common']);
  const { councilId } = useCouncil();
  const bodies = useQuery(bodiesOf(councilId)).data?.items.filter(({ id }) => id !== meeting.bodyId);
  const [chosen, setChosen] = useState<string | null>(null);
  const [question, setQuestion] = useState('');
  const send = useSendItem({ councilId, meetingId: meeting.id });
  const body = bodies?.find(({ id }) => id === chosen) ?? bodies?.[0];
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!body) return;
    send.mutate({ itemId: item.id, bodyId: body.id, question, body: body.tag }, { onSuccess: onClose });
  };
  return (
    <Modal title={t('send.title')} isOpen onClose={onClose}>
      <form className={styles['form']} onSubmit={submit}>
        <Refusal error={send.error} />
        {bodies?.length === 0 ? (
          <Banner kind="info">{t('send.none')}</Banner>
        ) : (
          <>
            <p>{t('send.text', { title: item.title })}</p>
            <Select
              label={t('send.body')}
              options={(bodies ?? []).map(({ id, label }) => ({ id, label }))}
              value={body?.id ?? null}
              onChange={setChosen}
            />
            <TextAreaField
              label={t('send.question')}
              hint={t('send.questionHint')}
              optional
              rows={2}
              maxLength={LIMITS.text.question}
              value={question}
              onChange={({ target }) => setQuestion(target.value)}
            />
          </>
        )}
        <div className={styles['buttons']}>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          {body ? (
            <Button type="submit" variant="primary" pending={send.isPending}>
              {t('send.submit')}
            </Button>
          ) : null}
        </div>
      </form>
    </Modal>
  );
}
