import { notConnected } from '../outcomes';
import { Check } from '../types';

export const channelsUsedOrTested: Check = {
  id: 'feedback.channels-used-or-tested',
  requirement: 'feedback',
  level: 'answerable',
  title: 'The channels were used or tested, and answered in time',
  why: 'A channel that nobody has ever used or tried may lead nowhere.',
  needs: 'records',
  judges: 'presence',
  evaluate() {
    return notConnected(
      'Has anything come in through these channels, or has somebody tried them?',
      'concerns',
    );
  },
};
