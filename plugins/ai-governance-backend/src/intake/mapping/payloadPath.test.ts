import { parsePath, readPath } from './payloadPath';

describe('a path', () => {
  const payload = {
    a: { b: [{ c: 1 }, { c: 2 }, {}], 'due date': 'x', 'e.f': 3 },
  };

  it.each<[string, unknown]>([
    ['a.b[0].c', 1],
    ['$.a.b[-2].c', 2],
    ['a.b[*].c', [1, 2]],
    ['a.due date', 'x'],
    ["a['e.f']", 3],
    ['$["a"]["due date"]', 'x'],
    ['a.b.length', undefined],
    ['a.b[3]', undefined],
    ['a.b.c', undefined],
    ['a.constructor', undefined],
    ['a.__proto__', undefined],
    ['nothing[*]', []],
  ])('%s leads to %j', (path, value) => {
    expect(readPath(payload, path)).toEqual(value);
  });

  it.each(['', '.', 'a.', '.a', 'a..b', 'a[', 'a[x]', 'a.[0]', 'a[0]b', '$'])(
    '"%s" is none',
    path => {
      expect(parsePath(path)).toBeUndefined();
    },
  );
});
