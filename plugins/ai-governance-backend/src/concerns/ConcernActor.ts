import {
  AuthService,
  BackstageCredentials,
  UserInfoService,
} from '@backstage/backend-plugin-api';

/** Who changes a concern. */
export interface ConcernActor {
  /** An entity reference; of a service or channel, what names it. */
  by: string;
  /** References to the person and their groups, in lower case. */
  claims: readonly string[];
  /** Whether it is a person who is signed in. */
  isPerson: boolean;
}

/** Whoever writes behind a receipt. */
export const CUSTOMER: ConcernActor = {
  by: 'customer',
  claims: [],
  isPerson: false,
};

/** What the product does by itself. */
export const PRODUCT: ConcernActor = {
  by: 'ai-governance',
  claims: [],
  isPerson: false,
};

/** Who is behind some credentials. */
export async function actorOf(
  credentials: BackstageCredentials,
  { auth, userInfo }: { auth: AuthService; userInfo: UserInfoService },
): Promise<ConcernActor> {
  if (auth.isPrincipal(credentials, 'user')) {
    const { userEntityRef, ownershipEntityRefs } = await userInfo.getUserInfo(
      credentials,
    );
    return {
      by: userEntityRef,
      claims: [userEntityRef, ...ownershipEntityRefs].map(ref =>
        ref.toLowerCase(),
      ),
      isPerson: true,
    };
  }
  const subject = auth.isPrincipal(credentials, 'service')
    ? credentials.principal.subject
    : 'unknown';
  return { by: `service:${subject}`, claims: [], isPerson: false };
}
