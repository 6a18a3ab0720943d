import { fold } from '@trame/domain/imports/cells/fold';
import { Button } from '@trame/ui/button';
import { Checkbox } from '@trame/ui/choice';
import { Modal } from '@trame/ui/modal';
import { SearchField } from '@trame/ui/text-field';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../../platform/refusal.tsx';
import styles from './links.module.css';

export interface Choice {
  id: string;
  label: string;
  /** Where it stands: the axis of an objective. */
  hint?: string | undefined;
}

export interface Links {
  add: string[];
  remove: string[];
}

interface ChooseLinksProps {
  title: string;
  choices: readonly Choice[];
  /** Those that are linked now. */
  linked: readonly string[];
  /** What to say when there is nothing to choose from. */
  empty: ReactNode;
  pending: boolean;
  error: unknown;
  onSave: (links: Links) => void;
  onClose: () => void;
}

/** From how many lines on a search box is worth its place. */
const MANY = 8;

/** Boxes to tick, those that are ticked already first; only what changed is sent. */
export function ChooseLinks({ title, choices, linked, empty, pending, error, onSave, onClose }: ChooseLinksProps) {
  const { t } = useTranslation('diagnosis');
  const [ticked, tick] = useState<ReadonlySet<string>>(new Set(linked));
  const links = {
    add: [...ticked].filter((id) => !linked.includes(id)),
    remove: linked.filter((id) => !ticked.has(id)),
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (links.add.length + links.remove.length === 0) onClose();
    else onSave(links);
  };
  const footer =
    choices.length === 0 ? null : (
      <>
        <output className={styles['count']}>{t('links.chosen', { count: ticked.size })}</output>
        <Button variant="primary" type="submit" form="links" pending={pending}>
          {t('links.submit')}
        </Button>
      </>
    );
  return (
    <Modal title={title} isOpen onClose={onClose} footer={footer}>
      <form id="links" className={styles['choose']} onSubmit={submit}>
        <Refusal error={error} />
        {choices.length === 0 ? empty : <Boxes choices={choices} linked={linked} ticked={ticked} onTick={tick} />}
      </form>
    </Modal>
  );
}

interface BoxesProps extends Pick<ChooseLinksProps, 'choices' | 'linked'> {
  ticked: ReadonlySet<string>;
  onTick: (ticked: ReadonlySet<string>) => void;
}

function Boxes({ choices, linked, ticked, onTick }: BoxesProps) {
  const { t } = useTranslation('diagnosis');
  const [words, search] = useState('');
  const first = (id: string) => Number(!linked.includes(id));
  const found = choices
    .filter(({ label, hint }) => fold(`${label} ${hint ?? ''}`).includes(fold(words)))
    .toSorted((a, b) => first(a.id) - first(b.id));
  const flip = (id: string) => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    onTick(next);
  };
  return (
    <>
      {choices.length >= MANY ? (
        <SearchField
          label={t('links.search')}
          maxLength={80}
          value={words}
          onChange={({ target }) => search(target.value)}
        />
      ) : null}
      {found.length === 0 ? <p className="small muted">{t('links.noneFound')}</p> : null}
      <ul className={styles['boxes']}>
        {found.map(({ id, label, hint }) => (
          <li key={id}>
            <Checkbox label={label} hint={hint} checked={ticked.has(id)} onChange={() => flip(id)} />
          </li>
        ))}
      </ul>
    </>
  );
}
