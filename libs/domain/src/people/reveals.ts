import { fold } from '../imports/cells/fold.ts';

const REVEALING =
  /\b(?:gem|groupes? d entraide|entraide mutuelle|unafam|fnapsy|advocacy|schizo\w*|bipol\w*|argos|usagers|familles?|proches|aidants|pairs?)\b/u;

/**
 * Does belonging to an organisation of this name probably tell a lived experience? Only a proposal: the coordination
 * decides.
 */
export const looksRevealing = (name: string): boolean => REVEALING.test(fold(name));
