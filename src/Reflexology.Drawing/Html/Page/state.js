const checked = name => document.querySelector(`input[name=${name}]:checked`).value;

const state = {
  language: data.language,
  aspect: checked('aspect'),
  foot: checked('foot'),
  lit: [],          // areas, in the order they were chosen
  chosen: null,     // { zone, path }
};

const zoneById = new Map(data.zones.map(zone => [zone.id, zone]));
const figures = [...document.querySelectorAll('.view')];
const viewOf = element => `${element.dataset.foot}.${element.dataset.aspect}`;
const isShown = figure => figure.dataset.aspect === state.aspect
  && (state.foot === 'both' || figure.dataset.foot === state.foot);
const aspects = [...document.querySelectorAll('input[name=aspect]')].map(input => input.value);

const isLit = area => state.lit.includes(area);

/** The colour of a lit area: its place among them, as in every picture of the same highlight. */
const litColour = area => state.lit.indexOf(area) % data.highlightColours;

/** The area that lights a zone: of several the first. */
const litBy = zone => state.lit.find(area => area.zones.includes(zone));
