// Names beside the feet with leaders, numbers and names on the zones: in pixels of the stage, at one size.

const leading = 1.25, inset = 8, elbow = 10, tries = 400;

const crosses = (a, b) => {
  const turn = (p, q, r) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) < 0
    && turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to) < 0;
};

/** Heights of names in a column: in their order, near their zones, none on another. */
function spread(names, top, bottom) {
  let y = top;
  for (const name of names) {
    name.y = Math.max(y, name.at.y - name.height / 2);
    y = name.y + name.height;
  }
  y = bottom;
  for (const name of [...names].reverse()) {
    name.y = Math.min(name.y, y - name.height);
    y = name.y;
  }
}

/** Swaps neighbours whose leaders cross, until none does; each swap shortens the leaders. */
function untangle(names, edge, top, bottom) {
  spread(names, top, bottom);
  const leader = name => ({ from: { x: edge, y: name.y + name.height / 2 }, to: name.at });
  for (let n = 0; n < tries; n++) {
    const at = names.findIndex((name, i) =>
      names.slice(i + 1).some(other => crosses(leader(name), leader(other))));
    if (at < 0) return;
    const other = names.findIndex((name, i) => i > at && crosses(leader(names[at]), leader(name)));
    [names[at], names[other]] = [names[other], names[at]];
    spread(names, top, bottom);
  }
}

/**
 * Names in a column beside the feet, the most important first for as long as there is room: each gets `x`, `y` and
 * `isRight`; those without room are left out.
 */
export function placeBeside(names, { isRight, edge, width, top, bottom }) {
  const chosen = [];
  let high = 0;
  for (const name of [...names].sort((a, b) => b.rank - a.rank)) {
    if (name.width > width || high + name.height > bottom - top) continue;
    chosen.push(name);
    high += name.height;
  }
  chosen.sort((a, b) => a.at.y - b.at.y || a.at.x - b.at.x);
  untangle(chosen, edge, top, bottom);
  for (const name of chosen) Object.assign(name, { isRight, edge, x: isRight ? edge + inset : edge - inset });
  return chosen;
}

/** The line from a name to its zone. */
export const leaderPath = ({ edge, y, height, at, isRight }) => {
  const middle = y + height / 2, bend = edge + (isRight ? -elbow : elbow);
  return `M${edge.toFixed(1)} ${middle.toFixed(1)}L${bend.toFixed(1)} ${middle.toFixed(1)}`
    + `L${at.x.toFixed(1)} ${at.y.toFixed(1)}`;
};

/** What stands on the zones themselves: the most important first, each where nothing else stands yet. */
export function placeInside(marks) {
  const taken = [];
  const isFree = box => taken.every(other => box.x + box.width <= other.x || other.x + other.width <= box.x
    || box.y + box.height <= other.y || other.y + other.height <= box.y);
  return [...marks].sort((a, b) => b.rank - a.rank).filter(mark => {
    const box = {
      x: mark.at.x - mark.width / 2, y: mark.at.y - mark.height / 2, width: mark.width, height: mark.height,
    };
    if (!isFree(box)) return false;
    taken.push(box);
    return true;
  });
}

/** Measures texts, and breaks them into at most two lines of a width. */
export function createRuler(fontOf) {
  const canvas = document.createElement("canvas").getContext("2d");
  const known = new Map();

  function width(text, font) {
    const key = `${font} ${text}`;
    if (!known.has(key)) {
      canvas.font = font;
      known.set(key, canvas.measureText(text).width);
    }
    return known.get(key);
  }

  return {
    clear: () => known.clear(),
    /** The lines of a text, and how wide and high they are. */
    lines(text, isBold, most) {
      const { font, size } = fontOf(isBold);
      const isChinese = /^[\u3000-\u9fff\uff00-\uffef]+$/.test(text);
      const parts = isChinese ? [...text] : text.split(" "), glue = isChinese ? "" : " ";
      let lines = [text];
      if (width(text, font) > most && parts.length > 1) {
        const cuts = parts.slice(1).map((_, i) => [parts.slice(0, i + 1).join(glue), parts.slice(i + 1).join(glue)]);
        lines = cuts.map(cut => ({ cut, wide: Math.max(...cut.map(line => width(line, font))) }))
          .reduce((a, b) => b.wide < a.wide ? b : a).cut;
      }
      return {
        lines, size, width: Math.max(...lines.map(line => width(line, font))), height: lines.length * size * leading,
      };
    },
  };
}
