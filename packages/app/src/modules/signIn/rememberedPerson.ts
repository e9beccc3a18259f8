const STORAGE_KEY = 'ai-governance.demo-person';

/**
 * Remembers who is signed in over a reload. Each browser tab has its own
 * memory, so that two people can work side by side in two tabs.
 *
 * @internal
 */
export const rememberedPerson = {
  get(): string | undefined {
    return window.sessionStorage.getItem(STORAGE_KEY) ?? undefined;
  },
  set(userEntityRef: string): void {
    window.sessionStorage.setItem(STORAGE_KEY, userEntityRef);
  },
  forget(): void {
    window.sessionStorage.removeItem(STORAGE_KEY);
  },
};
