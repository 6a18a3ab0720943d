import ChevronDown from 'lucide-react/icons/chevron-down';
import { type Ref, useState } from 'react';
import { ComboBox as AriaComboBox, Button, Input, Popover, useFilter } from 'react-aria-components/ComboBox';
import surface from '../overlays/surface.module.css';
import { cx } from '../shared/cx.ts';
import frame from '../shared/field-frame.module.css';
import type { FieldWords } from '../shared/field-frame.tsx';
import { given } from '../shared/given.ts';
import { fill, useWords } from '../words/words.tsx';
import { FieldFault, FieldHead, fieldProps } from './field-words.tsx';
import { type Option, Options } from './options.tsx';
import styles from './picker.module.css';
import { useHeardPage } from './use-heard-page.ts';

/** The id of the line "Créer …"; ids of records are uuids. */
const CREATE = 'create';

interface ComboBoxProps extends FieldWords {
  /** The lines to choose from. With `onSearch`, those the server found for the typed text. */
  options: readonly Option[];
  /** The chosen option, `null` when there is none. */
  value: Option | null;
  onChange: (option: Option | null) => void;
  /** Offers "Créer « … »" for a name that no line bears. The caller creates it and chooses it. */
  onCreate?: ((name: string) => void) | undefined;
  /** Told at each key; the caller waits a little and searches. Without it the options are filtered here. */
  onSearch?: ((text: string) => void) | undefined;
  /** Each choice goes to a list of the caller's: the text is emptied for the next one. */
  adds?: boolean | undefined;
  /** With `adds`: the list closes at each choice, when it would hide what the choice went to. */
  closes?: boolean | undefined;
  onBlur?: (() => void) | undefined;
  name?: string | undefined;
  placeholder?: string | undefined;
  disabled?: boolean | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
}

/** A person, an organisation, a commune: type a few letters, choose, or create the name just typed. */
export function ComboBox(props: ComboBoxProps) {
  const {
    options,
    value,
    onChange,
    onCreate,
    onSearch,
    adds,
    closes,
    onBlur,
    name,
    placeholder,
    disabled,
    ref,
    ...words
  } = props;
  const text = useWords().picker;
  const [typed, setTyped] = useState(value?.label ?? '');
  const [seen, setSeen] = useState(value);
  const [open, setOpen] = useState(false);
  const closing = useClosing();
  useHeardPage(open);
  const { contains } = useFilter({ sensitivity: 'base' });
  // The form may put another value in (reset, a created person): the text follows it.
  if (seen?.id !== value?.id) {
    setSeen(value);
    setTyped(value?.label ?? '');
  }

  const wanted = typed.trim();
  const settled = value?.label === typed;
  const matching = onSearch || settled ? options : options.filter(({ label }) => contains(label, wanted));
  const known = options.some(({ label }) => label.localeCompare(wanted, undefined, { sensitivity: 'accent' }) === 0);
  const mayCreate = onCreate && wanted && !known && !settled;
  const lines = mayCreate ? [...matching, { id: CREATE, label: fill(text.create, { name: wanted }) }] : matching;

  const type = (next: string) => {
    setTyped(next);
    closing.type(next);
    onSearch?.(next);
    if (next === '' && value) onChange(null); // React Aria leaves it to whoever holds both text and choice
  };
  const choose = (key: string | number | null) => {
    if (adds) setTyped('');
    if (closes) closing.choose(key);
    if (key === CREATE) return onCreate?.(wanted);
    const option = lines.find(({ id }) => id === key);
    if (!option) return undefined;
    if (!adds) setTyped(option.label);
    return onChange(option);
  };
  return (
    <AriaComboBox
      {...fieldProps({ error: words.error, name })}
      {...given({ isDisabled: disabled, onBlur })}
      items={lines}
      inputValue={typed}
      onInputChange={type}
      value={closing.chosen ?? value?.id ?? null}
      onChange={choose}
      onOpenChange={(isOpen) => {
        setOpen(isOpen);
        closing.settle();
      }}
      menuTrigger={closing.emptied ? 'manual' : 'input'}
      allowsEmptyCollection={Boolean(wanted)}
    >
      <FieldHead {...words} />
      <span className={styles['combo']}>
        <Input className={cx(frame['control'])} autoComplete="off" ref={ref} {...given({ placeholder })} />
        <Button className={cx(styles['open'])}>
          <ChevronDown />
        </Button>
      </span>
      <FieldFault error={words.error} />
      <Popover className={cx(surface['popover'], surface['wide'])} offset={4}>
        <Options options={lines} empty={text.none} />
      </Popover>
    </AriaComboBox>
  );
}

/**
 * React Aria closes the list when the value changes, and opens it when the text does: a choice that goes elsewhere leaves
 * the value as it was and empties the text. Until the list is closed the choice is the value; until something is typed, the
 * text opens nothing.
 */
function useClosing() {
  const [chosen, setChosen] = useState<string | number | null>(null);
  const [emptied, setEmptied] = useState(false);
  const choose = (key: string | number | null) => {
    setChosen(key);
    setEmptied(true);
  };
  const type = (text: string) => {
    if (text !== '') setEmptied(false);
  };
  const settle = () => setChosen(null);
  return { chosen, emptied, choose, type, settle };
}
