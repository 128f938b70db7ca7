// The body beside the feet: figures whose parts light body areas, and show what is lit and chosen on the feet.

import { draw, make } from "./dom.js";
import { sideOfBody } from "./scene.js";

const views = {
  whole: ["front", "back", "zones"], head: ["face", "head-cut"], trunk: ["trunk", "pelvis-female", "pelvis-male"],
};
const titles = { whole: "bodyWhole", head: "bodyHead", trunk: "bodyTrunk" };
// Beside these heads and necks there is room for the letters of the sides.
const lettered = ["front", "back", "zones", "face", "trunk"];
// In pixels: how far off a part is still meant, and the least width and height of what a small part answers for.
const finger = { touch: 22, pen: 12, mouse: 8 }, least = { touch: 32, pen: 28, mouse: 24 };
const margin = 3;
// From this size of the map on, in pixels, the section is open.
const roomy = { width: 768, height: 640 };

/** The distance of a place from a box, in pixels, and whether the box, enlarged to a least size, holds it. */
function near(box, x, y, size) {
  const away = (at, low, high) => Math.max(low - at, 0, at - high);
  const [dx, dy] = [away(x, box.left, box.right), away(y, box.top, box.bottom)];
  const holds = dx <= Math.max(0, size - box.width) / 2 && dy <= Math.max(0, size - box.height) / 2;
  return { distance: Math.hypot(dx, dy), holds };
}

/** From head to toe, as the keyboard goes through a figure. */
const height = ({ paths: [data] }) => Number(/^M\s*-?[\d.]+[\s,]*(-?[\d.]+)/.exec(data)?.[1] ?? 0);

/**
 * The section of the body: `choose` hears of the area and the side of a part, `toggle` of an area that no figure
 * shows, `hover` of zones.
 */
export function createBody({ choose, toggle, hover }) {
  const title = make("h3");
  const choices = make("div", { class: "segments", role: "group" });
  const figures = make("div", { class: "figures" });
  const tip = make("div", { class: "body-tip", part: "tip", hidden: true, "aria-hidden": "true" });
  const sentence = make("p", { class: "body-side" });
  const otherTitle = make("span"), otherAreas = make("div", { class: "chips" });
  const others = make("details", { class: "body-others" }, make("summary", {}, otherTitle), otherAreas);
  const picture = make("div", { class: "body-picture" }, figures, tip);
  const element = make("details", { class: "fold body", "data-fold": "body" },
    make("summary", {}, title), make("div", { class: "body-view" }, choices, picture, sentence, others));
  let state = null, view = "whole", parts = [], built = "", shownFor = "", pointed = null, isPlaced = false;

  const shownIn = (scene, name) => scene.body.filter(({ id }) => views[name].includes(id));
  const zonesOf = ({ area }) => state.scenes.flatMap(scene => scene.zonesOf(area));

  /** True where a part shows one of some areas, or a part of one. */
  const shows = (part, areas) => areas.some(area => area === part.area || part.wholes.includes(area));

  function partFor(entry, words) {
    const area = state.scene.areaById.get(entry.area);
    const transform = entry.mirror ?? null;
    const shapes = entry.paths.map(d => draw("path", { class: "shape", d, transform }));
    const name = words.name(area), side = entry.side ? words.text(`bodySide.${entry.side}`) : null;
    const element = draw("g", {
      class: `body-part ${entry.class}`, role: "button", tabindex: "-1", "aria-pressed": "false",
      "aria-label": words.phrase(side ? [name, side] : [name]), "data-part": entry.area, "data-body-side": entry.side,
    }, shapes, (entry.details ?? []).map(d => draw("path", { class: "line", d, transform })));
    const group = state.scene.zonesOf(entry.area)[0]?.group;
    if (group !== undefined) element.style.setProperty("--c", `var(--rfx-group-${group})`);
    return { ...entry, wholes: area.partOf ?? [], name, sideName: side, element, rank: height(entry) };
  }

  function figureFor({ id, box: [x, y, width, height], middle, parts: listed }) {
    const { words } = state;
    // Of a pair that is alike on both sides, the right one is listed.
    const mirror = `translate(${2 * middle} 0) scale(-1 1)`;
    const all = listed.flatMap(part => part.mirrored ? [part, { ...part, side: "left", mirror }] : [part]);
    const skin = all.flatMap(part => {
      const isWhole = part.class === "region", shapes = part.paths.filter(d => isWhole || /z$/i.test(d));
      return isWhole || part.class === "outline"
        ? shapes.map(d => draw("path", { class: "skin", d, transform: part.mirror })) : [];
    });
    const drawn = all.map(part => part.area ? partFor(part, words)
      : { element: draw("g", { class: part.class }, part.paths.map(d => draw("path", { d }))), class: part.class });
    const marks = draw("g", { class: "marks" });
    const title = words.text(`figure.${id}`);
    const svg = draw("svg", {
      viewBox: [x - margin, y - margin, width + 2 * margin, height + 2 * margin].join(" "), role: "group",
      "aria-label": words.text("bodyFigure", title),
    }, draw("g", {}, skin), drawn.filter(one => one.class !== "region" || one.area).map(one => one.element), marks);
    // The front is seen from the front: the right side of the body is at the left.
    const order = id === "back" ? ["left", "right"] : ["right", "left"];
    const letters = lettered.includes(id) ? order.map(side =>
      make("span", { class: "side-mark", "aria-hidden": "true",
        text: words.text(side === "left" ? "bodyLeft" : "bodyRight") })) : [];
    const own = drawn.filter(one => one.area).map(one => ({ ...one, marks }));
    if (!own.length) return null;
    parts.push(...own);
    rove(own.toSorted((a, b) => a.rank - b.rank)[0]);
    return make("figure", { class: `body-figure ${id}`, "data-figure": id }, svg, letters,
      make("figcaption", { "aria-hidden": "true", text: title }));
  }

  const beside = part => parts.filter(other => other.marks === part.marks).toSorted((a, b) => a.rank - b.rank);

  /** One part of each figure is in the tab order; arrow keys go to the others. */
  function rove(part) {
    for (const other of parts.filter(one => one.marks === part.marks)) {
      other.element.setAttribute("tabindex", other.element === part.element ? "0" : "-1");
    }
  }

  function mark(part, kind) {
    const lines = part.paths.map(d => draw("path", { class: kind, d, transform: part.mirror }));
    if (kind === "ring") part.marks.prepend(...lines);
    else part.marks.append(...lines);
  }

  const unmark = kind => figures.querySelectorAll(`.marks .${kind}`).forEach(line => line.remove());
  const partOf = target => parts.find(part => part.element === target.closest?.(".body-part"));

  /**
   * The part at a place of the screen. Small ones answer for a little of what is around them; beside the body, the
   * nearest part within reach does.
   */
  function partAt({ clientX: x, clientY: y, pointerType, target }) {
    const here = partOf(target), size = least[pointerType] ?? least.mouse, reach = finger[pointerType] ?? finger.mouse;
    const all = parts.map(part => ({ part, box: part.element.getBoundingClientRect() }));
    const isSmall = ({ box }) => box.width < size || box.height < size;
    if (here && isSmall(all.find(({ part }) => part === here))) return here;
    const close = all.map(one => ({ ...one, ...near(one.box, x, y, size) })).sort((a, b) => a.distance - b.distance);
    const small = close.find(one => one.holds && isSmall(one));
    return small?.part ?? here ?? close.find(one => one.distance <= reach)?.part ?? null;
  }

  function point(part, x, y) {
    if (pointed !== part) {
      if (pointed) zonesOf(pointed).forEach(zone => hover(zone, false));
      for (const one of parts) one.element.classList.toggle("hovered", one === part);
      pointed = part;
      if (part) zonesOf(part).forEach(zone => hover(zone, true));
    }
    tip.hidden = !part;
    if (!part) return;
    const said = part.sideName ? [make("span", { text: part.sideName })] : [];
    tip.replaceChildren(make("strong", { text: part.name }), ...said);
    const seen = picture.getBoundingClientRect(), half = tip.offsetWidth / 2;
    const left = Math.min(Math.max(x - seen.left, half), seen.width - half);
    const above = y - seen.top - tip.offsetHeight - 14;
    const top = above < 0 ? y - seen.top + 22 : above;
    tip.style.transform = `translate(${Math.round(left - half)}px, ${Math.round(top)}px)`;
  }

  figures.addEventListener("pointermove", event => {
    if (event.pointerType !== "touch") point(partAt(event), event.clientX, event.clientY);
  });
  figures.addEventListener("pointerleave", () => point(null));
  figures.addEventListener("click", event => {
    const part = partAt(event);
    if (!part) return;
    rove(part);
    choose(part.area, part.side);
  });
  figures.addEventListener("focusin", event => {
    const part = partOf(event.target);
    if (!part?.element.matches(":focus-visible")) return;
    const box = part.element.getBoundingClientRect();
    mark(part, "ring");
    point(part, box.left + box.width / 2, box.top);
  });
  figures.addEventListener("focusout", () => {
    unmark("ring");
    point(null);
  });
  figures.addEventListener("keydown", event => {
    const part = partOf(event.target);
    if (event.key === "Escape") point(null);
    if (!part || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const order = beside(part), at = order.indexOf(part);
    const step = {
      ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: order.length - 1,
    }[event.key];
    if (step !== undefined) {
      const next = order[(step + order.length) % order.length];
      rove(next);
      next.element.focus();
    } else if (event.key === "Enter" || event.key === " ") {
      choose(part.area, part.side);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  });
  element.addEventListener("toggle", () => { if (state) show(state); });

  /** What is lit, first colour first, and the chosen zone with the side of the body that it stands for. */
  function targets({ areas, scenes, chosen, colourOf }) {
    const lit = areas.filter(id => scenes.some(scene => scene.zonesOf(id).length)).map(id => ({
      areas: id.startsWith("zone:") ? scenes.flatMap(scene => scene.zonesOf(id)).flatMap(zone => zone.areas) : [id],
      colour: colourOf(id),
    }));
    const zone = chosen && scenes.find(scene => scene.id === chosen.map)?.zoneById.get(chosen.zone);
    return { lit, zone, side: zone ? sideOfBody(zone, chosen.foot) : null };
  }

  /** Turns to a view that shows what has just been lit or chosen. */
  function turn({ lit, zone }) {
    const now = JSON.stringify([state.areas, state.chosen?.zone]);
    const wanted = zone?.areas ?? lit.at(-1)?.areas ?? [];
    const seen = (name, areas = wanted) => shownIn(state.scene, name).some(figure => figure.parts.some(part =>
      part.area && shows({ ...part, wholes: state.scene.areaById.get(part.area).partOf ?? [] }, areas)));
    const names = Object.keys(views).filter(name => shownIn(state.scene, name).length);
    const best = now === shownFor ? null : names.includes(view) && seen(view) ? view : names.find(name => seen(name));
    shownFor = now;
    view = best ?? (names.includes(view) ? view : names[0]);
    const all = [...wanted, ...lit.flatMap(one => one.areas)];
    return { names, seen: name => seen(name, all) };
  }

  function paint({ lit, zone, side }) {
    unmark("chosen");
    let isSided = false;
    for (const part of parts) {
      const one = lit.find(({ areas }) => shows(part, areas));
      const isOfZone = zone ? shows(part, zone.areas) : false;
      const isChosen = isOfZone && (!part.side || part.side === side);
      isSided ||= isOfZone && part.side !== undefined;
      part.element.classList.toggle("lit", one !== undefined);
      part.element.classList.toggle("stands", isChosen);
      part.element.classList.toggle("other-side", isOfZone && !isChosen);
      if (one) part.element.style.setProperty("--l", `var(--rfx-lit-${one.colour})`);
      part.element.setAttribute("aria-pressed", String(one !== undefined && !(isOfZone && !isChosen)));
      if (isChosen) mark(part, "chosen");
    }
    figures.classList.toggle("has-lit", lit.length > 0 || Boolean(zone));
    const says = zone && (isSided || zone.crossed);
    sentence.textContent = says ? state.words.text(`standsFor.${state.chosen.foot}.${side}`) : "";
    sentence.classList.toggle("crossed", Boolean(says && zone.crossed));
  }

  function offer({ names, seen }) {
    const { words } = state;
    const held = choices.getRootNode().activeElement?.dataset.choice;
    choices.hidden = names.length < 2;
    choices.setAttribute("aria-label", words.text("bodyViews"));
    choices.replaceChildren(...names.map(name => make("button", {
      type: "button", "aria-pressed": String(name === view), "data-choice": `body.${name}`,
      class: seen(name) ? "shows-lit" : null, text: words.text(titles[name]),
      onclick: () => {
        view = name;
        show(state);
      },
    })));
    if (held?.startsWith("body.")) choices.querySelector(`[data-choice="${held}"]`)?.focus();
  }

  function list() {
    const { scene, words, areas, colourOf } = state;
    const placed = new Set(scene.body.flatMap(figure => figure.parts.map(part => part.area)));
    const rest = scene.areas.filter(area => !placed.has(area.id) && !area.within && area.zones.length);
    const held = otherAreas.getRootNode().activeElement?.dataset.unplaced;
    others.hidden = !rest.length;
    otherTitle.textContent = words.text("bodyOthers");
    otherAreas.replaceChildren(...rest.map(area => {
      const button = make("button", {
        type: "button", class: "area", "aria-pressed": String(areas.includes(area.id)), "data-unplaced": area.id,
        onclick: () => toggle(area.id), text: words.name(area),
      });
      if (areas.includes(area.id)) button.style.setProperty("--l", `var(--rfx-lit-${colourOf(area.id)})`);
      return button;
    }));
    if (held) otherAreas.querySelector(`[data-unplaced="${held}"]`)?.focus();
  }

  /** Opens the section the first time that the size of the map is known, where there is room. */
  function openWithRoom() {
    const { clientWidth, clientHeight } = element.getRootNode().host ?? {};
    if (!clientWidth || !clientHeight) return;
    isPlaced = true;
    element.open = clientWidth >= roomy.width && clientHeight >= roomy.height;
  }

  new ResizeObserver(() => { if (state && !isPlaced) openWithRoom(); }).observe(element);

  function show(next) {
    state = next;
    const { scene, words } = state;
    element.hidden = state.body === "none" || !scene.body?.length;
    if (element.hidden) return;
    title.textContent = words.text("body");
    if (!isPlaced) openWithRoom();
    if (!element.open) return;
    const found = targets(state), turned = turn(found), key = `${scene.id} ${words.language} ${view}`;
    if (key !== built) {
      built = key;
      parts = [];
      pointed = null;
      tip.hidden = true;
      figures.dataset.view = view;
      figures.replaceChildren(...shownIn(scene, view).map(figureFor).filter(Boolean));
      figures.classList.toggle("single", figures.children.length === 1);
    }
    paint(found);
    offer(turned);
    list();
  }

  return { element, show };
}
