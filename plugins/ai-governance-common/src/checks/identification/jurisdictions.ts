import { fail, fixInteraction, pass, undetermined } from '../outcomes';
import { countryOf } from '../jurisdictions';
import { placesFix } from '../placesFix';
import { Check } from '../types';
import { listed } from '../wording';

/** Codes that people write, and the ISO 3166 code of the same country. */
const MISTAKEN: Record<string, string> = { UK: 'GB', EL: 'GR' };

function corrected(jurisdiction: string): string {
  const country = countryOf(jurisdiction);
  return country in MISTAKEN
    ? MISTAKEN[country] + jurisdiction.slice(country.length)
    : jurisdiction;
}

export const jurisdictions: Check = {
  id: 'identification.jurisdictions',
  requirement: 'identification',
  level: 'identified',
  title: 'It is known in which countries or states the customers are',
  why: 'Where customers are decides which law protects them and which language they read.',
  needs: 'declaration',
  judges: 'presence',
  evaluate(facts) {
    const { affected } = facts.spec;
    if (!affected?.jurisdictions?.length) {
      return undetermined(
        'In which countries or states are the customers?',
        placesFix(facts),
      );
    }
    const mistaken = affected.jurisdictions.filter(
      jurisdiction => corrected(jurisdiction) !== jurisdiction,
    );
    if (mistaken.length > 0) {
      return fail(
        `${listed(mistaken)} is not the code of a country. Write ${listed(
          mistaken.map(corrected),
        )}.`,
        fixInteraction(facts, ['affected'], {
          ...affected,
          jurisdictions: [...new Set(affected.jurisdictions.map(corrected))],
        }),
      );
    }
    return pass(`Customers are in ${listed(affected.jurisdictions)}.`);
  },
};
