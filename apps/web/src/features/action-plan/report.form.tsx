import { reportBody } from '@trame/contracts/action-plan';
import type { ActionPage } from '@trame/contracts/action-plan-answers';
import { NEWS_WORDS, type NewsWord } from '@trame/domain/action-plan/news';
import { Button } from '@trame/ui/button';
import { ErrorSummary } from '@trame/ui/error-summary';
import { Segmented } from '@trame/ui/segmented';
import { NumberField, TextAreaField } from '@trame/ui/text-field';
import Minus from 'lucide-react/icons/minus';
import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useContractForm } from '../../platform/form.ts';
import { Refusal } from '../../platform/refusal.tsx';
import { sendOnCtrlEnter } from '../../platform/send-on-ctrl-enter.ts';
import styles from './action-plan.module.css';
import { useReport } from './action-plan.queries.ts';
import { FilesToSend } from './news-files/files-to-send.tsx';
import { useNewsUploads } from './news-files/news-files.queries.ts';
import { useChosenFiles } from './news-files/use-chosen-files.ts';

const STEP = 10;
const within = (value: number): number => Math.min(100, Math.max(0, value));

/** News in under a minute: a word, a sentence, and how far it is. */
export function ReportForm({ action: { id, progress, body: group } }: { action: ActionPage }) {
  const { t } = useTranslation('actionPlan');
  const [word, setWord] = useState<NewsWord>('PROGRESSING');
  const report = useReport(id);
  const files = useChosenFiles();
  const uploads = useNewsUploads(id);
  // somebody else may report meanwhile: a field left alone follows what is stored, and is not sent
  const form = useContractForm(reportBody, {
    values: { word: 'PROGRESSING', text: '', progress },
    resetOptions: { keepDirtyValues: true },
  });
  const { dirtyFields } = form.formState;
  const send = form.handleSubmit((body) =>
    report.mutate(
      { ...body, word, progress: dirtyFields.progress ? body.progress : null },
      {
        onSuccess: ({ id: noteId }) => {
          form.reset();
          for (const { file, alt } of files.good) uploads.add([file], { noteId, alt: alt.trim() });
          files.clear();
        },
      },
    ),
  );
  const step = (by: number) =>
    form.setValue('progress', within((form.getValues('progress') ?? 0) + by), { shouldDirty: true });
  const words = NEWS_WORDS.map((one) => ({ id: one, label: t(`news.words.${one}`) }));
  return (
    <form
      ref={sendOnCtrlEnter}
      className={styles['form']}
      onSubmit={(event) => void send(event)}
      noValidate
      aria-label={t('news.give')}
    >
      <ErrorSummary {...form.summary} />
      <Refusal error={report.error} />
      <Segmented label={t('news.word')} options={words} value={word} onChange={setWord} />
      <TextAreaField
        label={t(word === 'BLOCKED' ? 'news.textBlocked' : 'news.text')}
        optional
        rows={2}
        error={form.faultOf('text')}
        {...form.register('text')}
      />
      {word === 'DONE' ? null : (
        <div className={styles['progressField']}>
          <NumberField
            label={t('news.progress')}
            min={0}
            max={100}
            error={form.faultOf('progress')}
            {...form.register('progress', { valueAsNumber: true })}
          />
          <Button icon={Minus} aria-label={t('news.less')} onClick={() => step(-STEP)}>
            {STEP}
          </Button>
          <Button icon={Plus} aria-label={t('news.more')} onClick={() => step(STEP)}>
            {STEP}
          </Button>
        </div>
      )}
      {group?.type === 'SITUATION_CELL' ? null : <FilesToSend files={files} uploads={uploads} />}
      <div className={styles['buttons']}>
        <Button type="submit" variant="primary" pending={report.isPending}>
          {t('news.submit')}
        </Button>
      </div>
    </form>
  );
}
