import { cx } from '../shared/cx.ts';
import styles from './tones.module.css';

/** Done, under way, late, to watch, to start: how an action stands, and its fill. */
export type Tone = 'ok' | 'run' | 'late' | 'warn' | 'todo';

/** The class that sets `--fill`, with the others an element bears. */
export const toned = (tone: Tone, ...others: (string | undefined)[]): string => cx(styles[tone], ...others);
