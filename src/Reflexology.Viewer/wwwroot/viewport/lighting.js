// Lighting zones: as the server says, and, in the frame of a click, as it is going to say.

/**
 * The lit zones by map and id, before the server answers: areas without a zone take no colour, and a zone of two areas
 * has that of the first, as in ZoneColours.
 */
export function predict(areas, areaZones, colours) {
  return Object.fromEntries(Object.entries(areaZones).map(([map, known]) => {
    const lit = {};
    areas.filter(area => known.zones[area]).forEach((area, i) => {
      const one = { colour: i % colours, isWithin: known.within.includes(area) };
      for (const zone of known.zones[area]) lit[zone] ??= one;
    });
    return [map, lit];
  }));
}

/** Lights the zones of the figures; each figure gets isQuiet and isLit. */
export function light(figures, lit, overMap) {
  for (const figure of figures) {
    figure.isQuiet = Object.keys(lit[figure.map] ?? {}).length > 0;
    figure.isLit = false;
    for (const path of figure.element.querySelectorAll(".zone, .over")) {
      const isOver = path.classList.contains("over");
      const one = lit[isOver ? overMap : figure.map]?.[path.dataset.zone];
      if (one) path.dataset.lit = one.colour;
      else delete path.dataset.lit;
      path.classList.toggle("fading", !one && path.dataset.shown !== undefined);
      path.classList.toggle("within", one?.isWithin ?? false);
      figure.isLit ||= one !== undefined && !isOver;
    }
  }
}

/** The pictures show what is lit now. */
export function shown(figures) {
  for (const figure of figures) {
    for (const path of figure.element.querySelectorAll("[data-lit], [data-shown]")) {
      if (path.dataset.lit) path.dataset.shown = "";
      else delete path.dataset.shown;
    }
  }
}

/** What the areas are after a button for one was pressed. */
export function after(areas, area, act, most) {
  const without = areas.filter(one => one !== area);
  if (act === "remove" || (act === "toggle" && without.length < areas.length)) return without;
  return act === "add" && without.length < areas.length ? areas : [...without, area].slice(-most);
}
