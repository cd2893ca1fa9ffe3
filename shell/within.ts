import type { Ms } from '@/core/time';

/** The promise, or a rejection with `complaint` when it has not come within so many ms. */
export function within<T>(promise: Promise<T>, wait: Ms, complaint: string): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(complaint)), wait);
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
