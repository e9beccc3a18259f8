import {
  EntitlementReport,
  entitlementsOf,
  isCustomerInteractionEntity,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { RegulationSettings } from '@ai-governance/backstage-plugin-ai-governance-node';
import { BadInputError } from '../errors';
import { Declaration, FileContent, placeOf } from '../lint/documents';
import { FoundFile } from '../lint/files';
import { factsOf } from '../lint/judge';
import { readFiles } from '../lint/readFiles';

/** What the customers of one interaction are due. */
export interface Answer {
  title: string;
  /** The file that declares the interaction. */
  file: string;
  report: EntitlementReport;
}

/** What makes that nothing can be said, one line each. */
function problemsIn({ file, declarations, problems }: FileContent): string[] {
  const outside = problems.map(({ problem, offset }) => ({
    problem,
    place: file.positionAt(offset),
  }));
  const inside = declarations.flatMap(declaration =>
    declaration.problems.map(problem => ({
      problem,
      place: placeOf(declaration, problem.path),
    })),
  );
  return [...outside, ...inside].map(
    ({ problem, place }) =>
      `${file.path}:${place.line}:${place.column}: ${problem.message}`,
  );
}

function isInteraction({ entity }: Declaration): boolean {
  return isCustomerInteractionEntity(entity);
}

/**
 * What the customers of all interactions that files declare are due, by the
 * declarations alone: no row is adopted, and nobody has confirmed a fact.
 * @throws BadInputError if a file cannot be used, or declares no interaction
 */
export async function entitlementsIn(options: {
  files: readonly FoundFile[];
  regulations: RegulationSettings;
  asOf: string;
}): Promise<Answer[]> {
  const { files, regulations, asOf } = options;
  const { contents, index } = await readFiles(files);
  const problems = contents.flatMap(problemsIn);
  if (problems.length > 0) {
    throw new BadInputError(problems.join('\n'));
  }
  const answers = contents.flatMap(({ declarations }) =>
    declarations.filter(isInteraction).map(declaration => {
      const facts = factsOf(declaration, index, asOf);
      return {
        title: facts.title,
        file: declaration.file.path,
        report: entitlementsOf(facts, { ...regulations, asOf }),
      };
    }),
  );
  if (answers.length === 0) {
    throw new BadInputError(
      `found no customer interaction in ${files.length} file${
        files.length === 1 ? '' : 's'
      }, allowed are files that declare at least one`,
    );
  }
  return answers;
}
