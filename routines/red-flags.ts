/** Warning signs, and how fast they want help: evidence.md 4.2. Their words are `redFlag.<id>.sign` and `.act`. */
export const redFlags = {
  'rf-lung': 'now',
  'rf-limb': 'now',
  'rf-clot': 'today',
  'rf-infection': 'today',
  'rf-injury': 'today',
} as const satisfies Readonly<Record<string, 'now' | 'today'>>;
