import { JSDOM } from 'jsdom';
import request, { Response } from 'supertest';

/** What the fields of a form are set to; several values tick several boxes. */
export type FormEntries = Record<string, string | string[]>;

/** A page that a visitor has before them. */
export interface VisitedPage {
  response: Response;
  document: Document;
  /** What can be read, with single spaces. */
  text: string;
}

/** A customer with a browser that runs no script, and no account. */
export class Visitor {
  private readonly portalUrl: string;
  private readonly headers: Record<string, string>;

  constructor(portalUrl: string, headers: Record<string, string> = {}) {
    this.portalUrl = portalUrl;
    this.headers = headers;
  }

  async open(page: string): Promise<VisitedPage> {
    const response = await request(this.portalUrl)
      .get(`/api/ai-governance/public${page}`)
      .set(this.headers);
    return toPage(
      response,
      `${this.portalUrl}/api/ai-governance/public${page}`,
    );
  }

  /** Fills in the one form of a page and sends it, as a browser would. */
  async send(page: VisitedPage, entries: FormEntries): Promise<VisitedPage> {
    const { url, body } = filledIn(page.document, entries);
    return this.post(new URL(url).pathname + new URL(url).search, body);
  }

  /** Sends a body of any kind to a path of the portal. */
  async post(
    path: string,
    body: string | Buffer,
    type = 'application/x-www-form-urlencoded',
  ): Promise<VisitedPage> {
    const response = await request(this.portalUrl)
      .post(path)
      .set(this.headers)
      .set('Content-Type', type)
      .send(body as string);
    return toPage(response, `${this.portalUrl}${path}`);
  }
}

function toPage(response: Response, url: string): VisitedPage {
  const { document } = new JSDOM(response.text, {
    url,
    runScripts: 'outside-only',
  }).window;
  const text = (document.body.textContent ?? '').replace(/\s+/g, ' ').trim();
  return { response, document, text };
}

/** What a browser would send of a form, and where to. */
export function filledIn(
  document: Document,
  entries: FormEntries,
): { url: string; body: string } {
  const form = document.querySelector('form')!;
  for (const [name, value] of Object.entries(entries)) {
    const fields = [
      ...form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`),
    ];
    if (fields.length === 0) {
      throw new Error(`The form has no field ${name}`);
    }
    for (const field of fields) {
      if (['radio', 'checkbox'].includes(field.type)) {
        field.checked = [value].flat().includes(field.value);
      } else {
        field.value = [value].flat()[0];
      }
    }
  }
  const data = new (document.defaultView as any).FormData(form) as FormData;
  return {
    url: form.action,
    body: new URLSearchParams([...data] as [string, string][]).toString(),
  };
}
