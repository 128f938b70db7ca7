// The same search as BodyAtlas.Search of the library; a test compares both.

// The lower kind wins where the same words name two things; zones are found after body areas.
const kinds = { id: 0, name: 1, synonym: 2, latin: 3, complaint: 4, zone: 5 };
const qualities = { exact: 0, prefix: 1, wordPrefix: 2, inside: 3, similar: 4, similarWord: 5 };
const lastLanguage = 99, fewestLetters = 4, mostHits = 12;
const nothing = { hits: [], isPlaceless: false };

/** Typed words without case and accents, as NameFolding of the library folds names. */
export const fold = words => [...words.replace(/\p{Cs}/gu, "\ufffd").normalize("NFD")
  .replace(/[\uff01-\uff5e]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
  .replace(/\p{Mn}/gu, "")]
  .map(letter => letter.toLowerCase()).join("")
  .replace(/ß/g, "ss")
  .replace(/[\p{Z}\t-\r\x85_-]+/gu, " ").trim();

/** The single words of folded ones. */
const split = words => words.split(/[ ,;/+&.?!、。]/).filter(Boolean);

/** A function that leaves words, beginnings and ends out of folded words, as DroppedWords does. */
function dropper(byLanguage) {
  const all = Object.values(byLanguage).flat();
  const folded = words => words.map(word => fold(word.replace(/^-+|-+$/g, "")));
  const longest = words => folded(words).sort((a, b) => b.length - a.length);
  const ends = longest(all.filter(word => word.startsWith("-")));
  const beginnings = longest(all.filter(word => !word.startsWith("-") && word.endsWith("-")));
  const whole = new Set(folded(all.filter(word => !word.startsWith("-") && !word.endsWith("-"))));
  const shortened = word => {
    const end = ends.find(part => word.length > part.length && word.endsWith(part)) ?? "";
    const left = word.slice(0, word.length - end.length);
    return left.slice((beginnings.find(part => left.length > part.length && left.startsWith(part)) ?? "").length);
  };
  return words => split(words).filter(word => !whole.has(word)).map(shortened);
}

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

/** The quality of a match, misspelt names left out; -1 where there is none. */
function quality(name, words) {
  if (name === words) return qualities.exact;
  if (name.startsWith(words)) return qualities.prefix;
  if (name.includes(` ${words}`)) return qualities.wordPrefix;
  return name.includes(words) ? qualities.inside : -1;
}

/** True where as many words in a row as were typed are those words misspelt. */
function hasSimilarWord(name, words) {
  const parts = name.split(" "), count = words.split(" ").length;
  return parts.slice(count - 1).some((_, first) => similar(parts.slice(first, first + count).join(" "), words));
}

const isFound = answer => answer.isPlaceless || answer.hits.length > 0;
const hasIdeographs = words => /[\u2e80-\ud7ff]/.test(words);
const isShort = words => words.length < fewestLetters && !hasIdeographs(words);
const isOwn = (name, language) =>
  name.language === language || name.kind === kinds.latin || (name.kind === kinds.id && language === 0);

/** Whether a match of a quality counts, as AreaSearch has it: less of other languages, and of short words. */
function counts(name, words, language, found) {
  const own = isOwn(name, language), isComplaint = name.kind === kinds.complaint, isLong = !isShort(words);
  switch (found) {
    case qualities.exact: return true;
    case qualities.prefix: return isComplaint ? own && isLong : own || isLong;
    case qualities.wordPrefix: return own && !isComplaint;
    case qualities.inside: return own && !isComplaint && isLong;
    case qualities.similar: return own && words.length >= fewestLetters;
    default: return own && words.length >= fewestLetters && !isComplaint;
  }
}

/** Each thing once, with the name that matched best. */
const once = hits => [...new Map([...hits].reverse().map(hit => [hit.thing, hit])).values()]
  .sort((a, b) => hits.indexOf(a) - hits.indexOf(b));

/** The hits of sorted names; a complaint that matches best answers alone. */
function answerOf(found, words) {
  if (!found.length) return nothing;
  const hitsOf = ({ things, name, quality, kind }) =>
    things.map(thing => ({ thing, name, quality, isComplaint: kind === kinds.complaint }));
  const [best] = found;
  if (best.kind === kinds.complaint) return { hits: hitsOf(best), isPlaceless: best.isPlaceless };
  const isCut = !hasIdeographs(words) && best.quality < qualities.inside;
  const kept = found.filter(name => (!isCut || name.quality < qualities.inside)
    && (best.quality > qualities.exact || name.kind !== kinds.complaint));
  return { hits: once(kept.flatMap(hitsOf)), isPlaceless: false };
}

/** All names of a scene, and all words for complaints, with what they stand for. */
function namesOf(scene, languages) {
  const order = language => languages.includes(language) ? languages.indexOf(language) : lastLanguage;
  const own = (thing, kind) => languages.filter(language => thing.names[language])
    .map(language => ({ name: thing.names[language], kind, language: order(language) }));
  const ofArea = area => [
    // People read a name, not an id that says the same.
    { name: fold(area.id) === fold(area.names.en) ? area.names.en : area.id, kind: kinds.id, language: lastLanguage },
    ...own(area, kinds.name),
    ...Object.entries(area.search).flatMap(([language, all]) => all.map(name =>
      ({ name, kind: language === "la" ? kinds.latin : kinds.synonym, language: order(language) }))),
  ].map(one => ({ things: [area], ...one }));
  const ofZone = zone => own(zone, kinds.zone).map(one => ({ things: [zone], ...one }));
  const ofComplaint = ({ words, areas }) => {
    const things = areas.map(id => scene.areas.find(area => area.id === id)).filter(Boolean);
    return Object.entries(words).flatMap(([language, all]) => all.map(name =>
      ({ things, isPlaceless: !areas.length, name, kind: kinds.complaint, language: order(language) })));
  };
  return [...scene.areas.flatMap(ofArea), ...scene.zones.flatMap(ofZone), ...scene.complaints.flatMap(ofComplaint)]
    .map(one => ({ ...one, folded: fold(one.name) }));
}

/**
 * What finds the areas and zones of a scene: a function of typed words and the visitor's language, whose answer holds
 * the hits, best first, and whether the words are a complaint without a place.
 */
export function createSearch(scene) {
  const languages = scene.languages.map(language => language.id), names = namesOf(scene, languages);
  const [withoutPain, withoutFill, withoutZone] =
    [scene.painWords, scene.fillWords, scene.zoneWords].map(words => dropper(words));

  function matches(words, language, worst) {
    if (!words) return nothing;
    const qualityOf = {
      [qualities.similar]: name => similar(name, words) ? qualities.similar : -1,
      [qualities.similarWord]: name => hasSimilarWord(name, words) ? qualities.similarWord : -1,
    }[worst] ?? (name => quality(name, words));
    const rank = name => name.kind * 101 + (name.language === language ? 0 : 1 + name.language);
    const found = names.map(name => ({ ...name, quality: qualityOf(name.folded) }))
      .filter(name => name.quality >= 0 && name.quality <= worst && counts(name, words, language, name.quality))
      .sort((a, b) => a.quality - b.quality || isOwn(b, language) - isOwn(a, language) || rank(a) - rank(b)
        || a.folded.length - b.folded.length);
    const own = found.filter(name => isOwn(name, language));
    return answerOf(isShort(words) && own.length ? own : found, words);
  }

  const firstFound = (...tries) => {
    for (const one of tries) {
      const answer = one();
      if (isFound(answer)) return answer;
    }
    return nothing;
  };
  const whole = (words, language) => firstFound(
    () => matches(words, language, qualities.exact), () => matches(words, language, qualities.similar));

  /** The best of each word, then the others. */
  function each(words, language) {
    const found = words.map(word => whole(word, language)).filter(isFound);
    const hits = once([...found.flatMap(one => one.hits.slice(0, 1)), ...found.flatMap(one => one.hits.slice(1))]);
    return { hits, isPlaceless: hits.length === 0 && found.some(one => one.isPlaceless) };
  }

  /** One name, or several. */
  function named(words, language) {
    const rest = withoutFill(words.join(" "));
    return firstFound(() => whole(words.join(" "), language), () => whole(rest.join(" "), language),
      () => each(rest, language));
  }

  /** What is left of words for pain, as a complaint. */
  function place(words, language) {
    const rest = withoutPain(words);
    if (rest.join(" ") === split(words).join(" ")) return nothing;
    const found = named(rest, language);
    return { ...found, hits: found.hits.map(hit => ({ ...hit, isComplaint: true })) };
  }

  function find(words, language) {
    const left = withoutZone(words);
    if (left.length === 1 && /^[0-9]{1,9}$/.test(left[0])) {
      const zones = scene.zones.filter(zone => zone.number === Number(left[0]));
      return { ...nothing, hits: zones.map(thing => ({ thing, name: left[0] })) };
    }
    return firstFound(
      () => matches(words, language, qualities.inside), () => place(words, language),
      () => matches(words, language, qualities.similar), () => each(withoutFill(words), language),
      () => matches(words, language, qualities.similarWord));
  }

  return (typed, language) => {
    const { hits, isPlaceless } = find(fold(typed), languages.indexOf(language));
    const isArea = thing => scene.areas.includes(thing);
    const areas = hits.map(hit => hit.thing).filter(isArea);
    const stoodFor = zone => areas.some(area => !area.within && area.zones.length === 1 && area.zones[0] === zone.id);
    const kept = hits.filter(({ thing }) => isArea(thing) || !stoodFor(thing)).slice(0, mostHits);
    return { hits: kept.map(hit => ({ ...hit, [isArea(hit.thing) ? "area" : "zone"]: hit.thing })), isPlaceless };
  };
}
