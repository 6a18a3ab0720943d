import { v7 } from 'uuid';

/** An id made by this device (uuid v7), so that a change may be sent again after a lost answer. */
export const newId = (): string => v7();
