import { useRouter } from '@tanstack/react-router';
import type { ComponentProps, MouseEvent } from 'react';

const opensElsewhere = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button !== 0 || metaKey || ctrlKey || shiftKey || altKey;

/** A link whose address is data (menu, palette, to-do) and follows the router; what the code knows uses `<Link to>`. */
export function HrefLink({ href, onClick, ...native }: ComponentProps<'a'> & { href: string }) {
  const router = useRouter();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || opensElsewhere(event) || native.target) return;
    event.preventDefault();
    void router.navigate({ href });
  };
  return (
    <a {...native} href={href} onClick={follow}>
      {native.children}
    </a>
  );
}
