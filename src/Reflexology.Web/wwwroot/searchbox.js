import { icon, iconButton, make } from "./dom.js";
import { createSearch, fold } from "./search.js";

/** A search line with its results: `light` hears of an area, and whether a complaint led to it, `pick` of a zone. */
export function createSearchBox({ light, pick }) {
  const results = make("ul", { id: "results", role: "listbox", hidden: true });
  const box = make("input", {
    id: "search", type: "text", role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false",
    "aria-controls": "results", autocomplete: "off", spellcheck: "false", enterkeyhint: "search",
  });
  const clear = iconButton("close", "", () => {
    box.value = "";
    show();
    box.focus();
  }, { class: "round clear", hidden: true });
  const element = make("div", { class: "search", part: "search", role: "search" }, icon("search"), box, clear, results);
  const searches = new WeakMap();
  let state = null, hits = [], isPlaceless = false, active = -1;

  function find() {
    if (!searches.has(state.scene)) searches.set(state.scene, createSearch(state.scene));
    return searches.get(state.scene)(box.value, state.words.language);
  }

  function option(hit, i) {
    const { words, scene } = state, { thing, area, zone } = hit, name = words.name(thing);
    const isOwnName = fold(hit.name) === fold(name) || /^\d+$/.test(hit.name);
    const holders = () => words.list(area.zones.map(id => words.name(scene.zoneById.get(id))));
    const note = hit.isComplaint ? words.text("complaintPlace", name)
      : area?.within ? words.text("within", holders())
      : area ? words.counted("zones", area.zones.length) : words.text("detail");
    return make("li", {
      role: "option", id: `result-${i}`, "aria-selected": "false",
      onpointerdown: event => event.preventDefault(), onclick: () => take(i),
    },
    zone?.number ? make("b", { class: "disc", text: zone.number }) : make("i", { class: "swatch" }),
    make("span", { class: "what" }, make("strong", { text: name }),
      isOwnName ? null : make("span", { class: "quiet", text: hit.name })),
    make("span", { class: "quiet", text: note }));
  }

  function show() {
    const typed = box.value.trim();
    ({ hits, isPlaceless } = typed && state ? find() : { hits: [], isPlaceless: false });
    active = hits.length ? 0 : -1;
    const nothing = make("li", {
      class: "nothing", role: "option", "aria-disabled": "true", "aria-selected": "false",
      text: state?.words.text(isPlaceless ? "complaintNone" : "nothing", typed),
    });
    results.replaceChildren(...typed && !hits.length ? [nothing] : hits.map(option));
    results.hidden = !typed;
    clear.hidden = !box.value;
    box.setAttribute("aria-expanded", String(!results.hidden));
    activate(active);
  }

  function activate(i) {
    active = i;
    [...results.children].forEach((item, at) => {
      if (hits.length) item.setAttribute("aria-selected", String(at === i));
    });
    if (i >= 0 && hits.length) {
      box.setAttribute("aria-activedescendant", `result-${i}`);
      results.children[i].scrollIntoView({ block: "nearest" });
    } else {
      box.removeAttribute("aria-activedescendant");
    }
  }

  function hide() {
    results.hidden = true;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  }

  function take(i) {
    const hit = hits[i];
    if (!hit) return;
    box.value = "";
    show();
    hide();
    if (hit.area) light(hit.area.id, hit.isComplaint);
    else pick(hit.zone);
  }

  box.addEventListener("input", show);
  box.addEventListener("focus", () => { if (box.value) show(); });
  box.addEventListener("blur", hide);
  box.addEventListener("keydown", event => {
    // Enter that ends the writing of a character chooses nothing.
    if (event.isComposing) return;
    const last = hits.length - 1;
    if (event.key === "Enter") take(active);
    else if (event.key === "Escape" && box.value) box.value = "", show();
    else if (event.key === "ArrowDown" && hits.length) activate(active >= last ? 0 : active + 1);
    else if (event.key === "ArrowUp" && hits.length) activate(active <= 0 ? last : active - 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });

  return {
    element,
    focus: () => box.focus(),
    show({ scene, words }) {
      state = { scene, words };
      box.placeholder = words.text("searchPlaceholder");
      box.setAttribute("aria-label", words.text("search"));
      results.setAttribute("aria-label", words.text("results"));
      clear.setAttribute("aria-label", words.text("clearSearch"));
      clear.title = words.text("clearSearch");
      if (!results.hidden) show();
    },
  };
}
