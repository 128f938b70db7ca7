// The same search as BodyAtlas.Search of the library; a test compares both.

/** Typed words without case and accents, as NameFolding of the library folds names. */
export const fold = words => [...words.replace(/\p{Cs}/gu, "\ufffd").normalize("NFD")
  .replace(/[\uff01-\uff5e]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
  .replace(/\p{Mn}/gu, "")]
  .map(letter => letter.toLowerCase()).join("")
  .replace(/ß/g, "ss")
  .replace(/[\p{Z}\t-\r\x85_-]+/gu, " ").trim();

/** Typing errors between two words: letters added, left out, replaced, or swapped with their neighbour. */
function errors(a, b) {
  let before = [], last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1), last[j] + 1, row[j - 1] + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length];
}

function similar(name, words) {
  const allowed = Math.floor(Math.max(name.length, words.length) / 4);
  return Math.abs(name.length - words.length) <= allowed && errors(name, words) <= allowed;
}

/** 0 the whole name, 1 its beginning, 2 that of a later word, 3 inside, 4 misspelt; -1 not at all. */
function quality(name, words) {
  if (name === words) return 0;
  if (name.startsWith(words)) return 1;
  if (name.includes(` ${words}`)) return 2;
  if (name.includes(words)) return 3;
  return similar(name, words) ? 4 : -1;
}

/** 5 where as many words in a row as were typed are those words misspelt; else -1. */
function wordQuality(name, words) {
  const parts = name.split(" "), count = words.split(" ").length;
  const runs = parts.slice(count - 1).map((_, first) => parts.slice(first, first + count).join(" "));
  return runs.some(run => similar(run, words)) ? 5 : -1;
}

// The lower kind wins where the same words name two things; zones are found after body areas.
const kinds = { id: 0, name: 1, synonym: 2, latin: 3, zone: 4 };
const lastLanguage = 99;

function names(scene, languages) {
  const order = language => languages.includes(language) ? languages.indexOf(language) : lastLanguage;
  const own = (thing, kind) => languages.filter(language => thing.names[language])
    .map(language => ({ name: thing.names[language], kind, language: order(language) }));
  const ofArea = area => [
    // People read a name, not an id that says the same.
    { name: fold(area.id) === fold(area.names.en) ? area.names.en : area.id, kind: kinds.id, language: lastLanguage },
    ...own(area, kinds.name),
    ...Object.entries(area.search).flatMap(([language, all]) => all.map(name =>
      ({ name, kind: language === "la" ? kinds.latin : kinds.synonym, language: order(language) }))),
  ].map(one => ({ area, ...one }));
  const ofZone = zone => [...own(zone, kinds.zone),
    ...zone.number ? [{ name: `${zone.number}`, kind: kinds.zone, language: lastLanguage }] : []]
    .map(one => ({ zone, ...one }));
  return [...scene.areas.flatMap(ofArea), ...scene.zones.flatMap(ofZone)]
    .map(one => ({ ...one, thing: one.area ?? one.zone, folded: fold(one.name) }));
}

/** What finds the areas and zones of a scene by words: a function of the typed words and the visitor's language. */
export function createSearch(scene) {
  const languages = scene.languages.map(language => language.id);
  const known = names(scene, languages);

  function match(words, language) {
    const by = rule => known.map(name => ({ ...name, quality: rule(name.folded, words) }))
      .filter(hit => hit.quality >= 0);
    const rank = hit => hit.kind * 101 + (hit.language === language ? 0 : 1 + hit.language);
    let hits = by(quality);
    if (!hits.length) hits = by(wordQuality);
    if (hits.some(hit => hit.quality < 4)) hits = hits.filter(hit => hit.quality < 4);
    hits.sort((a, b) => a.quality - b.quality || rank(a) - rank(b) || a.folded.length - b.folded.length);
    const found = new Map();
    for (const hit of hits) if (!found.has(hit.thing)) found.set(hit.thing, hit);
    return [...found.values()];
  }

  return (typed, language) => {
    const words = fold(typed);
    if (!words) return [];
    const hits = match(words, languages.indexOf(language));
    const areas = hits.map(hit => hit.area).filter(Boolean);
    const stoodFor = zone => areas.some(area => !area.within && area.zones.length === 1 && area.zones[0] === zone.id);
    return hits.filter(hit => hit.area || !stoodFor(hit.zone)).slice(0, 12);
  };
}
