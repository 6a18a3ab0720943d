import { type EasyTextShown, easyText } from '@trame/contracts/renditions';
import { EASY_SENTENCE_WORDS, sentencesOf } from '@trame/domain/minutes/easy-sentences';
import { SaveState } from '@trame/ui/save-state';
import { TextAreaField } from '@trame/ui/text-field';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeOf } from '../../../platform/api-error.ts';
import { Conflict } from '../../../platform/conflict.tsx';
import { Refusal } from '../../../platform/refusal.tsx';
import { useSettled } from '../../../platform/use-settled.ts';
import type { MinutesPath } from '../minutes.queries.ts';
import { shortened } from './passages.ts';
import styles from './renditions.module.css';
import { usePutEasyText } from './renditions.queries.ts';

interface EasyEditorProps {
  path: MinutesPath;
  item: { id: string; title: string };
  stored: EasyTextShown | undefined;
}

const PAUSE = 800;

/** The short text of one item, written in place: saved at each pause, and both texts shown when somebody else wrote. */
export function EasyEditor({ path, item, stored }: EasyEditorProps) {
  const { t } = useTranslation('renditions');
  const [text, type] = useState(stored?.text ?? '');
  const saved = useRef({ text: stored?.text ?? '', version: stored?.version ?? 0 });
  const put = usePutEasyText(path, item.id);
  const settled = useSettled(text, PAUSE);
  const { mutate, isPending, error } = put;
  const save = (words: string, version: number) =>
    mutate({ text: words, version }, { onSuccess: (done) => void (saved.current = done) });
  useEffect(() => {
    if (settled.trim() !== saved.current.text && !isPending && !error) save(settled, saved.current.version);
    // a save that ends lets what was typed meanwhile go; `save` changes nothing by itself
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `save` is new at each drawing
  }, [settled, isPending]);
  const state = error ? 'failed' : isPending || text.trim() !== saved.current.text ? 'saving' : 'saved';
  const take = (theirs: EasyTextShown) => {
    saved.current = theirs;
    type(theirs.text);
    put.reset();
  };
  return (
    <div className={styles['easy']}>
      <TextAreaField
        label={t('easy.labelOf', { title: item.title })}
        labelHidden
        rows={3}
        maxLength={2000}
        value={text}
        onChange={({ target }) => {
          type(target.value);
          if (error && codeOf(error) !== 'VERSION_STALE') put.reset();
        }}
      />
      <Sentences text={text} />
      {text || saved.current.version ? <SaveState state={state} /> : null}
      {codeOf(error) === 'VERSION_STALE' ? null : <Refusal error={error} />}
      <Conflict
        error={error}
        schema={easyText}
        compare={(theirs) => [{ label: t('easy.label'), mine: text, theirs: theirs.text }]}
        pending={isPending}
        onKeepMine={(theirs) => save(text, theirs.version)}
        onTakeTheirs={take}
        onClose={put.reset}
      />
    </div>
  );
}

/** How many sentences, the longest one, and those that are too long. */
function Sentences({ text }: { text: string }) {
  const { t } = useTranslation('renditions');
  const sentences = sentencesOf(text);
  const longest = Math.max(0, ...sentences.map(({ words }) => words));
  if (sentences.length === 0) return null;
  const words = (count: number): string => t('easy.words', { count });
  return (
    <div className="small muted">
      <p>{t('easy.count', { count: sentences.length, longest: words(longest) })}</p>
      {sentences
        .filter((one) => one.words > EASY_SENTENCE_WORDS)
        .map((one) => (
          <p key={one.text} className={styles['long']}>
            {t('easy.long', { words: words(one.words), sentence: shortened(one.text) })}
          </p>
        ))}
    </div>
  );
}
