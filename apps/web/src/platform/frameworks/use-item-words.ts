import { useQuery } from '@tanstack/react-query';
import { itemInFull, itemWords } from '@trame/copy/framework-words';
import { NATIONAL_FRAMEWORKS } from '@trame/domain/frameworks/framework';
import { itemRef } from '@trame/domain/frameworks/item-ref';
import { itemsOn } from '@trame/domain/frameworks/taxonomies';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../council.tsx';
import { useToday } from '../use-today.ts';
import { localItemsOf } from './local-items.queries.ts';

/** The items of frameworks in words, and those that may be chosen today in the order of their texts. */
export function useItemWords() {
  const { i18n } = useTranslation('frameworks');
  const { councilId } = useCouncil();
  const today = useToday();
  const { data: local = [] } = useQuery(localItemsOf(councilId));
  const national = NATIONAL_FRAMEWORKS.flatMap((framework) =>
    itemsOn(framework, today).map(({ code }) => itemRef(framework, code)),
  );
  const own = local.filter(({ archived }) => !archived).map(({ framework, id }) => itemRef(framework, id));
  return {
    offered: [...national, ...own],
    /** "Accès à des soins somatiques adaptés" */
    brief: (ref: string) => itemWords(i18n, ref, local),
    /** "PTSM : Accès à des soins somatiques adaptés" */
    inFull: (ref: string) => itemInFull(i18n, ref, local),
  };
}
