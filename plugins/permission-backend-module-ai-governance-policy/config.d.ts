export interface Config {
  permission?: {
    aiGovernance?: {
      /**
       * Which groups of the catalog have which role. Each role takes a list of
       * entity references; `group` and `default` may be left out. Whoever is
       * in none of these groups is an outsider.
       */
      roles?: {
        /** Runs AI governance: confirms, approves, exports evidence. */
        governanceLead?: string[];
        /** Works concerns. */
        caseHandler?: string[];
        /** Reviews decisions that a customer contests. */
        reviewer?: string[];
        /** Adopts regulations; confirms classifications and findings. */
        legal?: string[];
        /** Reads everything, changes nothing. */
        auditor?: string[];
        /** Runs the portal. */
        platform?: string[];
        /** Declares AI systems and customer interactions. */
        engineer?: string[];
      };
    };
  };
}
