import {
  INITIAL_LIST_STATE,
  ListState,
  readListState,
  toPostureQuery,
  writeListState,
} from './listState';

describe('the state of the list in the address', () => {
  const state: ListState = {
    kind: 'service',
    text: 'loan & card',
    owner: ['group:default/lending', 'group:default/cards'],
    system: ['system:default/loans', 'none'],
    level: ['unassessed', 'declared'],
    requirement: ['transparency'],
    status: ['fail', 'undetermined'],
    declaration: ['broken'],
    order: { field: 'fail', direction: 'desc' },
    limit: 50,
    cursor: 'abc=',
  };

  it('comes back as it was written', () => {
    expect(readListState(writeListState(state))).toEqual(state);
  });

  it('is empty as the list opens', () => {
    expect(writeListState(INITIAL_LIST_STATE).toString()).toBe('');
    expect(readListState(new URLSearchParams())).toEqual(INITIAL_LIST_STATE);
  });

  it('leaves out what makes no sense', () => {
    expect(
      readListState(
        new URLSearchParams(
          'kind=robot&level=best&requirement=x&status=y&order=size,up&limit=7',
        ),
      ),
    ).toEqual(INITIAL_LIST_STATE);
  });

  it('asks the API only for what is filtered', () => {
    expect(toPostureQuery(INITIAL_LIST_STATE)).toEqual({
      kind: ['CustomerInteraction'],
      orderField: { field: 'title', order: 'asc' },
      limit: 20,
    });
    expect(toPostureQuery(state)).toEqual({
      kind: ['Component', 'API'],
      owner: ['group:default/lending', 'group:default/cards'],
      system: ['system:default/loans', 'none'],
      level: ['unassessed', 'declared'],
      requirement: ['transparency'],
      status: ['fail', 'undetermined'],
      declaration: ['broken'],
      fullTextFilterTerm: 'loan & card',
      orderField: { field: 'fail', order: 'desc' },
      limit: 50,
    });
  });
});
