import { emptyDraft, localMoment, readDraft } from './concernDraft';

const NOW = new Date('2026-11-25T09:00:00Z');

function draft(changes: Partial<ReturnType<typeof emptyDraft>> = {}) {
  return {
    ...emptyDraft(NOW),
    channel: 'phone' as const,
    summary: 'A line',
    description: 'What she said.',
    requests: ['complaint' as const],
    ...changes,
  };
}

describe('the draft of a concern', () => {
  it('leaves out what nobody said', () => {
    expect(readDraft(draft({ name: '  ' }), NOW).submission).toEqual({
      channel: 'phone',
      receivedAt: NOW.toISOString(),
      summary: 'A line',
      description: 'What she said.',
      requests: [{ type: 'complaint' }],
    });
  });

  it('names each field that is not as it has to be, once', () => {
    expect(
      readDraft(
        draft({
          channel: '',
          requests: [],
          email: 'x',
          language: 'English',
          jurisdiction: 'Germany',
          behalfAuthority: 'her daughter',
          receivedAt: '',
        }),
        NOW,
      ).faults,
    ).toEqual({
      channel: 'required',
      requests: 'required',
      receivedAt: 'required',
      email: { why: 'an e-mail address' },
      language: { why: 'a language tag such as en or pt-BR' },
      jurisdiction: { why: 'an ISO 3166 code such as DE or US-CA' },
      behalfName: 'both',
    });
  });

  it('takes no moment that lies ahead', () => {
    const tomorrow = localMoment(new Date(NOW.getTime() + 24 * 3600 * 1000));
    expect(readDraft(draft({ receivedAt: tomorrow }), NOW).faults).toEqual({
      receivedAt: 'future',
    });
  });
});
