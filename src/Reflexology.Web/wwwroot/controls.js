// The buttons around the picture: sides of the foot, zoom, and the choices of the view.

import { icon, iconButton, make } from "./dom.js";

const zoomIcons = { in: "plus", out: "minus", fit: "fit" };
const zoomNames = { in: "zoomIn", out: "zoomOut", fit: "fit" };

/** A row of buttons of which one is pressed: `[value, text]` each. */
const segments = (name, now, choices, choose) => make("div", { class: "segments" },
  choices.map(([value, text]) => make("button", {
    type: "button", "aria-pressed": String(now === value), "data-choice": `${name}.${value}`,
    onclick: () => choose(value),
  }, text)));

/** `act.change` hears of choices as changes of the state, `act.zoom` of the zoom buttons. */
export function createControls(act) {
  const title = make("h2", { class: "title", part: "title" });
  const sides = make("div", { class: "sides", role: "group" });
  const items = make("div", { class: "menu-items", id: "menu", hidden: true });
  const opener = make("button", {
    type: "button", class: "menu-button", "aria-expanded": "false", "aria-controls": "menu",
    onclick: () => open(items.hidden),
  }, icon("menu"), make("span"));
  const menu = make("div", { class: "menu" }, opener, items);
  const zoom = make("div", { class: "zoom", role: "group" }, Object.keys(zoomIcons).map(way =>
    iconButton(zoomIcons[way], "", () => act.zoom(way), { "data-zoom": way })));

  function open(isOpen) {
    if (!isOpen && items.contains(items.getRootNode().activeElement)) opener.focus();
    items.hidden = !isOpen;
    opener.setAttribute("aria-expanded", String(isOpen));
  }

  function sidesOf({ scene, words, lit, aspects }) {
    const badgeOf = aspect => scene.zones.filter(zone =>
      lit.get(scene.id).has(zone.id) && zone.shapes.some(shape => shape.aspect === aspect)).length;
    const one = scene.aspects.map(({ id }) => {
      const badge = badgeOf(id), name = words.text(id);
      // A label of the button itself would have to hold the words as they are seen.
      return [id, badge ? [make("span", { "aria-hidden": "true", text: name }),
        make("b", { class: "badge", "aria-hidden": "true", text: badge }),
        make("span", { class: "unseen", text: words.text("litOnSides", name, badge) })] : name];
    });
    return segments("side", aspects.length > 1 ? "all" : aspects[0], [...one, ["all", words.text("allSides")]], side =>
      act.change({ aspects: side === "all" ? scene.aspects.map(({ id }) => id) : [side] }));
  }

  function choices({ scene, scenes, words, maps, view }) {
    const isOrigin = id => Number(id === scene.origin?.map);
    const group = (label, content) => make("fieldset", {}, make("legend", { text: words.text(label) }), content);
    const choice = (label, name, now, values, choose = value => act.change({ [name]: value })) =>
      group(label, segments(name, now, values, choose));
    const key = (prefix, name) => prefix + name.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
    const named = (names, prefix) => names.map(name => [name, words.text(prefix ? key(prefix, name) : name)]);
    const known = maps.map(map => [map.id, words.name(map)]);
    // First the map that this one was made from.
    const others = known.filter(([id]) => id !== scene.id).sort(([a], [b]) => isOrigin(b) - isOrigin(a))
      .map(([id, name]) => [id, isOrigin(id) ? words.text("original", name) : name]);
    return [
      known.length > 1 && choice("mapLabel", "map", scene.id, known, map => act.change({ map, chosen: null })),
      known.length > 1 && choice("compareWith", "against", scenes[1]?.id ?? null,
        [[null, words.text("noCompare")], ...others]),
      scenes.length > 1 && choice("comparisonLabel", "comparison", view.comparison,
        [["beside", words.text("sideBySide")], ["over", words.text("laidOver")]]),
      choice("feet", "feet", view.feet, named(["both", "left", "right"])),
      choice("labels", "labels", view.labels, named(["all", "lit", "numbers", "none"], "labels")),
      group("showLabel", make("div", { class: "segments" }, ["bones", "guides", "weak"].map(name => make("button", {
        type: "button", "aria-pressed": String(view[name]), "data-choice": name, text: words.text(name),
        onclick: () => act.change({ [name]: !view[name] }),
      })))),
      choice("theme", "theme", view.theme, named(["system", "light", "dark", "high-contrast"], "theme")),
      choice("language", "language", words.language, scene.languages.map(one => [one.id, one.name])),
      make("button", { type: "button", class: "link", onclick: () => print(), text: words.text("print") }),
    ];
  }

  return {
    title, sides, menu, zoom,
    get isOpen() { return !items.hidden; },
    close: () => open(false),
    show(state) {
      const { scene, scenes, words, view } = state;
      const held = items.getRootNode().activeElement?.dataset.choice;
      // Two maps beside each other have their names over the feet.
      title.classList.toggle("spoken", scenes.length > 1 && view.comparison === "beside");
      title.textContent = scenes.length > 1 ? scenes.map(one => words.name(one.map)).join(" · ")
        : scene.start.title ?? words.name(scene.map);
      sides.setAttribute("aria-label", words.text("sides"));
      sides.replaceChildren(...scene.aspects.length > 1 ? [sidesOf(state)] : []);
      opener.lastChild.textContent = words.text("view");
      items.replaceChildren(...choices(state).filter(Boolean));
      for (const button of zoom.children) button.ariaLabel = button.title = words.text(zoomNames[button.dataset.zoom]);
      zoom.setAttribute("aria-label", words.text("zoomLabel"));
      if (held) items.getRootNode().querySelector(`[data-choice="${held}"]`)?.focus();
    },
  };
}
