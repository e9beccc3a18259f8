import { toInstant } from './toInstant';
import { toPlainText } from './toPlainText';

describe('a time', () => {
  it.each([
    ['2026-05-01T09:30:00Z', '2026-05-01T09:30:00.000Z'],
    ['2026-05-01T11:30:00.000+0200', '2026-05-01T09:30:00.000Z'],
    ['2026-05-01', '2026-05-01T00:00:00.000Z'],
    ['2026-05-01 09:30:00 UTC', '2026-05-01T09:30:00.000Z'],
    ['Fri, 01 May 2026 09:30:00 GMT', '2026-05-01T09:30:00.000Z'],
    ['1777627800', '2026-05-01T09:30:00.000Z'],
    ['1777627800.5', '2026-05-01T09:30:00.500Z'],
    ['1777627800000', '2026-05-01T09:30:00.000Z'],
  ])('%s is %s', (written, instant) => {
    expect(toInstant(written)).toBe(instant);
  });

  it.each(['', 'soon', '2026-02-30', '05/01/2026', '12', '0000-01-01'])(
    '"%s" is none',
    written => {
      expect(toInstant(written)).toBeUndefined();
    },
  );
});

describe('plain text', () => {
  it.each([
    ['<p>Hello</p><p>there</p>', 'Hello\n\nthere'],
    ['a<br>b', 'a\nb'],
    ['<h1>Refused</h1>', 'Refused'],
    ['<ul><li>one<li>two</ul>', '* one\n * two'],
    ['<a href="https://x.org/1">proof</a>', 'proof [https://x.org/1]'],
    ['<a href="https://x.org">https://x.org</a>', 'https://x.org'],
    ['<script>alert(1)</script><style>p{}</style>ok', 'ok'],
    ['Caf&eacute; <img src=x onerror=alert(1)>', 'Café'],
  ])('of %s is %j', (html, text) => {
    expect(toPlainText(html)).toBe(text);
  });
});
