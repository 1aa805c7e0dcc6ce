/** The ground line of the drawing, and how wide it is. */
const GROUND = 300;
const WIDTH = 1600;

type Roof = 'step' | 'point' | 'bell' | 'flat';

/** A row of houses in a village: width, height of the wall, roof, tint, and which windows are lit when it is dark. */
const ROW: readonly { readonly width: number; readonly wall: number; readonly roof: Roof; readonly tint: string; readonly lit: string }[] =
  [
    { width: 132, wall: 118, roof: 'point', tint: 'cream', lit: '01' },
    { width: 132, wall: 118, roof: 'point', tint: 'cream', lit: '10' },
    { width: 106, wall: 156, roof: 'step', tint: 'brick', lit: '11' },
    { width: 142, wall: 128, roof: 'bell', tint: 'sand', lit: '00' },
    { width: 128, wall: 112, roof: 'point', tint: 'rust', lit: '10' },
    { width: 128, wall: 112, roof: 'point', tint: 'rust', lit: '01' },
    { width: 118, wall: 166, roof: 'flat', tint: 'brick', lit: '11' },
    { width: 150, wall: 124, roof: 'point', tint: 'sand', lit: '00' },
    { width: 108, wall: 150, roof: 'step', tint: 'rust', lit: '01' },
    { width: 136, wall: 120, roof: 'bell', tint: 'cream', lit: '10' },
    { width: 128, wall: 112, roof: 'point', tint: 'brick', lit: '11' },
    { width: 128, wall: 112, roof: 'point', tint: 'brick', lit: '00' },
  ];
const GAPS = [0, 22, 0, 16, 0, 26, 0, 18, 0, 14, 0];

function roofPath(x: number, width: number, wall: number, roof: Roof): string {
  const top = GROUND - wall;
  const right = x + width;
  const middle = x + width / 2;
  switch (roof) {
    case 'point':
      return `M${x - 8} ${top}L${x + 14} ${top - 58}H${right - 14}L${right + 8} ${top}z`;
    case 'step':
      return `M${x} ${top}v-16h16v-16h16v-16h14v-14h${width - 92}v14h14v16h16v16h16v16z`;
    case 'bell':
      return `M${x} ${top}c4 -30 26 -20 32 -48c4 -18 20 -24 ${middle - x - 32} -24s${right - 32 - middle} 6 ${right - 32 - middle} 24c6 28 28 18 32 48z`;
    case 'flat':
      return `M${x - 4} ${top}v-14h${width + 8}v14z`;
  }
}

/** The street of the exercise at its time of day, as wide as the hall's screen. Decoration, and the same whatever happens. */
export function HallStreet() {
  let x = 24;
  const houses = ROW.map((house, index) => {
    const at = x;
    x += house.width + (GAPS[index] ?? 0);
    return { ...house, x: at };
  });
  return (
    <svg class="hall-street" viewBox={`0 0 ${WIDTH} 400`} preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
      <defs>
        <radialGradient id="hall-glow">
          <stop class="hall-glow-in" offset="0" />
          <stop class="hall-glow-out" offset="1" />
        </radialGradient>
      </defs>
      <circle class="hall-sun" cx="1330" cy="62" r="34" />
      <g class="hall-clouds">
        <path d="M210 66h96a18 18 0 0 0 0 -36a30 30 0 0 0 -56 -8a24 24 0 0 0 -40 14a15 15 0 0 0 0 30z" />
        <path d="M860 46h74a14 14 0 0 0 0 -28a24 24 0 0 0 -44 -6a19 19 0 0 0 -30 10a12 12 0 0 0 0 24z" />
      </g>
      <path
        class="hall-trees"
        d={`M0 ${GROUND}v-96c60 -40 110 -10 160 -28s120 -20 200 10s180 -34 300 -6s210 -30 330 4s190 -36 280 -8s150 -18 330 -4v128z`}
      />
      {houses.map((house) => (
        <House key={house.x} {...house} />
      ))}
      <path class="hall-pavement" d={`M0 ${GROUND}H${WIDTH}v24H0z`} />
      <path class="hall-road" d={`M0 ${GROUND + 24}H${WIDTH}V400H0z`} />
      <path class="hall-dashes" d={`M20 ${GROUND + 64}H${WIDTH}`} />
      {[300, 820, 1344].map((at) => (
        <g key={at} class="hall-lamp">
          <circle fill="url(#hall-glow)" cx={at + 22} cy={GROUND - 92} r="96" />
          <path d={`M${at} ${GROUND + 6}v-108h18`} />
          <circle class="hall-bulb" cx={at + 22} cy={GROUND - 98} r="8" />
        </g>
      ))}
      {[448, 1092].map((at) => (
        <g key={at} class="hall-tree">
          <rect x={at - 5} y={GROUND - 62} width="10" height="66" rx="3" />
          <circle cx={at} cy={GROUND - 88} r="36" />
        </g>
      ))}
    </svg>
  );
}

function House({ x, width, wall, roof, tint, lit }: (typeof ROW)[number] & { readonly x: number }) {
  const top = GROUND - wall;
  const pane = (index: number): string => (lit[index] === '1' ? 'hall-pane hall-lit' : 'hall-pane');
  return (
    <g class={`hall-house hall-${tint}`}>
      <path class="hall-roof" d={roofPath(x, width, wall, roof)} />
      <rect class="hall-wall" x={x} y={top} width={width} height={wall} />
      <rect class={pane(0)} x={x + 14} y={top + 18} width={28} height={32} rx={3} />
      <rect class={pane(1)} x={x + width - 42} y={top + 18} width={28} height={32} rx={3} />
      <rect class={pane(1)} x={x + width - 56} y={GROUND - 54} width={40} height={34} rx={3} />
      <rect class="hall-door" x={x + 16} y={GROUND - 56} width={27} height={56} rx={3} />
    </g>
  );
}
