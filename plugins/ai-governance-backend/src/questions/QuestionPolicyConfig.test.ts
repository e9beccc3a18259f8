import { mockServices } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { questionPolicyFromConfig } from './QuestionPolicyConfig';

function policyOf(questions: JsonObject) {
  return questionPolicyFromConfig(
    mockServices.rootConfig({
      data: { aiGovernance: { policy: { questions } } },
    }),
  );
}

describe('the policy of questions', () => {
  it('gives 30 days, to the owners of declarations, if config says nothing', () => {
    expect(questionPolicyFromConfig(mockServices.rootConfig())).toEqual({
      owners: {},
      answerWithin: 'P30D',
      answerWithinByLevel: {},
    });
  });

  it('reads owners, in full or in short, and periods', () => {
    expect(
      policyOf({
        owners: { confirmations: 'Legal', evidence: 'user:default/Calum' },
        answerWithin: 'P6W',
        answerWithinByLevel: { identified: 'P14D' },
      }),
    ).toEqual({
      owners: {
        confirmations: 'group:default/legal',
        evidence: 'user:default/calum',
      },
      answerWithin: 'P6W',
      answerWithinByLevel: { identified: 'P14D' },
    });
  });

  it.each<[JsonObject, string]>([
    [
      { owners: { confirmation: 'legal' } },
      'aiGovernance.policy.questions.owners: found the key "confirmation", allowed are confirmations, ',
    ],
    [
      { owners: { confirmations: 'component:default/api' } },
      'aiGovernance.policy.questions.owners.confirmations: found "component:default/api", allowed is a group or a user',
    ],
    [
      { owners: { notices: 'a:b:c' } },
      'aiGovernance.policy.questions.owners.notices: found "a:b:c"',
    ],
    [
      { answerWithin: '30 days' },
      'aiGovernance.policy.questions.answerWithin: found "30 days", allowed is an ISO 8601 duration',
    ],
    [
      { answerWithinByLevel: { declared: 'P1D' } },
      'aiGovernance.policy.questions.answerWithinByLevel: found the key "declared", allowed are identified, ',
    ],
    [
      { answerWithinByLevel: { identified: 'P0D' } },
      'aiGovernance.policy.questions.answerWithinByLevel.identified: found "P0D"',
    ],
  ])('stops the start by the key for %j', (questions, message) => {
    expect(() => policyOf(questions)).toThrow(message);
  });
});
