import { discoveryApiRef, type IdentityApi } from '@backstage/core-plugin-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DemoSignInPage } from './DemoSignInPage';
import { rememberedPerson } from './rememberedPerson';

const auth = {
  environment: 'development',
  providers: {
    demo: {
      people: [
        {
          user: 'user:default/rahel.stein',
          name: 'Rahel Stein',
          role: 'Legal',
          may: 'Reads classifications.',
        },
        {
          user: 'user:default/jo.abara',
          name: 'Jo Abara',
          role: 'Outsider',
          may: 'Sees little.',
        },
      ],
    },
  },
};

const session = {
  profile: { displayName: 'Rahel Stein' },
  backstageIdentity: {
    token: `e30.${window.btoa(JSON.stringify({ exp: 4_000_000_000 }))}.x`,
    identity: {
      type: 'user',
      userEntityRef: 'user:default/rahel.stein',
      ownershipEntityRefs: [],
    },
  },
};

describe('DemoSignInPage', () => {
  const onSignInSuccess = jest.fn<void, [IdentityApi]>();
  const fetchMock = jest.spyOn(global, 'fetch');

  beforeEach(() => {
    jest.resetAllMocks();
    rememberedPerson.forget();
    fetchMock.mockImplementation(async () => Response.json(session));
  });

  function renderPage(config: object = { auth }) {
    renderInTestApp(<DemoSignInPage onSignInSuccess={onSignInSuccess} />, {
      config: { app: { baseUrl: 'http://localhost' }, ...config },
      apis: [
        [
          discoveryApiRef,
          { getBaseUrl: async id => `http://localhost:7007/api/${id}` },
        ],
      ],
    });
  }

  it('introduces each person by name, role and what they may do', async () => {
    renderPage();

    const people = await screen.findAllByRole('button');
    expect(people.map(person => person.textContent)).toEqual([
      'RSRahel SteinLegalReads classifications.',
      'JAJo AbaraOutsiderSees little.',
    ]);
    expect(people[0]).toHaveAccessibleName(/^Rahel Stein/);
  });

  it('signs in as the chosen person, and remembers them until they sign out', async () => {
    renderPage();
    await userEvent.click(
      await screen.findByRole('button', { name: /Rahel Stein/ }),
    );

    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalled());
    const [url, init] = fetchMock.mock.calls[0];
    expect(url).toBe('http://localhost:7007/api/auth/demo/refresh');
    expect(new Headers(init?.headers).get('x-demo-person')).toBe(
      'user:default/rahel.stein',
    );
    const [identity] = onSignInSuccess.mock.calls[0];
    expect(await identity.getBackstageIdentity()).toMatchObject({
      userEntityRef: 'user:default/rahel.stein',
    });

    expect(rememberedPerson.get()).toBe('user:default/rahel.stein');
    await identity.signOut();
    expect(rememberedPerson.get()).toBeUndefined();
  });

  it('signs a remembered person in again without asking', async () => {
    rememberedPerson.set('user:default/rahel.stein');
    renderPage();

    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalled());
  });

  it('asks again when the remembered person is no longer there', async () => {
    rememberedPerson.set('user:default/gone.away');
    renderPage();

    expect(await screen.findAllByRole('button')).toHaveLength(2);
  });

  it('says why signing in did not work, and lets the reader choose again', async () => {
    fetchMock.mockImplementation(async () =>
      Response.json(
        {
          error: { name: 'NotAllowedError', message: 'Not one of the people' },
          response: { statusCode: 403 },
        },
        { status: 403 },
      ),
    );
    renderPage();
    await userEvent.click(
      await screen.findByRole('button', { name: /Jo Abara/ }),
    );

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Not one of the people',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Choose somebody else' }),
    );
    expect(await screen.findAllByRole('button')).toHaveLength(2);
    expect(onSignInSuccess).not.toHaveBeenCalled();
  });

  it('tries again on request', async () => {
    fetchMock.mockRejectedValueOnce(new Error('The backend is not up'));
    renderPage();
    await userEvent.click(
      await screen.findByRole('button', { name: /Rahel Stein/ }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );

    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalled());
  });

  it.each([
    [
      'outside of development',
      { auth: { ...auth, environment: 'production' } },
    ],
    ['without configured people', { auth: { environment: 'development' } }],
  ])('offers nobody %s', async (_, config) => {
    renderPage(config);

    expect(await screen.findByRole('status')).toHaveTextContent(
      'This portal has no sign-in yet.',
    );
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
