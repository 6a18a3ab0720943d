import {
  cloneElement,
  type FocusEvent,
  type PointerEvent,
  type ReactElement,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import styles from './tooltip.module.css';

const HOVER_MS = 400;
const LEAVE_MS = 100;
const GAP = 6;
const EDGE = 8;

interface TooltipProps {
  /** A few words; never the only place where something is said. */
  text: ReactNode;
  /** The words are the control's own name already: heard once, not twice. */
  named?: boolean | undefined;
  /** The native control it belongs to. */
  children: ReactElement<{ 'aria-describedby'?: string | undefined }, string>;
}

/**
 * A word about a control, under the pointer or the focus; Esc hides it, and it stays while the pointer is on it.
 * The browser's own popover: React Aria's would put 14 kB into the first load of every page, for the buttons of the frame.
 */
export function Tooltip({ text, named, children }: TooltipProps) {
  const { place, tip, shown, handlers } = useTip();
  const id = useId();
  return (
    <span ref={place} className={styles['place']} {...handlers}>
      {cloneElement(children, shown && !named ? { 'aria-describedby': id } : {})}
      {shown ? (
        <span ref={tip} id={id} role="tooltip" popover="manual" className={styles['tooltip']}>
          {text}
        </span>
      ) : null}
    </span>
  );
}

function useTip() {
  const place = useRef<HTMLSpanElement>(null);
  const tip = useRef<HTMLSpanElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [shown, setShown] = useState(false);
  const show = (next: boolean, wait = 0) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setShown(next), wait);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!shown) return undefined;
    const listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    const onKey = ({ key }: KeyboardEvent) => (key === 'Escape' ? setShown(false) : undefined);
    document.addEventListener('keydown', onKey, options);
    document.addEventListener('scroll', () => setShown(false), options);
    if (tip.current && place.current?.firstElementChild) raise(tip.current, place.current.firstElementChild);
    return () => listening.abort();
  }, [shown]);
  const handlers = {
    onPointerEnter: ({ pointerType }: PointerEvent) => (pointerType === 'touch' ? undefined : show(true, HOVER_MS)),
    onPointerLeave: () => show(false, LEAVE_MS),
    onPointerDown: () => show(false),
    onFocus: ({ target }: FocusEvent) => (target.matches(':focus-visible') ? show(true) : undefined),
    onBlur: () => show(false),
  };
  return { place, tip, shown, handlers };
}

/** Puts the words in the top layer, under the control or above it, inside the window. */
function raise(tip: HTMLElement, control: Element): void {
  if (!('showPopover' in tip)) return; // a browser from before 2024: the name of the control is still heard
  tip.showPopover();
  const { width, height } = tip.getBoundingClientRect();
  const at = control.getBoundingClientRect();
  const left = Math.max(EDGE, Math.min(at.left + (at.width - width) / 2, window.innerWidth - width - EDGE));
  const below = at.bottom + GAP;
  const top = below + height > window.innerHeight - EDGE ? at.top - height - GAP : below;
  tip.style.translate = `${left}px ${top}px`;
}
