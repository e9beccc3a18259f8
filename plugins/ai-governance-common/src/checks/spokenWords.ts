import { FEEDBACK_CHANNEL_TYPES, RIGHTS } from '../kinds/vocabulary';

/** What customers do when they use a right: customers … */
export const USING_RIGHT: Record<(typeof RIGHTS)[number], string> = {
  'human-review': 'ask for a human review',
  explanation: 'ask for an explanation',
  contest: 'contest the decision',
  objection: 'object',
  'opt-out': 'opt out',
  correction: 'ask for a correction',
  deletion: 'ask for deletion',
  access: 'ask to see their data',
  complaint: 'complain',
};

/** The channels for feedback: customers use … */
export const CHANNEL: Record<(typeof FEEDBACK_CHANNEL_TYPES)[number], string> =
  {
    'web-form': 'the web form',
    app: 'the app',
    chat: 'the chat',
    email: 'the e-mail address',
    phone: 'the telephone number',
    post: 'the postal address',
    'in-person': 'the place to visit',
    api: 'the API',
  };
