import type { Minutes } from '@trame/contracts/minutes';
import { HIDDEN_UNDER } from '@trame/domain/cells/cell-secrecy';
import type { i18n } from 'i18next';

/** How many situations a cell looked at, on screens and on paper: "Moins de 5 situations", "De 5 à 9 situations". */
export function situationsSaid({ t }: i18n, { counted, from }: NonNullable<Minutes['situations']>): string {
  if (!counted) return t('cells:said.nothing');
  return from === 0 ? t('cells:said.under') : t('cells:said.between', { from, to: from + HIDDEN_UNDER - 1 });
}
