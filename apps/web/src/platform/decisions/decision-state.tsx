import type { RegisteredDecision } from '@trame/contracts/decisions';
import type { Application } from '@trame/domain/decisions/decision-kind';
import { Chip, type ChipKind } from '@trame/ui/chip';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../words.tsx';

const KINDS: Record<Application, ChipKind> = { TO_APPLY: 'run', APPLIED: 'ok', OVERTAKEN: 'mute' };

/** What became of a decision, since when, and what it waits for. */
export function DecisionState({ line }: { line: RegisteredDecision }) {
  const { t } = useTranslation('decisions');
  const fmt = useFmt();
  const { application, settledOn, externalReference, reviewOn, waits } = line;
  const dated = reviewOn && !waits.includes('REVIEW_DUE');
  return (
    <>
      <Chip kind={KINDS[application]}>{t(`application.${application}`)}</Chip>
      {settledOn ? <span className="small muted">{fmt.day(settledOn, 'long')}</span> : null}
      {externalReference ? <span className="small muted">{externalReference}</span> : null}
      {dated ? <span className="small muted">{t('reviewOn', { day: fmt.day(reviewOn, 'long') })}</span> : null}
      {waits.map((one) => (
        <Chip key={one} kind="warn">
          {t(`waits.${one}`, { day: fmt.day(reviewOn ?? line.decidedOn, 'long') })}
        </Chip>
      ))}
    </>
  );
}
