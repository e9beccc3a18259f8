import { ProxiedSignInPage } from '@backstage/core-components';
import {
  configApiRef,
  useApi,
  type SignInPageProps,
} from '@backstage/core-plugin-api';
import { useMemo, useState } from 'react';
import { forgetOnSignOut } from './forgetOnSignOut';
import { PeopleList } from './PeopleList';
import { readDemoPeople } from './readDemoPeople';
import { rememberedPerson } from './rememberedPerson';
import { SignInFailure } from './SignInFailure';
import { SignInFrame } from './SignInFrame';
import { SignInMissing } from './SignInMissing';

/**
 * Lets the reader choose one of the demo's people, and signs in as them. The
 * choice holds for this browser tab until they sign out.
 *
 * @internal
 */
export function DemoSignInPage({ onSignInSuccess }: SignInPageProps) {
  const config = useApi(configApiRef);
  const people = useMemo(() => readDemoPeople(config), [config]);
  const [chosen, setChosen] = useState(rememberedPerson.get);
  const [attempt, setAttempt] = useState(1);

  if (people.length === 0) {
    return (
      <SignInFrame title="Sign in">
        <SignInMissing />
      </SignInFrame>
    );
  }

  const person = people.find(({ userEntityRef }) => userEntityRef === chosen);
  if (!person) {
    return (
      <SignInFrame
        title="Who are you today?"
        subtitle="The people of the demo organisation. Each sees and may do what their role allows; open a second browser tab to be somebody else at the same time. For development only: there are no passwords."
      >
        <PeopleList
          people={people}
          onChoose={({ userEntityRef }) => {
            rememberedPerson.set(userEntityRef);
            setChosen(userEntityRef);
          }}
        />
      </SignInFrame>
    );
  }

  return (
    <ProxiedSignInPage
      key={attempt}
      provider="demo"
      headers={{ 'x-demo-person': person.userEntityRef }}
      onSignInSuccess={identityApi =>
        onSignInSuccess(forgetOnSignOut(identityApi))
      }
      ErrorComponent={({ error }) => (
        <SignInFrame title={`Signing in as ${person.name} did not work`}>
          <SignInFailure
            error={error}
            onRetry={() => setAttempt(attempt + 1)}
            onChooseAgain={() => {
              rememberedPerson.forget();
              setChosen(undefined);
            }}
          />
        </SignInFrame>
      )}
    />
  );
}
