/** A name without case and accents, as people mean it. */
const fold = name => name.normalize('NFKD').replace(/\p{Mn}/gu, '').toLowerCase().replace(/ß/g, 'ss').replace(/[\s_-]+/g, ' ').trim();

const entries = [
  ...data.areas.flatMap(area => [...area.names, ...area.also].map((name, i) => ({ area, name, rank: i < area.names.length ? 0 : 1 }))),
  ...data.zones.flatMap(zone => [...new Set(zone.names)].map(name => ({ zone, name, rank: 2 }))),
  ...data.zones.filter(zone => zone.number).map(zone => ({ zone, name: `${zone.number}`, rank: 2 })),
].map(entry => ({ ...entry, folded: fold(entry.name) }));

/** Typing errors between two words: letters added, left out, replaced, or swapped with their neighbour. */
function errors(a, b) {
  let before = [], last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1), last[j] + 1, row[j - 1] + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length];
}

function similar(name, words) {
  const allowed = Math.floor(Math.max(name.length, words.length) / 4);
  return Math.abs(name.length - words.length) <= allowed && errors(name, words) <= allowed;
}

/** 0 the whole name, 1 its beginning, 2 the beginning of a later word, 3 inside, 4 with a typing error; -1 not at all. */
function match(name, words) {
  if (name === words) return 0;
  if (name.startsWith(words)) return 1;
  if (name.includes(' ' + words)) return 2;
  // A letter or two inside a word of an alphabet say nothing; one Chinese character is a word.
  if (name.includes(words) && (words.length > 2 || /\p{Script=Han}/u.test(words))) return 3;
  return similar(name, words) || name.split(' ').some(word => similar(word, words)) ? 4 : -1;
}

/** What a search finds, best first: body areas, and the zones that none of them stands for. */
function find(typed) {
  const words = fold(typed);
  if (!words) return [];
  const own = data.languages.indexOf(state.language);
  const order = entry => entry.rank * 2 + ((entry.area ?? entry.zone).names[own] === entry.name ? 0 : 1);
  let hits = entries.map(entry => ({ ...entry, quality: match(entry.folded, words) })).filter(hit => hit.quality >= 0);
  if (hits.some(hit => hit.quality < 3)) hits = hits.filter(hit => hit.quality < 4);
  hits.sort((a, b) => a.quality - b.quality || order(a) - order(b) || a.folded.length - b.folded.length);
  const found = new Map();
  for (const hit of hits) {
    const thing = hit.area ?? hit.zone;
    if (!found.has(thing)) found.set(thing, hit);
  }
  const areas = [...found.keys()].filter(thing => thing.zones);
  const stoodFor = zone => areas.some(area => !area.within && area.zones.length === 1 && data.zones[area.zones[0]] === zone);
  return [...found.values()].filter(hit => hit.area || !stoodFor(hit.zone)).slice(0, 12);
}
