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

/** The desk from its edge at `x` outwards, with a laptop: soft, because it is only where we are. */
export function Desk({ x }: Readonly<{ x: number }>) {
  return (
    <g class="desk" transform={`translate(${x} 0)`}>
      <path class="desk-leg" d="M62-80V-1" />
      <rect x="0" y="-84" width="260" height="5" rx="2.5" />
      <path class="screen" d="M22-85.4H48L58-111" />
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
