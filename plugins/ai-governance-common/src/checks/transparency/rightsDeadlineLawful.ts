import { InteractionFacts } from '../../facts/types';
import { liesIn } from '../jurisdictions';
import {
  fail,
  fixInteraction,
  notApplicable,
  pass,
  undetermined,
} from '../outcomes';
import { daysIn, isLonger, periodInWords } from '../periods';
import { USING_RIGHT } from '../spokenWords';
import { Check } from '../types';
import { blank } from '../wording';
import { ANSWER_PERIODS, AnswerPeriod } from './answerPeriods';
import { Right } from './completeRight';

const STRICTEST_FIRST = [...ANSWER_PERIODS].sort(
  (one, other) => daysIn(one.within) - daysIn(other.within),
);

function applies(period: AnswerPeriod, facts: InteractionFacts): boolean {
  const { affected, decision } = facts.spec;
  return Boolean(
    (!period.from || period.from <= facts.asOf) &&
      (!period.personalDataOnly || decision?.personalData !== false) &&
      (!period.sectors || period.sectors.includes(affected?.sector ?? '')) &&
      affected?.jurisdictions?.some(code => liesInOneOf(code, period)),
  );
}

function liesInOneOf(code: string, period: AnswerPeriod): boolean {
  return period.jurisdictions.some(region => liesIn(code, region));
}

function isKept({ within }: Right, limit: AnswerPeriod | undefined): boolean {
  return !limit || (within !== undefined && !isLonger(within, limit.within));
}

export const rightsDeadlineLawful: Check = {
  id: 'transparency.rights-deadline-lawful',
  requirement: 'transparency',
  level: 'transparent',
  title: 'No right is answered later than the law allows',
  why: 'A deadline longer than the law’s breaks the law by plan, and customers who rely on it lose time.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const { affected, decision, transparency } = facts.spec;
    const rights = transparency?.rights ?? [];
    if (rights.length === 0 || !affected?.jurisdictions?.length) {
      return notApplicable(
        'It is not known yet which rights there are, or where customers are.',
      );
    }
    const applicable = STRICTEST_FIRST.filter(period => applies(period, facts));
    const limits = rights.map(({ right }) =>
      applicable.find(period => period.rights.includes(right)),
    );
    if (!limits.some(Boolean)) {
      return notApplicable(
        'None of the laws looked at here sets a time for these rights.',
      );
    }
    const first = rights.findIndex(
      (right, index) => !isKept(right, limits[index]),
    );
    if (first < 0) {
      return pass(
        'The times declared are within those of the laws looked at here.',
      );
    }
    const { right, within } = rights[first];
    const limit = limits[first]!;
    const place = affected.jurisdictions.find(code => liesInOneOf(code, limit));
    const law = `${limit.inWords} in ${place} (${limit.citation})`;
    const fix = fixInteraction(
      facts,
      ['transparency', 'rights'],
      rights.map((other, index) =>
        isKept(other, limits[index])
          ? other
          : {
              ...other,
              within: blank(`period of at most ${limits[index]!.within}`),
            },
      ),
    );
    if (!within) {
      return undetermined(
        `How soon do customers who ${USING_RIGHT[right]} get an answer? The limit is ${law}.`,
        fix,
      );
    }
    const tooLong = `Customers who ${
      USING_RIGHT[right]
    } may wait ${periodInWords(within)}; the limit is ${law}.`;
    return limit.personalDataOnly && decision?.personalData === undefined
      ? undetermined(`Is data about people used? ${tooLong}`, fix)
      : fail(tooLong, fix);
  },
};
