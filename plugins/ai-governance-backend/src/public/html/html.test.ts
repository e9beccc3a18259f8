import { JSDOM } from 'jsdom';
import fc from 'fast-check';
import { html, Html } from './html';

/** What tends to break out of where it was put. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '<script>',
        '</textarea>',
        '</title>',
        '"',
        "'",
        '>',
        '<!--',
        '&quot;',
        '&amp;',
        ' onfocus=alert(1) ',
        'a',
      ),
    )
    .map(parts => parts.join('')),
);

/** HTML has no way to write these; they are other characters by then. */
function asHtmlReads(text: string): string {
  return Buffer.from(text)
    .toString()
    .replace(/\r\n?/g, '\n')
    .replace(/\0/g, '\uFFFD');
}

it('shows any text as that text, in an element and in an attribute', () => {
  fc.assert(
    fc.property(hostile, text => {
      const page = html`<!DOCTYPE html>
        <p title="${text}">${['', text]}</p>
        <input value="${text}" />`;
      const { document } = new JSDOM(asHtmlReads(page.text)).window;
      const paragraph = document.querySelector('p')!;
      const expected = asHtmlReads(text);
      expect([
        paragraph.textContent,
        paragraph.title,
        document.querySelector('input')!.getAttribute('value'),
        document.querySelectorAll('*').length,
      ]).toEqual([expected, expected, expected, 5]);
    }),
    { numRuns: 200 },
  );
});

it('leaves templates in templates as they are, and nothing for nothing', () => {
  const inner = html`<b>${'<'}</b>`;
  expect(inner).toBeInstanceOf(Html);
  expect(html`<i>${inner}${undefined}${false}${[inner, 1]}</i>`.text).toBe(
    '<i><b>&lt;</b><b>&lt;</b>1</i>',
  );
});
