export interface Config {
  auth?: {
    providers?: {
      /**
       * Signing in without a password as one of the demo's people. Works only
       * where `auth.environment` is `development`.
       *
       * @deepVisibility frontend
       */
      demo?: {
        /** The people on the sign-in page, in this order. */
        people: Array<{
          /** The entity reference of the person's `User` in the catalog. */
          user: string;
          /** The person's name. */
          name: string;
          /** The role that the person plays, in one or two words. */
          role: string;
          /** What the person may do here, in one sentence. */
          may: string;
        }>;
      };
    };
  };
}
