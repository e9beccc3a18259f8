import { InteractionFacts } from '../../facts/types';
import { notConnected, pass, undetermined } from '../outcomes';
import { Check } from '../types';

const FIX = { type: 'portal', room: 'confirmations' } as const;

function questionOf({ imported }: InteractionFacts): string {
  return imported
    ? 'An importer wrote this declaration. Who confirms that it is right?'
    : 'Who confirms that this declaration is right?';
}

export const classificationConfirmed: Check = {
  id: 'identification.classification-confirmed',
  requirement: 'identification',
  level: 'identified',
  title: 'A named person has confirmed who is affected, and how',
  why: 'What an engineer declares decides about rights of customers; somebody with the right role has to stand behind it.',
  needs: 'records',
  judges: 'presence',
  evaluate(facts) {
    if (!facts.records) {
      return notConnected(questionOf(facts), 'confirmations');
    }
    const { classification } = facts.records;
    if (!classification) {
      return undetermined(`${questionOf(facts)} Nobody has yet.`, FIX);
    }
    const { confirmedBy, confirmedOn, reviewBy } = classification;
    if (classification.state === 'lapsed') {
      return undetermined(
        classification.lapsedBecause === 'review-date'
          ? `${confirmedBy} confirmed it on ${confirmedOn}, until ${reviewBy}. Who confirms that it is still right?`
          : `${confirmedBy} confirmed it on ${confirmedOn}, and the facts have changed since. Who confirms them now?`,
        FIX,
      );
    }
    return pass(
      `${confirmedBy} confirmed it on ${confirmedOn}; to be looked at again by ${reviewBy}.`,
    );
  },
};
