// <reflexology-map>: one map, or two beside each other, to explore.

import { createControls } from "./controls.js";
import { make } from "./dom.js";
import { createPanel } from "./panel.js";
import { compare, litZones, loadScenes, same, sideOfBody } from "./scene.js";
import { createSearchBox } from "./searchbox.js";
import { createStage } from "./stage.js";
import { Words } from "./words.js";

const mostAreas = 12, whole = [1, 0.5, 0.5];
const themes = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)"].map(query => matchMedia(query));
const listed = text => (text ?? "").split(/[\s,]+/).filter(Boolean);
/** A chosen zone with its members in one order, so that two can be compared as they are written. */
const keyOf = chosen => chosen && { map: chosen.map, zone: chosen.zone, foot: chosen.foot, aspect: chosen.aspect };
const oneOf = (...words) => text => words.includes(text) ? text : words[0];

/** What an attribute sets, and how its text is read. */
const attributes = {
  areas: ["areas", listed],
  zone: ["zone", text => text],
  lang: ["language", text => text],
  map: ["map", text => text],
  against: ["against", text => text],
  comparison: ["comparison", oneOf("beside", "over")],
  aspects: ["aspects", listed],
  feet: ["feet", oneOf("both", "left", "right")],
  labels: ["labels", oneOf("all", "lit", "numbers", "none")],
  theme: ["theme", oneOf("system", "light", "dark", "high-contrast")],
  bones: ["bones", text => text !== null],
  guides: ["guides", text => text !== null],
  weak: ["weak", text => text !== null],
  body: ["body", oneOf("auto", "none")],
};

export class ReflexologyMap extends HTMLElement {
  static observedAttributes = ["src", ...Object.keys(attributes)];

  #scenes = [];
  #state = {
    map: null, against: null, comparison: "beside", language: "en", areas: [], aspects: [], feet: "both", labels: "all",
    theme: "system", bones: false, guides: false, weak: false, body: "auto", chosen: null, answer: null, isOpen: false,
  };
  #given = {};
  #frame = whole;
  #before = [null];
  #kept = {};
  #parts = null;
  #isQueued = false;
  #said = 0;
  #draw = () => this.#drawAll();

  /**
   * Who answers for a place of a foot: a function of `{ map, foot, aspect, x, y, reach }` in millimetres that promises
   * `{ zones, distance }`, ids with the uppermost first; null for the picture itself.
   */
  answers = null;

  connectedCallback() {
    if (!this.#parts) this.#build();
    themes.forEach(query => query.addEventListener("change", this.#draw));
    if (!this.#scenes.length && this.hasAttribute("src")) this.#load();
  }

  disconnectedCallback() {
    themes.forEach(query => query.removeEventListener("change", this.#draw));
  }

  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (name === "src") {
      if (this.#parts) this.#load();
      return;
    }
    const [member, read] = attributes[name];
    this.#given[member] = read(now);
    this.#update({ [member]: read(now) });
    if (["map", "against"].includes(name)) this.#loadMap(now).then(() => this.#update({}));
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
    if (this.#given.zone) this.#pick(this.#given.zone);
    this.#drawAll(this.#frame);
    this.dispatchEvent(new CustomEvent("ready"));
  }

  /** The ids of the lit areas; a zone that is lit by itself is `zone:ID`. */
  get areas() { return [...this.#state.areas]; }

  set areas(areas) { this.#light([...areas]); }

  /** The chosen zone: `{ map, zone, foot, aspect }`, or null. */
  get chosen() { return this.#state.chosen; }

  set chosen(zone) { this.#choose(zone); }

  /** All that a link to what is shown must hold, and the theme; setting it tells nobody. */
  get state() {
    const { answer, isOpen, body, ...state } = this.#state;
    return { ...state, ...this.#view, shownTheme: this.#theme, frame: this.#frame };
  }

  set state({ frame, ...state }) {
    this.#given = { ...this.#given, ...state };
    this.#frame = frame ?? whole;
    this.#state = { ...this.#state, ...state, chosen: keyOf(state.chosen ?? null), answer: null };
    if (!this.#scenes.length) return;
    const shown = this.#frame;
    Promise.all([this.#loadMap(state.map), this.#loadMap(state.against)]).then(() => this.#drawAll(shown));
  }

  /**
   * Who draws the feet below zones and names: a function of the view and of the element for its pictures, which
   * promises true when they are there; null for the page itself.
   */
  set pictures(painter) {
    if (!this.#parts) this.#build();
    this.#parts.stage.painter = painter;
  }

  get #theme() {
    const [isDark, hasContrast] = themes.map(query => query.matches);
    if (this.#state.theme !== "system") return this.#state.theme;
    return hasContrast ? "high-contrast" : isDark ? "dark" : "light";
  }

  get #scene() { return this.#scenes.find(scene => scene.id === this.#state.map) ?? this.#scenes[0]; }

  get #shown() {
    const against = this.#scenes.find(scene => scene.id === this.#state.against && scene !== this.#scene);
    return against ? [this.#scene, against] : [this.#scene];
  }

  get #view() {
    const { aspects, feet } = this.#state;
    return { map: this.#scene?.id ?? null, against: this.#shown[1]?.id ?? null, aspects, feet };
  }

  get #words() { return new Words(this.#scene, this.#state.language); }

  /** The views in the order of charts: pairs with the big toes meeting, the maps of a pair beside each other. */
  get #views() {
    const { comparison, feet } = this.#state;
    const scenes = comparison === "over" ? [this.#scene] : this.#shown;
    const aspects = this.#scene.aspects.filter(({ id }) => this.#state.aspects.includes(id));
    return (aspects.length ? aspects : this.#scene.aspects.slice(0, 1)).flatMap(aspect => scenes.flatMap(scene =>
      scene.aspectById.has(aspect.id) ? aspect.feet.filter(foot => feet === "both" || feet === foot)
        .map(foot => ({ key: `${scene.id}/${foot}.${aspect.id}`, scene, foot, aspect: aspect.id })) : []));
  }

  /** The maps that can be shown, and those that can be loaded. */
  get #maps() {
    const loaded = this.#scenes.map(scene => scene.map);
    const others = this.hasAttribute("others") ? this.#scene.maps : [];
    return [...loaded, ...others.filter(map => !loaded.some(one => one.id === map.id))];
  }

  #load() {
    return this.#try(async () => { this.scenes = await loadScenes(this.getAttribute("src")); });
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
      this.#parts.frame.classList.toggle("failed", !this.#scenes.length);
      this.#tell("failed", error.message);
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
      undo: () => this.#choose(...this.#before),
      pick: key => this.#choose(same(key, this.#state.chosen) ? null : key),
      turn: way => this.#turn(way),
      moved: frame => {
        this.#frame = frame;
        this.#tell("viewchanged", { ...this.#view, frame });
      },
    });
    const search = createSearchBox({
      light: (area, isComplaint) => {
        this.#light([...new Set([...this.#state.areas, area])], area);
        if (isComplaint) this.#say(this.#words.text("complaintPlace", this.#words.name(this.#scene.part(area))));
      },
      pick: zone => this.#pick(zone.id),
    });
    const controls = createControls({ change: change => this.#show(change), zoom: stage.zoom });
    const panel = createPanel({
      toggle: area => this.#toggle(area),
      chooseOnBody: (area, side) => this.#chooseOnBody(area, side),
      clear: () => {
        this.#light([]);
        search.focus();
      },
      pick: (zone, scene) => this.#pick(zone.id, scene),
      unpick: () => this.#choose(null),
      hover: stage.hover,
      side: aspect => this.#show({ aspects: [aspect], feet: "both" }),
      redraw: this.#draw,
    });
    const headline = make("span", { class: "headline" });
    const handle = make("button", {
      type: "button", class: "handle", "aria-expanded": "false",
      onclick: () => this.#update({ isOpen: !this.#state.isOpen }),
    }, make("span", { class: "grip" }), headline);
    const notice = make("p", { class: "small-notice", "aria-hidden": "true" });
    const status = make("p", { class: "unseen", role: "status", "aria-live": "polite" });
    const sheet = make("section", { class: "sheet", part: "panel" },
      handle, make("slot", { name: "panel" }), panel.element);
    const frame = make("div", { class: "frame", part: "frame" },
      make("div", { class: "top" }, make("slot", { name: "start" }), make("slot", { name: "tools" })),
      make("div", { class: "find" }, search.element, controls.menu),
      make("div", { class: "picture" }, make("div", { class: "bar" }, controls.title, controls.sides),
        stage.element, notice, controls.zoom), sheet, status);
    frame.addEventListener("keydown", event => {
      if (event.key !== "Escape") return;
      if (controls.isOpen) controls.close();
      else if (this.#state.chosen) this.#choose(null);
    });
    frame.addEventListener("pointerdown", event => {
      if (controls.isOpen && !controls.menu.contains(event.target)) controls.close();
    });
    root.append(frame);
    this.#parts = { frame, stage, search, panel, controls, handle, headline, sheet, notice, status };
  }

  #update(change) {
    this.#state = { ...this.#state, ...change };
    if (!this.#scenes.length || !this.#parts || this.#isQueued) return;
    this.#isQueued = true;
    queueMicrotask(() => {
      this.#isQueued = false;
      this.#drawAll();
    });
  }

  /** The same object while its key is the same, so that the stage builds its figures anew only for others. */
  #keep(name, key, value) {
    if (this.#kept[name]?.key !== key) this.#kept[name] = { key, value };
    return this.#kept[name].value;
  }

  /** Draws what the state says; where a frame is given, zooms to it. */
  #drawAll(frame) {
    const { areas, aspects, language, comparison } = this.#state;
    const scene = this.#scene, shown = this.#shown;
    const scenes = this.#keep("scenes", shown.map(one => one.id).join(), shown);
    const words = this.#keep("words", `${scene.id} ${language}`, this.#words);
    const colours = areas.filter(area => scenes.some(one => one.zonesOf(area).length));
    const shared = {
      ...this.#state, theme: this.#theme, scene, scenes, words, views: this.#views, aspects, view: this.#state,
      maps: this.#maps, lit: new Map(scenes.map(one => [one.id, litZones(one, areas, scenes)])),
      over: comparison === "over" ? scenes[1] ?? null : null, related: this.#related(scenes),
      colourOf: area => Math.max(0, colours.indexOf(area)) % scene.themes.light.lit.length,
      mapOf: id => [...this.#scenes.map(one => one.map), ...scene.maps].find(map => map.id === id),
      otherMaps: zone => this.#otherMaps(zone), compared: () => compare(scenes),
    };
    const { stage, search, panel, controls, handle, headline, notice } = this.#parts, box = this.#parts.frame;
    this.#paint(scene.themes[this.#theme]);
    box.lang = words.language;
    box.dataset.theme = this.#theme;
    box.classList.toggle("open", this.#state.isOpen);
    notice.textContent = words.text("notice");
    headline.textContent = this.#headline(shared);
    handle.setAttribute("aria-expanded", String(this.#state.isOpen));
    handle.title = words.text(this.#state.isOpen ? "sheetClose" : "sheetOpen");
    search.show(shared);
    panel.show(shared);
    controls.show(shared);
    stage.show(shared, frame);
  }

  #paint(colours) {
    for (const [name, value] of Object.entries(colours)) {
      const property = `--rfx-${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
      const set = (key, colour) => this.#parts.frame.style.setProperty(key, colour);
      if (Array.isArray(value)) value.forEach((one, i) => set(`${property.replace(/s$/, "")}-${i}`, one));
      else set(property, value);
    }
  }

  /** What the closed sheet of a phone says. */
  #headline({ scene, scenes, words, areas, chosen, answer }) {
    const zone = chosen && scenes.find(one => one.id === chosen.map)?.zoneById.get(chosen.zone);
    if (zone) return zone.number ? `${zone.number} ${words.name(zone)}` : words.name(zone);
    if (answer && !answer.zones.length) return words.text("noZoneThere");
    const lit = areas.map(id => scenes.map(one => one.part(id)).find(Boolean)).filter(Boolean);
    if (lit.length === 1 && lit[0].sentence) return words.own(lit[0].sentence);
    return lit.length ? words.list(lit.map(one => words.name(one))) : words.text("browse");
  }

  /** Changes what is in view, and tells so. */
  async #show(change) {
    await Promise.all([this.#loadMap(change.map), this.#loadMap(change.against)]);
    this.#update({ answer: null, ...change });
    this.#tell("viewchanged", { ...this.#view, ...change });
    const words = this.#words;
    this.#say(words.list(this.#views.map(({ foot, aspect }) => words.text(`caption.${foot}.${aspect}`))));
  }

  #turn(way) {
    const sides = this.#scene.aspects.map(({ id }) => id), { aspects } = this.#state;
    const at = aspects.length > 1 ? -1 : sides.indexOf(aspects[0]);
    if (sides.length > 1) this.#show({ aspects: [sides[(at + way + sides.length) % sides.length]] });
  }

  #toggle(area) {
    const { areas } = this.#state;
    this.#light(areas.includes(area) ? areas.filter(one => one !== area) : [...areas, area], area);
  }

  /** Lights the area of a part of the body; of a part with a side, the zone of that side is chosen, too. */
  #chooseOnBody(area, side) {
    const scene = this.#scene, { areas, chosen } = this.#state;
    const there = scene.zonesOf(area).flatMap(zone => scene.viewsOf(zone)
      .filter(({ foot }) => side && sideOfBody(zone, foot) === side)
      .map(view => keyOf({ map: scene.id, zone: zone.id, ...view })));
    const isLit = areas.includes(area), isChosen = there.some(one => same(one, chosen));
    if (isLit && (isChosen || !there.length)) {
      this.#light(areas.filter(one => one !== area), area);
      if (isChosen) this.#choose(null);
      return;
    }
    if (!isLit) this.#light([...areas, area], area);
    if (!there.length) return;
    this.#bring(there);
    this.#choose(there.find(this.#isInView) ?? there[0]);
  }

  /** Lights areas; the one that is new is brought into view. */
  #light(areas, changed) {
    const kept = areas.slice(-mostAreas), lost = areas.slice(0, -mostAreas);
    this.#state = { ...this.#state, areas: kept };
    if (!this.#scenes.length) return;
    const words = this.#words, isNew = kept.includes(changed);
    if (isNew) this.#bring(this.#shown.flatMap(scene => scene.zonesOf(changed).flatMap(zone => scene.viewsOf(zone))));
    this.#update({});
    this.#tell("areaschanged", { areas: [...kept] });
    const part = changed && this.#shown.map(scene => scene.part(changed)).find(Boolean);
    const name = part ? words.own(part.sentence) || words.name(part) : "";
    this.#say([
      isNew ? `${name}, ${words.text("highlightedNow")}` : words.text(part ? "noLonger" : "cleared", name),
      ...lost.map(id => words.text("tooMany", mostAreas, words.name(this.#scene.part(id)))),
    ].join(". "));
  }

  #isInView = view =>
    this.#state.aspects.includes(view.aspect) && (this.#state.feet === "both" || this.#state.feet === view.foot);

  /** Shows one of some views, unless one is shown. */
  #bring(views) {
    if (!views.length || views.some(this.#isInView)) return;
    const { feet } = this.#state, onFoot = views.find(view => feet === "both" || view.foot === feet);
    this.#state = { ...this.#state, aspects: [(onFoot ?? views[0]).aspect], feet: onFoot ? feet : "both" };
    this.#tell("viewchanged", this.#view);
  }

  #pick(id, scene = this.#scene) {
    const zone = scene?.zoneById.get(id);
    if (!zone) return;
    const views = scene.viewsOf(zone);
    this.#bring(views);
    this.#choose({ map: scene.id, zone: id, ...views.find(this.#isInView) });
  }

  /** What the picture found is shown at once; where another answers for places, it has the last word. */
  async #ask(found, place) {
    this.#before = [this.#state.chosen, this.#state.answer];
    const isSame = found.zones.length > 0 && same(found.zones[0], this.#state.chosen);
    this.#choose(isSame ? null : found.zones[0] ?? null, isSame ? null : found);
    if (!this.answers || !place || isSame) return;
    const { chosen } = this.#state, { map, foot, aspect } = place;
    // Who cannot answer leaves what the picture found.
    const exact = await this.answers(place).catch(() => null);
    if (!exact) return;
    const zones = exact.zones.map(zone => ({ map, zone, foot, aspect }));
    if (chosen !== this.#state.chosen || same([zones, exact.distance], [found.zones, found.distance])) return;
    this.#choose(zones[0] ?? null, { zones, distance: exact.distance }, true);
  }

  /** Chooses a zone, or none; `isExact` where this only corrects what a click has chosen. */
  #choose(zone, answer = null, isExact = false) {
    const focused = this.shadowRoot?.activeElement;
    const isLost = this.#parts?.sheet.contains(focused) && !focused.closest(".body");
    const left = !zone && isLost ? this.#state.chosen : null;
    this.#update({ chosen: keyOf(zone), answer });
    const scene = zone && this.#scenes.find(one => one.id === zone.map), words = scene && this.#words;
    const chosen = scene?.zoneById.get(zone.zone);
    if (chosen) {
      const side = chosen.crossed ? words.text(`standsFor.${zone.foot}.${sideOfBody(chosen, zone.foot)}`) : null;
      this.#say([words.text("selected", words.zone(chosen, zone)), side].filter(Boolean).join(". "));
    }
    this.#tell("zonechosen", { zone, isExact });
    if (left) queueMicrotask(() => this.#parts.stage.focusZone(left));
  }

  #related(scenes) {
    const { chosen } = this.#state;
    const zone = chosen && this.#scenes.find(one => one.id === chosen.map)?.zoneById.get(chosen.zone);
    return new Set(!zone ? [] : scenes.flatMap(scene => scene.id === chosen.map ? [`${scene.id}/${zone.id}`]
      : zone.areas.flatMap(area => scene.zonesOf(area)).map(one => `${scene.id}/${one.id}`)));
  }

  /** What other maps have for the body areas of a zone. */
  #otherMaps(zone) {
    const areas = zone.areas.map(id => this.#scene.areaById.get(id)).filter(Boolean);
    const idsOn = map => [...new Set(areas.flatMap(area => area.elsewhere?.[map.id] ?? []))];
    return this.#scene.maps.map(map => ({ map, names: idsOn(map).map(id => map.zones[id]) }))
      .filter(one => one.names.length);
  }

  /** Says a sentence to screen readers; a sentence said twice is heard twice. */
  #say(sentence) {
    if (this.#parts) this.#parts.status.textContent = sentence + (this.#said++ % 2 ? "\u00a0" : "");
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

customElements.define("reflexology-map", ReflexologyMap);
