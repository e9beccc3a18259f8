import { Entity } from '@backstage/catalog-model';
import { Document } from 'yaml';
import { readText } from '../../files';
import {
  findAnnotationProblems,
  findProblems,
  isMeantAsDeclaration,
} from '../problems';
import { contentOf } from './contentOf';
import { NoYamlError } from './NoYamlError';
import { parseYaml } from './parseYaml';
import { Places } from './Places';
import { readPlainYaml } from './plainYaml';
import { SourceFile } from './SourceFile';
import { FileContent } from './types';

/**
 * Reads a file of catalog entities.
 * @param path - the path as shown
 * @throws BadInputError if the file cannot be read
 */
export async function readDocuments(
  location: string,
  path: string,
): Promise<FileContent> {
  const text = await readText(location);
  const content: FileContent = {
    file: new SourceFile({ path, text }),
    documents: 0,
    declarations: [],
    others: [],
    problems: [],
  };
  const plain = readPlainYaml(text);
  if (plain) {
    for (const document of plain) {
      const entity = document.content as Entity;
      const places = new Places(entity, document.offsets);
      await addEntity(content, entity, () => places);
    }
    return content;
  }
  try {
    for (const document of parseYaml(text)) {
      await addDocument(content, document);
    }
  } catch (error) {
    addBroken(content, error, 0);
  }
  return content;
}

/** Adds what a document declares, or what is wrong with it. */
async function addDocument(
  content: FileContent,
  document: Document,
): Promise<void> {
  try {
    const entity = contentOf(document) as Entity | undefined;
    if (entity) {
      await addEntity(content, entity, () => Places.of(document, entity));
    }
  } catch (error) {
    const { contents, range } = document;
    addBroken(content, error, contents?.range?.[0] ?? range?.[0] ?? 0);
  }
}

/** @param placesOf - called where places are needed */
async function addEntity(
  content: FileContent,
  entity: Entity,
  placesOf: () => Places,
): Promise<void> {
  if (isMeantAsDeclaration(entity)) {
    content.declarations.push({
      file: content.file,
      entity,
      places: placesOf(),
      problems: await findProblems(entity),
    });
  } else {
    const found = findAnnotationProblems(entity);
    if (found.length > 0) {
      const places = placesOf();
      for (const problem of found) {
        const offset = places.offsetAt(problem.path);
        content.problems.push({ problem, offset });
      }
    }
    content.others.push(entity);
  }
  content.documents += 1;
}

function addBroken(content: FileContent, thrown: unknown, start: number) {
  const { message, offset = start } = NoYamlError.from(thrown);
  content.documents += 1;
  content.problems.push({
    problem: { ruleId: 'declaration.yaml', path: [], message },
    offset,
  });
}
