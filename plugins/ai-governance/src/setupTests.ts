import '@testing-library/jest-dom';
import { configure } from '@testing-library/dom';

// Components are loaded when they are first shown; on a busy machine that
// takes longer than the second that is usual.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);

/** jsdom lays nothing out, so there is nothing to observe; plots ask for it. */
class SizelessObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

global.ResizeObserver ??= SizelessObserver;
