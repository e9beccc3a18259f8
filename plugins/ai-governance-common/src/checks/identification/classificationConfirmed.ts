import { notConnected } from '../outcomes';
import { Check } from '../types';

export const classificationConfirmed: Check = {
  id: 'identification.classification-confirmed',
  requirement: 'identification',
  level: 'identified',
  title: 'A named person has confirmed who is affected, and how',
  why: 'What an engineer declares decides about rights of customers; somebody with the right role has to stand behind it.',
  needs: 'records',
  judges: 'presence',
  evaluate(facts) {
    return notConnected(
      facts.imported
        ? 'An importer wrote this declaration. Who confirms that it is right?'
        : 'Who confirms that this declaration is right?',
      'confirmations',
    );
  },
};
