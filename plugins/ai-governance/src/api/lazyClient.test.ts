import { lazyClient } from './lazyClient';

class Greeter {
  constructor(private readonly greeting: string) {}

  async greet(name: string) {
    return `${this.greeting}, ${name}`;
  }
}

describe('lazyClient', () => {
  it('loads the client with the first request, and only once', async () => {
    const load = jest.fn(async () => new Greeter('Hello'));
    const client = lazyClient(load);
    expect(load).not.toHaveBeenCalled();
    await expect(
      Promise.all([client.greet('Ada'), client.greet('Erik')]),
    ).resolves.toEqual(['Hello, Ada', 'Hello, Erik']);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('loads it again after that has failed', async () => {
    const load = jest
      .fn(async () => new Greeter('Hello'))
      .mockRejectedValueOnce(new Error('The network is down'));
    const client = lazyClient(load);
    await expect(client.greet('Ada')).rejects.toThrow('The network is down');
    await expect(client.greet('Ada')).resolves.toBe('Hello, Ada');
  });

  it('can be handed on by promises, as any object', async () => {
    const client = lazyClient(async () => new Greeter('Hello'));
    await expect(Promise.resolve(client)).resolves.toBe(client);
  });
});
