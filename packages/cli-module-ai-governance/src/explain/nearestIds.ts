import leven from 'leven';
import { RULES } from '../rules';

const MAX_SHOWN = 3;

/** The ids most like a word: those that contain it, then by their letters. */
export function nearestIds(word: string): string[] {
  const meant = word.toLowerCase();
  const distance = (id: string) => {
    const [, name] = id.split('.');
    const byLetters = Math.min(leven(meant, id), leven(meant, name));
    return meant !== '' && id.includes(meant) ? -1 : byLetters;
  };
  return RULES.map(({ id }) => ({ id, distance: distance(id) }))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, MAX_SHOWN)
    .map(({ id }) => id);
}
