/** The office chair of the side view from its front: its back, arms and star base, all behind the sitter. */
export function FrontChair() {
  return (
    <g class="chair">
      <path class="frame" d="M0-36V-14M-31-7L0-14L31-7M0-14V-6" />
      <circle class="castor" cx="-31" cy="-4" r="4" />
      <circle class="castor" cx="0" cy="-4" r="4" />
      <circle class="castor" cx="31" cy="-4" r="4" />
      <path class="frame" d="M0-44V-62" />
      <path class="frame thin" d="M-27-41H-37V-70M27-41H37V-70" />
      <rect class="seat" x="-42.5" y="-74" width="11" height="6" rx="3" />
      <rect class="seat" x="31.5" y="-74" width="11" height="6" rx="3" />
      <rect class="seat" x="-24" y="-114" width="48" height="58" rx="9" />
      <rect class="seat" x="-31" y="-46" width="62" height="10" rx="5" />
    </g>
  );
}
