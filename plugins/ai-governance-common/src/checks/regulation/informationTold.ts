import { fail, fixInteraction, notApplicable, pass } from '../outcomes';
import { Check } from '../types';
import { areWritten, blank, isWritten } from '../wording';
import {
  entitlementsInForce,
  informationLacking,
  inWords,
  lawsBehind,
  lawsUnknown,
} from '../entitlementsInForce';

export const informationTold: Check = {
  id: 'regulation.information-told',
  requirement: 'regulation',
  level: 'transparent',
  title: 'What laws in force want customers to be told is there to tell',
  why: 'Many laws are broken by silence alone.',
  needs: 'declaration',
  judges: 'content',
  restsOn: informationLacking,
  evaluate(facts) {
    const unknown = lawsUnknown(facts);
    if (unknown) {
      return unknown;
    }
    const due = entitlementsInForce(facts, 'information');
    if (due.length === 0) {
      return notApplicable(
        'By the packs in use and the facts known, no law in force surely wants these customers to be told something.',
      );
    }
    const [first] = informationLacking(facts);
    if (!first) {
      return pass(
        'The declaration holds what laws in force want customers to be told, and where.',
      );
    }
    const { transparency } = facts.spec;
    const [{ message, what }] = first.exercisable.lacking;
    return fail(
      `Customers are due ${inWords(first)} (${lawsBehind(first)}). ${message}`,
      what === 'channel'
        ? fixInteraction(
            facts,
            ['transparency', 'channels'],
            [
              {
                kind: blank('web | letter | app'),
                format: blank('html | print'),
                rationale: blank('why there'),
              },
            ],
          )
        : fixInteraction(facts, ['transparency'], {
            ...transparency,
            role: isWritten(transparency?.role)
              ? transparency?.role
              : blank('which part AI plays, in words for customers'),
            factors: areWritten(transparency?.factors)
              ? transparency?.factors
              : [blank('what counts most, and in which direction')],
          }),
    );
  },
};
