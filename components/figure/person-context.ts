import { createContext } from 'preact';
import { PEOPLE } from '@/core/settings';

/** Which of the people shows the steps, from 0; see people.css and hair.ts. */
export const PersonContext = createContext(0);

/** Who the chosen person gives a massage to: the next one, who looks as different as can be. */
export const partnerOf = (person: number): number => (person + 1) % PEOPLE;
