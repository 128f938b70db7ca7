const checked = name => document.querySelector(`input[name=${name}]:checked`).value;

const state = {
  language: data.language,
  aspect: checked('aspect'),
  foot: checked('foot'),
  lit: [],          // { area, colour }, in the order they were chosen
  chosen: null,     // { zone, path }
};

const zoneById = new Map(data.zones.map(zone => [zone.id, zone]));
const figures = [...document.querySelectorAll('.view')];
const viewOf = element => `${element.dataset.foot}.${element.dataset.aspect}`;
const isShown = figure => figure.dataset.aspect === state.aspect && (state.foot === 'both' || figure.dataset.foot === state.foot);
const aspects = [...document.querySelectorAll('input[name=aspect]')].map(input => input.value);

/** The first colour that no lit area has. */
function freeColour() {
  for (let colour = 0; colour < data.highlightColours; colour++) {
    if (!state.lit.some(lit => lit.colour === colour)) return colour;
  }
  return state.lit.length % data.highlightColours;
}

const isLit = area => state.lit.some(lit => lit.area === area);
