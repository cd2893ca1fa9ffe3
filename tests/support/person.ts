import type { App } from '@/core/app';
import { type Answers, unscreened } from '@/core/screening';
import { type Settings, usualSettings } from '@/core/settings';
import { said } from './caring';
import { sitsDown, T0 } from './replay';

export type Person = Readonly<{
  yes?: Answers;
  settings?: Partial<Settings>;
  recent?: readonly string[];
  unanswered?: true;
}>;

/** Somebody at the desk for twenty minutes, whom everything fits. */
export function person({ yes = {}, settings, recent = [], unanswered }: Person = {}): App {
  const { app } = sitsDown(T0, { ...usualSettings, ...settings });
  return {
    ...app,
    screening: unanswered ? unscreened : { ...app.screening, yes: said(yes) },
    recent: recent.map((routine) => ({ routine, left: 0, right: 0 })),
  };
}
