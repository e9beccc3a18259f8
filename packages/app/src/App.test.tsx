import { render, screen } from '@testing-library/react';
import App from './App';

describe('App', () => {
  const environment = process.env;

  afterEach(() => {
    process.env = environment;
  });

  it('asks who the reader is', async () => {
    process.env = {
      NODE_ENV: 'test',
      APP_CONFIG: [
        {
          context: 'test',
          data: {
            app: { title: 'Portal', baseUrl: 'http://localhost' },
            backend: { baseUrl: 'http://localhost:7007' },
            auth: {
              environment: 'development',
              providers: {
                demo: {
                  people: [
                    {
                      user: 'user:default/erik.lindqvist',
                      name: 'Erik Lindqvist',
                      role: 'Engineer',
                      may: 'Declares AI systems.',
                    },
                  ],
                },
              },
            },
          },
        },
      ] as unknown as string,
    };

    render(App.createRoot());

    expect(
      await screen.findByRole(
        'button',
        { name: /Erik Lindqvist/ },
        { timeout: 40_000 },
      ),
    ).toBeInTheDocument();
  }, 60_000);
});
