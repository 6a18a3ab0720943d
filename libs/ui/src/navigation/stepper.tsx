import Check from 'lucide-react/icons/check';
import { cx } from '../shared/cx.ts';
import { useUiLink } from '../words/ui-provider.tsx';
import { useWords } from '../words/words.tsx';
import styles from './stepper.module.css';

export interface Step {
  id: string;
  label: string;
  /** What it holds or takes: "2 documents, 3 min". */
  hint?: string | undefined;
  /** A step that can be gone to. */
  href?: string | undefined;
}

interface StepperProps {
  /** "Étapes de l'import". */
  label: string;
  steps: readonly Step[];
  /** Id of the current step; those before it are done. */
  current: string;
  direction?: 'row' | 'column' | undefined;
}

/** Where one stands in a short sequence. */
export function Stepper({ label, steps, current, direction = 'row' }: StepperProps) {
  const Link = useUiLink();
  const now = steps.findIndex(({ id }) => id === current);
  return (
    <ol className={cx(styles['steps'], styles[direction])} aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step.id}
          className={styles['step']}
          aria-current={index === now ? 'step' : undefined}
          data-done={index < now}
        >
          {step.href ? (
            <Link href={step.href} className={styles['line']}>
              <Face step={step} number={index + 1} done={index < now} />
            </Link>
          ) : (
            <span className={styles['line']}>
              <Face step={step} number={index + 1} done={index < now} />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

function Face({ step, number, done }: { step: Step; number: number; done: boolean }) {
  const words = useWords().stepper;
  return (
    <>
      <span className={styles['number']} aria-hidden="true">
        {done ? <Check /> : number}
      </span>
      <span>
        {done ? <span className="sr">{words.done}</span> : null}
        {step.label}
        {step.hint ? <span className={styles['hint']}>{step.hint}</span> : null}
      </span>
    </>
  );
}
