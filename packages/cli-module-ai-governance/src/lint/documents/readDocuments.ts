import { Entity } from '@backstage/catalog-model';
import { Document, parseAllDocuments } from 'yaml';
import { readText } from '../../files';
import {
  findAnnotationProblems,
  findProblems,
  isMeantAsDeclaration,
} from '../problems';
import { contentOf } from './contentOf';
import { NoYamlError } from './NoYamlError';
import { Places } from './Places';
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
  try {
    const documents = parseAllDocuments(text, {
      prettyErrors: false,
      logLevel: 'error',
    });
    for (const document of documents) {
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
      await addEntity(content, document, entity);
      content.documents += 1;
    }
  } catch (error) {
    const { contents, range } = document;
    addBroken(content, error, contents?.range?.[0] ?? range?.[0] ?? 0);
  }
}

async function addEntity(
  { file, declarations, others, problems }: FileContent,
  document: Document,
  entity: Entity,
): Promise<void> {
  if (isMeantAsDeclaration(entity)) {
    declarations.push({
      file,
      entity,
      places: Places.of(document, entity),
      problems: await findProblems(entity),
    });
    return;
  }
  const found = findAnnotationProblems(entity);
  if (found.length > 0) {
    const places = Places.of(document, entity);
    for (const problem of found) {
      problems.push({ problem, offset: places.offsetAt(problem.path) });
    }
  }
  others.push(entity);
}

function addBroken(content: FileContent, thrown: unknown, start: number) {
  const { message, offset = start } = NoYamlError.from(thrown);
  content.documents += 1;
  content.problems.push({
    problem: { ruleId: 'declaration.yaml', path: [], message },
    offset,
  });
}
