// The picture: feet with their zones, what is lit and chosen, names; pointing, walking through zones, choosing one.

import { arrange, gap } from "./arrangement.js";
import { createCamera } from "./camera.js";
import { draw, make, parseSvg } from "./dom.js";
import { watchGestures } from "./gestures.js";
import { createRuler, leaderPath, placeBeside, placeInside } from "./labels.js";
import { changesOf, same } from "./scene.js";

const mostZoom = 12, nearZoom = 4, rest = 60, finger = { touch: 22, pen: 12, mouse: 8 };
// The height of the buttons in the corner of the stage, in pixels.
const corner = 52, farSide = 60;
const buttonZoom = { in: 1.6, out: 1 / 1.6 };

/** The zones of a figure in the order in which the keyboard goes through them: by number, then as the map has them. */
const ordered = figure => [...figure.paths].map((path, i) => ({ path, rank: path.zone.number ?? 1000 + i }))
  .sort((a, b) => a.rank - b.rank).map(one => one.path);

/** One zone of each figure is in the tab order; arrow keys go to the others. */
const rove = (figure, path) => {
  for (const other of figure.paths) other.setAttribute("tabindex", other === path ? "0" : "-1");
};

/**
 * A stage: `ask` hears of a click, with the zones there and how far the nearest is, `undo` of one that became a double
 * click; `pick` of a zone chosen with the keyboard; `moved` of another view box; `turn` of a swipe to the next side.
 */
export function createStage({ ask, undo, pick, moved, turn }) {
  const store = draw("svg", { class: "store", width: 0, height: 0, "aria-hidden": "true" });
  const pictures = make("div", { class: "pictures", "aria-hidden": "true" });
  const plane = make("div", { class: "plane" }, pictures);
  const leaders = draw("svg", { class: "leaders", "aria-hidden": "true" });
  const names = make("div", { class: "names", "aria-hidden": "true" });
  const tip = make("div", { class: "tip", part: "tip", hidden: true, "aria-hidden": "true" });
  const element = make("div", { class: "stage", part: "stage", tabindex: "0", role: "group" },
    store, plane, leaders, names, tip);
  let figures = [], layout = null, shown = null, timer = 0, told = "", painted = "", painter = null;

  const ruler = createRuler(isBold => {
    const style = getComputedStyle(names), size = parseFloat(style.fontSize);
    return { font: `${isBold ? 650 : 450} ${size}px ${style.fontFamily}`, size };
  });
  const camera = createCamera(element, plane, mostZoom, () => {
    element.dataset.state = "moving";
    tip.hidden = true;
    clearTimeout(timer);
    timer = setTimeout(settle, rest);
  });
  const figureOf = path => figures.find(figure => figure.paths.includes(path));
  const zoneAt = event => event.target.closest?.(".zone");

  watchGestures(element, camera, {
    turn,
    undo,
    middle,
    click(event) {
      const reach = finger[event.pointerType] ?? finger.mouse;
      const hit = zonesNear(event.clientX, event.clientY, reach);
      if (hit.paths.length) rove(figureOf(hit.paths[0]), hit.paths[0]);
      ask({ zones: hit.paths.map(zoneKey), distance: hit.distance }, placeOf(event, reach));
    },
  });

  /** The place of the screen on a foot, in its millimetres, and how many of them are within reach. */
  function placeOf({ clientX, clientY }, reach) {
    for (const { svg, scene, foot, aspect, width, height } of figures) {
      const matrix = svg.getScreenCTM();
      // The browser's own way from the screen into the picture: what it rounds, this rounds.
      const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
      if (x < 0 || y < 0 || x > width || y > height) continue;
      return { map: scene.id, foot, aspect, x, y, reach: reach / Math.hypot(matrix.a, matrix.b) };
    }
    return null;
  }

  const zoneKey = path => {
    const { scene, foot, aspect } = figureOf(path);
    return { map: scene.id, zone: path.zone.id, foot, aspect };
  };

  /** The zones at a place of the screen, the uppermost first; else the nearest within reach, in millimetres away. */
  function zonesNear(x, y, reach) {
    const root = element.getRootNode();
    const at = (px, py) => root.elementsFromPoint(px, py).filter(one => one.matches?.(".zone"));
    const here = at(x, y);
    if (here.length) return { paths: here, distance: 0 };
    for (let r = 2; r <= reach; r += 2) {
      for (let turned = 0; turned < 16; turned++) {
        const angle = turned * Math.PI / 8;
        const [near] = at(x + r * Math.cos(angle), y + r * Math.sin(angle));
        if (near) return { paths: [near], distance: r / (layout.scale * camera.z) };
      }
    }
    return { paths: [], distance: 0 };
  }

  /** What a button zooms about: what has the focus, is chosen or is lit, where it is in view; else the picture. */
  function middle() {
    const seen = element.getBoundingClientRect();
    const focused = element.getRootNode().activeElement;
    const about = focused?.matches(".zone") ? focused
      : element.querySelector(".zone[aria-pressed=true]") ?? element.querySelector(".zone[data-lit]")
        ?? figures[0]?.element;
    const box = about?.getBoundingClientRect();
    return box ? { x: box.left + box.width / 2 - seen.left, y: box.top + box.height / 2 - seen.top }
      : { x: seen.width / 2, y: seen.height / 2 };
  }

  const classOf = (zone, changed) => ["zone", changed.own.has(zone.id) && "changed",
    zone.grade !== "several-texts" && "weak"].filter(Boolean).join(" ");

  function figureFor(view, { words, over, scenes }) {
    const { scene, foot, aspect } = view, changed = changedIn(scene, scenes);
    const { width, height } = scene.aspectById.get(aspect);
    const mirror = foot === "left" ? `translate(${width} 0) scale(-1 1)` : null;
    const use = part => draw("use", { class: part, href: `#rfx-${part}-${aspect}`, transform: mirror });
    const paths = scene.shapesOn(view).map(shape => Object.assign(draw("path", {
      class: classOf(shape.zone, changed), d: shape.d, role: "button", "aria-pressed": "false", tabindex: "-1",
      "data-zone": shape.zone.id, "data-group": shape.zone.group,
    }), { zone: shape.zone, shape }));
    for (const path of paths) path.style.setProperty("--c", `var(--rfx-group-${path.zone.group})`);
    const behind = (over ?? changed.scene)?.shapesOn(view) ?? [];
    const ghosts = behind.filter(({ zone }) => over || changed.theirs.has(zone.id))
      .map(shape => draw("path", { class: "over", d: shape.d, "data-zone": shape.zone.id }));
    const marks = draw("g", { class: "marks", transform: mirror });
    const svg = draw("svg", { viewBox: `0 0 ${width} ${height}`, role: "group" },
      use("skin"), use("bones"), use("guides"),
      draw("g", { class: "zones", transform: mirror }, paths),
      use("lines"), draw("g", { class: "ghosts", transform: mirror }, ghosts), marks);
    const caption = make("figcaption", { part: "caption" });
    const figure = make("figure", { class: "figure", "data-view": view.key }, svg, caption);
    return {
      ...view, width, height, pair: `${scene.id}/${aspect}`, element: figure, svg, caption, paths, ghosts, marks,
      mirror: foot === "left" ? x => width - x : x => x, words,
    };
  }

  /** Of a map and the one it was made from: the zones that differ here and there, and the other map. */
  function changedIn(scene, scenes) {
    const [own, origin, all] = changesOf(scenes) ?? [null, null, []];
    const placed = all.filter(({ kind }) => kind !== "renamed"), isOwn = scene === own;
    const ids = gone => new Set(placed.filter(({ kind }) => kind !== gone).map(({ zone }) => zone));
    const [now, before] = [ids("removed"), ids("added")];
    return { own: isOwn ? now : before, theirs: isOwn ? before : now, scene: isOwn ? origin : own };
  }

  /** The feet as they are drawn, once for each side. */
  function keepDrawings(scenes) {
    const all = new Map(scenes.flatMap(scene => scene.aspects).map(aspect => [aspect.id, aspect]));
    store.replaceChildren(draw("defs", {}, [...all.values()].flatMap(({ id, drawing }) => [
      ...parseSvg(drawing.defs),
      ...["skin", "bones", "guides", "lines"].map(part =>
        draw("g", { id: `rfx-${part}-${id}` }, parseSvg(drawing[part] ?? ""))),
    ])));
  }

  function room() {
    const width = element.clientWidth, height = element.clientHeight;
    const size = parseFloat(getComputedStyle(names).fontSize);
    // Two maps beside each other need the room that names would take.
    const isWide = ["all", "lit"].includes(shown.labels) && width >= 36 * size && !shown.isBeside;
    return {
      width, height, side: isWide ? Math.min(width * 0.24, 13 * size) : 0,
      above: shown.isBeside ? 3.6 * size : shown.hasSides ? 2.4 * size : 0, below: 1.9 * size,
      apart: shown.isBeside && new Set(shown.views.map(view => view.foot)).size === 1
        ? Math.min(12 * size, width * 0.2) : gap,
    };
  }

  function lay() {
    const space = room();
    // Where no column of names ends above the buttons in the corner, the feet do.
    const strip = space.side ? 0 : parseFloat(getComputedStyle(element).getPropertyValue("--strip")) || 0;
    layout = { ...arrange(figures, { ...space, height: space.height - strip }), ...space };
    for (const figure of figures) {
      const place = layout.places.get(figure.key);
      figure.element.style.transform = `translate(${place.x}px, ${place.y}px)`;
      figure.element.style.setProperty("--width", `${place.width}px`);
      figure.element.style.setProperty("--height", `${place.height}px`);
      const fits = text => ruler.lines(text, false, Infinity).width < place.width + gap / 2;
      figure.caption.firstChild.textContent = figure.captions.find(fits) ?? figure.captions.at(-1);
    }
    for (const row of layout.rows) {
      for (const [i, figure] of row.entries()) {
        // One heading over a pair; the second foot has it where the first is in another row.
        const mate = row[i + 1]?.pair === figure.pair ? row[i + 1] : null, place = layout.places.get(figure.key);
        const right = mate ? layout.places.get(mate.key) : place;
        // Over one foot alone a heading reaches into the room between the maps.
        const own = right.x + right.width - place.x, middle = place.x + own / 2;
        const toEdge = 2 * Math.min(middle, layout.width - middle) - 8;
        const wide = mate ? own : Math.max(own, Math.min(own + layout.apart - gap, toEdge));
        figure.element.style.setProperty("--pair", `${wide}px`);
        figure.element.style.setProperty("--pair-start", mate ? "0px" : `${(place.width - wide) / 2}px`);
        const heading = figure.element.querySelector(".pair");
        if (heading) heading.hidden = row[i - 1]?.pair === figure.pair;
      }
    }
  }

  function settle() {
    clearTimeout(timer);
    if (!layout || !element.clientWidth) return;
    // A busy browser may not have drawn a frame since the camera moved.
    camera.apply();
    plane.style.setProperty("--z", camera.z);
    element.classList.toggle("near", camera.z >= nearZoom);
    element.dataset.state = "settled";
    letter();
    if (painter) paintPictures();
    const frame = camera.frame();
    if (told && JSON.stringify(frame) !== told) moved(frame);
    told = JSON.stringify(frame);
  }

  /** Has another draw the feet; until its pictures are there, and wherever it has none, the page draws them itself. */
  async function paintPictures() {
    const { lit, areas, words, bones, guides, theme } = shown;
    const view = {
      areas, bones, guides, theme, language: words.language, scale: layout.scale, room: layout,
      camera: { z: camera.z, x: camera.x, y: camera.y },
      figures: figures.map(({ key, scene, foot, aspect, paths }) => ({
        key, map: scene.id, foot, aspect, ...layout.places.get(key), isQuiet: lit.get(scene.id).size > 0,
        isLit: paths.some(path => path.dataset.lit !== undefined),
      })),
    };
    const asked = JSON.stringify(view);
    if (asked === painted) return;
    painted = asked;
    element.classList.add("painting");
    const isShown = await painter(view, pictures).catch(() => false);
    if (asked !== painted) return;
    element.classList.toggle("pictured", isShown);
    element.classList.remove("painting");
  }

  /** All names and numbers, laid out anew for what is in view. */
  function letter() {
    const lines = [], texts = [];
    const isWhole = camera.z === 1;
    const put = (kind, { x, y, lines: content, path, isLit }) => texts.push(Object.assign(
      make("span", { class: isLit ? `${kind} is-lit` : kind }, content.map(line => make("span", { text: line }))),
      { path, at: { x, y } }));
    for (const row of shown.labels === "none" ? [] : layout.rows) {
      const marks = row.flatMap(figure => figure.paths.map(path => markOf(figure, path)).filter(mark => mark.isSeen));
      const beside = isWhole && layout.side ? columnsOf(row, marks) : [];
      const leading = new Set(beside.map(name => name.path));
      const inside = placeInside(marks.map(mark => insideOf(mark, leading.has(mark.path))).filter(Boolean));
      const marked = new Set(inside.map(mark => mark.path));
      for (const name of beside) {
        lines.push(draw("path", { class: name.isLit ? "leader is-lit" : "leader", d: leaderPath(name) }));
        if (!marked.has(name.path)) lines.push(draw("circle", { class: "end", cx: name.at.x, cy: name.at.y, r: 2.5 }));
        put(`name ${name.isRight ? "right" : "left"}`, name);
      }
      for (const mark of inside) {
        put(mark.kind, { ...mark, ...mark.at });
      }
    }
    leaders.replaceChildren(...lines);
    names.replaceChildren(...texts);
    for (const text of texts) {
      text.style.transform = `translate(${text.at.x.toFixed(1)}px, ${text.at.y.toFixed(1)}px)`;
      text.style.setProperty("--c", `var(--rfx-group-${text.path.zone.group})`);
      if (text.path.dataset.lit) text.style.setProperty("--l", `var(--rfx-lit-${text.path.dataset.lit})`);
    }
  }

  /** Where a zone's name or number goes, in pixels of the stage. */
  function markOf(figure, path) {
    const place = layout.places.get(figure.key), [x, y] = path.shape.at;
    const at = {
      x: (place.x + figure.mirror(x) * layout.scale) * camera.z + camera.x,
      y: (place.y + y * layout.scale) * camera.z + camera.y,
    };
    const isLit = path.dataset.lit !== undefined, room = path.shape.room * layout.scale * camera.z;
    return {
      figure, path, at, room, isLit, rank: (isLit ? 1e6 : 0) + room, name: figure.words.name(path.zone),
      isSeen: at.x > 0 && at.y > 0 && at.x < layout.width && at.y < layout.height,
    };
  }

  /** Names in the columns at both sides of a row: a zone of both feet once, in the shorter column. */
  function columnsOf(row, marks) {
    const [first, last] = [row[0], row.at(-1)];
    const wanted = marks.filter(mark => shown.labels === "all" || mark.isLit);
    const most = layout.side - 14;
    const columns = [false, true].map(isRight => {
      const { x, y, width, height } = layout.places.get((isRight ? last : first).key);
      return {
        isRight, edge: isRight ? x + width + 2 : x - 2, width: most, top: y - layout.above,
        bottom: Math.min(y + height + layout.below, layout.height - (isRight ? corner : 0)), names: [], high: 0,
      };
    });
    const column = { [first.key]: columns[0], [last.key]: columns[1] };
    const byZone = Map.groupBy(wanted.filter(mark => [first, last].includes(mark.figure)), mark =>
      `${mark.figure.scene.id}/${mark.path.zone.id}`);
    for (const [, same] of [...byZone].sort(([, [a]], [, [b]]) => a.at.y - b.at.y)) {
      const sized = { ...same[0], ...ruler.lines(numbered(same[0]), same[0].isLit, most) };
      const { x, width } = layout.places.get(first.key);
      // Beside one foot alone, a name far from its side costs as much as some lines.
      const isFar = ([one, mark]) => first === last && one.isRight !== (mark.at.x > x + width / 2);
      const places = first === last ? columns.map(one => [one, sized])
        : same.map(mark => [column[mark.figure.key], { ...mark, ...ruler.lines(numbered(mark), mark.isLit, most) }]);
      const cost = place => place[0].high + (isFar(place) ? farSide : 0);
      const [into, name] = places.reduce((a, b) => cost(b) < cost(a) ? b : a);
      into.names.push(name);
      into.high += name.height;
    }
    return columns.flatMap(one => placeBeside(one.names, one));
  }

  const numbered = ({ path, name }) => path.zone.number ? `${path.zone.number} ${name}` : name;

  /** A name where it has room, else a number; nothing where neither fits, or a name stands beside. */
  function insideOf(mark, isBeside) {
    const { number } = mark.path.zone;
    const isWanted = shown.labels === "all" || (shown.labels === "lit" && mark.isLit);
    const isNamed = isWanted && !isBeside && (!layout.side || camera.z > 1);
    const text = isNamed ? ruler.lines(mark.isLit ? numbered(mark) : mark.name, mark.isLit, mark.room * 1.8) : null;
    // What is lit has its name also where the zone is smaller.
    if (text && (mark.isLit || (text.width <= mark.room * 2.2 && text.height <= mark.room * 1.7))) {
      const half = text.width / 2, x = Math.min(Math.max(mark.at.x, half), layout.width - half);
      return { ...mark, ...text, at: { ...mark.at, x }, kind: "inside" };
    }
    const isNumbered = number && (shown.labels !== "lit" || mark.isLit);
    const disc = 1.45 * parseFloat(getComputedStyle(names).fontSize);
    return isNumbered && mark.room * 2 > disc * 0.6
      ? { ...mark, lines: [`${number}`], width: disc, height: disc, kind: "number" } : null;
  }

  function point(path, x, y) {
    const { words, foot, aspect } = figureOf(path), { zone } = path;
    tip.replaceChildren(...zone.number ? [make("b", { text: zone.number })] : [],
      make("span", {}, make("strong", { text: words.name(zone) }),
        make("span", { text: words.text(`${foot}.${aspect}`) })));
    tip.hidden = false;
    const seen = element.getBoundingClientRect(), half = tip.offsetWidth / 2, height = tip.offsetHeight;
    const left = Math.min(Math.max(x - seen.left, half + 6), seen.width - half - 6), above = y - seen.top - height - 14;
    const top = above < 4 ? Math.min(y - seen.top + 22, seen.height - height - 4) : above;
    tip.style.transform = `translate(${Math.round(left - half)}px, ${Math.round(top)}px)`;
  }

  function mark(figure, kind, path) {
    figure.marks.querySelector(`.${kind}`)?.remove();
    if (!path) return;
    const line = draw("path", { class: kind, d: path.getAttribute("d") });
    if (kind === "ring") figure.marks.prepend(line);
    else figure.marks.append(line);
  }

  element.addEventListener("pointermove", event => {
    const path = zoneAt(event) ?? event.target.closest?.(".names > *")?.path;
    if (event.pointerType !== "touch" && path && !element.classList.contains("dragging")) {
      point(path, event.clientX, event.clientY);
    } else {
      tip.hidden = true;
    }
  });
  element.addEventListener("pointerleave", () => { tip.hidden = true; });
  element.addEventListener("focusin", event => {
    const path = zoneAt(event);
    if (!path?.matches(":focus-visible")) return;
    camera.reveal(path.getBoundingClientRect());
    mark(figureOf(path), "ring", path);
    const box = path.getBoundingClientRect();
    point(path, box.left + box.width / 2, box.top);
  });
  element.addEventListener("focusout", event => {
    const path = zoneAt(event);
    if (path && figureOf(path)) mark(figureOf(path), "ring", null);
    tip.hidden = true;
  });
  element.addEventListener("keydown", event => {
    if (event.key === "Escape") tip.hidden = true;
    const path = zoneAt(event);
    if (!path || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const figure = figureOf(path), zones = ordered(figure), at = zones.indexOf(path);
    const step = {
      ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: zones.length - 1,
    }[event.key];
    if (step !== undefined) {
      const next = zones[(step + zones.length) % zones.length];
      rove(figure, next);
      next.focus();
    } else if (event.key === "Enter" || event.key === " ") {
      pick(zoneKey(path));
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  });

  new ResizeObserver(() => {
    if (!shown) return;
    const frame = camera.frame();
    ruler.clear();
    lay();
    camera.place(layout.box, frame);
  }).observe(element);

  return {
    element,
    /** Sets who draws the feet: a function of the view and of the element for its pictures. */
    set painter(next) {
      painter = next;
      if (shown) settle();
    },
    zoom: way => way === "fit" ? camera.fit() : camera.glideAt(buttonZoom[way], middle().x, middle().y),
    focusZone: key => figures.flatMap(figure => figure.paths).find(path => same(zoneKey(path), key))?.focus(),
    hover(zone, isOn) {
      const paths = figures.flatMap(figure => figure.paths).filter(path => path.zone === zone);
      for (const path of paths) path.classList.toggle("hovered", isOn);
    },
    /** Shows a state; where a frame is given, zooms to it, as [zoom, x, y] of `moved`, and tells nobody. */
    show(next, frame) {
      const before = shown;
      shown = next;
      const isOther = !before || before.views.map(view => view.key).join() !== next.views.map(view => view.key).join()
        || before.over !== next.over;
      if (!before || before.scenes !== next.scenes) keepDrawings(next.scenes);
      next.isBeside = next.scenes.length > 1 && !next.over;
      next.hasSides = new Set(next.views.map(view => view.aspect)).size > 1;
      if (isOther || before.words !== next.words) {
        tip.hidden = true;
        tip.replaceChildren();
        figures = next.views.map(view => figureFor(view, next));
        plane.replaceChildren(pictures, ...figures.map(figure => figure.element));
      }
      element.classList.toggle("has-bones", next.bones);
      element.classList.toggle("has-guides", next.guides);
      element.classList.toggle("has-weak", next.weak);
      element.setAttribute("aria-label", next.words.text("stage"));
      const look = view => view && [view.areas, view.theme, view.bones, view.guides, view.views.map(one => one.key)];
      if (!same(look(before), look(next))) element.classList.remove("pictured");
      for (const figure of figures) paint(figure, next);
      lay();
      if (frame) told = JSON.stringify(frame);
      if (frame || isOther) camera.place(layout.box, frame ?? [1, 0.5, 0.5]);
      settle();
    },
  };

  function paint(figure, { words, lit, chosen, related, scenes, over }) {
    const { scene, foot, aspect } = figure, litHere = lit.get(scene.id);
    const isHere = chosen?.map === scene.id && chosen.foot === foot && chosen.aspect === aspect;
    const chosenHere = isHere ? chosen.zone : null;
    figure.svg.setAttribute("aria-label", words.text(`caption.${foot}.${aspect}`));
    const heading = [shown.isBeside ? words.name(scene.map) : null, shown.hasSides ? words.text(aspect) : null];
    // Below a narrow foot stands which one it is; the button of the side says the rest.
    figure.captions = [...shown.hasSides ? [] : [`caption.${foot}.${aspect}`], foot].map(name => words.text(name));
    figure.caption.replaceChildren(make("span"),
      make("span", { class: "pair", text: heading.filter(Boolean).join(" · ") }));
    figure.element.classList.toggle("has-lit", scenes.some(one => lit.get(one.id).size > 0));
    mark(figure, "chosen", null);
    for (const path of figure.paths) {
      const one = litHere.get(path.zone.id);
      const isChosen = path.zone.id === chosenHere;
      if (one) {
        path.dataset.lit = one.colour;
        path.style.setProperty("--l", `var(--rfx-lit-${one.colour})`);
      } else {
        delete path.dataset.lit;
      }
      path.classList.toggle("within", one?.within ?? false);
      path.classList.toggle("related", !isChosen && related.has(`${scene.id}/${path.zone.id}`));
      path.classList.toggle("upper", path.zone.over?.some(id => litHere.has(id)) ?? false);
      path.setAttribute("aria-pressed", isChosen);
      path.setAttribute("aria-label", words.zone(path.zone, figure, one !== undefined));
      if (isChosen) {
        mark(figure, "chosen", path);
        rove(figure, path);
      }
    }
    for (const ghost of figure.ghosts) {
      const one = over ? lit.get(over.id).get(ghost.dataset.zone) : undefined;
      ghost.classList.toggle("lit", one !== undefined);
      if (one) ghost.style.setProperty("--l", `var(--rfx-lit-${one.colour})`);
    }
    if (figure.paths.length && !figure.paths.some(path => path.getAttribute("tabindex") === "0")) {
      rove(figure, ordered(figure)[0]);
    }
  }
}
