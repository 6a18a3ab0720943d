// Copies the facts of the page to say aloud. Without this script they can be selected, and the button does not show.
for (const place of document.querySelectorAll('[data-copies]')) {
  const list = document.getElementById(place.dataset.copies);
  const said = place.querySelector('[role=status]');
  if (!list || !navigator.clipboard) continue;
  place.hidden = false;
  place.querySelector('button').addEventListener('click', async () => {
    const lines = [...list.querySelectorAll('li')].map(({ textContent }) => textContent.trim());
    await navigator.clipboard.writeText(lines.join('\n'));
    said.textContent = said.dataset.done;
  });
}
