import { useQuery } from '@tanstack/react-query';
import type { Minutes } from '@trame/contracts/minutes';
import { decisionNumber } from '@trame/domain/decisions/decision-number';
import { wordsOf } from '@trame/domain/minutes/text-block';
import { Modal } from '@trame/ui/modal';
import { diffWords } from 'diff';
import { useTranslation } from 'react-i18next';
import { useItemName } from '../../../platform/item-name.ts';
import type { MinutesPath } from '../minutes.queries.ts';
import styles from './life.module.css';
import { versionOf } from './life.queries.ts';

interface DifferencesDialogProps {
  number: number;
  path: MinutesPath;
  onClose: () => void;
}

/** What a version says that the one before it did not, word by word; only what changed is shown. */
export function DifferencesDialog({ number, path, onClose }: DifferencesDialogProps) {
  const { t } = useTranslation('minutesLife');
  const before = useQuery(versionOf(path, number - 1)).data;
  const after = useQuery(versionOf(path, number)).data;
  return (
    <Modal title={t('versions.differencesTitle', { number })} isOpen onClose={onClose} size="l">
      {before && after ? <Differences before={before} after={after} /> : null}
    </Modal>
  );
}

function Differences({ before, after }: { before: Minutes; after: Minutes }) {
  const { t } = useTranslation('minutesLife');
  const nameOf = useItemName();
  const parts = [
    ...after.items.map((item, at) => ({
      id: item.id,
      title: nameOf(item),
      was: textOf(before.items[at]),
      is: textOf(item),
    })),
    ...after.decisions.map((one) => ({
      id: one.id,
      title: t('versions.decision', { number: decisionNumber(one) }),
      was: before.decisions.find(({ id }) => id === one.id)?.text ?? '',
      is: one.text,
    })),
  ].filter(({ was, is }) => was !== is);
  if (parts.length === 0) return <p>{t('versions.same')}</p>;
  return (
    <div className={styles['lines']}>
      {parts.map(({ id, title, was, is }) => (
        <section key={id}>
          <h3>{title}</h3>
          <Words was={was} is={is} />
        </section>
      ))}
    </div>
  );
}

const textOf = (item: Minutes['items'][number] | undefined): string => (item?.text ?? []).map(wordsOf).join('\n');

/** Colour alone says nothing: what was added or taken out is said too. */
function Words({ was, is }: { was: string; is: string }) {
  const { t } = useTranslation('minutesLife');
  return (
    <p className={styles['diff']}>
      {diffWords(was, is).map(({ value, added, removed }, at) => {
        if (added)
          return (
            <ins key={at}>
              <span className="sr">[{t('versions.added')}] </span>
              {value}
            </ins>
          );
        if (removed)
          return (
            <del key={at}>
              <span className="sr">[{t('versions.removed')}] </span>
              {value}
            </del>
          );
        return <span key={at}>{value}</span>;
      })}
    </p>
  );
}
