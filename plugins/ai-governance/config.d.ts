export interface Config {
  aiGovernance?: {
    policy?: {
      /**
       * Which services face customers, as a filter predicate over the entity.
       * These show the card and the tab, also if nothing is declared.
       *
       * @deepVisibility frontend
       */
      customerFacingServices?: unknown;
    };
  };
}
