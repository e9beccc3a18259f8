import { notConnected } from '../outcomes';
import { Check } from '../types';

export const improvementFollows: Check = {
  id: 'related-controls.improvement-follows',
  requirement: 'related-controls',
  level: 'sustained',
  title: 'What customers raised and what went wrong led to improvements',
  why: 'An answer helps one customer; only a change helps the next.',
  needs: 'records',
  judges: 'presence',
  evaluate() {
    return notConnected(
      'What was improved because of concerns, incidents or expectations, and did it work?',
      'improvements',
    );
  },
};
