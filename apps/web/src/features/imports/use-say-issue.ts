import type { imports } from '@trame/copy/fr/imports';
import type { ActionStatus } from '@trame/domain/action-plan/action-status';
import { ACTION_STATUSES } from '@trame/domain/action-plan/action-status';
import { THEMES } from '@trame/domain/frameworks/themes';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../platform/words.tsx';

interface Sayable {
  code: string;
  text: string;
  proposal: string | null;
}
type Issue = keyof (typeof imports)['issue'];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** An issue of the preview, or a note of the report, as a sentence. */
export function useSayIssue(): (issue: Sayable) => string {
  const { t } = useTranslation('imports');
  const { t: status } = useTranslation('actionPlan');
  const { t: frameworks } = useTranslation('frameworks');
  const fmt = useFmt();
  const sayOne = (proposal: string): string => {
    if (DAY.test(proposal)) return fmt.day(proposal, 'numeric');
    const isStatus = (ACTION_STATUSES as readonly string[]).includes(proposal);
    if (isStatus) return status(`status.${proposal as ActionStatus}`);
    const theme = THEMES.find((one) => one === proposal);
    return theme ? frameworks(`theme.${theme}`) : proposal;
  };
  const sayProposal = (proposal: string): string => proposal.split(' | ').map(sayOne).join(' + ');
  return ({ code, text, proposal }) =>
    t(`issue.${code as Issue}`, {
      text: DAY.test(text) ? fmt.day(text, 'numeric') : text,
      proposal: sayProposal(proposal ?? ''),
    });
}
