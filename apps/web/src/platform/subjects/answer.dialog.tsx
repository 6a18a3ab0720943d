import { useQuery } from '@tanstack/react-query';
import { LIMITS } from '@trame/contracts/limits';
import type { SubjectHistory } from '@trame/contracts/subjects';
import { Button } from '@trame/ui/button';
import { RadioGroup } from '@trame/ui/fieldset';
import { Modal } from '@trame/ui/modal';
import { TextAreaField } from '@trame/ui/text-field';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../council.tsx';
import { Refusal } from '../refusal.tsx';
import { useAnswer } from './carry.queries.ts';
import styles from './subjects.module.css';
import { threadOf } from './subjects.queries.ts';

/** A decision that may be the answer; one that has no number yet bears none. */
export interface Answering {
  id: string;
  number: number | null;
  text: string;
}

interface AnswerDialogProps {
  meeting: { id: string };
  item: { id: string; title: string };
  /** The body that sent it. */
  to: string;
  answer: SubjectHistory['answer'];
  /** Those of the item, where the page has them: a meeting that is over tells them itself. */
  decisions?: readonly Answering[] | undefined;
  onClose: () => void;
}

const SENTENCE = 'sentence';

/** Answering the body that sent an item: with one of its decisions, or in a sentence. */
export function AnswerDialog({ meeting, item, to, answer, decisions, onClose }: AnswerDialogProps) {
  const { t } = useTranslation(['subjects', 'common']);
  const { councilId } = useCouncil();
  const at = { councilId, meetingId: meeting.id, itemId: item.id };
  const thread = useQuery({ ...threadOf(at), enabled: decisions === undefined });
  const told = decisions ?? thread.data?.times.find(({ itemId }) => itemId === item.id)?.decisions ?? [];
  const [chosen, choose] = useState(answer ? (answer.decisionId ?? SENTENCE) : null);
  const [words, setWords] = useState(answer?.text ?? '');
  const [missing, setMissing] = useState(false);
  const send = useAnswer(at, to);
  const picked = chosen ?? told.at(-1)?.id ?? SENTENCE;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const bySentence = picked === SENTENCE;
    if (bySentence && words.trim() === '') return setMissing(true);
    const said = { decisionId: bySentence ? null : picked, text: bySentence ? words : '' };
    return send.mutate({ version: answer?.version ?? 0, said }, { onSuccess: onClose });
  };
  const options = told.map(({ id, number, text }) => ({
    value: id,
    label: number === null ? t('answer.newDecision', { text }) : t('answer.decision', { number, text }),
  }));
  return (
    <Modal title={t('answer.title', { body: to })} isOpen onClose={onClose}>
      <form className={styles['form']} onSubmit={submit}>
        <Refusal error={send.error} />
        <p>{t('answer.text', { title: item.title, body: to })}</p>
        {options.length > 0 ? (
          <RadioGroup
            legend={t('answer.what')}
            name="answer"
            options={[...options, { value: SENTENCE, label: t('answer.sentence') }]}
            value={picked}
            onChange={({ target }) => choose(target.value)}
          />
        ) : null}
        {picked === SENTENCE ? (
          <TextAreaField
            label={t(options.length > 0 ? 'answer.words' : 'answer.what')}
            rows={3}
            maxLength={LIMITS.text.paragraph}
            value={words}
            error={missing && words.trim() === '' ? t('answer.missing') : undefined}
            onChange={({ target }) => setWords(target.value)}
          />
        ) : null}
        <div className={styles['buttons']}>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" variant="primary" pending={send.isPending}>
            {t('answer.submit')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
