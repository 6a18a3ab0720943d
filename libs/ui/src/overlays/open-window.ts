// React Aria gives a passing message the role of a window, inside its own region
const WINDOWS = ':is([role=dialog], [role=alertdialog]):not([role=region] *)';

/** Whether something waits above the page: a shortcut of the page is silent then. A message that passes is no window. */
export const isWindowOpen = (): boolean => document.querySelector(WINDOWS) !== null;
