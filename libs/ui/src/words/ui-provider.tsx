import { type ComponentProps, createContext, type JSX, type ReactNode, useContext } from 'react';
import { UNSAFE_PortalProvider as PortalProvider } from 'react-aria/PortalProvider';
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

/** What floats is part of the page's main landmark, so that everything is found inside one. */
const insideMain = (): HTMLElement => document.querySelector('main') ?? document.body;

/** Everything the components need from the app, once, at the root. */
export function UiProvider({ words, locale, navigate, link, children }: UiProviderProps) {
  // React Aria adds a <style> of its own unless an element bears this id; the content policy would refuse it.
  const mark = <meta id="react-aria-pressable-style" name="touch-action" content="base.css" />;
  const linked = link ? <Link value={link}>{children}</Link> : children;
  return (
    <I18nProvider locale={locale}>
      {mark}
      <RouterProvider navigate={navigate}>
        <PortalProvider getContainer={insideMain}>
          <UiWordsProvider words={words}>{linked}</UiWordsProvider>
        </PortalProvider>
      </RouterProvider>
    </I18nProvider>
  );
}
