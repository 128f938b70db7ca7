// What is said beside the picture: what is lit, the chosen zone, the key, all body areas, the map itself.

import { createBody } from "./body.js";
import { draw, iconButton, make } from "./dom.js";
import { apart, changesOf } from "./scene.js";

const disc = zone => zone.number ? make("b", { class: "disc", text: zone.number }) : null;

const pictogram = parts => parts && draw("svg", { class: "pictogram", viewBox: "0 0 48 48", "aria-hidden": "true" },
  parts.map(({ d, fill, width }) => draw("path", { class: fill, d, "stroke-width": width || null })));

const row = (term, ...content) => content.length ? [make("dt", { text: term }), ...content] : [];

// What a learner may not know in the texts of zones.
const terms = ["ray", "ball", "tuberosity", "guideLine", "diaphragmLine", "waistline", "heelLine"];

/** The parts of the panel for a state; `act` holds what its buttons do. */
export function createPanel(act) {
  const answer = make("div", { class: "answer" });
  const more = make("div", { class: "more" });
  const notice = make("p", { class: "notice" });
  const body = createBody({ choose: act.chooseOnBody, toggle: act.toggle, hover: act.hover });
  const element = make("div", { class: "said" }, body.element, answer, more, notice);
  const open = new Map([["areas", true], ["changes", true]]);
  let tree = "groups";

  /** A section that opens and closes, and stays as it was when it is made anew. */
  function fold(id, title, ...content) {
    const details = make("details", { class: "fold", "data-fold": id, open: open.get(id) ? "" : false },
      make("summary", {}, make("h3", { text: title })), content);
    details.addEventListener("toggle", () => open.set(id, details.open));
    return details;
  }

  function chip(state, zone, scene) {
    const lit = state.lit.get(scene.id).get(zone.id);
    const button = make("button", {
      type: "button", class: "chip", "data-goes-to": zone.id, onclick: () => act.pick(zone, scene),
      onpointerenter: () => act.hover(zone, true), onpointerleave: () => act.hover(zone, false),
    }, disc(zone), make("span", { text: state.words.name(zone) }));
    if (lit) button.style.setProperty("--l", `var(--rfx-lit-${lit.colour})`);
    return button;
  }

  function areaButton(state, area, label = state.words.name(area)) {
    const at = state.areas.indexOf(area.id);
    const button = make("button", {
      type: "button", class: "area", "aria-pressed": String(at >= 0), "data-area": area.id,
      onclick: () => act.toggle(area.id), text: label,
    });
    if (at >= 0) button.style.setProperty("--l", `var(--rfx-lit-${state.colourOf(area.id)})`);
    return button;
  }

  function litItem(state, id) {
    const { words, scenes } = state;
    const part = scenes.map(scene => scene.part(id)).find(Boolean);
    const name = part ? words.name(part) : id;
    const swatch = make("i", { class: "swatch" });
    swatch.style.setProperty("--l", `var(--rfx-lit-${state.colourOf(id)})`);
    const answers = scenes.map(scene => {
      const zones = scene.zonesOf(id), area = scene.areaById.get(id);
      const heading = scenes.length > 1 ? make("span", { class: "of-map", text: words.name(scene.map) }) : null;
      if (!zones.length) return make("p", { class: "sentence" }, heading, words.text("noZoneFor", name));
      const isSeen = zones.some(zone => scene.viewsOf(zone).some(on =>
        state.views.some(view => on.aspect === view.aspect && on.foot === view.foot)));
      const { aspect } = scene.viewsOf(zones[0])[0];
      const elsewhere = isSeen ? null : make("button", {
        type: "button", class: "link", "data-side": aspect, onclick: () => act.side(aspect), text: words.text(aspect),
      });
      const sentence = area?.sentence ? make("span", { text: words.own(area.sentence) }) : null;
      return make("div", { class: "sentence" }, heading, sentence,
        make("span", { class: "chips" }, zones.map(zone => chip(state, zone, scene)), elsewhere));
    });
    return make("li", { "data-lit-area": id }, make("div", { class: "head" }, swatch, make("strong", { text: name }),
      iconButton("close", words.text("remove", name), () => act.toggle(id), { class: "round small" })), answers,
    distanceOf(state, id));
  }

  /** How far the zones of a lit area lie apart on two maps. */
  function distanceOf({ words, scenes }, id) {
    const found = scenes.length > 1 ? apart(id, scenes) : null;
    if (!found) return null;
    const whole = Math.round(found.distance);
    const text = !Number.isFinite(whole) ? words.text("onOtherViews") : whole === 0 ? words.text("samePlace")
      : words.text(found.isLargest ? "apartUpTo" : "apart", whole);
    return make("p", { class: "quiet apart", text });
  }

  function litList(state) {
    const { words, areas } = state;
    if (!areas.length) return null;
    return make("section", { class: "lit", "aria-label": words.text("lit") },
      make("div", { class: "head" }, make("h3", { text: words.text("lit") }),
        make("button", { type: "button", class: "link", onclick: act.clear, text: words.text("clear") })),
      make("ul", {}, areas.map(id => litItem(state, id))));
  }

  function zoneSection(state) {
    const { words, answer: found } = state;
    if (found && !found.zones.length) {
      return make("section", { class: "zone-panel" }, make("p", { class: "none", text: words.text("noZoneThere") }));
    }
    if (!state.chosen) return null;
    const scene = state.scenes.find(one => one.id === state.chosen.map), zone = scene.zoneById.get(state.chosen.zone);
    const name = words.name(zone), others = found?.zones.length > 1 ? found.zones : [];
    const elsewhere = state.otherMaps(zone);
    return make("section", { class: "zone-panel", part: "zone", "aria-label": words.text("detail") },
      make("div", { class: "head" }, disc(zone), make("h2", { text: name, tabindex: "-1" }),
        pictogram(scene.pictograms[zone.pictogram]),
        iconButton("close", words.text("unselect"), act.unpick, { class: "round small" })),
      make("p", { class: "quiet", text: `${words.text(`caption.${state.chosen.foot}.${state.chosen.aspect}`)}`
        + (state.scenes.length > 1 ? ` · ${words.name(scene.map)}` : "") }),
      found?.distance ? make("p", { class: "quiet", text: words.text("nearest", found.distance.toLocaleString(
        words.language, { maximumFractionDigits: 1 })) }) : null,
      others.length ? make("div", { class: "chips" }, make("span", { class: "quiet", text: words.text("severalHere") }),
        others.map(one => chip(state, scene.zoneById.get(one.zone), scene))) : null,
      make("div", { class: "chips" }, zone.areas.map(id => scene.areaById.get(id)).filter(Boolean)
        .map(area => areaButton(state, area))),
      make("dl", {},
        row(words.text("side"), make("dd", { text: words.text(zone.crossed ? "crossed" : "straight") }),
          make("dd", { text: words.text(`onFeet${zone.feet.length > 1 ? 3 : zone.feet[0] === "left" ? 1 : 2}`) })),
        row(words.text("location"), make("dd", { text: words.own(zone.location), lang: langOf(zone.location, words) })),
        row(words.text("agreement"), make("dd", {}, make("span", {
          class: "grade", "data-grade": zone.grade, text: words.text(zone.grade) })),
        make("dd", { text: words.own(zone.note), lang: langOf(zone.note, words) })),
        row(words.text("sources"), ...zone.sources.map(at => sourceOf(scene.map.sources[at], words))),
        row(words.text("onOtherMaps"), ...elsewhere.map(({ map, names }) => make("dd", {},
          make("span", { class: "of-map", text: words.name(map) }), words.list(names.map(one => words.own(one))))))));
  }

  function key(state) {
    const { words, scenes } = state;
    const shown = scene => scene.zones.filter(zone => state.views.some(view => view.scene === scene
      && zone.shapes.some(shape => shape.aspect === view.aspect)));
    const [scene] = scenes;
    const colours = scene.groups.map(group => {
      const swatch = make("i", { class: "swatch" });
      swatch.style.setProperty("--l", `var(--rfx-group-${group.colour})`);
      const area = scene.areaById.get(group.area);
      return make("li", {}, swatch, make("span", { text: area ? words.name(area) : words.text("regions") }));
    });
    const numbers = scenes.flatMap(one => [
      ...scenes.length > 1 ? [make("li", { class: "of-map", text: words.name(one.map) })] : [],
      ...shown(one).sort((a, b) => (a.number ?? 1000) - (b.number ?? 1000))
        .map(zone => make("li", {}, chip(state, zone, one))),
    ]);
    return fold("key", words.text("key"),
      make("ul", { class: "colours" }, colours), make("ul", { class: "numbers" }, numbers));
  }

  function areas(state) {
    const { words, scene } = state;
    const groups = scene[tree].filter(group => group.areas.length);
    const choice = make("div", { class: "segments", role: "group" }, ["groups", "regions"].map(one => make("button", {
      type: "button", "aria-pressed": String(one === tree), "data-choice": `tree.${one}`,
      text: words.text(one === "groups" ? "bySystem" : "byRegion"),
      onclick: () => {
        tree = one;
        act.redraw();
      },
    })));
    return fold("areas", words.text("browse"), choice, groups.map(group => {
      const head = scene.areaById.get(group.area);
      const title = head ? words.name(head) : words.text("otherAreas");
      const whole = head && group.areas.length > 1 ? [areaButton(state, head, words.text("all", title))] : [];
      const swatch = make("i", { class: "swatch" });
      if (group.colour !== undefined) swatch.style.setProperty("--l", `var(--rfx-group-${group.colour})`);
      const id = `${tree}.${group.area}`;
      const details = make("details", { open: open.get(id) ? "" : false },
        make("summary", {}, group.colour === undefined ? null : swatch, make("span", { text: title })),
        make("div", { class: "chips" }, whole, group.areas.map(area => areaButton(state, scene.areaById.get(area)))));
      details.addEventListener("toggle", () => open.set(id, details.open));
      return details;
    }));
  }

  function differences(state) {
    if (state.scenes.length < 2) return null;
    const { words } = state, changed = changesOf(state.scenes);
    if (changed) return changes(state, changed);
    const line = (name, zones, nameOf = zone => words.name(zone)) => zones.length
      ? [make("p", { text: words.text(name, words.list(zones.map(nameOf))) })] : [];
    const { onlyHere, onlyThere, moved } = state.compared();
    const away = ({ zone, distance }) => Number.isFinite(distance)
      ? `${words.name(zone)} (${words.text("millimetres", Math.round(distance))})` : words.name(zone);
    const topics = state.scene.differences.filter(({ claims }) =>
      state.scenes.every(scene => claims.some(claim => claim.map === scene.id)));
    return fold("differences", words.text("differences"),
      line("moved", moved, away), line("onlyHere", onlyHere), line("onlyThere", onlyThere),
      topics.map(({ topic, claims }) => make("dl", {}, make("dt", { text: words.own(topic) }), claims.map(claim =>
        make("dd", {}, make("span", { class: "of-map", text: words.name(state.mapOf(claim.map)) }),
          words.own(claim.text))))));
  }

  /** What differs from the map that one was made from, by kind; each zone goes to its place. */
  function changes(state, [own, origin, all]) {
    const { words } = state;
    const decimals = { maximumFractionDigits: 1 };
    const said = ({ kind, zone, distance }) => {
      const scene = kind === "removed" ? origin : own;
      const note = kind === "moved" ? words.text("millimetres", distance.toLocaleString(words.language, decimals))
        : kind === "renamed" ? `← ${words.numbered(origin.zoneById.get(zone))}` : null;
      return [chip(state, scene.zoneById.get(zone), scene), note && make("span", { class: "quiet", text: note })];
    };
    const byKind = Map.groupBy(all, change => change.kind);
    const kinds = [...byKind].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)).map(([kind, found]) =>
      make("div", { class: "change", "data-change": kind }, make("h4", { text: words.text(`change.${kind}`) }),
        make("div", { class: "chips" }, found.flatMap(said))));
    return fold("changes", words.text("changes"),
      kinds.length ? kinds : make("p", { text: words.text("noChange") }));
  }

  function about(state) {
    const { words, scene: { map } } = state;
    return fold("about", words.text("aboutMap"), make("dl", {},
      row(words.text("tradition"), make("dd", { text: words.own(map.tradition) })),
      row(words.text("laterality"), make("dd", { text: words.own(map.laterality) })),
      row(words.text("evidence"), make("dd", { text: words.own(map.evidence) }))));
  }

  function glossary({ words }) {
    return fold("glossary", words.text("glossary"), make("dl", {}, terms.flatMap(term =>
      row(words.text(`term.${term}`), make("dd", { text: words.text(`means.${term}`) })))));
  }

  function tries(state) {
    if (state.areas.length || state.chosen || state.answer) return null;
    const { words, scene } = state;
    const some = scene.start.tries.map(id => scene.areaById.get(id)).filter(Boolean);
    return make("p", { class: "chips try" }, make("span", { class: "quiet", text: words.text("try") }),
      some.map(area => areaButton(state, area)));
  }

  return {
    element,
    show(state) {
      const focused = element.getRootNode().activeElement;
      const holds = one => one !== null && (answer.contains(one) || more.contains(one));
      const isWithin = holds(focused);
      const { area, goesTo, choice } = isWithin ? focused.dataset : {};
      answer.replaceChildren(...[zoneSection(state), litList(state), tries(state)].filter(Boolean));
      more.replaceChildren(...[differences, areas, key, about, glossary].map(part => part(state)).filter(Boolean));
      notice.textContent = state.words.text("notice");
      body.show(state);
      for (const [name, value] of Object.entries({ area, "goes-to": goesTo, choice })) {
        const held = value && [answer, more].map(one => one.querySelector(`[data-${name}="${value}"]`)).find(Boolean);
        if (held) held.focus();
      }
      // A button that went with what it removed leaves the focus to one near it.
      if (isWithin && !holds(element.getRootNode().activeElement)) {
        (answer.querySelector(".lit .round") ?? more.querySelector("summary"))?.focus();
      }
    },
  };
}

const order = ["added", "removed", "moved", "on-other-views", "renamed"];

const langOf = (texts, words) => texts?.[words.language] ? null : "en";

/** A source as one can look it up: author and title, as a link where there is a page, then what it is. */
function sourceOf({ title, author, site, kind, language, year, isbn, excerpt, use }, words) {
  const name = [author, words.own(title)].filter(Boolean).join(", ");
  const known = new Intl.DisplayNames([words.language], { type: "language" });
  const facts = [kind && words.text(`source.${kind}`), language && known.of(language), year, isbn && `ISBN ${isbn}`,
    excerpt && words.text("excerpt")].filter(Boolean);
  return make("dd", { lang: langOf(title, words), title: use ? words.own(use) : null },
    site ? make("a", { href: `https://${site}`, rel: "noreferrer", target: "_blank", text: name }) : name,
    facts.length ? make("span", { class: "quiet", text: ` (${words.list(facts)})` }) : null);
}
