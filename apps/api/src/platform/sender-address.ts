/** The bare address of a sender written `Trame <trame@exemple.fr>` or `trame@exemple.fr`. */
export const senderAddress = (mailFrom: string): string => /<(.+)>/.exec(mailFrom)?.[1] ?? mailFrom;
