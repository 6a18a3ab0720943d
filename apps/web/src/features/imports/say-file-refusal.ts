import type { imports } from '@trame/copy/fr/imports';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../platform/api-error.ts';
import { useSayRefusal } from '../../platform/refusal.tsx';

type Reason = keyof (typeof imports)['refusal'];

/** Why a file was refused: its own reason when the server gives one, else the general sentence. */
export function useSayFileRefusal(): (error: unknown) => string {
  const { t, i18n } = useTranslation('imports');
  const say = useSayRefusal();
  return (error) => {
    const reason = error instanceof ApiError ? error.faults[0]?.code : undefined;
    return reason && i18n.exists(`imports:refusal.${reason}`) ? t(`refusal.${reason as Reason}`) : say(error);
  };
}
