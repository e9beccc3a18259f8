import { notConnected } from '../outcomes';
import { Check } from '../types';

export const noticePublished: Check = {
  id: 'transparency.notice-published',
  requirement: 'transparency',
  level: 'transparent',
  title: 'A current notice is published',
  why: 'What stands in a file of engineers has not been told to anybody.',
  needs: 'records',
  judges: 'presence',
  evaluate() {
    return notConnected(
      'Is there a published notice that says all this to customers?',
      'notices',
    );
  },
};
