import type { JSX } from 'preact';

const pictures = {
  settings: (
    <>
      <path d="M4 7h9M19 7h1M4 17h1M11 17h9" />
      <circle cx="16" cy="7" r="2.6" />
      <circle cx="8" cy="17" r="2.6" />
    </>
  ),
  history: <path d="M5 20v-6.500M10 20V9M15 20v-8.500M20 20V4" />,
  pen: <path d="M4.500 19.500l1-4.500L16 4.500l3.500 3.500L9 18.500zM13.500 7l3.500 3.500" />,
  bin: <path d="M4.500 7h15M9.500 7V4.500h5V7M6.500 7l1 13h9l1-13M10.500 11v5M13.500 11v5" />,
  large: <path d="M13.500 4H20v6.500M20 4l-7.500 7.500M10.500 20H4v-6.500M4 20l7.500-7.500" />,
  close: <path d="M6 6l12 12M18 6L6 18" />,
  pause: <path d="M9 5.500v13M15 5.500v13" />,
  play: <path d="M8 5.200v13.600L18.5 12z" fill="currentColor" />,
  call: (
    <path d="M4 14.500V12a8 8 0 0 1 16 0v2.500M4 14h3v5.500H5.500A1.500 1.500 0 0 1 4 18zM20 14h-3v5.500h1.500A1.500 1.500 0 0 0 20 18z" />
  ),
  back: <path d="M14.5 5.500L8 12l6.5 6.5" />,
  next: <path d="M9.5 5.500L16 12l-6.5 6.5" />,
  alert: <path d="M12 7.500v5.500M12 16.800v.1M12 3.200l9.3 16.800H2.700z" />,
  up: <path d="M5.500 14.500L12 8l6.500 6.500" />,
  down: <path d="M5.500 9.500L12 16l6.500-6.500" />,
  twin: <path d="M9 9h10v10H9zM5.500 15H5V5h10v.5" />,
  plus: <path d="M12 5v14M5 12h14" />,
  star: (
    <path d="M12 3.800l2.500 5.300 5.700.8-4.100 4.100 1 5.800L12 17l-5.100 2.800 1-5.800L3.800 9.900l5.700-.8z" />
  ),
  check: <path d="M5 12.500l4.7 4.700L19 7.5" />,
  sound: (
    <path d="M3.5 9.500H7l4.500-4v13L7 14.500H3.500zM15 9.200a4 4 0 0 1 0 5.600M18 6.200a8.200 8.200 0 0 1 0 11.600" />
  ),
  mute: <path d="M3.5 9.500H7l4.500-4v13L7 14.500H3.500zM15.500 9.500l5 5M20.500 9.500l-5 5" />,
} satisfies Record<string, JSX.Element>;

type IconProps = Readonly<{ name: keyof typeof pictures; size?: number }>;

/** A line drawing beside or instead of words; the words are on the control. */
export const Icon = ({ name, size = 18 }: IconProps) => (
  <svg
    class={name === 'back' || name === 'next' ? 'icon-turns' : undefined}
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    {pictures[name]}
  </svg>
);
