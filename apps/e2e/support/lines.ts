import type { Page } from '@playwright/test';

/** Types an action in the line of a séance, its lead found by `lead` and its day: no key but Tab, an arrow and Enter. */
export async function typeAction(
  page: Page,
  title: string,
  { lead, day }: { lead: string; day: string },
): Promise<void> {
  const { keyboard } = page;
  await keyboard.type(`/a ${title}`);
  await keyboard.press('Tab');
  await keyboard.type(lead);
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await keyboard.type(day);
  await keyboard.press('Enter');
}
