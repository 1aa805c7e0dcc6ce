/** Where the houses of the drawing stand: left edge, width, height of the wall, kind of roof, and its colours' class. */
const HOUSES = [
  { x: 14, width: 74, wall: 92, roof: 'step', tint: 'brick' },
  { x: 92, width: 86, wall: 78, roof: 'point', tint: 'cream' },
  { x: 182, width: 86, wall: 78, roof: 'point', tint: 'rust' },
  { x: 272, width: 78, wall: 98, roof: 'bell', tint: 'sand' },
  { x: 354, width: 92, wall: 74, roof: 'point', tint: 'brick' },
] as const;

/** The ground line of the drawing. */
const GROUND = 214;

function roofOf(house: (typeof HOUSES)[number]): string {
  const { x, width, wall, roof } = house;
  const top = GROUND - wall;
  const middle = x + width / 2;
  const right = x + width;
  switch (roof) {
    case 'step':
      return `M${x} ${top}v-12h11v-12h11v-12h11v-10h${width - 66}v10h11v12h11v12h11v12z`;
    case 'point':
      return `M${x - 5} ${top}L${middle} ${top - 46}L${right + 5} ${top}z`;
    case 'bell':
      return `M${x} ${top}c2 -22 14 -16 17 -34c2 -12 12 -18 22 -18s20 6 22 18c3 18 15 12 17 34z`;
  }
}

/** A street with five houses in warm colours: the sign that this is about where people live. Decoration. */
export function StreetPicture() {
  return (
    <svg class="street" viewBox="0 0 460 260" aria-hidden="true" focusable="false">
      <path class="street-sky" d="M24 0h412a24 24 0 0 1 24 24v212a24 24 0 0 1 -24 24h-412a24 24 0 0 1 -24 -24v-212a24 24 0 0 1 24 -24z" />
      <circle class="street-sun" cx="392" cy="52" r="22" />
      <path class="street-cloud" d="M60 58h64a13 13 0 0 0 0 -26a20 20 0 0 0 -38 -6a16 16 0 0 0 -26 10a11 11 0 0 0 0 22z" />
      <path class="street-hedge" d="M0 214v-30c20 -18 34 -6 46 -12s40 -8 60 4s60 -14 96 -2s70 -10 104 2s60 -14 88 -4s46 -6 66 6v36z" />
      {HOUSES.map((house) => (
        <g key={house.x} class={`house house-${house.tint}`}>
          <path class="house-roof" d={roofOf(house)} />
          <rect class="house-wall" x={house.x} y={GROUND - house.wall} width={house.width} height={house.wall} />
          <rect class="house-pane" x={house.x + 10} y={GROUND - house.wall + 12} width={20} height={22} rx={2} />
          <rect class="house-pane house-lit" x={house.x + house.width - 30} y={GROUND - house.wall + 12} width={20} height={22} rx={2} />
          <rect class="house-pane" x={house.x + house.width - 36} y={GROUND - 36} width={26} height={22} rx={2} />
          <rect class="house-door" x={house.x + 12} y={GROUND - 36} width={18} height={36} rx={2} />
          <circle class="house-knob" cx={house.x + 26} cy={GROUND - 17} r={1.6} />
        </g>
      ))}
      <path class="street-path" d="M0 214h460v12h-460z" />
      <path class="street-road" d="M0 226h460v10a24 24 0 0 1 -24 24h-412a24 24 0 0 1 -24 -24z" />
      <path class="street-line" d="M24 243h40M104 243h40M184 243h40M264 243h40M344 243h40" />
      <g class="street-tree">
        <rect x="176" y="176" width="7" height="40" rx="2" />
        <circle cx="179" cy="162" r="21" />
      </g>
      <g class="street-lamp">
        <path d="M316 216v-66h10" />
        <circle cx="330" cy="152" r="5" />
      </g>
      <g class="street-bike">
        <circle cx="58" cy="216" r="10" />
        <circle cx="86" cy="216" r="10" />
        <path d="M58 216l9 -17h14l5 17m-19 -17l8 17m-11 -20h6m11 3l-2 -6h6" />
      </g>
    </svg>
  );
}
