/** The outlines of a right foot and its shoe from above, toes up, the middle of the foot at x = 0. */
export const SHOE =
  'M-3-178C14-179 29-166 33-143C36.5-120 30-98 26.5-74C24-50 26-30 24-16C21-2-19-2-22-16C-25-32-22-52-25-74C-28-98-33.6-116-32.6-138C-31-164-20-177-3-178Z';
/** The shoe's throat and its laces, which lie over the foot. */
export const LACES =
  'M-15-62C-17-78-16-92-11.5-103C-4-107 6-107 13-103C17.4-92 18-78 16-62M-14-70L14.6-81L-13.4-92M15-70L-14.4-81L13.6-92';
export const FOOT =
  'M-23.6-126C-25-114-20-98-18.6-82C-17.4-66-17-50-15-36H15C18-52 20-68 22.6-84C24.8-98 27.6-104 26.8-113C25-123 19-126 11-131C3-136-7-137-14-134C-20-132.6-22.8-131-23.6-126Z';
export const TROUSER = 'M-18-62Q0-71 19-62C21-40 25-10 26 30H-25C-24-10-20.4-40-18-62Z';
export const HEM = 'M-18.2-58.6Q0-67 19.2-58.6';
