// <reflexology-map>: one map, or two beside each other, to explore.

import { icon, iconButton, make } from "./dom.js";
import { createPanel } from "./panel.js";
import { litZones, loadScenes } from "./scene.js";
import { createSearchBox } from "./searchbox.js";
import { createStage } from "./stage.js";
import { Words } from "./words.js";

const mostAreas = 12, farAway = 15, whole = [1, 0.5, 0.5];
const listed = text => (text ?? "").split(/[\s,]+/).filter(Boolean);

/** What an attribute sets, and how its text is read. */
const attributes = {
  areas: ["areas", listed],
  zone: ["zone", text => text],
  lang: ["language", text => text],
  map: ["map", text => text],
  against: ["against", text => text],
  comparison: ["comparison", text => text === "over" ? "over" : "beside"],
  aspects: ["aspects", listed],
  feet: ["feet", text => ["left", "right"].includes(text) ? text : "both"],
  labels: ["labels", text => ["lit", "numbers", "none"].includes(text) ? text : "all"],
  theme: ["theme", text => ["light", "dark", "high-contrast"].includes(text) ? text : "system"],
  bones: ["bones", text => text !== null],
  guides: ["guides", text => text !== null],
};

export class ReflexologyMap extends HTMLElement {
  static observedAttributes = ["src", ...Object.keys(attributes)];

  #scenes = [];
  #state = {
    map: null, against: null, comparison: "beside", language: null, areas: null, zone: null, aspects: [], feet: null,
    labels: "all", theme: "system", bones: false, guides: false, chosen: null, answer: null, open: false,
  };
  #parts = null;
  #queued = false;
  #frame = whole;
  #given = {};

  connectedCallback() {
    if (!this.#parts) this.#build();
    this.#themes.forEach(query => query.addEventListener("change", this.#redraw));
    if (!this.#scenes.length && this.hasAttribute("src")) this.#load();
  }

  disconnectedCallback() {
    this.#themes.forEach(query => query.removeEventListener("change", this.#redraw));
  }

  attributeChangedCallback(name, before, now) {
    if (name === "src") {
      if (this.#parts && before !== now) this.#load();
      return;
    }
    const [member, read] = attributes[name];
    this.#given[member] = read(now);
    this.#update({ [member]: read(now) });
  }

  /** The scenes of the maps that can be shown; the first is shown unless `map` names another. */
  get scenes() { return this.#scenes; }

  set scenes(scenes) {
    this.#scenes = scenes;
    const start = scenes[0]?.start;
    if (!start) return;
    const { areas, zones, aspects, feet, language } = start;
    const started = { areas: [...zones.map(id => `zone:${id}`), ...areas], aspects, feet, language };
    this.#state = { ...this.#state, ...started, ...this.#given };
    for (const id of [this.#state.map, this.#state.against]) this.#loadMap(id).then(() => this.#update({}));
    if (this.#given.zone) this.#pickById(this.#given.zone);
    this.#draw();
    if (this.#frame !== whole) this.#parts.stage.frame(this.#frame);
    this.dispatchEvent(new CustomEvent("ready"));
  }

  /** The ids of the lit areas; a zone that is lit by itself is `zone:ID`. */
  get areas() { return [...this.#state.areas ?? []]; }

  set areas(areas) { this.#light([...areas]); }

  /** The chosen zone: `{ map, zone, foot, aspect }`, or null. */
  get chosen() { return this.#state.chosen; }

  set chosen(zone) { this.#choose(zone); }

  /** All that a link to what is shown must hold, and the theme; setting it tells nobody. */
  get state() {
    const { areas, language, labels, theme, bones, guides, comparison, chosen } = this.#state;
    return {
      ...this.#view, areas: areas ?? [], language, labels, theme, shownTheme: this.#theme, bones, guides, comparison, chosen,
      frame: this.#frame,
    };
  }

  set state({ frame, ...state }) {
    this.#given = { ...this.#given, ...state };
    this.#frame = frame ?? whole;
    this.#state = { ...this.#state, ...state, answer: null };
    if (!this.#scenes.length) return;
    Promise.all([this.#loadMap(state.map), this.#loadMap(state.against)]).then(() => {
      this.#draw();
      this.#parts.stage.frame(this.#frame);
    });
  }

  /**
   * Who answers for a place of a foot: a function of `{ map, foot, aspect, x, y, reach }` in millimetres that promises
   * `{ zones, distance }`, ids with the uppermost first; null for the picture itself.
   */
  answers = null;

  /**
   * Who draws the feet below zones and names: a function of the view and of the element for its pictures, which
   * promises true when they are there; null for the page itself.
   */
  set pictures(painter) {
    if (!this.#parts) this.#build();
    this.#parts.stage.painter = painter;
  }

  get #themes() {
    return ["(prefers-color-scheme: dark)", "(prefers-contrast: more)"].map(query => matchMedia(query));
  }

  get #theme() {
    if (this.#state.theme !== "system") return this.#state.theme;
    const [dark, contrast] = this.#themes;
    return contrast.matches ? "high-contrast" : dark.matches ? "dark" : "light";
  }

  #redraw = () => this.#draw();

  async #load() {
    await this.#try(async () => { this.scenes = await loadScenes(this.getAttribute("src")); });
  }

  /** Loads a map that is named elsewhere, from the address that `others` gives with `{map}` for its id. */
  async #loadMap(id) {
    const pattern = this.getAttribute("others");
    if (!id || !pattern || this.#scenes.some(scene => scene.id === id)) return;
    await this.#try(async () => {
      const loaded = await loadScenes(pattern.replace("{map}", encodeURIComponent(id)));
      this.#scenes = [...this.#scenes, ...loaded];
    });
  }

  async #try(work) {
    try {
      await work();
    } catch (error) {
      this.#parts.status.textContent = error.message;
      this.#parts.root.classList.toggle("failed", !this.#scenes.length);
      this.dispatchEvent(new CustomEvent("failed", { detail: error.message }));
    }
  }

  #build() {
    const root = this.attachShadow({ mode: "open" });
    const inlined = document.getElementById("reflexology-map-style");
    if (inlined) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(inlined.textContent);
      root.adoptedStyleSheets = [sheet];
    } else {
      root.append(make("link", { rel: "stylesheet", href: new URL("./reflexology-map.css", import.meta.url).href }));
    }
    const stage = createStage({
      ask: (found, place) => this.#ask(found, place),
      pick: key => this.#choose(JSON.stringify(key) === JSON.stringify(this.#state.chosen) ? null : key),
      turn: way => this.#turn(way),
      moved: frame => {
        this.#frame = frame;
        this.#tell("viewchanged", { ...this.#view, frame });
      },
    });
    const search = createSearchBox({
      light: area => this.#light([...new Set([...this.#state.areas, area])], area),
      pick: zone => this.#pickById(zone.id),
    });
    const panel = createPanel({
      toggle: area => this.#toggle(area),
      clear: () => { this.#light([]); search.focus(); },
      pick: (zone, scene) => this.#pickById(zone.id, scene),
      unpick: () => { this.#choose(null); },
      hover: (zone, isOn) => stage.element.querySelectorAll(`[data-zone="${CSS.escape(zone.id)}"]`)
        .forEach(path => path.classList.toggle("hovered", isOn)),
      sideButton: (scene, zone) => this.#sideButton(scene, zone),
      redraw: () => this.#draw(),
    });
    const title = make("h2", { class: "title", part: "title" });
    const sides = make("div", { class: "sides segments", role: "group" });
    const menu = make("div", { class: "menu-items", id: "menu", hidden: true });
    const menuButton = make("button", { type: "button", class: "menu-button", "aria-expanded": "false",
      "aria-controls": "menu", onclick: () => this.#openMenu(menu.hidden) }, icon("menu"), make("span"));
    const zoom = make("div", { class: "zoom", role: "group" }, ["in", "out", "fit"].map(way => iconButton(
      { in: "plus", out: "minus", fit: "fit" }[way], "", () => stage.zoom(way), { "data-zoom": way })));
    const handle = make("button", { type: "button", class: "handle", "aria-expanded": "false",
      onclick: () => this.#update({ open: !this.#state.open }) }, make("span", { class: "grip" }),
    make("span", { class: "headline" }));
    const sheet = make("section", { class: "sheet", part: "panel" }, handle, make("slot", { name: "panel" }), panel.element);
    const notice = make("p", { class: "small-notice", "aria-hidden": "true" });
    const status = make("p", { class: "unseen", role: "status", "aria-live": "polite" });
    const frame = make("div", { class: "frame", part: "frame" },
      make("div", { class: "top" }, make("slot", { name: "start" }), make("slot", { name: "tools" })),
      make("div", { class: "find" }, search.element), make("div", { class: "menu" }, menuButton, menu),
      make("div", { class: "picture" }, make("div", { class: "bar" }, title, sides), stage.element, notice, zoom),
      sheet, status);
    root.append(frame);
    this.#parts = { root: frame, stage, search, panel, title, sides, menu, menuButton, zoom, handle, sheet, status, notice };
    frame.addEventListener("keydown", event => {
      if (event.key !== "Escape") return;
      if (!menu.hidden) this.#openMenu(false);
      else if (this.#state.chosen) this.#choose(null);
    });
    frame.addEventListener("pointerdown", event => {
      if (!menu.hidden && !menu.parentNode.contains(event.target)) this.#openMenu(false);
    });
  }

  #openMenu(isOpen) {
    const { menu, menuButton } = this.#parts;
    if (!isOpen && menu.contains(this.shadowRoot.activeElement)) menuButton.focus();
    menu.hidden = !isOpen;
    menuButton.setAttribute("aria-expanded", String(isOpen));
  }

  #update(change) {
    this.#state = { ...this.#state, ...change };
    if (!this.#scenes.length || !this.#parts || this.#queued) return;
    this.#queued = true;
    queueMicrotask(() => {
      this.#queued = false;
      this.#draw();
    });
  }

  get #scene() {
    return this.#scenes.find(scene => scene.id === this.#state.map) ?? this.#scenes[0];
  }

  get #shownScenes() {
    const against = this.#scenes.find(scene => scene.id === this.#state.against && scene !== this.#scene);
    return against ? [this.#scene, against] : [this.#scene];
  }

  get #view() {
    const { aspects, feet } = this.#state;
    return { map: this.#scene.id, against: this.#shownScenes[1]?.id ?? null, aspects, feet };
  }

  /** The views in the order of charts: pairs with the big toes meeting, the maps of a pair beside each other. */
  #views() {
    const scenes = this.#state.comparison === "over" ? [this.#scene] : this.#shownScenes;
    const aspects = this.#scene.aspects.filter(({ id }) => this.#state.aspects.includes(id));
    return (aspects.length ? aspects : this.#scene.aspects.slice(0, 1)).flatMap(aspect => scenes.flatMap(scene =>
      scene.aspectById.has(aspect.id) ? aspect.feet
        .filter(foot => this.#state.feet === "both" || this.#state.feet === foot)
        .map(foot => ({ key: `${scene.id}/${foot}.${aspect.id}`, scene, foot, aspect: aspect.id })) : []));
  }

  #draw() {
    const { areas, chosen, answer, language, labels, bones, guides, comparison } = this.#state;
    const scene = this.#scene, scenes = this.#shownScenes, views = this.#views();
    const words = new Words(scene, language ?? "en");
    const lit = new Map(scenes.map(one => [one.id, litZones(one, areas, scenes)]));
    const over = comparison === "over" ? scenes[1] ?? null : null;
    const colours = areas.filter(area => scenes.some(one => one.zonesOf(area).length));
    const shared = {
      scene, scenes, views, words, lit, areas, chosen, answer, over,
      colourOf: area => Math.max(0, colours.indexOf(area)) % scene.themes.light.lit.length,
      otherMaps: zone => this.#otherMaps(zone),
      mapOf: id => [...this.#scenes.map(one => one.map), ...scene.maps].find(map => map.id === id),
      claims: () => scene.differences.filter(topic => scenes.every(one => topic.claims.some(claim => claim.map === one.id))),
      compared: () => compare(scenes),
    };
    this.#paint(scene);
    this.#parts.root.lang = words.language;
    this.#parts.search.show(shared);
    this.#parts.panel.show(shared);
    this.#parts.stage.show({
      ...shared, labels, bones, guides, theme: this.#theme, related: this.#related(scenes),
      // The stage builds its figures anew only for other words and scenes.
      words: this.#kept("words", `${scene.id} ${words.language}`, words),
      scenes: this.#kept("scenes", scenes.map(one => one.id).join(), scenes),
    });
    this.#drawBars(shared);
  }

  #cache = {};

  #kept(name, key, value) {
    if (this.#cache[name]?.key !== key) this.#cache[name] = { key, value };
    return this.#cache[name].value;
  }

  #paint(scene) {
    const theme = this.#theme, colours = scene.themes[theme], { root } = this.#parts;
    root.dataset.theme = theme;
    for (const [name, value] of Object.entries(colours)) {
      if (Array.isArray(value)) value.forEach((one, i) => root.style.setProperty(`--rfx-${name.replace(/s$/, "")}-${i}`, one));
      else root.style.setProperty(`--rfx-${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`, value);
    }
  }

  #drawBars({ scene, scenes, words, lit, views, areas, chosen, answer }) {
    const { title, sides, menu, menuButton, zoom, handle, notice, root } = this.#parts, { open, aspects } = this.#state;
    title.textContent = scenes.length > 1 ? "" : scene.start.title ?? words.name(scene.map);
    sides.setAttribute("aria-label", words.text("sides"));
    const count = aspect => scene.zones
      .filter(zone => lit.get(scene.id).has(zone.id) && zone.shapes.some(shape => shape.aspect === aspect)).length;
    sides.replaceChildren(...scene.aspects.length > 1 ? [...scene.aspects.map(({ id }) => {
      const isShown = aspects.length === 1 && aspects[0] === id, badge = count(id);
      const label = badge ? words.text("litOnSides", words.text(id), badge) : null;
      return make("button", { type: "button", "aria-pressed": String(isShown), "data-aspect": id, "aria-label": label,
        onclick: () => this.#show({ aspects: [id] }) },
      make("span", { text: words.text(id) }), badge ? make("b", { class: "badge", text: badge }) : null);
    }), make("button", { type: "button", "aria-pressed": String(aspects.length > 1), "data-aspect": "all",
      onclick: () => this.#show({ aspects: scene.aspects.map(({ id }) => id) }), text: words.text("allSides") })] : []);
    menuButton.lastChild.textContent = words.text("view");
    notice.textContent = words.text("notice");
    const held = menu.contains(this.shadowRoot.activeElement) ? this.shadowRoot.activeElement.dataset.choice : null;
    menu.replaceChildren(...this.#menu(words));
    if (held) menu.querySelector(`[data-choice="${held}"]`)?.focus();
    zoom.setAttribute("aria-label", words.text("zoomLabel"));
    for (const button of zoom.children) {
      button.ariaLabel = button.title = words.text({ in: "zoomIn", out: "zoomOut", fit: "fit" }[button.dataset.zoom]);
    }
    root.classList.toggle("open", open);
    handle.setAttribute("aria-expanded", String(open));
    const zone = chosen && scenes.find(one => one.id === chosen.map)?.zoneById.get(chosen.zone);
    const names = areas.map(id => scenes.map(one => one.part(id)).find(Boolean)).filter(Boolean).map(one => words.name(one));
    handle.lastChild.textContent = zone ? `${zone.number ? `${zone.number} ` : ""}${words.name(zone)}`
      : answer && !answer.zones.length ? words.text("noZoneThere")
        : names.length ? scene.areaById.get(areas[0])?.sentence && names.length === 1
          ? words.own(scene.areaById.get(areas[0]).sentence) : words.list(names) : words.text("browse");
    handle.title = words.text(open ? "sheetClose" : "sheetOpen");
    root.dataset.views = views.length;
  }

  /** The choices of the view, each a group of buttons. */
  #menu(words) {
    const { feet, labels, theme, language, map, against, comparison, bones, guides } = this.#state;
    const choose = (label, name, now, choices, change = value => this.#show({ [name]: value })) => make("fieldset", {},
      make("legend", { text: words.text(label) }), make("div", { class: "segments" }, choices.map(([value, text]) =>
        make("button", { type: "button", "aria-pressed": String(now === value), "data-choice": `${name}.${value}`,
          onclick: () => change(value), text }))));
    const known = this.hasAttribute("others") ? this.#scene.maps.filter(map => !this.#scenes.some(one => one.id === map.id)) : [];
    const maps = [...this.#scenes.map(scene => scene.map), ...known].map(one => [one.id, words.name(one)]);
    return [
      maps.length > 1 ? choose("mapLabel", "map", this.#scene.id, maps, value => this.#show({ map: value, chosen: null })) : null,
      maps.length > 1 ? choose("compareWith", "against", this.#shownScenes[1]?.id ?? null,
        [[null, words.text("noCompare")], ...maps.filter(([id]) => id !== this.#scene.id)]) : null,
      this.#shownScenes.length > 1 ? choose("comparisonLabel", "comparison", comparison,
        [["beside", words.text("sideBySide")], ["over", words.text("laidOver")]]) : null,
      choose("feet", "feet", feet, ["both", "left", "right"].map(one => [one, words.text(one)])),
      choose("labels", "labels", labels, [["all", words.text("labelsAll")], ["lit", words.text("labelsLit")],
        ["numbers", words.text("labelsNumbers")], ["none", words.text("labelsNone")]]),
      make("fieldset", {}, make("legend", { text: words.text("showLabel") }), make("div", { class: "segments" },
        [["bones", bones], ["guides", guides]].map(([name, isOn]) => make("button", {
          type: "button", "aria-pressed": String(isOn), "data-choice": name, text: words.text(name),
          onclick: () => this.#show({ [name]: !isOn }),
        })))),
      choose("theme", "theme", theme, [["system", words.text("themeSystem")], ["light", words.text("light")],
        ["dark", words.text("darkTheme")], ["high-contrast", words.text("highContrast")]]),
      choose("language", "language", words.language, this.#scene.languages.map(one => [one.id, one.name])),
      make("button", { type: "button", class: "link", onclick: () => print(), text: words.text("print") }),
    ].filter(Boolean);
  }

  #sideButton(scene, zone) {
    const words = new Words(this.#scene, this.#state.language ?? "en");
    const [{ aspect }] = scene.viewsOf(zone);
    return make("button", { type: "button", class: "link", "data-side": aspect,
      onclick: () => this.#show({ aspects: [aspect], feet: "both" }), text: words.text(aspect) });
  }

  /** Changes what is in view, and tells so. */
  async #show(change) {
    await Promise.all([this.#loadMap(change.map), this.#loadMap(change.against)]);
    this.#update({ answer: null, ...change });
    this.#tell("viewchanged", { ...this.#view, ...change });
    const words = new Words(this.#scene, this.#state.language ?? "en");
    this.#say(words.list(this.#views().map(({ foot, aspect }) => words.text(`caption.${foot}.${aspect}`))));
  }

  #turn(way) {
    const sides = this.#scene.aspects.map(({ id }) => id);
    const at = this.#state.aspects.length > 1 ? -1 : sides.indexOf(this.#state.aspects[0]);
    if (sides.length > 1) this.#show({ aspects: [sides[(at + way + sides.length) % sides.length]] });
  }

  #toggle(area) {
    const { areas } = this.#state;
    this.#light(areas.includes(area) ? areas.filter(one => one !== area) : [...areas, area], area);
  }

  /** Lights areas; the one that is new is brought into view. */
  #light(areas, added) {
    const kept = areas.slice(-mostAreas), lost = areas.slice(0, -mostAreas);
    this.#state = { ...this.#state, areas: kept };
    if (!this.#scenes.length) return;
    const scene = this.#scene, words = new Words(scene, this.#state.language ?? "en");
    const isNew = added && kept.includes(added);
    if (isNew) this.#bring(this.#shownScenes.flatMap(one => one.zonesOf(added).flatMap(zone => one.viewsOf(zone))));
    this.#update({});
    this.#tell("areaschanged", { areas: [...kept] });
    const part = added && this.#shownScenes.map(one => one.part(added)).find(Boolean);
    const sentence = part ? words.own(part.sentence) || words.name(part) : "";
    this.#say([
      isNew ? `${sentence} ${words.text("highlightedNow")}` : part ? words.text("noLonger", words.name(part)) : words.text("cleared"),
      ...lost.map(id => words.text("tooMany", mostAreas, words.name(scene.part(id)))),
    ].join(". "));
  }

  /** Shows one of some views, unless one is shown. */
  #bring(views) {
    const { aspects, feet } = this.#state;
    const isShown = views.some(view => aspects.includes(view.aspect) && (feet === "both" || feet === view.foot));
    if (isShown || !views.length) return;
    const onFoot = views.find(view => feet === "both" || view.foot === feet);
    this.#state = { ...this.#state, aspects: [(onFoot ?? views[0]).aspect], feet: onFoot ? feet : "both" };
    this.#tell("viewchanged", this.#view);
  }

  #pickById(id, scene = this.#scene) {
    const zone = scene?.zoneById.get(id);
    if (!zone) return;
    const views = scene.viewsOf(zone);
    this.#bring(views);
    const { aspects, feet } = this.#state;
    const view = views.find(one => aspects.includes(one.aspect) && (feet === "both" || feet === one.foot));
    this.#choose({ map: scene.id, zone: id, ...view });
  }

  /** What the picture found is shown at once; where another answers for places, it has the last word. */
  async #ask(found, place) {
    const isSame = found.zones.length && JSON.stringify(found.zones[0]) === JSON.stringify(this.#state.chosen);
    this.#choose(isSame ? null : found.zones[0] ?? null, isSame ? null : found);
    if (!this.answers || !place || isSame) return;
    const { chosen } = this.#state, exact = await this.answers(place);
    const zones = exact.zones.map(zone => ({ map: place.map, zone, foot: place.foot, aspect: place.aspect }));
    const isOther = JSON.stringify(zones) !== JSON.stringify(found.zones) || exact.distance !== found.distance;
    if (isOther && chosen === this.#state.chosen) this.#choose(zones[0] ?? null, { zones, distance: exact.distance });
  }

  #choose(zone, answer = null) {
    const isFromZone = this.#parts?.sheet.contains(this.shadowRoot.activeElement) && !zone ? this.#state.chosen : null;
    this.#update({ chosen: zone, answer });
    const scene = zone && this.#scenes.find(one => one.id === zone.map);
    const words = scene && new Words(scene, this.#state.language ?? "en");
    if (scene) this.#say(words.text("selected", words.zone(scene.zoneById.get(zone.zone), zone)));
    this.#tell("zonechosen", { zone });
    if (isFromZone) queueMicrotask(() => this.#parts.stage.focusZone(isFromZone));
  }

  #related(scenes) {
    const { chosen } = this.#state;
    if (!chosen) return new Set();
    const zone = this.#scenes.find(one => one.id === chosen.map)?.zoneById.get(chosen.zone);
    return new Set(scenes.flatMap(scene => scene.id === chosen.map ? [`${scene.id}/${chosen.zone}`]
      : (zone?.areas ?? []).flatMap(area => scene.zonesOf(area)).map(one => `${scene.id}/${one.id}`)));
  }

  /** What other maps have for the body areas of a zone. */
  #otherMaps(zone) {
    const areas = zone.areas.map(id => this.#scene.areaById.get(id)).filter(Boolean);
    return this.#scene.maps.map(map => ({ map, names: [...new Set(areas.flatMap(area => area.elsewhere?.[map.id] ?? []))].map(id => map.zones[id]) }))
      .filter(one => one.names.length);
  }

  #said = 0;

  /** Says a sentence to screen readers; a sentence said twice is heard twice. */
  #say(sentence) {
    if (this.#parts) this.#parts.status.textContent = sentence + (this.#said++ % 2 ? "\u00a0" : "");
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

/** What the second map has that the first has not, the other way round, and what lies in another place. */
function compare([here, there]) {
  const ofOwn = scene => scene.zones.filter(zone => zone.areas.length);
  const partner = (zone, scene) => zone.areas.flatMap(area => scene.areaById.get(area)?.within ? [] : scene.zonesOf(area));
  const onlyHere = ofOwn(here).filter(zone => !partner(zone, there).length);
  const onlyThere = ofOwn(there).filter(zone => !partner(zone, here).length);
  const isFar = (zone, other) => zone.shapes.every(shape => other.shapes
    .filter(one => one.aspect === shape.aspect)
    .every(one => Math.hypot(one.at[0] - shape.at[0], one.at[1] - shape.at[1]) > farAway));
  const moved = ofOwn(here).filter(zone => {
    const others = partner(zone, there);
    return others.length && others.every(other => isFar(zone, other));
  });
  return { onlyHere, onlyThere, moved };
}

customElements.define("reflexology-map", ReflexologyMap);
