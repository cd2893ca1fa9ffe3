/** A wash-basin on its foot, from its near rim at `x` outwards, the tap running. */
export function Basin({ x }: Readonly<{ x: number }>) {
  return (
    <g class="basin" transform={`translate(${x} 0)`}>
      <path class="pipe" d="M44-88V-122Q44-134 33-134Q23-134 23-126" />
      <path class="pipe thin" d="M44-128H52" />
      <path class="water" d="M23-122V-84" />
      <path class="foot" d="M16-70H38L36-2H18Z" />
      <path class="bowl" d="M0-88H54V-84Q54-66 36-66H18Q3-66 0-84Z" />
    </g>
  );
}
