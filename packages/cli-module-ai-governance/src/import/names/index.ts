export { giveNames, type GivenName, type NameWish } from './giveNames';
export { toFittingName } from './toName';
