import {
  CONCERN_ORDER_FIELDS,
  CONCERN_STATES,
  REQUEST_TYPES,
  SEVERITIES,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import fc from 'fast-check';
import { PAGE_SIZES } from '../pageSizes';
import {
  ConcernListState,
  readConcernListState,
  toConcernQuery,
  writeConcernListState,
} from './concernListState';
import { CONCERN_TABS } from './tabs';

const text = fc.string({ minLength: 1 });

const state: fc.Arbitrary<ConcernListState> = fc.record({
  tab: fc.constantFrom(...CONCERN_TABS),
  text: fc.string(),
  ended: fc.boolean(),
  states: fc.subarray([...CONCERN_STATES]),
  requests: fc.subarray([...REQUEST_TYPES]),
  severities: fc.subarray([...SEVERITIES]),
  owner: fc.option(text, { nil: undefined }),
  entity: fc.option(text, { nil: undefined }),
  orphaned: fc.boolean(),
  order: fc.record({
    field: fc.constantFrom(...CONCERN_ORDER_FIELDS),
    direction: fc.constantFrom('asc' as const, 'desc' as const),
  }),
  limit: fc.constantFrom(...PAGE_SIZES),
  cursor: fc.option(text, { nil: undefined }),
});

describe('the state of the queue', () => {
  it('is read from the address as it was written', () => {
    fc.assert(
      fc.property(state, written => {
        const address = writeConcernListState(written).toString();
        expect(readConcernListState(new URLSearchParams(address))).toEqual(
          written,
        );
      }),
    );
  });

  it('is as at first for an address that makes no sense', () => {
    expect(
      readConcernListState(
        new URLSearchParams(
          'tab=x&state=x&request=&severity=9&order=name,up&limit=7&ended=1',
        ),
      ),
    ).toEqual(readConcernListState(new URLSearchParams()));
    expect(writeConcernListState({}).toString()).toBe('');
  });

  it('asks for open concerns of the part, by what is due first', () => {
    const query = (search: string) =>
      toConcernQuery(readConcernListState(new URLSearchParams(search)));
    expect(query('tab=mine')).toMatchObject({
      assignee: 'me',
      open: true,
      orderField: { field: 'dueAt', order: 'asc' },
    });
    expect(query('tab=due-soon&ended=true')).toMatchObject({
      dueWithinDays: 7,
      open: false,
    });
  });
});
