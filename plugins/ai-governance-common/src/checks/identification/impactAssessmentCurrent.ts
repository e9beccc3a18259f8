import { judgeDate, YEARS_CURRENT } from '../dates';
import {
  fail,
  fixInteraction,
  notApplicable,
  pass,
  undetermined,
} from '../outcomes';
import { Check } from '../types';
import { signsOfMateriality } from '../weight';
import { blank, dateBlank } from '../wording';

export const impactAssessmentCurrent: Check = {
  id: 'identification.impact-assessment-current',
  requirement: 'identification',
  level: 'identified',
  title: `The impact on customers was assessed in the last ${
    YEARS_CURRENT * 12
  } months`,
  why: 'Systems, customers and laws change; an old assessment speaks of another interaction.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const { materiality, impactAssessment } = facts.spec;
    if (
      materiality?.material === false &&
      signsOfMateriality(facts.spec).length === 0
    ) {
      return notApplicable('It is said not to matter to customers.');
    }
    if (!impactAssessment) {
      return undetermined(
        'Has somebody assessed what this does to customers, and where can that be read?',
        fixInteraction(facts, ['impactAssessment'], {
          ref: blank('web address of the assessment'),
          date: dateBlank('the assessment'),
        }),
      );
    }
    const { ref, date } = impactAssessment;
    const judgement = judgeDate(date, facts.asOf);
    if (judgement !== 'current') {
      return fail(
        `The assessment is of ${date}, which is ${judgement}.`,
        fixInteraction(facts, ['impactAssessment'], {
          ref,
          date: dateBlank('the assessment'),
        }),
      );
    }
    return pass(`Assessed on ${date}.`);
  },
};
