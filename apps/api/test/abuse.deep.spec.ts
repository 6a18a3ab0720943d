import { abuseStories } from './abuse/abuse-stories.ts';

/** Everything malformed, in every place. */
await abuseStories((attacks) => attacks);
