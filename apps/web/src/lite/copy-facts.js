// Copies the facts of the page to say aloud. Without this script they can be selected, and the button does not show.
for (const place of document.querySelectorAll('[data-copies]')) {
  const list = document.querySelector(`#${place.getAttribute('data-copies') ?? ''}`);
  const button = place.querySelector('button');
  const said = place.querySelector('[data-done]');
  if (list && button && said && window.isSecureContext) {
    place.removeAttribute('hidden');
    button.addEventListener('click', () => {
      const lines = Array.from(list.querySelectorAll('li'), ({ textContent }) => textContent.trim());
      void navigator.clipboard.writeText(lines.join('\n')).then(() => {
        said.textContent = said.getAttribute('data-done');
      });
    });
  }
}
