import { afterAll } from 'vitest';

// React ends what it has begun in a task of its own, also after a page was taken down: it must find the window still there when a file is over.
afterAll(
  () =>
    new Promise<void>((resolve) => {
      setTimeout(resolve, 50);
    }),
);
