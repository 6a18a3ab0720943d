import { useQuery } from '@tanstack/react-query';
import { itemInFull } from '@trame/copy/framework-words';
import { isLocal, NATIONAL_FRAMEWORKS } from '@trame/domain/frameworks/framework';
import { itemRef, readItemRef } from '@trame/domain/frameworks/item-ref';
import { itemsOn } from '@trame/domain/frameworks/taxonomies';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../council.tsx';
import { useToday } from '../use-today.ts';
import { localItemsOf } from './local-items.queries.ts';

const isOwn = (ref: string): boolean => {
  const read = readItemRef(ref);
  return read !== null && isLocal(read.framework);
};

/**
 * The items of frameworks in words, and those that are offered today in the order of their texts. Where only some are
 * `shown`, the axes of the council are asked for when one of them is among these.
 */
export function useItemWords(shown?: readonly string[]) {
  const { i18n } = useTranslation('frameworks');
  const { councilId } = useCouncil();
  const today = useToday();
  const { data: local = [] } = useQuery({ ...localItemsOf(councilId), enabled: shown?.some(isOwn) ?? true });
  const national = NATIONAL_FRAMEWORKS.flatMap((framework) =>
    itemsOn(framework, today).map(({ code }) => itemRef(framework, code)),
  );
  const own = local.filter(({ archived }) => !archived).map(({ framework, id }) => itemRef(framework, id));
  return {
    offered: [...national, ...own],
    /** "PTSM : Accès à des soins somatiques adaptés" */
    inFull: (ref: string) => itemInFull(i18n, ref, local),
  };
}
