import { requestsFromTags } from '../mapping/requestsFromTags';
import { createHmacScheme } from './createHmacScheme';

/** Webhooks of Jira Cloud with a secret; new issues become concerns. */
export const jiraScheme = createHmacScheme({
  name: 'jira',
  header: 'x-hub-signature',
  algorithm: 'sha256',
  encoding: 'hex',
  prefix: 'sha256=',
  deliveryIdHeader: 'x-atlassian-webhook-identifier',
  mapping: {
    when: { webhookEvent: 'jira:issue_created' },
    receivedAt: 'issue.fields.created',
    summary: 'issue.fields.summary',
    description: { path: ['issue.fields.description', 'issue.fields.summary'] },
    requests: requestsFromTags('issue.fields.labels'),
    customer: {
      reference: 'issue.fields.reporter.accountId',
      name: 'issue.fields.reporter.displayName',
      email: 'issue.fields.reporter.emailAddress',
    },
  },
});
