import { PROJECTED_PRESENCES, type ProjectedPresence } from '@trame/contracts/projection';
import { useState } from 'react';

const WALL_THEMES = ['dark', 'light'] as const;
type WallTheme = (typeof WALL_THEMES)[number];

/** What whoever projects chose, on this device. */
interface WallChoices {
  presence: ProjectedPresence;
  theme: WallTheme;
}

const STORED = 'trame.projection';

/** The first of each list unless the device remembers another; what it remembers may come from another version. */
function remembered(): WallChoices {
  const words = (localStorage.getItem(STORED) ?? '').split(' ');
  return {
    presence: PROJECTED_PRESENCES.find((one) => words.includes(one)) ?? 'COUNT',
    theme: WALL_THEMES.find((one) => words.includes(one)) ?? 'dark',
  };
}

/** The choices of the wall, kept on this device: the room of next month is the same room. */
export function useWallChoices(): [WallChoices, (change: Partial<WallChoices>) => void] {
  const [choices, choose] = useState(remembered);
  return [
    choices,
    (change) => {
      const next = { ...choices, ...change };
      localStorage.setItem(STORED, `${next.presence} ${next.theme}`);
      choose(next);
    },
  ];
}
