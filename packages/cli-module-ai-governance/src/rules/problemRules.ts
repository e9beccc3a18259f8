/** What has to hold before checks can be asked at all. */
export interface ProblemRule {
  id: string;
  /** What is so when there is no such problem. */
  title: string;
  /** Why it matters. */
  why: string;
}

/** The rules behind problems, in the order in which they are looked at. */
export const PROBLEM_RULES = [
  {
    id: 'declaration.yaml',
    title: 'The file is YAML, and each of its documents is a map of keys',
    why: 'What cannot be read declares nothing, and the catalog refuses it.',
  },
  {
    id: 'declaration.kind',
    title: 'Kind and version are written as the catalog knows them',
    why: 'The catalog tells upper from lower case, and takes no entity of a kind that it does not know.',
  },
  {
    id: 'declaration.metadata',
    title:
      'Name, labels, annotations and tags have the form that the catalog wants',
    why: 'The catalog refuses an entity whose metadata it cannot use.',
  },
  {
    id: 'declaration.schema',
    title: 'The specification has only fields and values that its kind knows',
    why: 'A misspelt field says nothing, although its author believes that it does.',
  },
  {
    id: 'declaration.unique-name',
    title: 'No other file declares an AI system of the same name',
    why: 'Of two declarations with one name only one counts, and nobody sees which.',
  },
  {
    id: 'declaration.annotation',
    title: 'A service names its customer interactions by names that can exist',
    why: 'A name that can be no name connects the service with nothing.',
  },
] as const satisfies readonly ProblemRule[];

/** The id of a rule behind problems. */
export type ProblemRuleId = (typeof PROBLEM_RULES)[number]['id'];
