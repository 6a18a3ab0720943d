import { abuseStories } from './abuse/abuse-stories.ts';
import { telling } from './abuse/attacks.ts';

await abuseStories(telling);
