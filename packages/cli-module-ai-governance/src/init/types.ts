/** What somebody knows of an AI system and how it affects customers. */
export interface Answers {
  /** What people call the AI system. */
  system: string;
  purpose: string;
  /** A reference to a group or a person. */
  owner: string;
  type?: string;
  /** What people call the customer interaction. */
  interaction: string;
  interactionType?: string;
  /** A reference to the service that delivers the interaction. */
  service?: string;
}

/** Asks a person. Tests answer in its place. */
export interface Prompter {
  /**
   * @param isOptional - whether no answer is fine, too
   * @param problemOf - what is wrong with an answer, if anything
   */
  text(options: {
    message: string;
    isOptional: boolean;
    problemOf: (answer: string) => string | undefined;
  }): Promise<string>;
  /** @returns `undefined` for an answer that is not known */
  choice(options: {
    message: string;
    values: readonly string[];
  }): Promise<string | undefined>;
}
