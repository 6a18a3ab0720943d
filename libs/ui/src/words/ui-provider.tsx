import { type ComponentProps, createContext, type JSX, type ReactNode, useContext } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { type UiWords, UiWordsProvider } from './words.tsx';

/** How an address is followed: `a` unless the app gives its router's link. */
export type UiLink = (props: ComponentProps<'a'> & { href: string }) => JSX.Element;

const Link = createContext<UiLink>((props) => <a {...props}>{props.children}</a>);

/** The link of the app, for components that receive addresses as data (view switcher, filters). */
export const useUiLink = (): UiLink => useContext(Link);

interface UiProviderProps {
  words: UiWords;
  /** BCP 47: `fr-FR` or `en-GB`. Decides dates, typed segments and the announcements of React Aria. */
  locale: string;
  /** Follows an address without reloading: menu items use it. */
  navigate: (href: string) => void;
  /** The router's link, given an `href`. */
  link?: UiLink | undefined;
  children: ReactNode;
}

/** Everything the components need from the app, once, at the root. */
export function UiProvider({ words, locale, navigate, link, children }: UiProviderProps) {
  const linked = link ? <Link value={link}>{children}</Link> : children;
  return (
    <I18nProvider locale={locale}>
      <RouterProvider navigate={navigate}>
        <UiWordsProvider words={words}>{linked}</UiWordsProvider>
      </RouterProvider>
    </I18nProvider>
  );
}
