// Which zones are lit, and in which colour, before the server answers: what ZoneColours will say of the pictures.

/** The colour of each lit zone of a map: areas without a zone take none, and a zone of two areas has that of the first. */
export function litZones(areas, known, colours) {
  const lit = new Map();
  areas.filter(area => known?.zones[area]).forEach((area, i) => {
    for (const zone of known.zones[area]) {
      if (!lit.has(zone)) lit.set(zone, { colour: i % colours, within: known.within.includes(area) });
    }
  });
  return lit;
}

/** Lights the zones of the figures; each figure learns whether its zones stand back and whether one of them is lit. */
export function light(figures, areas, areaZones, overMap, colours) {
  const lit = new Map(Object.entries(areaZones).map(([map, known]) => [map, litZones(areas, known, colours)]));
  for (const figure of figures) {
    figure.isQuiet = (lit.get(figure.map)?.size ?? 0) > 0;
    figure.isLit = false;
    for (const path of figure.element.querySelectorAll(".zone, .over")) {
      const isOver = path.classList.contains("over");
      const one = lit.get(isOver ? overMap : figure.map)?.get(path.dataset.zone);
      if (one) path.dataset.lit = one.colour;
      else delete path.dataset.lit;
      path.classList.toggle("fading", !one && path.dataset.shown !== undefined);
      path.classList.toggle("within", one?.within ?? false);
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
