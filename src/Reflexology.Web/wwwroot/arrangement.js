// The layout of the figures: in rows, in their order, as large as the room allows.

export const gap = 16;
const margin = 10, mostScale = 9;

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

const sum = numbers => numbers.reduce((before, number) => before + number, 0);

/** The room after a figure of a row: more between two maps. */
const after = (row, i, apart) => i === row.length - 1 ? 0 : row[i].pair === row[i + 1].pair ? gap : apart;
const gapsOf = (row, apart) => sum(row.map((_, i) => after(row, i, apart)));

function scaleOf(rows, { width, height, side, above, below, apart }) {
  const across = Math.min(...rows.map(row =>
    (width - 2 * (margin + side) - gapsOf(row, apart)) / sum(row.map(figure => figure.width))));
  const heights = rows.map(row => Math.max(...row.map(figure => figure.height)));
  const down = (height - 2 * margin - rows.length * (above + below) - gap * (rows.length - 1)) / sum(heights);
  return Math.max(0.05, Math.min(across, down, mostScale));
}

/**
 * Scale in pixels per millimetre, the place of each figure, and the box around them all, in pixels of the room: its
 * width and height, what stays free at either side, above and below each row, and between figures that are no pair.
 */
export function arrange(figures, room) {
  let best = null;
  for (const { rows, parted } of breaks(figures)) {
    const scale = scaleOf(rows, room);
    const worth = parted ? scale * partedPair : scale;
    if (!best || worth > best.worth) best = { rows, scale, worth };
  }
  const { rows, scale } = best;
  const heights = rows.map(row => Math.max(...row.map(figure => figure.height)) * scale + room.above + room.below);
  const whole = sum(heights) + gap * (rows.length - 1);
  const places = new Map();
  let y = Math.max(margin, (room.height - whole) / 2), left = Infinity, right = 0;
  const top = y;
  rows.forEach((row, i) => {
    const wide = sum(row.map(figure => figure.width * scale)) + gapsOf(row, room.apart);
    let x = (room.width - wide) / 2;
    left = Math.min(left, x);
    right = Math.max(right, x + wide);
    row.forEach((figure, at) => {
      const high = figure.height * scale;
      places.set(figure.key, {
        x, y: y + heights[i] - room.below - high, width: figure.width * scale, height: high,
        isFirst: at === 0, isLast: at === row.length - 1,
      });
      x += figure.width * scale + after(row, at, room.apart);
    });
    y += heights[i] + gap;
  });
  return { scale, places, rows, box: { x: left, y: top, width: right - left, height: whole } };
}
