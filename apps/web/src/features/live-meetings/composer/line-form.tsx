import { LIMITS } from '@trame/contracts/limits';
import { type KeyboardEvent, type ReactNode, type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GuardNotice } from '../../../platform/guard-notice.tsx';
import { useLive } from '../live.tsx';
import { type Asked, askedBefore, wordsOf } from '../text/references/reference.ts';
import { ReferenceList } from '../text/references/reference-list.tsx';
import { optionId, usePicker } from '../text/references/use-picker.ts';
import { ActionFields } from './action-fields.tsx';
import styles from './composer.module.css';
import { DecisionFields } from './decision-fields.tsx';
import { type LineDraft, type Nature, turnedByEnter, withText } from './line-draft.ts';

const LABELS = { NOTE: 'line.text', DECISION: 'line.decisionText', ACTION: 'line.actionText' } as const;
const LONGEST: Record<Nature, number> = { NOTE: LIMITS.text.page, DECISION: LIMITS.text.paragraph, ACTION: 300 };

interface LineFormProps {
  draft: LineDraft;
  onChange: (draft: LineDraft) => void;
  /** Enter, wherever it is pressed in the line. */
  onCommit: () => void;
  /** Esc: back to a note, or out of the change. */
  onEscape: () => void;
  textRef?: Ref<HTMLTextAreaElement> | undefined;
  /** Buttons after the fields. */
  children?: ReactNode | undefined;
}

/** React brings here the keys of a list or calendar opened by a field, although they are drawn elsewhere. */
const isElsewhere = ({ target, currentTarget }: KeyboardEvent<HTMLElement>): boolean =>
  !(target instanceof Node && currentTarget.contains(target));

/** Enter belongs to an open list and to buttons first; what is left of it commits the line. */
const isTaken = ({ target, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent<HTMLElement>): boolean =>
  shiftKey ||
  altKey ||
  ctrlKey ||
  metaKey ||
  (target instanceof HTMLElement && (target.tagName === 'BUTTON' || target.getAttribute('aria-expanded') === 'true'));

/** What the words before the caret ask for; nothing where they already refer to somebody. */
function askedFor({ text, references = [] }: LineDraft, caret: number): Asked | null {
  const asked = askedBefore(text.slice(0, caret));
  const said = asked && asked.sign + asked.query;
  return said && references.some(({ words }) => said.startsWith(words)) ? null : asked;
}

/** One line, of any nature: its text, the fields of its nature, and the warning of a named case. */
export function LineForm({ draft, onChange, onCommit, onEscape, textRef, children }: LineFormProps) {
  const { t } = useTranslation('liveMeetings');
  const [caret, setCaret] = useState<number | null>(null);
  const asked = draft.nature === 'NOTE' && caret !== null ? askedFor(draft, caret) : null;
  const picker = usePicker(asked, (candidate, { at, query }) => {
    const said = `${wordsOf(candidate)} `;
    const after = draft.text.slice(at + 1 + query.length);
    const { kind, id } = candidate;
    const references = [...(draft.references ?? []), { kind, id, words: wordsOf(candidate) }];
    onChange({ ...draft, text: draft.text.slice(0, at) + said + after.replace(/^ /u, ''), references });
  });
  const isOpen = picker.options.length > 0;
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing || isElsewhere(event)) return;
    if (event.target instanceof HTMLTextAreaElement && picker.press(event)) return event.stopPropagation();
    if (isTaken(event)) return;
    if (event.key === 'Escape') return onEscape();
    if (event.key !== 'Enter') return undefined;
    event.preventDefault();
    event.stopPropagation();
    const turned = draft.nature === 'NOTE' ? turnedByEnter(draft) : null;
    return turned ? onChange(turned) : onCommit();
  };
  const { nature, text } = draft;
  const { people } = useLive().shown;
  return (
    <div className={styles['line']} onKeyDownCapture={press}>
      <textarea
        ref={textRef}
        rows={1}
        className={styles['text']}
        aria-label={t(LABELS[nature])}
        placeholder={t(`line.placeholder.${nature}`)}
        maxLength={LONGEST[nature]}
        value={text}
        aria-autocomplete={nature === 'NOTE' ? 'list' : undefined}
        aria-controls={isOpen ? picker.listId : undefined}
        aria-activedescendant={isOpen ? optionId(picker.listId, picker.active) : undefined}
        onChange={({ target }) => {
          setCaret(target.selectionEnd);
          onChange(nature === 'NOTE' ? withText(draft, target.value) : { ...draft, text: target.value });
        }}
        onSelect={({ currentTarget }) => setCaret(currentTarget.selectionEnd)}
        onBlur={() => setCaret(null)}
      />
      <ReferenceList picker={picker} place="above" />
      {nature === 'DECISION' ? <DecisionFields draft={draft} onChange={onChange} /> : null}
      {nature === 'ACTION' ? <ActionFields draft={draft} onChange={onChange} /> : null}
      <GuardNotice text={text} known={people.map(({ name }) => name)} />
      {children}
    </div>
  );
}
