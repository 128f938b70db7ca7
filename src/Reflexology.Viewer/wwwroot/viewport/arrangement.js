// The layout of the figures: in rows, in their order, as large as the viewport allows.

export const gap = 16;
const margin = 14, caption = 30, mostScale = 9;

// Feet of a pair part only where that makes them much larger.
const partedPair = 0.6;

/** The ways to break a list into rows; with many figures only between pairs. */
function* breaks(figures) {
  const places = figures.slice(1).map((figure, i) => ({ at: i + 1, inPair: figure.pair === figures[i].pair }))
    .filter(place => figures.length <= 8 || !place.inPair);
  for (let ends = 0; ends < 1 << places.length; ends++) {
    const cuts = places.filter((_, i) => ends & (1 << i));
    const rows = [];
    let start = 0;
    for (const end of [...cuts.map(cut => cut.at), figures.length]) {
      rows.push(figures.slice(start, end));
      start = end;
    }
    yield { rows, parted: cuts.some(cut => cut.inPair) };
  }
}

function scaleOf(rows, width, height) {
  const sum = numbers => numbers.reduce((before, number) => before + number, 0);
  const across = Math.min(...rows.map(row =>
    (width - 2 * margin - gap * (row.length - 1)) / sum(row.map(figure => figure.width))));
  const heights = rows.map(row => Math.max(...row.map(figure => figure.height)));
  const down = (height - 2 * margin - rows.length * caption - gap * (rows.length - 1)) / sum(heights);
  return Math.max(0.05, Math.min(across, down, mostScale));
}

/** Scale in pixels a millimetre, the place of each figure, and the box around them all, in pixels of the viewport. */
export function arrange(figures, width, height) {
  let best = null;
  for (const { rows, parted } of breaks(figures)) {
    const scale = scaleOf(rows, width, height);
    const worth = parted ? scale * partedPair : scale;
    if (!best || worth > best.worth) best = { rows, scale, worth };
  }
  const { rows, scale } = best;
  const heights = rows.map(row => Math.max(...row.map(figure => figure.height)) * scale + caption);
  const whole = heights.reduce((sum, one) => sum + one, 0) + gap * (rows.length - 1);
  const places = new Map();
  let y = Math.max(margin, (height - whole) / 2), left = Infinity, right = 0;
  const top = y;
  rows.forEach((row, i) => {
    const wide = row.reduce((sum, figure) => sum + figure.width * scale, 0) + gap * (row.length - 1);
    let x = (width - wide) / 2;
    left = Math.min(left, x);
    right = Math.max(right, x + wide);
    for (const figure of row) {
      places.set(figure.key, { x, y: y + heights[i] - caption - figure.height * scale });
      x += figure.width * scale + gap;
    }
    y += heights[i] + gap;
  });
  return { scale, places, box: { x: left, y: top, width: right - left, height: whole } };
}
