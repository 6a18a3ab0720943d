/** Its first letter in upper case: days begin a line in French, they are not names. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
