import {
  RESPONSIBILITY_ACTIVITIES,
  RESPONSIBLE_PARTIES,
} from '../../kinds/vocabulary';
import { FoundSystem, judgeSystems, Responsibility } from '../judgeSystems';
import { fail, pass, undetermined, yamlFix } from '../outcomes';
import { Check, CheckOutcome } from '../types';
import { choice, GROUP_BLANK, listed, plain } from '../wording';

/** The activities that customers notice first when nobody does them. */
const KEY_ACTIVITIES: readonly (typeof RESPONSIBILITY_ACTIVITIES)[number][] = [
  'impact-assessment',
  'model-monitoring',
  'human-oversight',
  'customer-information',
  'concern-handling',
  'incident-notification',
];

const PARTY: Record<Responsibility['party'], string> = {
  organisation: 'to us',
  supplier: 'to a supplier',
  customer: 'to the customer',
  shared: 'to several',
};

function lacksOwner({ party, owner }: Responsibility): boolean {
  return (party === 'organisation' || party === 'shared') && !owner;
}

/** Of an activity that is given to more than one party: the parties. */
function rivals(
  responsibilities: readonly Responsibility[],
  activity: Responsibility['activity'],
): Responsibility['party'][] {
  const own = responsibilities.filter(each => each.activity === activity);
  return [...new Set(own.map(({ party }) => party))];
}

function judge(system: FoundSystem): CheckOutcome | undefined {
  const responsibilities = system.spec.responsibilities ?? [];
  const disputed = responsibilities.find(
    ({ activity }) => rivals(responsibilities, activity).length > 1,
  );
  if (disputed) {
    const { activity } = disputed;
    const parties = rivals(responsibilities, activity);
    return fail(
      `${system.title} gives ${plain(activity)} ${listed(
        parties.map(party => PARTY[party]),
      )} at once. Say which it is; what several carry together is shared.`,
      yamlFix(
        system,
        ['responsibilities'],
        [
          ...responsibilities.filter(each => each.activity !== activity),
          {
            activity,
            party: choice(
              parties.includes('shared') ? parties : [...parties, 'shared'],
            ),
            owner:
              responsibilities.find(
                each => each.activity === activity && each.owner,
              )?.owner ?? GROUP_BLANK,
          },
        ],
      ),
    );
  }
  const missing = KEY_ACTIVITIES.filter(
    activity => !responsibilities.some(each => each.activity === activity),
  );
  const ownerless = responsibilities.filter(lacksOwner);
  if (missing.length + ownerless.length === 0) {
    return undefined;
  }
  const activities = (list: readonly Responsibility['activity'][]) =>
    listed(list.map(plain));
  const questions = [
    ...(missing.length > 0
      ? [`Who is responsible for this: ${activities(missing)}?`]
      : []),
    ...(ownerless.length > 0
      ? [
          `Which of our teams carries this: ${activities(
            ownerless.map(({ activity }) => activity),
          )}?`,
        ]
      : []),
  ];
  return undetermined(
    `${system.title}: ${questions.join(' ')}`,
    yamlFix(
      system,
      ['responsibilities'],
      [
        ...responsibilities.map(each =>
          lacksOwner(each) ? { ...each, owner: GROUP_BLANK } : each,
        ),
        ...missing.map(activity => ({
          activity,
          party: choice(RESPONSIBLE_PARTIES),
          owner: GROUP_BLANK,
        })),
      ],
    ),
  );
}

export const responsibilitiesAllocated: Check = {
  id: 'related-controls.responsibilities-allocated',
  requirement: 'related-controls',
  level: 'sustained',
  title: 'It is settled who is responsible for what, and with us by which team',
  why: 'What everybody takes for somebody else’s work is done by nobody, and the customer finds out.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    return judgeSystems(
      facts,
      judge,
      pass(
        'Each AI system behind it says who is responsible for what touches customers.',
      ),
    );
  },
};
