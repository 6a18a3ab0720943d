import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** A number in international form (E.164), French unless it says otherwise; null when it is no phone number. */
export function readPhone(text: string): string | null {
  const found = parsePhoneNumberFromString(text, 'FR');
  return found?.isPossible() ? found.number : null;
}
