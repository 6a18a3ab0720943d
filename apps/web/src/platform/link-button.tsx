import { createLink } from '@tanstack/react-router';
import { LinkButton } from '@trame/ui/button';

/** A link of the router that looks like a button: `<RouterButton to="/$clsm/reunions" variant="primary">`. */
export const RouterButton = createLink(LinkButton);
