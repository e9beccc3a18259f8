import {
  fail,
  fixInteraction,
  notApplicable,
  pass,
  undetermined,
} from '../outcomes';
import { Check } from '../types';
import { blank, choice, either, listed } from '../wording';
import { languagesOf } from './languages';

function languageBlank(languages: readonly string[] | undefined): string {
  if (!languages) {
    return blank('language code, such as en or de');
  }
  return languages.length === 1
    ? blank(`${languages[0]}, once customers can read it`)
    : choice(languages);
}

export const languagesFit: Check = {
  id: 'transparency.languages-fit',
  requirement: 'transparency',
  level: 'transparent',
  title: 'Customers are told in a language of the place where they are',
  why: 'What customers cannot read they have not been told.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const { affected, transparency } = facts.spec;
    const jurisdictions = affected?.jurisdictions ?? [];
    const languages = transparency?.languages ?? [];
    const blanksFor = (places: readonly string[]) =>
      new Set(places.map(place => languageBlank(languagesOf(place))));
    if (languages.length === 0) {
      return undetermined(
        'In which languages are customers told?',
        fixInteraction(
          facts,
          ['transparency', 'languages'],
          [...blanksFor(jurisdictions.length > 0 ? jurisdictions : [''])],
        ),
      );
    }
    if (jurisdictions.length === 0) {
      return notApplicable('It is not known yet where customers are.');
    }
    const spoken = new Set(languages.map(language => language.split('-')[0]));
    const unserved = jurisdictions.filter(code =>
      languagesOf(code)?.every(language => !spoken.has(language)),
    );
    if (unserved.length > 0) {
      return fail(
        `Customers in ${listed(unserved)} are told only in ${listed(
          languages,
        )}, which is not a language of the place.`,
        fixInteraction(
          facts,
          ['transparency', 'languages'],
          [...languages, ...blanksFor(unserved)],
        ),
      );
    }
    const unknown = jurisdictions.filter(code => !languagesOf(code));
    return unknown.length > 0
      ? undetermined(
          `Do customers in ${listed(unknown)} read ${either(
            languages,
          )}? Which languages are read there is not known here; name countries rather than regions.`,
        )
      : pass(`The languages fit the places: ${listed(languages)}.`);
  },
};
