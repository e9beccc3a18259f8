import type { Random } from './createRandom';
import type { Story } from './stories/types';
import type { DemoAnswer, DemoAssessment } from './types';

const WORDS: Record<
  keyof Omit<DemoAssessment, 'noIncidentBecause'>,
  { yes: string[]; no: string[] }
> = {
  deficiency: {
    yes: [
      'The system did something other than it is declared to do; reproduced with the data of the case.',
      'The result does not follow from the facts that the system had.',
      'A known limit of the system, but nothing caught it here.',
    ],
    no: [
      'The system did what it is declared to do, with the right data.',
      'Gone through step by step with the owner; nothing out of order was found.',
    ],
  },
  fairness: {
    yes: [
      'The cause weighs more on some groups of customers than on others; compared over the last quarter.',
      'Others in the same position were treated better, for no reason that holds.',
    ],
    no: [
      'Compared with ten similar cases; no group does worse.',
      'The cause has nothing to do with who the customer is.',
    ],
  },
  harm: {
    yes: [
      'The customer lost money or time, or was hurt by it; see the description.',
    ],
    no: [
      'Annoying, but without consequences that last.',
      'Put right before any damage was done.',
    ],
  },
  'others-affected': {
    yes: [
      'The same cause is at work in other cases; their number is being established.',
      'Searched by cause: there are more like it.',
    ],
    no: [
      'Searched by cause over three months; no other case was found.',
      'A single slip, as far as one can see.',
    ],
  },
};

const NO_INCIDENT = [
  'The cause was found and mended the same day; the owner of the system has recorded it as a defect.',
  'It touches this customer only, and has been put right.',
  'Below the threshold of the incident policy; watched for another month.',
];

/** What staff found when they assessed what a story is about. */
export function assessStory(random: Random, story: Story): DemoAssessment {
  const { findings = [], effect, outcome } = story;
  const answer = (
    question: keyof typeof WORDS,
    isYes: boolean,
  ): DemoAnswer => ({
    answer: isYes ? 'yes' : 'no',
    reasons: random.pick(WORDS[question][isYes ? 'yes' : 'no']),
  });
  const isDeficient =
    findings.length > 0 ||
    (outcome !== 'not-upheld' &&
      (effect === 'changed' || effect === 'remade' || random.happens(0.4)));
  const assessment: DemoAssessment = {
    deficiency: answer('deficiency', isDeficient),
    fairness: answer('fairness', findings.includes('fairness')),
    harm: answer('harm', findings.includes('harm')),
    'others-affected': answer(
      'others-affected',
      findings.includes('others-affected'),
    ),
  };
  return isDeficient
    ? { ...assessment, noIncidentBecause: random.pick(NO_INCIDENT) }
    : assessment;
}
