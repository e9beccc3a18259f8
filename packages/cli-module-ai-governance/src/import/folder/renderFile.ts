import { ANNOTATION_IMPORTED_ON } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { stringify } from 'yaml';
import { Header, withHeader } from './header';

const DATE = new RegExp(
  `^ +${ANNOTATION_IMPORTED_ON}: ['"]?(\\d{4}-\\d{2}-\\d{2})`,
  'm',
);

/** A file of an import, before it has a date. */
export interface FileContent {
  /** Its path in the folder, with `/` between the parts. */
  path: string;
  header: Header;
  entities: Entity[];
}

/** The text of a file whose entities were imported on some date. */
export function renderFile(
  { header, entities }: FileContent,
  date: string,
): string {
  const documents = entities.map(entity =>
    stringify(withDate(entity, date), {
      // Quotes what older readers would take for a date or a yes.
      compat: 'yaml-1.1',
      // As Prettier would write it.
      singleQuote: true,
      lineWidth: 0,
    }),
  );
  return withHeader(header, documents.map(text => `---\n${text}`).join(''));
}

/** The date in a file that an import has written. */
export function dateIn(text: string): string | undefined {
  return DATE.exec(text)?.[1];
}

function withDate(entity: Entity, date: string): Entity {
  const { metadata } = entity;
  const annotations = {
    ...metadata.annotations,
    [ANNOTATION_IMPORTED_ON]: date,
  };
  return { ...entity, metadata: { ...metadata, annotations } };
}
