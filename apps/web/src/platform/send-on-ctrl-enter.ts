/** `<form ref={sendOnCtrlEnter}>`: Ctrl Enter anywhere in the form sends it, as its button would. */
export function sendOnCtrlEnter(form: HTMLFormElement | null): (() => void) | undefined {
  if (!form) return undefined;
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation(); // a picker would open, and keep the key for itself
    form.requestSubmit();
  };
  form.addEventListener('keydown', press, true);
  return () => form.removeEventListener('keydown', press, true);
}
