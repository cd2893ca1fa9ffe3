import { i18n } from '#i18n';
import { LEG, LEG_WIDTH, WAVE, WAVE_WIDTH } from '../mark-shape';

const PUZZLE =
  'M8 5.500a2 2 0 0 1 4 0V7h3.500a1.500 1.500 0 0 1 1.500 1.500V12h-1.500a2 2 0 0 0 0 4H17v2.500a1.500 1.500 0 0 1-1.500 1.500h-10A1.500 1.500 0 0 1 4 18.500v-10A1.500 1.500 0 0 1 5.500 7H8z';
const PIN = 'M9 4h6l-.8 6 2.800 3.500H7L9.800 10zM12 13.500V20';
const GEAR =
  'M12 9.200a2.800 2.800 0 1 0 0 5.600a2.800 2.800 0 0 0 0-5.600M12 4.500v2M12 17.500v2M4.500 12h2M17.500 12h2M6.700 6.700l1.400 1.400M15.900 15.900l1.400 1.400M17.300 6.700l-1.400 1.400M8.100 15.900l-1.400 1.400';

type At = Readonly<{ x: number; y: number }>;

const Line = ({ path, x, y }: At & Readonly<{ path: string }>) => (
  <path class="pin-line" d={path} transform={`translate(${x - 12} ${y - 12})`} />
);

const Lit = ({ x, y }: At) => <circle class="pin-lit" cx={x} cy={y} r="17" />;

const Badge = ({ x, y, number }: At & Readonly<{ number: number }>) => (
  <g>
    <circle class="pin-number" cx={x} cy={y} r="9" />
    <text class="pin-digit" x={x} y={y + 4} text-anchor="middle">
      {number}
    </text>
  </g>
);

const Leg = ({ x, y }: At) => (
  <g
    transform={`translate(${x - 10} ${y - 10}) scale(0.84)`}
    fill="none"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    <path d={LEG} stroke="var(--warm)" stroke-width={LEG_WIDTH} />
    <path d={WAVE} stroke="var(--teal)" stroke-width={WAVE_WIDTH} />
  </g>
);

type PinPictureProps = Readonly<{ browser: 'chromium' | 'firefox'; pinned: boolean }>;

/** The corner of a browser's window, drawn: its puzzle piece, and what opens under it. The words beside it say the same. */
export const PinPicture = ({ browser, pinned }: PinPictureProps) => (
  <svg class="pin-picture" viewBox={`16 16 368 ${pinned ? 50 : 148}`} aria-hidden="true">
    <rect class="pin-bar" x="16.500" y="18.500" width="367" height="46" rx="14" />
    <rect class="pin-faint" x="30" y="30" width={pinned ? 210 : 252} height="23" rx="11.500" />
    {pinned && (
      <>
        <Lit x={272} y={42} />
        <Leg x={272} y={42} />
      </>
    )}
    {!pinned && <Lit x={314} y={42} />}
    <Line path={PUZZLE} x={314} y={42} />
    <g class="pin-faint">
      <circle cx="358" cy="34" r="2.200" />
      <circle cx="358" cy="42" r="2.200" />
      <circle cx="358" cy="50" r="2.200" />
    </g>
    {!pinned && (
      <>
        <Badge x={328} y={28} number={1} />
        <rect class="pin-bar" x="146.500" y="76.500" width="222" height="84" rx="14" />
        <Leg x={176} y={102} />
        <text class="pin-name" x="196" y="107">
          {i18n.t('extName')}
        </text>
        <Lit x={340} y={102} />
        <Line path={browser === 'firefox' ? GEAR : PIN} x={340} y={102} />
        <Badge x={354} y={88} number={2} />
        {browser === 'firefox' ? (
          <text class="pin-item" x="166" y="145">
            {i18n.t('welcome.pin.gearItem')}
          </text>
        ) : (
          <>
            <circle class="pin-faint" cx="176" cy="138" r="9" />
            <rect class="pin-faint" x="196" y="133" width="92" height="10" rx="5" />
          </>
        )}
      </>
    )}
  </svg>
);
