import type { Scene } from '@/core/motion';

const MARKS = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

/** An office chair whose sitter's hip is over `x`; its back and arm stay behind the person. */
export function Chair({ x }: Readonly<{ x: number }>) {
  return (
    <g class="chair" transform={`translate(${x} 0)`}>
      <path class="frame" d="M-13-37C-20-40-25-50-25-62" />
      <path class="frame" d="M8-37V-14M-17-7L8-14L33-7" />
      <circle class="castor" cx="-17" cy="-4" r="4" />
      <circle class="castor" cx="8" cy="-4" r="4" />
      <circle class="castor" cx="33" cy="-4" r="4" />
      <path class="frame thin" d="M2-42V-70" />
      <path class="frame" d="M-10-72H16" />
      <path class="cushion" d="M-18.5-52C-22.5-70-22.5-92-18-112" />
      <rect class="seat" x="-18" y="-44" width="56" height="9" rx="4.5" />
    </g>
  );
}

/** A low stool whose sitter's hip is over `x`. */
export function Stool({ x }: Readonly<{ x: number }>) {
  return (
    <g class="chair" transform={`translate(${x} 0)`}>
      <path class="frame" d="M-14-24L-18-3M20-24L24-3" />
      <path class="frame thin" d="M-16-12H22" />
      <rect class="seat" x="-20" y="-30.5" width="46" height="9" rx="4.5" />
    </g>
  );
}

/** A cushioned stool as high as the chair, its middle over `x`, for legs that are put up. */
export function Footstool({ x }: Readonly<{ x: number }>) {
  return (
    <g class="footstool" transform={`translate(${x} 0)`}>
      <path class="frame thin" d="M-17-36L-20-2M17-36L20-2" />
      <rect class="seat" x="-25" y="-48" width="50" height="12" rx="5.5" />
    </g>
  );
}

/** A bottle of lotion on the desk, its pump towards the sitter; its middle at `x`. */
export function Bottle({ x }: Readonly<{ x: number }>) {
  return (
    <g class="bottle" transform={`translate(${x} -84)`}>
      <path class="castor" d="M-1.4-20H1.4V-25.4H4.4V-28.4H-8.6Q-10.6-28-10.4-25.4H-1.4Z" />
      <path
        class="glass"
        d="M-3.4-20H3.4V-17.6Q6.4-17 6.4-13.6V-1.6Q6.4 0 4.6 0H-4.6Q-6.4 0-6.4-1.6V-13.6Q-6.4-17-3.4-17.6Z"
      />
      <path class="label" d="M-6.4-11.6H6.4V-4.6H-6.4Z" />
    </g>
  );
}

/** The desk from its edge at `x` outwards, with a laptop or without: soft, because it is only where we are. */
export function Desk({ x, laptop = true }: Readonly<{ x: number; laptop?: boolean }>) {
  return (
    <g class="desk" transform={`translate(${x} 0)`}>
      <path class="desk-leg" d="M62-80V-1" />
      <rect x="0" y="-84" width="260" height="5" rx="2.5" />
      {laptop && <path class="screen" d="M22-85.4H48L58-111" />}
    </g>
  );
}

/** The floor, wide enough for any frame. With a stride it carries marks that pass under a walker. */
export function Floor({ scene }: Readonly<{ scene: Scene }>) {
  return (
    <>
      <path class="floor" d="M-400 1.2H400" />
      {scene.stride !== undefined && (
        <g class="passing">
          {MARKS.map((mark) => (
            <path
              key={mark}
              class="mark"
              d={`M${mark * (scene.stride ?? 0) - 14} 8h28M${(mark + 0.5) * (scene.stride ?? 0)} 8h10`}
            />
          ))}
        </g>
      )}
    </>
  );
}
