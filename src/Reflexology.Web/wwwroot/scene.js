/** One map as the library hands it over, with its zones and areas found by id. */
export class Scene {
  constructor(data) {
    if (data?.format !== "reflexology-scene") {
      throw new Error(`Expected a scene, as 'reflexology export MAP --format scene' writes it; `
        + `found the format '${data?.format}'.`);
    }
    Object.assign(this, data);
    this.id = data.map.id;
    this.zoneById = new Map(data.zones.map(zone => [zone.id, zone]));
    this.areaById = new Map(data.areas.map(area => [area.id, area]));
    this.aspectById = new Map(data.aspects.map(aspect => [aspect.id, aspect]));
  }

  /** The zones that an area, or `zone:ID`, stands for on this map. */
  zonesOf(area) {
    const own = area.startsWith("zone:") ? [area.slice(5)] : this.areaById.get(area)?.zones ?? [];
    return own.map(id => this.zoneById.get(id)).filter(Boolean);
  }

  /** The area, or the zone that stands for itself. */
  part(area) {
    return area.startsWith("zone:") ? this.zoneById.get(area.slice(5)) : this.areaById.get(area);
  }

  /** The drawn shapes of a view, in the order in which they lie on each other. */
  shapesOn({ foot, aspect }) {
    return this.zones.flatMap(zone => zone.shapes
      .filter(shape => shape.aspect === aspect && (shape.foot === "both" || shape.foot === foot))
      .map(shape => ({ zone, ...shape })));
  }

  /** The views on which a zone is drawn. */
  viewsOf(zone) {
    return zone.shapes.flatMap(({ aspect, foot }) =>
      (foot === "both" ? ["right", "left"] : [foot]).map(one => ({ aspect, foot: one })));
  }
}

/** The scenes of addresses; `#id` is that of an element of the page with the JSON of a scene. */
export async function loadScenes(addresses) {
  return Promise.all(addresses.split(/\s+/).filter(Boolean).map(async address => {
    if (address.startsWith("#")) return new Scene(JSON.parse(document.getElementById(address.slice(1)).textContent));
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`Expected a scene at ${address}, found the answer ${answer.status}.`);
    return new Scene(await answer.json());
  }));
}

/** True for values that are written alike. */
export const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/**
 * The lit zones of a scene by id: the colour of their area, and whether the zone is a larger one that holds it. A zone
 * of two areas has the colour of the first.
 */
export function litZones(scene, areas, known) {
  const lit = new Map();
  const colours = scene.themes.light.lit.length;
  areas.filter(area => known.some(one => one.zonesOf(area).length)).forEach((area, i) => {
    for (const zone of scene.zonesOf(area)) {
      const within = scene.areaById.get(area)?.within ?? false;
      if (!lit.has(zone.id)) lit.set(zone.id, { colour: i % colours, within });
    }
  });
  return lit;
}

/** The side of the body that a zone stands for on a foot. */
export const sideOfBody = (zone, foot) => zone.crossed ? foot === "left" ? "right" : "left" : foot;

// In millimetres: a zone that lies farther off is in another place.
const farAway = 15;

const isOnSameFoot = (one, other) => one.foot === other.foot || [one.foot, other.foot].includes("both");

/** The distance of a zone from the nearest of others, in millimetres; infinite where no view shows it with one. */
const distance = (zone, others) => Math.min(...zone.shapes.flatMap(({ aspect, foot, at: [x, y] }) =>
  others.flatMap(other => other.shapes)
    .filter(shape => shape.aspect === aspect && isOnSameFoot(shape, { foot }))
    .map(shape => Math.hypot(shape.at[0] - x, shape.at[1] - y))));

/** As MapComparison of the library: what the second map has that the first has not, and what lies in another place. */
export function compare([here, there]) {
  const own = scene => scene.zones.filter(zone => zone.areas.length);
  const partners = (zone, scene) =>
    zone.areas.flatMap(area => scene.areaById.get(area)?.within ? [] : scene.zonesOf(area));
  return {
    onlyHere: own(here).filter(zone => !partners(zone, there).length),
    onlyThere: own(there).filter(zone => !partners(zone, here).length),
    moved: own(here).flatMap(zone => {
      const others = partners(zone, there), away = distance(zone, others);
      return others.length && away > farAway ? [{ zone, distance: away }] : [];
    }),
  };
}

/**
 * How far the zones of an area, or `zone:ID`, lie apart on two maps: the largest distance from one of them to the
 * nearest on the other map; null where one has none of its own, infinite where no view shows both.
 */
export function apart(area, [here, there]) {
  const [zones, others] = [here, there].map(scene => scene.areaById.get(area)?.within ? [] : scene.zonesOf(area));
  if (!zones.length || !others.length) return null;
  const all = [...zones.map(zone => distance(zone, others)), ...others.map(zone => distance(zone, zones))];
  const seen = all.filter(Number.isFinite);
  return { distance: seen.length ? Math.max(...seen) : Infinity, isLargest: zones.length > 1 || others.length > 1 };
}

/** The changes of a map from the one it was made from, `[map, origin, changes]`; null for maps that are neither. */
export function changesOf([one, other]) {
  if (!other) return null;
  if (one.origin?.map === other.id) return [one, other, one.origin.changes];
  return other.origin?.map === one.id ? [other, one, other.origin.changes] : null;
}
