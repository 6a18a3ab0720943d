import { wallClock } from '@trame/domain/time/wall-clock';
import { Button } from '@trame/ui/button';
import { isWindowOpen } from '@trame/ui/open-window';
import ArrowRight from 'lucide-react/icons/arrow-right';
import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useItemName } from '../../../platform/item-name.ts';
import { useLive } from '../live.tsx';
import styles from './composer.module.css';
import { type CarryCommand, carriedBy, changeOf, emptyDraft, type LineDraft, type Nature } from './line-draft.ts';
import { LineForm } from './line-form.tsx';
import { NatureChoice } from './nature-choice.tsx';
import { useDraft } from './use-draft.ts';

const newLine = () => ({ draft: emptyDraft(), read: null });

interface ComposerProps {
  itemId: string;
  /** `/t` sends the item to another body, `/r` answers the one that sent it. */
  onCarry: (where: CarryCommand) => void;
}

/** Where the next line of an item is written. Enter commits it, Ctrl Enter commits it and moves the meeting on, or asks to end it. */
export function Composer({ itemId, onCarry }: ComposerProps) {
  const { t } = useTranslation('liveMeetings');
  const { shown, fmt, now, open, finish } = useLive();
  const { draft, change, end } = useDraft({ itemId, lineId: null }, newLine);
  const text = useRef<HTMLTextAreaElement>(null);
  const nameOf = useItemName();
  const { currentItemId, zone, state } = shown.meeting;
  const closed = shown.counts !== null || shown.items.some(({ id, hidden }) => id === itemId && hidden);
  const next = shown.items[shown.items.findIndex(({ id }) => id === (currentItemId ?? itemId)) + 1];

  const write = useWriting(itemId);
  const commit = () => {
    if (draft.text.trim() === '') return;
    const carry = carriedBy(draft);
    if (carry) {
      end();
      return onCarry(carry);
    }
    write(draft);
    end();
    text.current?.focus();
  };
  const moveOn = () => {
    commit();
    if (next) open(next.id);
    text.current?.focus();
    if (!next && state === 'IN_PROGRESS') finish();
  };
  const turn = (nature: Nature) => {
    change({ ...draft, nature } satisfies LineDraft);
    text.current?.focus();
  };
  useMoveOnKeys(moveOn);
  useArrival(text);

  return (
    <form className={styles['composer']} aria-label={t('line.composer')} onSubmit={(event) => event.preventDefault()}>
      {closed ? null : (
        <div className={styles['typing']}>
          <span className={styles['at']} aria-hidden="true">
            {fmt.time(wallClock(now, zone).slice(11))}
          </span>
          <LineForm draft={draft} onChange={change} onCommit={commit} onEscape={() => turn('NOTE')} textRef={text}>
            {/* a wide screen has its Enter key for notes; on a phone nobody has to know of it */}
            <p className={draft.nature === 'NOTE' ? styles['commitNote'] : undefined}>
              <Button variant="primary" size="s" onClick={commit}>
                {t(`line.commit.${draft.nature}`)}
              </Button>
            </p>
          </LineForm>
        </div>
      )}
      <div className={styles['bar']}>
        {closed ? null : <NatureChoice value={draft.nature} onChange={turn} />}
        {next ? (
          <Button
            className={styles['next']}
            iconEnd={ArrowRight}
            aria-label={t('item.nextNamed', { title: nameOf(next) })}
            onClick={moveOn}
          >
            <span className={styles['nextWord']}>{t('item.next')}</span>
          </Button>
        ) : null}
      </div>
    </form>
  );
}

/** Writes a line as it was committed: what is typed while the code of the text is on its way is the next one. */
function useWriting(itemId: string): (draft: LineDraft) => void {
  const { changes, withTexts } = useLive();
  return (draft) => {
    const at = new Date().toISOString();
    const { id, nature, text, references } = draft;
    if (nature === 'NOTE') return withTexts((texts) => texts.of(itemId).note(text.trim(), at, references));
    // the row is on the device at once; only its place in the text may wait
    changes.keep(changeOf(draft, { itemId, version: 0, at }));
    return withTexts((texts) => texts.of(itemId).placeOutcome(nature, id));
  };
}

/** Ctrl (or ⌘) Enter, from anywhere on the screen but a window above it, or a line open for a change, which it saves. */
function useMoveOnKeys(moveOn: () => void): void {
  const latest = useRef(moveOn);
  useEffect(() => {
    latest.current = moveOn;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isIt = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.altKey;
      if (!isIt || event.defaultPrevented || isWindowOpen()) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

/** On a wide screen the cursor waits in the line; on a phone it would open the keyboard over the agenda. */
function useArrival(text: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    if (window.matchMedia('(min-width: 761px)').matches) text.current?.focus();
  }, [text]);
}
