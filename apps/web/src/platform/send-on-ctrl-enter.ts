/** `<form ref={sendOnCtrlEnter}>`: Ctrl Enter anywhere in the form sends it, as its button would. */
export function sendOnCtrlEnter(form: HTMLFormElement | null): (() => void) | undefined {
  if (!form) return undefined;
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.requestSubmit();
  };
  form.addEventListener('keydown', press);
  return () => form.removeEventListener('keydown', press);
}
